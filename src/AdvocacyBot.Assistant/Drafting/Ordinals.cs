using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>"The second", "number 3", "the last": a place in a list.</summary>
internal static class Ordinals
{
    /// <summary>Zero-based; null where the words name none of so many.</summary>
    public static int? PlaceIn(this Lexicon lexicon, string words, int count)
    {
        foreach (var key in Question.Keys(words))
        {
            var number = Number(lexicon, key);
            var place = number == Lexicon.LastOrdinal ? count : number;
            if (place > 0 && place <= count)
            {
                return place - 1;
            }
        }

        return null;
    }

    /// <summary>The first number in the words; null where they hold none.</summary>
    public static int? NumberIn(this Lexicon lexicon, string words) => Question.Keys(words)
        .Select(key => Number(lexicon, key)).FirstOrDefault(number => number > 0) is var found and > 0 ? found : null;

    private static int Number(Lexicon lexicon, string key) =>
        lexicon.Ordinals.TryGetValue(key, out var ordinal) ? ordinal
        : int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : lexicon.Numbers.GetValueOrDefault(key);
}
