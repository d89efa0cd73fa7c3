namespace AdvocacyBot.Assistant.Requests;

/// <summary>Ranks within titles: a deputy secretary is no answer to "secretary".</summary>
internal static class TitleRanks
{
    private const string President = "president";
    private const string Former = "former";

    private static readonly HashSet<string> Ranks =
        new(new[] { "deputy", "assistant", "under", "acting", "vice", "associate", "interim" }.Select(Stem.Of),
            StringComparer.Ordinal);

    /// <summary>"Deputy secretary" is no answer to "secretary": a rank stands before the words that are asked
    /// for.</summary>
    public static bool IsOutranked(IReadOnlyList<string> stems, IReadOnlySet<string> asked)
    {
        var first = stems.Index().FirstOrDefault(stem => asked.Contains(stem.Item) && stem.Item != Former).Index;
        return stems.Index().Any(stem => stem.Index > 0 && asked.Contains(stem.Item) && IsNear(stem.Index - first)
            && Ranks.Contains(stems[stem.Index - 1]) && !asked.Contains(stems[stem.Index - 1]));
    }

    /// <summary>Within one title; a second one on the line has ranks of its own.</summary>
    private static bool IsNear(int words) => words is >= 0 and <= 2;

    /// <summary>"Assistant to the President" is no president.</summary>
    public static bool ServesAsked(IReadOnlyList<string> stems, IReadOnlySet<string> asked) =>
        asked.Contains(President) && stems.Contains(President)
        && stems.Index().Where(stem => stem.Item == President).All(stem => stem.Index > 1
            && (stems[stem.Index - 1] is "to" or "al" || stems[stem.Index - 2] is "to"))
        && !stems.Any(stem => stem is not President && asked.Contains(stem));
}
