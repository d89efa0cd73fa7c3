using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>A paragraph as an item of a list: its words without the mark before them, and the mark's number.</summary>
internal sealed record AskItem(TextSpan Span, int? Number, char? Bullet, bool IsMarked, bool IsDeed, bool IsQuestion);

internal static partial class AskItems
{
    private const int FirstWords = 60;

    /// <summary>The paragraph as an item, marked or not; null where it is running text.</summary>
    public static AskItem? Of(SourceDocument source, TextSpan paragraph, bool isSeries)
    {
        var text = source.Slice(paragraph);
        var mark = Mark().Match(text);
        var words = Token.Of(text[mark.Length..Math.Min(text.Length, mark.Length + FirstWords)]);
        var isDeed = IsDeed(words) || mark.Success && IsGerund(words);
        if (words.Count == 0 || !mark.Success && !isDeed && !isSeries && !EndsInSeries(text))
        {
            return null;
        }

        int? number = int.TryParse(mark.Groups["number"].Value, CultureInfo.InvariantCulture, out var read) ? read : null;
        return new AskItem(
            paragraph with { Start = paragraph.Start + mark.Length }, number, Bullet(mark),
            mark.Success, isDeed, text.TrimEnd().EndsWith('?'));
    }

    /// <summary>"Ending the practice of …"; without a mark it is a section's title.</summary>
    private static bool IsGerund(IReadOnlyList<Token> words) =>
        words.Count > 1 && words[0].Key.Length > 5 && words[0].Key.EndsWith("ing", StringComparison.Ordinal);

    private static char? Bullet(Match mark) =>
        mark.Success && mark.ValueSpan.TrimStart() is { Length: > 0 } bullet && !char.IsLetterOrDigit(bullet[0]) && bullet[0] != '('
            ? bullet[0]
            : null;

    /// <summary>"…;" or "…; and": the next item follows.</summary>
    public static bool EndsInSeries(string text) => SeriesEnd().IsMatch(text);

    /// <summary>The words open as an order does: "Restore …", "Immediately release …", "Garantizar …", "Que se …".</summary>
    public static bool IsDeed(IReadOnlyList<Token> words)
    {
        if (words.Count < 2 || !char.IsLetter(words[0].Text[0]))
        {
            return false;
        }

        var first = AskWords.IsManner(words[0].Key) ? 1 : 0;
        return words[first].Key is "que" or "that" || AskWords.IsAct(words[first].Key)
            || words[first].Key.Length > 4 && AskWords.IsInfinitive(words[first].Key) && words[0].IsCapitalised
            || words[first].Key is "not" or "no" or "dont" && words.Count > 2;
    }

    [GeneratedRegex(
        @"^[\s\u200b\ufeff]*([•●▪■◦‣⁃·*o–—➢✓-]+[\s\u200b]+|[•●▪■◦‣➢✓]|" +
        @"\(?(?<number>\d{1,2})[.)°º-]+[\s\u200b]*(?=\p{L}|[¿“""])|\(?([a-hj-z]|[ivx]{1,4})[.)][\s\u200b]+|(primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|" +
        @"noven[oa]|d[eé]cim[oa]|[uú]nic[oa]|first|second|third|fourth|fifth|sixth)\s*[.:–—-]+\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@";\s*(and|or|y|e)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SeriesEnd();
}
