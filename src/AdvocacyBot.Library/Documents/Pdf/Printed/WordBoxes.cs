using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Reads the words and their places from <c>pdftotext -bbox-layout</c>: a line a word. It is no well-formed XML where a
/// font yields control characters, so that it is read by its lines.
/// </summary>
internal static partial class WordBoxes
{
    // Places beyond this are nonsense of a damaged file, and would be written as endless indents.
    private const double Farthest = 20_000;

    public static IReadOnlyList<PrintedPage> Read(byte[] boxes, StringEnds ends)
    {
        List<PrintedPage> pages = [];
        List<PrintedWord> words = [];
        using var lines = new StreamReader(new MemoryStream(boxes), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (Page().Match(line) is { Success: true } page)
            {
                words = [];
                pages.Add(new PrintedPage(Number(page.Groups["width"]), Number(page.Groups["height"]), words));
            }
            else if (Word().Match(line) is { Success: true } word && Read(word) is { } read)
            {
                words.Add(read with { IsBlankBehind = ends.IsBlankBehind(pages.Count - 1, read) });
            }
        }

        return pages;
    }

    [GeneratedRegex("""^\s*<page width="(?<width>[^"]*)" height="(?<height>[^"]*)">""", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(
        """^\s*<word xMin="(?<left>[^"]*)" yMin="(?<top>[^"]*)" xMax="(?<right>[^"]*)" yMax="(?<bottom>[^"]*)">"""
        + "(?<text>.*)</word>$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private static PrintedWord? Read(Match word)
    {
        var (left, right) = (Number(word.Groups["left"]), Number(word.Groups["right"]));
        var (top, bottom) = (Number(word.Groups["top"]), Number(word.Groups["bottom"]));
        var text = Sign(WebUtility.HtmlDecode(word.Groups["text"].Value).Trim());
        return text.Length == 0
            ? null
            : new PrintedWord(
                Math.Min(left, right), Math.Min(top, bottom), Math.Max(left, right), Math.Max(top, bottom), text);
    }

    // Fonts of signs have their bullets where no letters are.
    private static string Sign(string text) => text is [>= '\ue000' and <= '\uf8ff'] ? "•" : text;

    private static double Number(Group digits) =>
        double.TryParse(digits.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? Math.Clamp(number, -Farthest, Farthest)
            : 0;
}
