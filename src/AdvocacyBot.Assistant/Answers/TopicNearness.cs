using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>How near the ideas of a question stand to each other: "end its cooperation" is what "ending the
/// cooperation" means, and "cooperation … ending policies" is not.</summary>
internal static class TopicNearness
{
    private const int OneIdea = 4;

    /// <summary>Those of the texts where the two ideas stand as near as one phrase has them, if any does; all
    /// otherwise.</summary>
    /// <param name="stemsOf">The words of a text, as stems and in order.</param>
    public static List<T> Nearest<T>(
        List<T> texts, Func<T, IReadOnlyList<string>> stemsOf, IReadOnlyList<TermUnit> topic)
    {
        if (topic is not [var first, var second] || texts.Count < 2)
        {
            return texts;
        }

        var near = texts.FindAll(text => Gap(stemsOf(text), first, second) <= OneIdea);
        return near.Count > 0 ? near : texts;
    }

    private static int Gap(IReadOnlyList<string> stems, TermUnit first, TermUnit second)
    {
        var (ones, others) = (Places(stems, first), Places(stems, second));
        return ones.SelectMany(one => others.Select(other => Math.Abs(one - other)))
            .DefaultIfEmpty(int.MaxValue).Min();
    }

    private static List<int> Places(IReadOnlyList<string> stems, TermUnit unit) =>
        [.. Enumerable.Range(0, stems.Count).Where(at => unit.Ways.Concat(unit.Loose).Any(way =>
            at + way.Count <= stems.Count
            && way.Select((stem, place) => stems[at + place] == stem).All(same => same)))];
}
