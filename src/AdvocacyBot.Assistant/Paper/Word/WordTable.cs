using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>A table with borders, its head repeated on each page; where cells are to be filled is room to write.</summary>
internal sealed class WordTable(WordRuns runs)
{
    private const uint RoomToWrite = 480;
    private const int NarrowestCell = 12;
    private const int WidestCell = 40;

    public Table Of(PaperPart.Table table)
    {
        var widths = Widths(table);
        var isForm = table.Rows.Any(row => row.Count < widths.Length || row.Any(IsEmpty));
        return new Table(
        [
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = Told(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Told(width) })),
            .. Head(table.Head, widths),
            .. table.Rows.Select(row => Row(row, widths, WordStyles.TableText, isForm)),
        ]);
    }

    private IEnumerable<TableRow> Head(IReadOnlyList<PaperWords> cells, int[] widths)
    {
        if (cells.Count > 0)
        {
            var head = Row(cells, widths, WordStyles.TableHead, isForm: false);
            head.TableRowProperties!.Append(new TableHeader());
            yield return head;
        }
    }

    private TableRow Row(IReadOnlyList<PaperWords> cells, int[] widths, string style, bool isForm)
    {
        var look = new TableRowProperties(new CantSplit());
        if (isForm)
        {
            look.Append(new TableRowHeight { Val = RoomToWrite, HeightType = HeightRuleValues.AtLeast });
        }

        return new TableRow(
        [
            look, .. widths.Select((width, n) => Cell(n < cells.Count ? cells[n] : "", width, style)),
        ]);
    }

    private TableCell Cell(PaperWords words, int width, string style) => new(
        new TableCellProperties(
            new TableCellWidth { Width = Told(width), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        new Paragraph(runs.Of(words).Prepend(new ParagraphProperties(new ParagraphStyleId { Val = style }))));

    /// <summary>The page's width, shared by what the columns hold.</summary>
    private static int[] Widths(PaperPart.Table table)
    {
        var longest = Enumerable.Range(0, Math.Max(1, PaperLimits.ColumnsOf(table)))
            .Select(column => table.Rows.Prepend(table.Head)
                .Max(row => column < row.Count ? LongestLine(row[column]) : 0))
            .Select(length => Math.Clamp(length, NarrowestCell, WidestCell)).ToList();
        return [.. longest.Select(length => WordMargins.TextWidth * length / longest.Sum())];
    }

    private static int LongestLine(PaperWords words) => words.Text.Split('\n').Max(line => line.Length);

    private static bool IsEmpty(PaperWords words) => words.Text.AsSpan().Trim().IsEmpty;

    private static string Told(int width) => width.ToString(CultureInfo.InvariantCulture);
}
