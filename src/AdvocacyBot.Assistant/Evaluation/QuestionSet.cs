using System.Diagnostics;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>Asks every question of a set, in order, and judges the answers.</summary>
public static class QuestionSet
{
    public static async Task<IReadOnlyList<Verdict>> AskAsync(
        LetterAssistant assistant, Shelf shelf, IReadOnlyList<SetQuestion> questions, CancellationToken cancel)
    {
        List<Verdict> verdicts = [];

        // What an earlier run spoke of is remembered in the library: no run may hear another.
        var run = Guid.NewGuid();
        foreach (var question in questions)
        {
            var began = Stopwatch.GetTimestamp();
            var conversation = $"eval:{run}:{question.Conversation ?? question.Id}";
            var reply = await assistant.RespondAsync(new Turn(shelf, conversation, question.Question), cancel);
            verdicts.Add(Verdict.Of(question, reply, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
        }

        return verdicts;
    }
}
