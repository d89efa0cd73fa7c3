using System.Buffers;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What stands between two parts of a question.</summary>
internal enum PartJoin
{
    Comma,

    /// <summary>The end of a sentence.</summary>
    Stop,

    And,

    /// <summary>"If so", "and if not": what follows is asked upon the answer to what came before.</summary>
    Upon,
}

/// <summary>Where one part of a question may end and the next begin.</summary>
/// <param name="Left">The first word that is no more of the part before.</param>
/// <param name="Start">The first word of the part behind.</param>
/// <param name="Opening">The word it opens with: the same, or the one after a preposition.</param>
internal sealed record PartJoint(int Left, int Start, int Opening, PartJoin Join)
{
    /// <summary>"And in which year", "y de qué fecha".</summary>
    private static readonly HashSet<string> Prepositions =
        new(StringComparer.Ordinal) { "in", "on", "by", "for", "from", "of", "with", "about", "as",
            "de", "en", "con", "para", "por", "sobre", "como" };

    private static readonly HashSet<string> And = new(StringComparer.Ordinal) { "and", "y", "e", "plus" };

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;?.!+&");

    /// <summary>All of them, in order; whether what follows asks is not looked at.</summary>
    public static IEnumerable<PartJoint> All(Marked whole)
    {
        var keys = whole.Words.Select(word => word.Key).ToList();
        for (var at = 1; at < keys.Count; at++)
        {
            var and = And.Contains(keys[at]) && at + 1 < keys.Count;
            var between = whole.Question.Text.AsSpan(
                whole.Words[at - 1].Span.End, whole.Words[at].Span.Start - whole.Words[at - 1].Span.End);
            if (!and && !between.ContainsAny(Stops))
            {
                continue;
            }

            var join = and ? PartJoin.And : between.ContainsAny(";?.!") ? PartJoin.Stop : PartJoin.Comma;
            var start = and ? at + 1 : at;
            while (start + 1 < keys.Count && whole.Lexicon.Leads.At(keys, start) is { } lead
                && start + lead.Length < keys.Count)
            {
                join = lead.Values.Contains(true) ? PartJoin.Upon : join == PartJoin.Comma ? PartJoin.Stop : join;
                start += lead.Length;
            }

            var preposition = join == PartJoin.And && Prepositions.Contains(keys[start]) && start + 1 < keys.Count
                && !PartOpenings.ByWord(whole, start);
            yield return new PartJoint(at, start, preposition ? start + 1 : start, join);
        }
    }
}
