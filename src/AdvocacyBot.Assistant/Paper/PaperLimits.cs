using System.Globalization;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>How much is put on paper at once: far more than a letter or a brief holds.</summary>
internal static class PaperLimits
{
    public const int MostCharacters = 600_000;
    private const int MostPieces = 20_000;
    private const int MostColumns = 20;
    private const int MostPages = 200;

    /// <summary>Why the document is too large, or null.</summary>
    public static string? Complaint(PaperDocument document)
    {
        long characters = document.Title.Length + (document.RunningHead?.Length ?? 0), pieces = 0;
        foreach (var words in document.Parts.SelectMany(WordsOf))
        {
            pieces += 1 + words.Runs.Count;
            characters += words.Runs.Sum(run => (long)run.Text.Length + (run.Comment?.Length ?? 0));
        }

        return characters > MostCharacters ? Found(MostCharacters, "characters", characters)
            : pieces > MostPieces ? Found(MostPieces, "pieces of text", pieces)
            : WidestTable(document) is > MostColumns and var wide
                ? $"expected a table of at most {MostColumns} columns; found {wide}"
            : null;
    }

    /// <summary>The widest row counts.</summary>
    public static int ColumnsOf(PaperPart.Table table) =>
        table.Rows.Select(row => row.Count).Append(table.Head.Count).Max();

    private static int WidestTable(PaperDocument document) =>
        document.Parts.OfType<PaperPart.Table>().Select(ColumnsOf).DefaultIfEmpty().Max();

    private static IEnumerable<PaperWords> WordsOf(PaperPart part) => part switch
    {
        PaperPart.Letterhead letterhead => [letterhead.Place],
        PaperPart.Heading heading => [heading.Words],
        PaperPart.Lines lines => lines.Items,
        PaperPart.Paragraph paragraph => [paragraph.Words],
        PaperPart.List list => list.Items,
        PaperPart.Table table => [.. table.Head, .. table.Rows.SelectMany(row => row)],
        _ => throw new NotSupportedException(),
    };

    private static string Found(int most, string what, long found) => string.Create(
        CultureInfo.InvariantCulture, $"expected at most {most:N0} {what} (about {MostPages} pages); found {found:N0}");
}
