using System.CommandLine;
using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Json;

namespace AdvocacyBot.Host;

/// <summary><c>ask</c>: one question from the line, or with <c>--json -</c> one a line from standard input.</summary>
internal static class AskCommand
{
    private const string StandardInput = "-";

    public static Command Define(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Answer as one JSON object a line." };
        var words = new Argument<string[]>("QUESTION")
        {
            Description = "The question; - reads JSON lines {\"id\",\"conversation\",\"question\"} from the input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("ask", "Answer a question about the letters, with citations.") { json, words };
        command.SetAction((line, cancel) => RunAsync(
            SettingOptions.Read(line),
            string.Join(' ', line.GetValue(words) ?? []),
            line.GetValue(json),
            terminal,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string question, bool json, Terminal terminal, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(question) || (question == StandardInput && !json))
        {
            throw new UsageException(
                "Expected a question, or --json with - for JSON lines on standard input; found neither.");
        }

        using var rooms = Rooms.Open(settings, terminal);
        var refused = await rooms.Shelf.FollowFolderAsync(cancel);
        return Math.Max(refused, question == StandardInput
            ? await AnswerLinesAsync(rooms.Assistant, terminal, cancel)
            : await AnswerOneAsync(rooms.Assistant, new QuestionJson(null, null, question), json, terminal, cancel));
    }

    private static async Task<int> AnswerLinesAsync(
        LetterAssistant assistant, Terminal terminal, CancellationToken cancel)
    {
        var code = ExitCode.Done;
        for (var number = 1; await terminal.In.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Parse(line) is { } asked)
            {
                await AnswerOneAsync(assistant, asked, json: true, terminal, cancel);
                continue;
            }

            await terminal.Error.WriteLineAsync(
                $"standard input({number}): expected a JSON object with a \"question\"; found something else.");
            code = ExitCode.Refused;
        }

        return code;
    }

    private static QuestionJson? Parse(string line)
    {
        try
        {
            var asked = JsonSerializer.Deserialize(line, HostJson.Default.QuestionJson);
            return asked?.Question is null ? null : asked;
        }
        catch (JsonException)
        {
            // A line that does not parse is one refused line: the caller names it, and the rest is still answered.
            return null;
        }
    }

    private static async Task<int> AnswerOneAsync(
        LetterAssistant assistant, QuestionJson asked, bool json, Terminal terminal, CancellationToken cancel)
    {
        var start = TimeProvider.System.GetTimestamp();
        var reply = await assistant.RespondAsync(Turns.Of(asked.Conversation, asked.Question), cancel);
        var took = TimeProvider.System.GetElapsedTime(start);

        await terminal.Out.WriteLineAsync(
            json ? HostJson.Line(AnswerJson.Of(asked, reply, took)) : ReplyText.Cited(reply));
        return ExitCode.Done;
    }
}
