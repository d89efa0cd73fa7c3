using System.CommandLine;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Json;

namespace AdvocacyBot.Host;

/// <summary>
/// <c>timeline</c>: letters in order of time with whom they went to and what they ask; as data, one JSON object a
/// letter.
/// </summary>
internal static class TimelineCommand
{
    public static Command Define(Terminal terminal)
    {
        var json = new Option<bool>("--json")
        {
            Description = "One JSON object a letter; letters without a date last.",
        };
        var words = new Argument<string[]>("SUBJECT")
        {
            Description = "A party or topic; all letters without one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("timeline", "Letters, addressees and asks in order of time.") { json, words };
        command.SetAction((line, cancel) => RunAsync(
            SettingOptions.Read(line), line.GetValue(json), string.Join(' ', line.GetValue(words) ?? []), terminal,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, bool json, string subject, Terminal terminal, CancellationToken cancel)
    {
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        if (!json)
        {
            var order = subject.Length == 0 ? "timeline" : "timeline of " + subject;
            var reply = await rooms.Assistant.RespondAsync(Turns.Of(null, order), cancel);
            await terminal.Out.WriteLineAsync(ReplyText.Cited(reply));
            return code;
        }

        if (subject.Length > 0)
        {
            throw new UsageException(
                $"timeline --json: expected no subject, since it tells all letters; found “{subject}”");
        }

        foreach (var letter in (await rooms.Shelf.LettersAsync(cancel)).OrderBy(one => one.Date ?? DateOnly.MaxValue))
        {
            if (await rooms.Shelf.OpenAsync(letter.Id, cancel) is { } opened)
            {
                await terminal.Out.WriteLineAsync(HostJson.Line(TimelineJson.Of(opened)));
            }
        }

        return code;
    }
}
