namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>What rows that no white space parts are: a table, or running text.</summary>
internal static class RowBlock
{
    private const double SameStart = 2;

    // So many full lines in a row do not come about by chance.
    private const int FullLines = 3;

    /// <summary>All lines but the last are full, and some show that they run on.</summary>
    public static bool IsParagraph(IReadOnlyList<PrintedRow> rows, TypeArea area) =>
        rows.Count > FullLines && (rows.Any(RunsOn) || rows.Count(IsOpen) > 1)
        && rows.Zip(rows.Skip(1)).All(pair => LineWrap.IsWrapped(pair.First, pair.Second, area));

    /// <summary>
    /// In a table all cells of a row begin together, so that rows lack a cell where another one was wrapped.
    /// </summary>
    public static bool HasRows(IReadOnlyList<PrintedRow> rows)
    {
        var most = rows.Max(row => row.Cells.Count);
        var last = rows.Count - 1;
        while (last > 0 && rows[last].Cells.Count < most)
        {
            last--;
        }

        return Enumerable.Range(0, last).SkipWhile(at => rows[at].Cells.Count < most)
            .Any(at => rows[at].Cells.Count < most);
    }

    public static bool IsAligned(PrintedRow above, PrintedRow row) => row.Cells.Skip(1).Any(cell =>
        above.Cells.Any(one => Math.Abs(one.Left - cell.Left) <= SameStart));

    private static bool IsOpen(PrintedRow row) => row.Cells.Count == 1 && EntryWords.IsOpen(row.Cells[0].Text);

    private static bool RunsOn(PrintedRow row) =>
        row.Cells.Count == 1 && row.Cells[0].Text is var line
        && (line[^1] is ',' or ';' or '·' || char.IsLower(line[0]) || EntryWords.IsProse(line)
            || line.Contains("; ", StringComparison.Ordinal));
}
