using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Sets printed pages as text: a line for each line that was written, however it was wrapped on paper, columns side by
/// side, and blank lines for white space.
/// </summary>
internal static class PrintedText
{
    private const int Gap = 4;
    private const int MostBlanks = 3;

    // In letters: a hostile page could ask for endless blanks before each word.
    private const int FarthestStart = 400;
    private const int Near = 3;
    private const double SameStart = 2;

    public static IReadOnlyList<PdfPage> Of(IReadOnlyList<PrintedPage> pages)
    {
        var rows = pages.Select(PrintedRows.Of).ToList();
        var area = TypeArea.Of(rows, pages.Count == 0 ? 0 : pages[0].Width);
        return [.. rows.Zip(pages, (page, printed) => Of(page, area) with { Height = printed.Height })];
    }

    private static PdfPage Of(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        var distances = rows.Zip(rows.Skip(1), TypeArea.Distance).Prepend(0).ToList();
        List<bool> gaps = [.. rows.Select((row, at) => at > 0 && area.IsGap(rows[at - 1], row, Nearby(distances, at)))];
        var lines = CellFlow.Of(rows, gaps, area);
        List<(string Text, double Place)> text = [];
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
                var blanks = gaps[at] ? Math.Clamp((int)Math.Round(distances[at] / area.Pitch) - 1, 1, MostBlanks) : 0;
                if (lines[at].Count > 0)
                {
                    text.AddRange(Enumerable.Repeat(("", rows[at].Middle), blanks));
                    text.Add((set[at - first], rows[at].Middle));
                }
            }

            first = end;
        }

        return PdfPage.Of([.. text.Select(line => line.Text)], [.. text.Select(line => line.Place)]);
    }

    private static double Nearby(List<double> distances, int at)
    {
        var least = double.MaxValue;
        for (var near = Math.Max(1, at - Near); near <= Math.Min(distances.Count - 1, at + Near); near++)
        {
            least = Math.Min(least, distances[near]);
        }

        return least;
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
