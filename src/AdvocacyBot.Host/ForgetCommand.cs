using System.CommandLine;

namespace AdvocacyBot.Host;

/// <summary><c>forget</c>: takes a letter off the shelf; the very next answer does not know it.</summary>
internal static class ForgetCommand
{
    public static Command Define(Terminal terminal)
    {
        var letter = new Argument<string>("LETTER") { Description = "The letter as 'letters' lists it." };
        var command = new Command("forget", "Take a letter off the shelf.") { letter };
        command.SetAction((line, cancel) =>
            RunAsync(SettingOptions.Read(line), line.GetRequiredValue(letter), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string letter, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var shelf = rooms.Shelf;
        var code = await shelf.FollowFolderAsync(cancel);
        if (await shelf.Library.ForgetAsync(OpenShelf.Shelf, letter, cancel))
        {
            await terminal.Out.WriteLineAsync($"forgot     {letter}");
            return code;
        }

        await terminal.Error.WriteLineAsync(
            $"{letter}: expected the name of a letter on the shelf; found no such letter.");
        return ExitCode.Refused;
    }
}
