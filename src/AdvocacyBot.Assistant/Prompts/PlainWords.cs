using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Words that say how something is put, not what it is about, in any of their forms.</summary>
internal sealed class PlainWords
{
    private const int LongestNoun = 6;

    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _roots;

    private PlainWords(HashSet<string> stems, HashSet<string> roots) => (_stems, _roots) = (stems, roots);

    public static PlainWords Of(IEnumerable<string> keys)
    {
        var all = keys.ToList();
        return new PlainWords(
            [.. all.Select(Stem.Of)],
            [.. all.Where(SpanishVerbs.IsInfinitive).Select(key => key[..^2])]);
    }

    /// <summary>Endings of adverbs: "roughly", "concretamente". Nouns such as "assembly" have none of these.</summary>
    private static readonly string[] Adverbs =
        ["ally", "ently", "antly", "ously", "ively", "ghly", "stly", "ctly", "edly", "ingly", "tely", "mente"];

    public bool Contains(string key) => _stems.Contains(Stem.Of(key))
        || SpanishVerbs.RootsOf(key).Any(_roots.Contains)
        || (key.Length > LongestNoun && Adverbs.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)));
}
