using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Cuts a line on which the close, and mostly the names, run on behind the text: "… your consideration. Sincerely,
/// Border Network; Harbour House".
/// </summary>
internal static partial class RunOnTail
{
    /// <summary>In UTF-16 units; a shorter line holds one part.</summary>
    private const int ShortestLine = 80;

    /// <summary>Of the names, in words: enough to tell them from a sentence.</summary>
    private const int Sample = 14;

    /// <summary>No close that the names follow is without one of these.</summary>
    private static readonly SearchValues<string> CloseWords = SearchValues.Create(
        ["Sincerely", "Respectfully", "Cordially", "Faithfully", "Atentamente", "Cordialmente", "Respetuosamente",
         "Fraternalmente"],
        StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<=^|[.!?)”""] )(Sincerely( yours)?|(Very )?[Rr]espectfully( submitted| yours)?|Cordially|" +
        @"Yours (sincerely|faithfully|truly)|Faithfully( yours)?|(Muy )?[Aa]tentamente|Cordialmente|" +
        @"Respetuosamente|Fraternalmente)[,:](?= +[\p{Lu}\d•*-]|\s*$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Close();

    /// <summary>The text, where there is any, the close and the names; null where the line is one part.</summary>
    public static IReadOnlyList<TextLine>? Parts(string document, TextLine line)
    {
        var text = line.Text;
        if (text.Length < ShortestLine || !text.AsSpan().ContainsAny(CloseWords)
            || Close().Match(text) is not { Success: true } close)
        {
            return null;
        }

        var (start, end) = (close.Index, close.Index + close.Length);
        if (text.AsSpan(end).IsWhiteSpace())
        {
            return start == 0 ? null : [Part(0, start), Part(start, end)];
        }

        return !NamesFollow(text[end..]) ? null : start == 0 ? [Part(start, end), Part(end, text.Length)] : [Part(0, start), Part(start, end), Part(end, text.Length)];

        TextLine Part(int from, int to) =>
            new TextSpan(from, to).At(line.Span.Start).Trimmed(document) is var at
                ? new(document, line.Number, at.Start, at.End)
                : line;
    }

    private static bool NamesFollow(string rest) =>
        Token.Of(rest[..Math.Min(rest.Length, Sample * 12)]) is { Count: > 1 } words
        && words.Take(Sample).ToList() is var names && ProseWords.Score(names) <= 1
        && names.Count(w => w.IsCapitalised || NameRun.IsLink(w.Key) || w.Key == "in" || char.IsDigit(w.Key[0])) * 10 >= names.Count * 8;
}
