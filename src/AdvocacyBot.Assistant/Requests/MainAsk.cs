namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The main ask", "la petición principal", "lo que más piden".</summary>
internal static class MainAsk
{
    private const int Near = 2;

    private static readonly HashSet<string> Ranks = new(StringComparer.Ordinal)
    {
        "main", "top", "primary", "principal", "central", "core", "biggest", "key", "1", "chief", "foremost",
    };

    private static readonly HashSet<string> One = new(StringComparer.Ordinal)
    {
        "ask", "request", "demand", "thing", "one", "recommendation", "peticion", "solicitud", "demanda", "cosa",
        "exigencia", "recomendacion", "pedido", "lo", "la", "goal", "point",
    };

    /// <summary>One ask alone is meant, and it is told apart by its rank only.</summary>
    public static bool IsMeant(Marked marked) => Enumerable.Range(0, marked.Words.Count).Any(at =>
        (Ranks.Contains(marked.Words[at].Key) && IsBesideOne(marked, at))
        || (marked.Words[at].Key is "important" or "importante" && at > 0
            && marked.Words[at - 1].Key is "most" or "mas" && IsBesideOne(marked, at)));

    private static bool IsBesideOne(Marked marked, int at) =>
        Enumerable.Range(Math.Max(0, at - Near), Math.Min(at, Near)).Concat(Enumerable.Range(at + 1, Near)).Any(
            beside => beside < marked.Words.Count && One.Contains(marked.Words[beside].Key));
}
