using System.Globalization;
using System.Text;

namespace AdvocacyBot.Assistant.Paper.Markdown;

/// <summary>
/// A letter or brief as Markdown (CommonMark with GitHub's tables). Nothing in its words becomes markup; comments are
/// numbered notes under it, so set that the letter reader, too, takes them for notes.
/// </summary>
internal static class MarkdownPaper
{
    // An empty cell is a place to be filled, and seen to be one.
    private const string ToFill = "…";

    public static string Of(PaperDocument document)
    {
        var notes = new List<string>();
        var text = new StringBuilder();
        PaperPart? above = null;
        if (document.RunningHead is { } head)
        {
            text.Append("**").Append(MarkdownWords.Escaped(head)).Append("**\n");
        }

        foreach (var part in document.Parts)
        {
            if (Part(part, notes) is { Length: > 0 } words)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(Apart(above, part)).Append(words).Append('\n');
                above = part;
            }
        }

        return text.Append(Notes(notes)).ToString();
    }

    private static string Notes(List<string> notes) => notes.Count == 0 ? "" : "\n" + string.Join(
        "  \n", notes.Select((note, n) => $"{MarkdownWords.Call(n + 1)} {MarkdownWords.EscapedSigns(note)}")) + "\n";

    // Lists of one kind in a row would grow into one.
    private static string Apart(PaperPart? above, PaperPart part) =>
        (above, part) is (PaperPart.List first, PaperPart.List next) && first.Numbered == next.Numbered
        || (above, part) is (PaperPart.Paragraph { IsQuote: true }, PaperPart.Paragraph { IsQuote: true })
            ? "<!-- -->\n\n"
            : "";

    private static string Part(PaperPart part, List<string> notes) => part switch
    {
        PaperPart.Letterhead letterhead => MarkdownWords.Slot(letterhead.Place.Text),
        PaperPart.Heading heading => Heading(heading, notes),
        PaperPart.Lines lines => string.Join(
            "  \n", lines.Items.Select(line => MarkdownWords.Of(line, notes)).Where(line => line.Length > 0)),
        PaperPart.Paragraph { IsQuote: true } quote =>
            Before("> ", "> ", MarkdownWords.Of(quote.Words, notes)),
        PaperPart.Paragraph paragraph => MarkdownWords.Of(paragraph.Words, notes),
        PaperPart.List list => string.Join('\n', list.Items.Select((item, n) => Item(item, list.Numbered, n, notes))),
        PaperPart.Table table => Table(table, notes),
        _ => throw new NotSupportedException(),
    };

    private static string Heading(PaperPart.Heading heading, List<string> notes)
    {
        var words = MarkdownWords.OneLine(heading.Words, notes);
        return words.Length == 0 ? "" : $"{new string('#', Math.Clamp(heading.Level, 1, 6))} {words}";
    }

    private static string Item(PaperWords item, bool numbered, int n, List<string> notes)
    {
        var mark = numbered ? (n + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        return Before(mark, new string(' ', mark.Length), MarkdownWords.Of(item, notes));
    }

    private static string Before(string first, string rest, string words) =>
        words.Length == 0 ? "" : first + words.Replace("\n", "\n" + rest);

    private static string Table(PaperPart.Table table, List<string> notes)
    {
        var columns = PaperLimits.ColumnsOf(table);
        var rule = "|" + string.Concat(Enumerable.Repeat(" --- |", columns));
        return columns == 0 ? "" : string.Join(
            '\n',
            [Row(table.Head, columns, notes, ""), rule, .. table.Rows.Select(row => Row(row, columns, notes, ToFill))]);
    }

    private static string Row(IReadOnlyList<PaperWords> cells, int columns, List<string> notes, string empty) =>
        "|" + string.Concat(Enumerable.Range(0, columns)
            .Select(column => column < cells.Count ? MarkdownWords.OneLine(cells[column], notes) : "")
            .Select(cell => $" {(cell.Length > 0 ? cell : empty)} |"));
}
