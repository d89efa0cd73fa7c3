using AdvocacyBot.Letters.Reading;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>The columns of rows that no white space parts, and where their lines end.</summary>
internal sealed class CellColumns
{
    // Cells of a table keep so much from the next column at most.
    private const double Padding = 11;
    private const double SameStart = 2;

    private const double LabelWidth = 60;

    // So many full lines in a row do not come about by chance.
    private const int FullLines = 3;

    // Points for lines that go on where they are full, whatever their words are.
    private const int Flowing = 8;
    private const int Marked = 4;
    private const int Narrow = 1;

    // Of words alone, where a typewriter's columns leave open what was wrapped.
    private const int Sure = 2;
    private const int Decided = 20;
    private const double NearlyFull = 0.7;
    private const int Repeated = 6;

    // "Ministro del Interior / Ann Lee" at the head of an address: a title before its name.
    private const int Headed = 7;

    // More than a page has: words strewn over it, which nothing is to be made of.
    private const int MostColumns = 40;

    private readonly TypeArea _area;
    private readonly IReadOnlyList<PrintedRow> _rows;
    private readonly List<(double Left, double Right)> _columns = [];
    private readonly List<bool> _narrow;
    private readonly bool _isTable;

    // "TO:", "RE:" stand in a column of their own.
    private readonly bool _isBehindLabels;

    // All lines but the last are full, as in running text.
    private readonly bool _isParagraph;

    // Names run on in it, parted by semicolons.
    private readonly bool _isSeries;

    // Where cells stand behind what was wrapped, a line may have been wrapped between two cells as well.
    private readonly bool _hasWrappedGaps;

    private readonly List<ColumnOrder> _orders;

    // "Member of Congress", time and again: a line of its own.
    private readonly HashSet<string> _repeated, _often;

    public CellColumns(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        (_rows, _area, _isTable) = (rows, area, RowBlock.HasRows(rows));
        var cells = rows.SelectMany(row => row.Cells).OrderBy(Start).ToList();
        for (var at = 0; at < cells.Count;)
        {
            var same = cells.Skip(at).TakeWhile(cell => Start(cell) - Start(cells[at]) <= SameStart).ToList();
            at += same.Count;

            // Lines that run on over the next column are no measure of this one.
            var next = at < cells.Count ? Start(cells[at]) : double.MaxValue;
            _columns.Add((Start(same[0]), same.Where(cell => cell.Right <= next).Select(cell => cell.Right)
                .DefaultIfEmpty(Start(same[0])).Max()));
        }

        if (_columns.Count > MostColumns)
        {
            _columns.Clear();
        }

        _hasWrappedGaps = rows.Zip(rows.Skip(1)).Count(pair =>
            pair.Second.Cells.Count > 1 && LineWrap.IsWrappedToMargin(pair.First, pair.Second, area)
            && !RowBlock.IsAligned(pair.First, pair.Second)) > 1;
        _isSeries = rows.Count(row => row.Cells.Count == 1 && EntryWords.IsSeries(row.Cells[0].Text)) > 1;
        _repeated = [.. cells.GroupBy(cell => cell.Text).Where(same => same.Count() > 1).Select(same => same.Key)];
        _isBehindLabels = cells.Exists(cell => Start(cell) - cell.Left > LabelWidth);
        _often = [.. cells.GroupBy(cell => cell.Text).Where(same => same.Count() > 2).Select(same => same.Key)];
        _narrow = [.. _columns.Select(IsNarrow)];
        _isParagraph = RowBlock.IsParagraph(rows, area);
        _orders = [.. Enumerable.Range(0, _columns.Count).Select(column => new ColumnOrder(
            [.. rows.SelectMany((row, at) => row.Cells.Where(c => Column(c) == column).Select(c => (at, c.Text)))]))];
    }

    /// <summary>
    /// A typewriter's line of several columns was wrapped to the margin as a whole: what is left of its last cell
    /// stands there, and any further cells behind it, below none of those above.
    /// </summary>
    /// <param name="home">The row that the line began in.</param>
    /// <param name="isFull">The line has all its cells.</param>
    public bool IsTypedRest(int at, int home, string lastCell, bool isFull)
    {
        var (above, row) = (_rows[at - 1], _rows[at]);
        return _area.IsTyped && above.Cells.Count > 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && !RowBlock.IsAligned(above, row) && !RowBlock.IsAligned(_rows[home], row)
            && (row.Cells.Count > 1 && _hasWrappedGaps
                || EntryWords.Oneness(lastCell, above.Cells[^1].Text, row.Cells[0].Text) is var points
                    && points > (isFull && row.Cells.Count == 1 ? -Decided
                        : row.Cells.Count > 1 || _hasWrappedGaps ? Sure
                        : at + 1 < _rows.Count && _rows[at + 1].Cells.Count > 1 ? -Decided
                        : _rows.Skip(at + 1).Any(later => later.Cells.Count > 1) ? -Sure : Sure));
    }

    /// <summary>For each cell of a row, the place of the cell above that it goes on with, if any.</summary>
    public List<int?> GoesOn(int at)
    {
        var (above, row) = (_rows[at - 1], _rows[at]);
        if (_columns.Count == 0 || _area.IsTyped && (row.Cells.Count > 1 || _hasWrappedGaps && above.Cells.Count > 1))
        {
            return [.. row.Cells.Select(_ => (int?)null)];
        }

        if (_columns.Count > 1 && row.Cells.Any(EntryWords.CannotBegin) && Below(above, row) is { } below)
        {
            return below;
        }

        if (_isSeries && above.Cells is [var begun] && row.Cells is [var rest]
            && (RunsOn(begun, rest) || IsInSeries(begun, rest, at)))
        {
            return [0];
        }

        if (_rows.All(one => one.Cells.Count == 1) && !_narrow.Contains(true)
            && (!_isBehindLabels || IsBeside(above.Cells[0]) && IsBeside(row.Cells[0])))
        {
            return [LineWrap.IsWrapped(above, row, _area) && !IsRepeated(above.Cells[0], row.Cells[0]) ? 0 : null];
        }

        if (row.Cells.Count == 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && (EntryWords.IsOpen(above.Cells[^1].Text) || Over(above, row.Cells[0], strict: true) is null))
        {
            return [above.Cells.Count - 1];
        }

        var loose = row.Cells.Select(cell => Over(above, cell, strict: false)).ToList();
        return loose.TrueForAll(under => under is not null) ? loose
            : [.. row.Cells.Select(cell => _isTable ? null : Over(above, cell, strict: true))];
    }

    /// <summary>For each cell the one right above it; null where one stands below none.</summary>
    private static List<int?>? Below(PrintedRow above, PrintedRow row)
    {
        List<int?> below = [.. row.Cells.Select(cell => above.Cells.ToList().FindIndex(
            line => Math.Abs(Start(line) - cell.Left) <= SameStart)).Select(at => at < 0 ? (int?)null : at)];
        return below.Contains(null) ? null : below;
    }

    // Words behind a mark begin a column; the mark does not.
    private static double Start(PrintedCell cell) =>
        cell.Words.Count > 1 && LineWrap.IsMark(cell.Words[0])
        && cell.Words[1].Left - cell.Words[0].Right > cell.Words[0].Height
            ? cell.Words[1].Left
            : cell.Left;

    /// <summary>Cells of a row begin together in a table.</summary>
    public bool IsTable => _isTable;

    /// <summary>Points for a full line that goes on in the one below it, and below zero for two entries.</summary>
    /// <param name="entry">All of the entry so far.</param>
    /// <param name="at">The row of the line below.</param>
    public int Oneness(string entry, PrintedCell line, PrintedCell next, int at) =>
        EntryWords.Oneness(entry, line.Text, next.Text)
        + (_isParagraph || IsBetweenFullRows(at) || _isSeries && IsSeries(line, next) ? Flowing : IsMarked(line) ? Marked : _narrow[Column(line)] ? Narrow : 0)
        + (entry.EndsWith(line.Text, StringComparison.Ordinal) && IsHeaded(line, next, at) ? Headed : 0)
        - (_often.Contains(line.Text) && EntryWords.IsWholeOffice(line.Text) ? Repeated : 0)
        + _orders[Column(line)].Points(entry, next.Text, at);

    // Offices stand before their names, as the first below the last label shows.
    private bool IsHeaded(PrintedCell line, PrintedCell next, int at)
    {
        var first = at - 1;
        while (first > 0 && !LineWrap.IsMark(_rows[first].Cells[0].Words[0]))
        {
            first--;
        }

        return EntryForm.OpensOffice(LineWrap.Unmarked(_rows[first].Cells[^1].Text))
            && EntryWords.IsWholeOffice(LineWrap.Unmarked(line.Text)) && EntryForm.NamesPerson(next.Text);
    }

    // No entry of a table stands alone between rows that lack no cell.
    private bool IsBetweenFullRows(int at) =>
        _isTable && _rows[at].Cells.Count == 1 && at + 1 < _rows.Count
        && _rows[at - 1].Cells.Count > 1 && _rows[at + 1].Cells.Count >= _rows[at - 1].Cells.Count;

    /// <summary>One of several lines that have the same mark of a copy: what is below without one is wrapped.</summary>
    private bool IsMarked(PrintedCell line) =>
        LineWrap.IsCopyMark(line.Words[0]) && _rows.Count(row => row.Cells[0].Words[0].Text == line.Words[0].Text) > 1;

    // Its writer may have ended its lines, and paper other ones.
    private bool RunsOn(PrintedCell line, PrintedCell next) =>
        line.Text[^1] is not ('.' or ':') && LineWrap.IsBelow(line, next)
        && !LineWrap.BeginsMarked(line, next)
        && IsSeries(line, next)
        && (line.Text[^1] is ';' or ',' or '·' or '•' or '—' || char.IsLower(next.Text[0])
            || line.Right - _area.Left > NearlyFull * _area.Width);

    private static bool IsSeries(PrintedCell line, PrintedCell next) =>
        EntryWords.IsSeries(line.Text) || EntryWords.IsSeries(next.Text);

    // A short line between two of a series: its writer ended the one that paper had wrapped.
    private bool IsInSeries(PrintedCell line, PrintedCell next, int at) =>
        at > 1 && EntryWords.IsSeries(_rows[at - 2].Cells[^1].Text) && EntryWords.IsSeries(next.Text)
        && !EntryWords.IsSeries(line.Text) && line.Text[^1] is not ('.' or ':') && LineWrap.IsBelow(line, next)
        && !LineWrap.IsMarked(next);

    // It begins at the margin, with no label before it.
    private bool IsBeside(PrintedCell cell) => Start(cell) - _area.Left < LabelWidth;

    // One word alone may be what is left of two names: "Fiscal General de la República".
    private bool IsRepeated(PrintedCell line, PrintedCell next) =>
        !IsMarked(line) && next.Words.Count > 1 && !char.IsLower(next.Text[0]) && !EntryWords.IsOpen(line.Text)
        && !EntryForm.EndsGiven(line.Text)
        && (!_isTable && _repeated.Contains(line.Text) && EntryForm.OpensOffice(line.Text)
            || _repeated.Contains(next.Text) && EntryForm.OpensOffice(next.Text));

    private int Column(PrintedCell cell) => _columns.FindIndex(c => Math.Abs(c.Left - Start(cell)) <= SameStart);

    private int? Over(PrintedRow above, PrintedCell cell, bool strict)
    {
        // A typewriter has no columns to wrap lines in.
        for (var at = 0; at < above.Cells.Count && !(_area.IsTyped && above.Cells.Count > 1); at++)
        {
            if (above.Cells[at] is { } line && Math.Abs(Start(line) - cell.Left) <= SameStart
                && LineWrap.IsWrapped(line, cell, End(line, strict), _area) && !IsRepeated(line, cell))
            {
                return at;
            }
        }

        return null;
    }

    private double End(PrintedCell line, bool strict)
    {
        var column = Column(line);
        if (_narrow[column])
        {
            return _columns[column].Right;
        }

        var next = _columns.FindIndex(c => c.Left >= line.Right - 1);
        if (next > 0)
        {
            var farthest = _columns[next].Left;
            return strict ? farthest : Math.Max(farthest - Padding, Math.Min(_columns[column].Right, farthest));
        }

        // The last column is as wide as the one before it, or goes to the margin.
        var alike = column > 0 ? (2 * _columns[column].Left) - _columns[column - 1].Left - Padding
            : _isBehindLabels ? (2 * _columns[0].Left) - _area.Left - Padding
            : double.MaxValue;
        return strict || _columns[column].Right > alike + 1 ? _area.Right : Math.Min(alike, _area.Right);
    }

    /// <summary>
    /// Beside another column, most of its lines are as full as its longest, so that it ends where that one does.
    /// </summary>
    private bool IsNarrow((double Left, double Right) column)
    {
        if (column == _columns[0] || column.Right > _area.Right - (0.15 * _area.Width))
        {
            return false;
        }

        var (pairs, full, run, longest) = (0, 0, 0, 0);
        PrintedCell? above = null;
        foreach (var row in _rows)
        {
            var cell = row.Cells.FirstOrDefault(cell => Math.Abs(Start(cell) - column.Left) <= SameStart);
            if (above is not null && cell is not null)
            {
                var isFull = LineWrap.IsWrapped(above, cell, column.Right, _area);
                (pairs, full, run) = (pairs + 1, full + (isFull ? 1 : 0), isFull ? run + 1 : 0);
                longest = Math.Max(longest, run);
            }

            above = cell;
        }

        return longest >= FullLines && full * 5 >= pairs * 3;
    }
}
