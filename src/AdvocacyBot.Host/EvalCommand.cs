using System.CommandLine;
using System.Globalization;
using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Host.Model;

namespace AdvocacyBot.Host;

/// <summary><c>eval</c>: asks a set of questions, names each wrong answer, and tells how many are right.</summary>
internal static class EvalCommand
{
    public static Command Define(Terminal terminal)
    {
        var files = new Argument<string[]>("QUESTIONS.jsonl") { Arity = ArgumentArity.OneOrMore };
        var model = new Option<bool>("--model")
        {
            Description = "Tell what the configured model adds, and at what cost.",
        };
        var command = new Command("eval", "Answer a set of questions and tell how many answers are right.")
        {
            files, model,
        };
        command.SetAction((line, cancel) => RunAsync(
            SettingOptions.Read(line), line.GetValue(files) ?? [], line.GetValue(model), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        HostSettings settings, string[] files, bool ofModel, Terminal terminal, CancellationToken cancel)
    {
        if (ofModel && ModelOptionsReader.Read(settings.Configuration) is null)
        {
            throw new UsageException(
                "Model: expected the section that configures a model, for eval --model; found none.");
        }

        using var watch = ofModel ? new ModelWatch() : null;
        using var rooms = Rooms.Open(settings, terminal);
        var code = await rooms.Shelf.FollowFolderAsync(cancel);
        List<Verdict> verdicts = [];
        foreach (var file in files)
        {
            if (await QuestionsAsync(file, terminal) is { } questions)
            {
                verdicts.AddRange(await QuestionSet.AskAsync(rooms.Assistant, OpenShelf.Shelf, questions, cancel));
            }
            else
            {
                code = ExitCode.Refused;
            }
        }

        await TellAsync(verdicts, terminal.Out);
        if (watch is not null)
        {
            await watch.TellAsync(Scores.Of(verdicts), terminal.Out);
        }

        return code;
    }

    private static async Task<IReadOnlyList<SetQuestion>?> QuestionsAsync(string file, Terminal terminal)
    {
        try
        {
            return SetQuestion.ReadFile(file);
        }
        catch (InvalidDataException bad)
        {
            await terminal.Error.WriteLineAsync(bad.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(
                $"{file}: expected a readable file of questions; found that it cannot be opened.");
        }

        return null;
    }

    private static async Task TellAsync(IReadOnlyList<Verdict> verdicts, TextWriter output)
    {
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            await output.WriteLineAsync($"wrong  {verdict.Question.Id}  {verdict.Question.Question}");
            await output.WriteLineAsync($"       {string.Join("; ", verdict.Faults)}");
        }

        var scores = Scores.Of(verdicts);
        foreach (var kind in scores.Kinds)
        {
            await output.WriteLineAsync($"{kind.Kind,-16} {kind.Right,4} of {kind.Asked}");
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
             right            {scores.Right,4} of {scores.Asked}
             abstained        {scores.Abstained,4}
             citations        {scores.CitationPrecision:F3} precision
             answering        p50 {scores.MedianMilliseconds:F1} ms, p95 {scores.P95Milliseconds:F1} ms
             """));
    }
}
