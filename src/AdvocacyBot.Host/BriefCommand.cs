using System.CommandLine;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host;

/// <summary><c>brief</c>: a page on a party, office, topic or letter; shown, or written to a file.</summary>
internal static class BriefCommand
{
    public static Command Define(Terminal terminal)
    {
        var words = new Argument<string[]>("SUBJECT")
        {
            Description = "Whom or what to brief on, or the whole order as you would say it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var file = new Option<string?>("--out")
        {
            Description = $"The file to write the brief to: {PaperOut.Endings}.",
        };
        var command = new Command("brief", "One page before a meeting, every line with its source.") { words, file };
        command.SetAction((line, cancel) => RunAsync(
            SettingOptions.Read(line), string.Join(' ', line.GetValue(words) ?? []), line.GetValue(file), terminal,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string said, string? file, Terminal terminal, CancellationToken cancel)
    {
        PaperOut.Check(file);
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        var turn = Turns.Of(null, said);
        var reply = await rooms.Assistant.RespondAsync(turn, cancel);
        if (reply.Outcome is not (Outcome.Brief or Outcome.Clarify))
        {
            // The command's own name is the order: "brief the migration institute" needs no second one.
            turn = turn with { Text = "brief " + said };
            reply = await rooms.Assistant.RespondAsync(turn, cancel);
        }

        await terminal.Out.WriteLineAsync(ReplyText.Cited(reply));
        if (reply.Outcome != Outcome.Brief)
        {
            return Math.Max(code, ExitCode.Refused);
        }

        return Math.Max(code, file is null ? ExitCode.Done
            : await PaperOut.WriteAsync(
                await rooms.Assistant.BriefAsync(turn, cancel), "a subject for a brief", file, terminal, cancel));
    }
}
