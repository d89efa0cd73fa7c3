namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>How a whole set went.</summary>
/// <param name="CitationPrecision">The part of citations in right-or-wrong-judged letters that stand in an expected letter.</param>
public sealed record Scores(
    int Asked, int Right, IReadOnlyList<KindScore> Kinds, double CitationPrecision, int Abstained, double MedianMilliseconds, double P95Milliseconds)
{
    public static Scores Of(IReadOnlyList<Verdict> verdicts)
    {
        var judged = verdicts.Where(verdict => verdict.Question.Letters.Count > 0).ToList();
        var cited = judged.Sum(verdict => verdict.Reply.Citations.Count);
        var expected = judged.Sum(verdict =>
            verdict.Reply.Citations.Count(one => verdict.Question.Letters.Contains(one.Letter)));
        var times = verdicts.Select(verdict => verdict.Milliseconds).Order().ToList();
        return new Scores(
            verdicts.Count,
            verdicts.Count(verdict => verdict.IsRight),
            [
                .. verdicts.GroupBy(verdict => verdict.Question.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                    .Select(kind => new KindScore(kind.Key, kind.Count(), kind.Count(verdict => verdict.IsRight))),
            ],
            cited == 0 ? 1 : (double)expected / cited,
            verdicts.Count(verdict => verdict.Reply.Outcome == Outcome.Abstained),
            At(times, 0.5),
            At(times, 0.95));
    }

    private static double At(List<double> times, double part) =>
        times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * part))];
}

public sealed record KindScore(string Kind, int Asked, int Right);
