using System.CommandLine;
using AdvocacyBot.Assistant;
using Spectre.Console;

namespace AdvocacyBot.Host;

/// <summary><c>chat</c>: one conversation, a question a line, until the input ends or says goodbye.</summary>
internal static class ChatCommand
{
    private static readonly string[] Goodbyes = ["exit", "quit", "bye", "salir", "adiós"];

    public static Command Define(Terminal terminal)
    {
        var command = new Command("chat", "Talk about the letters; follow-up questions are understood.");
        command.SetAction((line, cancel) => RunAsync(SettingOptions.Read(line), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(HostSettings settings, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        var conversation = Turns.NewConversation();
        while (await NextAsync(terminal, cancel) is { } question)
        {
            await ShowAsync(await rooms.Assistant.RespondAsync(Turns.Of(conversation, question), cancel), terminal);
        }

        return code;
    }

    private static async Task<string?> NextAsync(Terminal terminal, CancellationToken cancel)
    {
        while (true)
        {
            if (terminal.IsWatched)
            {
                AnsiConsole.Markup("[blue]?[/] ");
            }

            var line = (await terminal.In.ReadLineAsync(cancel))?.Trim();
            if (line is null || Goodbyes.Contains(line, StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }

            if (line.Length > 0)
            {
                return line;
            }
        }
    }

    private static async Task ShowAsync(Reply reply, Terminal terminal)
    {
        if (!terminal.IsWatched)
        {
            await terminal.Out.WriteLineAsync(ReplyText.Cited(reply) + "\n");
            return;
        }

        AnsiConsole.Write(new Padder(new Text(ReplyText.Numbered(reply))).Padding(2, 1, 2, 0));
        foreach (var citation in reply.Citations)
        {
            AnsiConsole.Write(new Padder(Source(citation)).Padding(2, 0, 2, 0));
        }

        AnsiConsole.WriteLine();
    }

    private static Markup Source(Citation citation) => new(
        $"[grey]{Markup.Escape($"[{citation.Number}] {ReplyText.Place(citation)}")}[/] "
        + $"[italic]{Markup.Escape($"“{citation.Quote}”")}[/]");
}
