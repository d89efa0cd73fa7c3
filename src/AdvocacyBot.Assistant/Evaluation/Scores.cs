namespace AdvocacyBot.Assistant.Evaluation;

/// <summary>How a whole set went.</summary>
/// <param name="CitationPrecision">The part of citations in right-or-wrong-judged letters that stand in an expected
/// letter.</param>
public sealed record Scores(
    int Asked, int Right, IReadOnlyList<KindScore> Kinds, double CitationPrecision, int Abstained,
        double MedianMilliseconds, double P95Milliseconds)
{
    /// <summary>The part of expected letters that are cited.</summary>
    public double CitationRecall { get; private init; }

    /// <summary>The short lines of a model, where one is asked.</summary>
    public ShortLines ShortLines { get; private init; } = new(0, 0);

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
            At(times, 0.95))
        {
            CitationRecall = Recall(judged),
            ShortLines = verdicts.Select(verdict => ShortLines.Of(verdict.Reply))
                .Aggregate(new ShortLines(0, 0), ShortLines.Add),
        };
    }

    private static double Recall(List<Verdict> judged)
    {
        var expected = judged.Sum(verdict => verdict.Question.Letters.Count);
        var found = judged.Sum(verdict => verdict.Question.Letters.Count(letter =>
            verdict.Reply.Citations.Any(one => one.Letter == letter)));
        return expected == 0 ? 1 : (double)found / expected;
    }

    /// <summary>The value below which so great a part of the ordered values lies; 0 where there are none.</summary>
    public static double At(IReadOnlyList<double> times, double part) =>
        times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * part))];
}

public sealed record KindScore(string Kind, int Asked, int Right);
