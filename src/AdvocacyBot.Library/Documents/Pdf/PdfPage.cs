using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>The lines of one page, from its first to its last that is not blank.</summary>
internal sealed record PdfPage(IReadOnlyList<string> Lines)
{
    // A scanned page may still carry a stamp, a page number or a file number as text.
    private const int NextToNone = 30;

    public static PdfPage Of(string text)
    {
        var lines = text.Split('\n').Select(Printable).ToList();
        var first = lines.FindIndex(line => !IsBlank(line));
        return first < 0
            ? new PdfPage([])
            : new PdfPage(lines[first..(lines.FindLastIndex(line => !IsBlank(line)) + 1)]);
    }

    /// <summary>Every page ends in a form feed.</summary>
    public static IReadOnlyList<PdfPage> Split(string text)
    {
        var pages = text.Split('\f');
        return [.. pages.Take(pages.Length > 1 ? pages.Length - 1 : 1).Select(Of)];
    }

    public int Letters => Lines.Sum(line => line.Count(char.IsLetter));

    /// <summary>Too few letters, or mostly signs of a font that does not say what its letters are.</summary>
    public bool LacksText =>
        Letters < NextToNone || Letters * 2 < Lines.Sum(line => line.Count(c => !TextFolding.IsBlank(c)));

    public static bool IsBlank(string line) => line.All(TextFolding.IsBlank);

    // Fonts without a character map yield control characters, NUL among them, which no text has.
    private static string Printable(string line) =>
        line.Any(IsStray)
            ? string.Concat(line.Select(c => IsStray(c) ? '\uFFFD' : c)).TrimEnd()
            : line.TrimEnd();

    private static bool IsStray(char c) => char.IsControl(c) && c != '\t';
}
