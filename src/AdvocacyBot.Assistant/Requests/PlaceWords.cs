using System.Globalization;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Words for a place in a list: "the third", "number five", "the last two".</summary>
internal static class PlaceWords
{
    /// <summary>"The third": the place that an ordinal names.</summary>
    public static int? In(Marked marked)
    {
        foreach (var word in marked.Words)
        {
            if (marked.Lexicon.Ordinals.TryGetValue(word.Key, out var place)
                || marked.OtherLexicon.Ordinals.TryGetValue(word.Key, out place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Right after a list "the last one" is of the list, unless a letter is spoken of.</summary>
    public static bool SpeaksOfLetter(Marked marked) => marked.Words.Index().Any(word =>
        marked.HasAt(word.Index, Cue.Letter) && word.Item.Key is not ("one" or "list" or "lista"));

    /// <summary>"The last two", "las dos primeras".</summary>
    public static int Several(Marked marked) => Enumerable.Range(0, marked.Words.Count)
        .Where(at => marked.Lexicon.Numbers.ContainsKey(marked.Words[at].Key)
            && ((at > 0 && IsOrdinal(marked, at - 1)) || (at + 1 < marked.Words.Count && IsOrdinal(marked, at + 1))))
        .Select(at => marked.Lexicon.Numbers[marked.Words[at].Key]).FirstOrDefault(1);

    private static bool IsOrdinal(Marked marked, int at) => marked.Lexicon.Ordinals.ContainsKey(marked.Words[at].Key);

    public static int? AnyIn(Marked marked) => In(marked) ?? Numbered(marked);

    /// <summary>"Number three", "la 3".</summary>
    private static int? Numbered(Marked marked)
    {
        foreach (var at in Enumerable.Range(1, Math.Max(0, marked.Words.Count - 1)))
        {
            var key = marked.Words[at].Key;
            if (marked.Words[at - 1].Key is "number" or "numero" or "la" or "el" or "no"
                && (marked.Lexicon.Numbers.TryGetValue(key, out var number)
                    || int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out number))
                && number > 0 && !marked.IsDate(at))
            {
                return number;
            }
        }

        return null;
    }
}
