using System.CommandLine;
using AdvocacyBot.Library.Corrections;

namespace AdvocacyBot.Host;

/// <summary><c>corrections</c>: what persons corrected, by letter and number.</summary>
internal static class CorrectionsCommand
{
    public static Command Define(Terminal terminal)
    {
        var letter = new Argument<string?>("LETTER")
        {
            Description = "Only of this letter.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("corrections", "List what was corrected, by whom and when.") { letter };
        command.SetAction((line, cancel) =>
            RunAsync(SettingOptions.Read(line), line.GetValue(letter), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string? letter, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        foreach (var kept in await rooms.Shelf.Library.CorrectionsAsync(OpenShelf.Shelf, letter, cancel))
        {
            await terminal.Out.WriteLineAsync($"{kept.LetterId}: {CorrectionWords.Of(kept)}");
        }

        return code;
    }
}
