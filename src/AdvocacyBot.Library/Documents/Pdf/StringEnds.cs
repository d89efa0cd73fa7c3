using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// Where the strings of a page end, and whether with a blank, by <c>pdftohtml -xml</c>: <c>pdftotext</c> drops it, but
/// office programs leave the blank at which they wrapped a line at its end.
/// </summary>
internal sealed partial class StringEnds
{
    public const int Zoom = 3;

    // More of them part columns.
    private const int MostBlanks = 2;

    // In points: the program rounds its places.
    private const double Rounding = 1.5;

    // In heights of the letters, as wide as a blank may be, and as far as a string's middle is from its words'.
    private const double Widest = 0.75;
    private const double Level = 0.4;
    private const double Tallest = 40;
    private const double Cell = 6;

    public static readonly StringEnds None = new();

    // One end for each small square of a page: a hostile one could have endless strings at one place.
    private readonly List<Dictionary<(int Column, int Row), (double Right, double Middle, int Blanks)>> _pages = [];

    public static StringEnds Read(byte[] strings)
    {
        var ends = new StringEnds();
        using var lines = new StreamReader(new MemoryStream(strings), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("<page ", StringComparison.Ordinal))
            {
                ends._pages.Add([]);
            }
            else if (ends._pages.Count > 0 && Written().Match(line) is { Success: true } written)
            {
                var (right, middle) = (
                    Number(written, "left") + Number(written, "width"),
                    Number(written, "top") + (Number(written, "height") / 2));
                ends._pages[^1][((int)(right / Cell), (int)(middle / Cell))] =
                    (right, middle, written.Groups["blanks"].Length);
            }
        }

        return ends;
    }

    /// <summary>
    /// Whether a blank stands behind a word at the end of its string; null where none ends with it, or where many do.
    /// </summary>
    public bool? IsBlankBehind(int page, PrintedWord word)
    {
        if (page >= _pages.Count)
        {
            return null;
        }

        var height = Math.Min(word.Height, Tallest);
        var reach = Level * height;
        for (var row = (int)((word.Middle - reach) / Cell); row <= (int)((word.Middle + reach) / Cell); row++)
        {
            var last = (int)((word.Right + (Widest * MostBlanks * height)) / Cell);
            for (var column = (int)((word.Right - Rounding) / Cell); column <= last; column++)
            {
                if (_pages[page].TryGetValue((column, row), out var end) && Math.Abs(end.Middle - word.Middle) <= reach
                    && end.Right - word.Right >= -Rounding
                    && end.Right - word.Right <= (Widest * Math.Min(end.Blanks, MostBlanks) * height) + Rounding)
                {
                    return end.Blanks > MostBlanks ? null : end.Blanks > 0;
                }
            }
        }

        return null;
    }

    private static double Number(Match written, string name) =>
        double.Parse(written.Groups[name].ValueSpan, CultureInfo.InvariantCulture) / Zoom;

    [GeneratedRegex(
        """^<text top="(?<top>-?\d{1,6})" left="(?<left>-?\d{1,6})" width="(?<width>\d{1,6})" """
        + """height="(?<height>\d{1,6})" font="\d{1,6}">.*?(?<blanks>[ \u00a0]*)(?:</(?:b|i|a)>){0,3}</text>$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
