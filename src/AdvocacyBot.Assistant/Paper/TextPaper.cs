using System.Globalization;
using System.Text;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>
/// A letter or brief as plain text, to paste into a mail: a paragraph is one line, which every program wraps by itself;
/// comments stay behind.
/// </summary>
internal static class TextPaper
{
    private const int WidestCell = 70;
    private const int NarrowestCell = 3;
    private const int LongestRule = 30;
    private const string Gap = "    ";
    private const string Indent = "    ";

    public static string Of(PaperDocument document)
    {
        var text = new StringBuilder();
        foreach (var part in document.Parts.Select(Part).Prepend(document.RunningHead ?? ""))
        {
            if (part.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(part).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Part(PaperPart part) => part switch
    {
        PaperPart.Letterhead letterhead => Bracketed(letterhead.Place.Text.Trim()),
        PaperPart.Heading heading => Underlined(heading),
        PaperPart.Lines lines => string.Join('\n', lines.Items.Select(Line).Where(line => line.Length > 0)),
        PaperPart.Paragraph { IsQuote: true } quote => Indent + Line(quote.Words).Replace("\n", "\n" + Indent),
        PaperPart.Paragraph paragraph => Line(paragraph.Words),
        PaperPart.List list => string.Join(
            '\n', list.Items.Select((item, n) => Item(item, list.Numbered ? n + 1 : null))),
        PaperPart.Table table => Rows(table),
        _ => throw new NotSupportedException(),
    };

    private static string Line(PaperWords words) => words.Text.Trim();

    private static string OneLine(PaperWords words) => Line(words).Replace('\n', ' ');

    // A line in brackets is no part of a letter, to a person and to the letter reader alike.
    private static string Bracketed(string place) =>
        place.Length == 0 || place.StartsWith('[') && place.EndsWith(']') ? place : $"[{place}]";

    private static string Underlined(PaperPart.Heading heading)
    {
        var words = OneLine(heading.Words);
        return words.Length == 0 || heading.Level > 2
            ? words
            : $"{words}\n{new string(heading.Level == 1 ? '=' : '-', Math.Min(words.Length, WidestCell))}";
    }

    private static string Item(PaperWords item, int? number)
    {
        var mark = number is { } n ? n.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        return mark + Line(item).Replace("\n", "\n" + new string(' ', mark.Length));
    }

    /// <summary>Columns side by side; where a cell holds a sentence, a row's cells one under the other.</summary>
    private static string Rows(PaperPart.Table table)
    {
        var columns = PaperLimits.ColumnsOf(table);
        var head = Cells(table.Head, columns);
        var rows = table.Rows.Select(row => Cells(row, columns)).ToList();
        var widths = Enumerable.Range(0, columns)
            .Select(column => Math.Max(NarrowestCell, rows.Append(head).Max(row => row[column].Length))).ToList();
        return widths.All(width => width <= WidestCell)
            ? string.Join('\n', rows.Select(row => SideBySide(Ruled(row, widths), widths))
                .Prepend(SideBySide(head, widths))).Trim('\n')
            : string.Join("\n\n", rows.Select(row => Labelled(row, head)));
    }

    private static List<string> Cells(IReadOnlyList<PaperWords> row, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => column < row.Count ? OneLine(row[column]) : "")];

    // An empty cell is a place to be filled: a rule to write on.
    private static List<string> Ruled(List<string> row, List<int> widths) =>
        [.. row.Select((cell, n) => cell.Length > 0 ? cell : new string('_', Math.Min(widths[n], LongestRule)))];

    private static string SideBySide(List<string> row, List<int> widths) =>
        string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();

    private static string Labelled(List<string> row, List<string> head) =>
        string.Join('\n', row.Select((cell, column) => head[column].Length > 0 ? $"{head[column]}: {cell}" : cell));
}
