using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>One idea of a question: as typed, and every way letters may write it, each as stems in order.</summary>
internal sealed record TermUnit(string Typed, IReadOnlyList<IReadOnlyList<string>> Ways);

/// <summary>Turns words into ideas, by the bilingual vocabulary; the longest known phrase is one idea.</summary>
internal static class TermUnits
{
    public static IReadOnlyList<TermUnit> Of(string words, Lexicon lexicon, Terms terms)
    {
        var keys = Question.Keys(words);
        List<TermUnit> units = [];
        for (var at = 0; at < keys.Count; at++)
        {
            var unit = Phrase(keys, at, terms);
            if (unit is { } found)
            {
                units.Add(new TermUnit(string.Join(' ', keys.Skip(at).Take(found.Length)), found.Ways));
                at += found.Length - 1;
            }
            else if (!lexicon.Ignored.Contains(keys[at]))
            {
                units.Add(new TermUnit(keys[at], [[Stem.Of(keys[at])]]));
            }
        }

        return units;
    }

    private static (int Length, IReadOnlyList<IReadOnlyList<string>> Ways)? Phrase(IReadOnlyList<string> keys, int at, Terms terms)
    {
        var tables = new[] { terms.ToEnglish.At(keys, at), terms.Related.At(keys, at), terms.ToSpanish.At(keys, at) };
        var longest = tables.Max(found => found?.Length ?? 0);
        if (longest == 0)
        {
            return null;
        }

        List<IReadOnlyList<string>> ways = [Stems(keys.Skip(at).Take(longest))];
        foreach (var found in tables.Where(found => found?.Length == longest))
        {
            ways.AddRange(found!.Value.Values.Select(value => Stems(Question.Keys(value))));
        }

        return (longest, ways);
    }

    private static List<string> Stems(IEnumerable<string> keys) => [.. keys.Select(Stem.Of)];
}
