using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// How many signatories a text says there are: "19 former senior U.S. officials", "las 45 organizaciones".
/// </summary>
internal static class StatedNumber
{
    private const int WordsBetween = 6;

    /// <summary>How far, in UTF-16 units, words of signing may stand from the number.</summary>
    private const int Near = 40;

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly SearchValues<string> SigningWords = SearchValues.Create(
        ["undersigned", "firmantes", "signatories", "suscrib"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Signers = WordSet.Of("""
        organizations organisations groups officials leaders signatories experts scholars ngos ambassadors senators
        representatives lawyers academics bishops organizaciones colectivos personas firmantes instituciones
        exfuncionarios
        """);

    /// <summary>The same where the text speaks of those who sign it: "we, the undersigned 14 organizations".</summary>
    public static Sourced<int>? Undersigned(SourceDocument source, TextSpan within)
    {
        return SpeaksOfSigning(source, within) && Find(source, within) is { } found
            && SpeaksOfSigning(source, new TextSpan(
                Math.Max(within.Start, found.Span.Start - Near), Math.Min(within.End, found.Span.End + Near)))
            ? found
            : null;
    }

    private static bool SpeaksOfSigning(SourceDocument source, TextSpan span) =>
        source.Text.AsSpan(span.Start, span.Length).ContainsAny(SigningWords);

    /// <summary>The first exact number stated within the span; "more than 100" states none.</summary>
    public static Sourced<int>? Find(SourceDocument source, TextSpan within)
    {
        var text = source.Slice(within);
        var tokens = Token.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Number(text, tokens[i]) is not { } number || IsDay(tokens, i) || !CountsSigners(text, tokens, i))
            {
                continue;
            }

            return i > 0 && IsVague(tokens[i - 1].Key) ? null : new(number, tokens[i].Span.At(within.Start));
        }

        return null;
    }

    /// <summary>"on 17 December, 21 organizations": the day of a month.</summary>
    private static bool IsDay(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].IsCapitalised && IsMonth(tokens[i + 1].Key)
        || i > 0 && tokens[i - 1].IsCapitalised && IsMonth(tokens[i - 1].Key);

    private static bool IsMonth(string key) => key.Length > 2 && DateWords.MonthOf(key) is not null;

    private static bool IsVague(string key) =>
        key is "than" or "over" or "nearly" or "almost" or "about" or "de" or "casi" or "unas";

    private static int? Number(string text, Token token)
    {
        var isPartOfNumber = token.End < text.Length - 1 && text[token.End] is ',' or '.'
            && char.IsDigit(text[token.End + 1])
            || token.Start > 0 && text[token.Start - 1] is '$' or '#' or '.' or ',';
        if (!isPartOfNumber && token.Text.Length <= 4
            && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        return Array.IndexOf(Words, token.Text.ToLowerInvariant()) is > 1 and var word ? word : null;
    }

    private static bool CountsSigners(string text, List<Token> tokens, int number)
    {
        for (var i = number + 1; i < tokens.Count && i <= number + WordsBetween; i++)
        {
            if (text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).ContainsAny(".;:()"))
            {
                return false;
            }

            if (Signers.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        return false;
    }
}
