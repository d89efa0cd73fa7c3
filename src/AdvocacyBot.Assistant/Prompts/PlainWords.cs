using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Words that say how something is put, not what it is about, in any of their forms.</summary>
internal sealed class PlainWords
{
    private const int ShortestRoot = 3;

    /// <summary>Of Spanish verbs, without accents; English forms meet by their stems.</summary>
    private static readonly HashSet<string> Endings = new(
        ("a as an o amos emos imos aba abas aban ia ias ian ado ada ados adas ido ida idos idas ando iendo e es en "
        + "aste aron iste ieron io ara aras aran iera ieran ase asen iese iesen are aremos aria arias arian ere era "
        + "eran eremos eria erian ire ira iran iremos iria irian arse erse irse arlo arla arlos erlo irlo le lo la")
        .Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _roots;

    private PlainWords(HashSet<string> stems, HashSet<string> roots) => (_stems, _roots) = (stems, roots);

    public static PlainWords Of(IEnumerable<string> keys)
    {
        var all = keys.ToList();
        return new PlainWords(
            [.. all.Select(Stem.Of)],
            [.. all.Where(key => key.Length >= ShortestRoot + 2 && key[^1] == 'r' && key[^2] is 'a' or 'e' or 'i')
                .Select(key => key[..^2])]);
    }

    public bool Contains(string key) => _stems.Contains(Stem.Of(key))
        || Enumerable.Range(ShortestRoot, Math.Max(0, key.Length - ShortestRoot))
            .Any(length => _roots.Contains(key[..length]) && Endings.Contains(key[length..]));
}
