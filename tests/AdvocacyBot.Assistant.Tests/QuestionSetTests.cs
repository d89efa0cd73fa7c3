using AdvocacyBot.Assistant.Evaluation;
using AdvocacyBot.Library;
using Xunit.Abstractions;

namespace AdvocacyBot.Assistant.Tests;

public class QuestionSetTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_question_set_is_answered_right()
    {
        using var bot = new Bot();
        var questions = Directory.GetFiles(Repository.Questions, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(SetQuestion.ReadFile).ToList();

        var verdicts = await QuestionSet.AskAsync(bot.Assistant, Shelf.Default, questions, CancellationToken.None);

        var scores = Scores.Of(verdicts);
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine($"{verdict.Question.Id} {verdict.Question.Question}\n    {string.Join("; ", verdict.Faults)}\n");
            output.WriteLine(ReplyText.Render(verdict.Reply).Replace("\n", "\n        ", StringComparison.Ordinal) + "\n");
        }

        output.WriteLine($"{scores.Right} of {scores.Asked}, precision {scores.CitationPrecision:F3}, p95 {scores.P95Milliseconds:F2} ms");
        Assert.True(scores.Right >= scores.Asked * 0.98, $"{scores.Right} of {scores.Asked} right");
    }
}
