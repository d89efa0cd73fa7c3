using System.Buffers;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Which language's patterns are worth trying on a sentence.</summary>
internal static class AskPhrases
{
    private const int SurelyHasSmallWords = 60;

    private static readonly SearchValues<string> SmallSpanishWords =
        SearchValues.Create([" que ", " de ", " la ", " el ", " los ", " las ", " del ", " a "],
            StringComparison.Ordinal);

    /// <summary>A short sentence may hold none of the small words.</summary>
    public static bool MayBeSpanish(string sentence) =>
        sentence.Length < SurelyHasSmallWords || sentence.AsSpan().ContainsAny(SmallSpanishWords);
}
