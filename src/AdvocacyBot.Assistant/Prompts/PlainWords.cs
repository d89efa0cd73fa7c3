using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Words that say how something is put, not what it is about, in any of their forms.</summary>
internal sealed class PlainWords
{
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

    public bool Contains(string key) => _stems.Contains(Stem.Of(key))
        || SpanishVerbs.RootsOf(key).Any(_roots.Contains);
}
