namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Tells wrapped lines by the blanks that the file's program left at their ends, where it leaves them there only.
/// </summary>
/// <param name="rows">Rows that no white space parts.</param>
internal sealed class WrapBlanks(
    IReadOnlyList<PrintedRow> rows, ColumnSpans columns, SeriesLines series, TypeArea area)
{
    // In widths of the page's text: a margin is known so well.
    private const double Doubtful = 0.1;

    private const double SameSide = 2;
    private const int Untold = 3;

    private const int Fewest = 2;
    private const int MostStrays = 4;
    private const double MuchRoom = 0.25;

    // Rows near a table: a cell's lines stand alone there.
    private const int Near = 4;

    private readonly bool _isOneColumn = rows.All(row => row.Cells.Count == 1);

    /// <summary>The program leaves a blank where it wrapped a line, and nowhere else.</summary>
    public static bool AreKept(IReadOnlyList<IReadOnlyList<PrintedRow>> pages, TypeArea area)
    {
        var (wrapped, strays) = (0, 0);
        foreach (var rows in pages)
        {
            var lastOfMany = -Near;
            for (var at = 0; at < rows.Count - 1; at++)
            {
                var (row, below) = (rows[at], rows[at + 1]);
                lastOfMany = row.Cells.Count > 1 ? at : lastOfMany;
                if (row.Cells[^1].IsBlankBehind is not true)
                {
                    continue;
                }

                var isFull = LineWrap.IsWrapped(row, below, area) || LineWrap.IsWrappedToMargin(row, below, area);
                wrapped += isFull ? 1 : 0;
                strays += at - lastOfMany >= Near && IsShort(row, below, area) ? 1 : 0;
            }
        }

        return wrapped >= Fewest && strays * MostStrays <= wrapped;
    }

    /// <summary>
    /// For each cell of a row, which one above it goes on with, or that it does not; null where blanks do not tell.
    /// </summary>
    public List<(bool? GoesOn, int Above)> Tell(int at) => area.KeepsBlanks && columns.Count > 0
        ? [.. rows[at].Cells.Select(cell => Tell(rows[at - 1], cell))]
        : [.. rows[at].Cells.Select(_ => ((bool?)null, 0))];

    // A series is joined however its writer broke its lines.
    private (bool? GoesOn, int Above) Tell(PrintedRow above, PrintedCell cell)
    {
        var over = above.Cells.Count == 1 && _isOneColumn ? 0
            : above.Cells.ToList().FindIndex(line => ColumnSpans.IsUnder(line, cell));
        return over < 0 || series.Hold(above.Cells[over], cell) ? (null, 0)
            : (GoesOn(above.Cells[over], cell), over);
    }

    private bool? GoesOn(PrintedCell line, PrintedCell next)
    {
        var farthest = Farthest(line);
        var doubtful = Doubtful * (IsInText(line) ? area.Width : farthest - line.Left);
        return line.IsBlankBehind switch
        {
            true when Reach(line, next, area) > farthest - doubtful => true,
            false when line.Text[^1] is not ('-' or '–' or '—' or '/') && line.Right + area.Letter < farthest => false,
            _ => null,
        };
    }

    /// <summary>Points against a full line's going on: no other of its column shows that any was wrapped.</summary>
    public int Points(PrintedCell line) =>
        area.KeepsBlanks && line.IsBlankBehind is false && !IsInText(line) && !columns.HasBlank(line) ? -Untold : 0;

    /// <summary>The last cell of a line goes on at the margin, as typed columns do.</summary>
    public bool? GoesOnAtMargin(PrintedCell line, PrintedRow row)
    {
        var next = row.Cells[0];
        if (!area.KeepsBlanks || line.IsBlankBehind is not { } isBlank || Math.Abs(next.Left - area.Left) >= SameSide
            || LineWrap.BeginsMarked(line, next))
        {
            return null;
        }

        // Blanks past the margin are not left, and one before it may be the first of a gap.
        return !area.IsTyped ? row.Cells.Count == 1 && IsLeftAtMargin(line, next, isBlank) ? true : null
            : line.Right + area.Letter > Margin ? row.Cells.Count == 1 ? true : null
            : !isBlank ? false
            : line.Right + (2 * area.Letter) > Margin || Reach(line, next, area) <= Margin ? null
            : true;
    }

    // Gaps between words, which no other row has at that place, are no columns to wrap in.
    private bool IsLeftAtMargin(PrintedCell line, PrintedCell next, bool isBlank) => isBlank
        ? Reach(line, next, area) > Margin
        : line.Right + area.Letter > Margin && columns.IsAlone(line);

    private static bool IsShort(PrintedRow row, PrintedRow below, TypeArea area) =>
        row.Cells.Count == 1 && Math.Abs(row.Left - area.Left) < SameSide && Math.Abs(below.Left - row.Left) < SameSide
        && Reach(row.Cells[0], below.Cells[0], area) < area.Right - (MuchRoom * area.Width);

    // Hard spaces may hold several words together.
    private static double Reach(PrintedCell line, PrintedCell next, TypeArea area) =>
        line.Right + area.Letter + Math.Min(next.Right - next.Left, MuchRoom * area.Width);

    // As far as lines beside it reach: where its column ends is seldom known better.
    private double Farthest(PrintedCell line) =>
        IsInText(line) ? Margin : columns.Farthest(line) ?? line.Right;

    private double Margin => Math.Min(area.Right, area.Farthest);

    private bool IsInText(PrintedCell line) => columns.IsOpen(line) && Math.Abs(line.Left - area.Left) < SameSide;
}
