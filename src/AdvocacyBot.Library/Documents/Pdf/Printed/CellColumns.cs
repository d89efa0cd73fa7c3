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

    // More than a page has: words strewn over it, which nothing is to be made of.
    private const int MostColumns = 40;

    private readonly TypeArea _area;
    private readonly IReadOnlyList<PrintedRow> _rows;
    private readonly List<(double Left, double Right)> _columns = [];
    private readonly List<bool> _narrow;
    private readonly bool _isTable;

    // All lines but the last are full, as in running text.
    private readonly bool _isParagraph;

    // Where cells stand behind what was wrapped, a line may have been wrapped between two cells as well.
    private readonly bool _hasWrappedGaps;

    // "Member of Congress", time and again: a line of its own.
    private readonly HashSet<string> _repeated;

    public CellColumns(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        (_rows, _area, _isTable) = (rows, area, HasRows(rows));
        var cells = rows.SelectMany(row => row.Cells).OrderBy(Start).ToList();
        for (var at = 0; at < cells.Count;)
        {
            var same = cells.Skip(at).TakeWhile(cell => Start(cell) - Start(cells[at]) <= SameStart).ToList();
            _columns.Add((Start(same[0]), same.Max(cell => cell.Right)));
            at += same.Count;
        }

        if (_columns.Count > MostColumns)
        {
            _columns.Clear();
        }

        _hasWrappedGaps = rows.Zip(rows.Skip(1)).Any(pair =>
            pair.Second.Cells.Count > 1 && LineWrap.IsWrappedToMargin(pair.First, pair.Second, area)
            && !IsAligned(pair.First, pair.Second));
        _repeated = [.. cells.GroupBy(cell => cell.Text).Where(same => same.Count() > 1).Select(same => same.Key)];
        _narrow = [.. _columns.Select(IsNarrow)];
        _isParagraph = rows.Count > FullLines
            && rows.Zip(rows.Skip(1)).All(pair => LineWrap.IsWrapped(pair.First, pair.Second, area));
    }

    /// <summary>
    /// A typewriter's line of several columns was wrapped to the margin as a whole: what is left of its last cell
    /// stands there, and any further cells behind it, below none of those above.
    /// </summary>
    /// <param name="home">The row that the line began in.</param>
    public bool IsTypedRest(int at, int home, string lastCell)
    {
        var (above, row) = (_rows[at - 1], _rows[at]);
        return _area.IsTyped && above.Cells.Count > 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && !IsAligned(above, row) && !IsAligned(_rows[home], row)
            && (row.Cells.Count > 1
                || _rows.Skip(at + 1).Any(later => later.Cells.Count > 1) && !_hasWrappedGaps && lastCell[^1] is not ')'
                || EntryWords.AreOne(lastCell, above.Cells[^1].Text, row.Cells[0].Text));
    }

    /// <summary>For each cell of a row, the place of the cell above that it goes on with, if any.</summary>
    public List<int?> GoesOn(PrintedRow above, PrintedRow row)
    {
        if (_columns.Count == 0 || _hasWrappedGaps && _area.IsTyped && above.Cells.Count > 1)
        {
            return [.. row.Cells.Select(_ => (int?)null)];
        }

        if (_rows.All(one => one.Cells.Count == 1) && !_narrow.Contains(true) && !IsBehindLabels)
        {
            return [LineWrap.IsWrapped(above, row, _area) && !IsRepeated(above.Cells[0], row.Cells[0]) ? 0 : null];
        }

        if (row.Cells.Count == 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && Over(above, row.Cells[0], strict: true) is null)
        {
            return [above.Cells.Count - 1];
        }

        var loose = row.Cells.Select(cell => Over(above, cell, strict: false)).ToList();
        return loose.TrueForAll(under => under is not null) ? loose
            : [.. row.Cells.Select(cell => _isTable ? null : Over(above, cell, strict: true))];
    }

    private static bool IsAligned(PrintedRow above, PrintedRow row) => row.Cells.Skip(1).Any(cell =>
        above.Cells.Any(one => Math.Abs(one.Left - cell.Left) <= SameStart));

    /// <summary>
    /// In a table all cells of a row begin together, so that rows lack a cell where another one was wrapped.
    /// </summary>
    private static bool HasRows(IReadOnlyList<PrintedRow> rows)
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

    // Words behind a mark begin a column; the mark does not.
    private static double Start(PrintedCell cell) =>
        cell.Words.Count > 1 && LineWrap.IsMark(cell.Words[0])
        && cell.Words[1].Left - cell.Words[0].Right > cell.Words[0].Height
            ? cell.Words[1].Left
            : cell.Left;

    /// <summary>What is full goes on, whatever its words are.</summary>
    public bool IsFlowing(PrintedCell line) => _isParagraph || IsMarked(line) || _narrow[Column(line)];

    /// <summary>One of several lines that have the same mark of a copy: what is below without one is wrapped.</summary>
    private bool IsMarked(PrintedCell line) =>
        LineWrap.IsCopyMark(line.Words[0]) && _rows.Count(row => row.Cells[0].Words[0].Text == line.Words[0].Text) > 1;

    /// <summary>"TO:", "RE:" stand in a column of their own.</summary>
    private bool IsBehindLabels => _columns[0].Left - _area.Left > LabelWidth
        && _rows.Any(row => row.Left < _columns[0].Left - LabelWidth);

    // One word alone may be what is left of two names: "Fiscal General de la República".
    private bool IsRepeated(PrintedCell line, PrintedCell next) =>
        !IsMarked(line) && next.Words.Count > 1 && !char.IsLower(next.Text[0]) && !EntryWords.IsOpen(line.Text)
        && (!_isTable && _repeated.Contains(line.Text) || _repeated.Contains(next.Text));

    private int Column(PrintedCell cell) => _columns.FindIndex(c => Math.Abs(c.Left - Start(cell)) <= SameStart);

    private int? Over(PrintedRow above, PrintedCell cell, bool strict)
    {
        for (var at = 0; at < above.Cells.Count; at++)
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
            : IsBehindLabels ? (2 * _columns[0].Left) - _area.Left - Padding
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
