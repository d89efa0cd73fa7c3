using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Sets printed pages as text: a line for each line that was written, however it was wrapped on paper, columns side by
/// side, and blank lines for white space. What a page break tore apart is one again.
/// </summary>
internal static class PrintedText
{
    private const int Gap = 4;

    // In letters: a hostile page could ask for endless blanks before each word.
    private const int FarthestStart = 400;
    private const double SameStart = 2;

    public static IReadOnlyList<PdfPage> Of(IReadOnlyList<PrintedPage> pages)
    {
        var rows = PrintedRows.Of(pages);
        var area = TypeArea.Of(rows, pages.Count == 0 ? 0 : pages[0].Width);
        var sheets = rows.Select(page => PrintedSheet.Of(page, area)).ToList();
        var bare = Bare(sheets, pages, area);
        return [.. Pages(PrintedSheet.Joined(bare), bare.Count, area).Zip(
            pages, (page, printed) => page with { Height = printed.Height })];
    }

    /// <summary>The pages without what runs at their heads and feet, and whether each begins apart.</summary>
    private static List<PrintedSheet> Bare(
        List<PrintedSheet> sheets, IReadOnlyList<PrintedPage> pages, TypeArea area)
    {
        var alone = sheets.Zip(
            pages, (sheet, page) => Pages([.. sheet.Lines(0)], 1, area)[0] with { Height = page.Height }).ToList();
        var kept = RunningLines.Kept(alone);
        var bare = sheets.Select((sheet, at) => sheet.Between(alone[at], kept[at])).ToList();
        var parts = bare.Select((sheet, at) => alone[at].Part(kept[at].First, kept[at].End)
            with
        { LastRow = sheet.Rows.Count == 0 ? null : sheet.Rows[^1].Middle }).ToList();
        var foot = parts.Select(page => page.Foot).DefaultIfEmpty().Max();
        return
        [
            .. bare.Select((sheet, at) => sheet with
            {
                IsApart = at == 0
                    || PageJoin.Ends(parts[at - 1], parts[at], foot, bare[at - 1].GoesOnIn(sheet, area)),
            }),
        ];
    }

    private static List<PdfPage> Pages(IReadOnlyList<SheetLine> rows, int count, TypeArea area)
    {
        var lines = CellFlow.Of([.. rows.Select(row => row.Row)], [.. rows.Select(row => row.Blanks > 0)], area);
        var text = Enumerable.Range(0, count).Select(_ => new List<(string Text, double Place)>()).ToList();
        var apart = new bool[count];
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count
                && (lines[end].Count == 0 || lines[first].Count > 1 && IsInColumns(lines[end], area)))
            {
                end++;
            }

            var set = Set([.. lines.Skip(first).Take(end - first)], area);
            for (var at = first; at < end; at++)
            {
                if (lines[at].Count > 0)
                {
                    var (row, blanks, page) = rows[at];
                    apart[page] |= text[page].Count == 0 && blanks > 0;
                    text[page].AddRange(Enumerable.Repeat(("", row.Middle), text[page].Count == 0 ? 0 : blanks));
                    text[page].Add((set[at - first], row.Middle));
                }
            }

            first = end;
        }

        return [.. text.Select((page, number) =>
            PdfPage.Of([.. page.Select(line => line.Text)], [.. page.Select(line => line.Place)])
                with { BeginsApart = apart[number] })];
    }

    private static bool IsInColumns(IReadOnlyList<FlowedCell> row, TypeArea area) =>
        row.Count > 1 || row[0].Left - area.Left > Gap * area.Letter;

    /// <summary>Cells that begin at one place on paper begin at one place in the text.</summary>
    private static List<string> Set(List<IReadOnlyList<FlowedCell>> rows, TypeArea area)
    {
        var lines = rows.Select(_ => new StringBuilder()).ToList();
        var cells = rows.SelectMany((row, line) => row.Select(cell => (Cell: cell, Line: line)))
            .OrderBy(one => one.Cell.Left).ToList();
        for (var at = 0; at < cells.Count;)
        {
            var same = cells.Skip(at).TakeWhile(one => one.Cell.Left - cells[at].Cell.Left <= SameStart).ToList();
            var start = Math.Max(
                (int)Math.Max(0, Math.Round((cells[at].Cell.Left - area.Left) / area.Letter)),
                same.Max(one => lines[one.Line].Length is > 0 and var length ? length + Gap : 0));
            foreach (var (cell, line) in same)
            {
                var gap = lines[line].Length > 0 ? Gap : 0;
                var room = Math.Max(Math.Min(start, FarthestStart) - lines[line].Length, gap);
                lines[line].Append(' ', room).Append(cell.Text);
            }

            at += same.Count;
        }

        return [.. lines.Select(line => line.ToString())];
    }
}
