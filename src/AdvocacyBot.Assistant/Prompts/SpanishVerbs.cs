namespace AdvocacyBot.Assistant.Prompts;

/// <summary>Forms of regular Spanish verbs, for finding only.</summary>
internal static class SpanishVerbs
{
    private const int ShortestRoot = 3;

    /// <summary>Without accents, as keys of words are.</summary>
    private static readonly HashSet<string> Endings = new(
        ("a as o amos emos imos aba abas aban ia ias ian ado ada ados adas ido ida idos idas ando iendo e es en an "
        + "aste aron iste ieron io ara aras aran iera ieran ase asen iese iesen are aremos aria arias arian ere era "
        + "eran eremos eria erian ire ira iran iremos iria irian arse erse irse arlo arla arlos erlo irlo le lo la")
        .Split(' '), StringComparer.Ordinal);

    public static bool IsInfinitive(string key) =>
        key.Length >= ShortestRoot + 2 && key[^1] == 'r' && key[^2] is 'a' or 'e' or 'i';

    /// <summary>Every way to part a word into the root of a verb and an ending; the roots, longest last.</summary>
    public static IEnumerable<string> RootsOf(string key) =>
        Enumerable.Range(ShortestRoot, Math.Max(0, key.Length - ShortestRoot))
            .Where(length => Endings.Contains(key[length..]))
            .Select(length => key[..length]);
}
