namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Lines in which entries run on, parted by semicolons or dashes: "Ann Lee; Bo Ruiz; …".</summary>
/// <param name="rows">Rows that no white space parts.</param>
internal sealed class SeriesLines(IReadOnlyList<PrintedRow> rows, TypeArea area)
{
    private const double NearlyFull = 0.7;

    private readonly bool _isSeries =
        rows.Count(row => row.Cells.Count == 1 && EntryWords.IsSeries(row.Cells[0].Text)) > 1;

    /// <summary>Both lines are of the series.</summary>
    public bool Hold(PrintedCell line, PrintedCell next) =>
        _isSeries && (EntryWords.IsSeries(line.Text) || EntryWords.IsSeries(next.Text));

    /// <summary>The row goes on with the one above: its writer may have ended lines, and paper other ones.</summary>
    public bool GoOn(int at) =>
        rows[at - 1].Cells is [var line] && rows[at].Cells is [var next] && Hold(line, next)
        && (line.Text[^1] is not ('.' or ':') || next.Text[0] is '(') && LineWrap.IsBelow(line, next)
        && (IsBetween(line, next, at) || !LineWrap.BeginsMarked(line, next)
            && (line.Text[^1] is ';' or ',' or '·' or '•' or '—' || next.Text[0] is '(' || char.IsLower(next.Text[0])
                || line.Right - area.Left > NearlyFull * area.Width));

    // A short line between two of the series: its writer ended the one that paper had wrapped.
    private bool IsBetween(PrintedCell line, PrintedCell next, int at) =>
        at > 1 && EntryWords.IsSeries(rows[at - 2].Cells[^1].Text) && EntryWords.IsSeries(next.Text)
        && !EntryWords.IsSeries(line.Text) && !LineWrap.IsMarked(next);
}
