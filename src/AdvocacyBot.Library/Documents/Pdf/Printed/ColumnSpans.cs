namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Where the columns of rows that no white space parts begin, and where their lines end.</summary>
internal sealed class ColumnSpans
{
    private const double SameStart = 2;

    // Cells of a table keep so much from the next column at most.
    private const double Padding = 11;
    private const double LabelWidth = 60;

    // So many full lines in a row do not come about by chance.
    private const int FullLines = 3;

    // More than a page has: words strewn over it, which nothing is to be made of.
    private const int MostColumns = 40;

    private readonly TypeArea _area;
    private readonly List<(double Left, double Right)> _columns = [];
    private readonly List<bool> _narrow;
    private readonly List<bool> _hasBlank = [];
    private readonly List<bool> _isAlone = [];

    // "TO:", "RE:" stand in a column of their own.
    private readonly bool _isBehindLabels;

    public ColumnSpans(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        _area = area;
        var cells = rows.SelectMany(row => row.Cells).OrderBy(Start).ToList();
        for (var at = 0; at < cells.Count;)
        {
            var same = cells.Skip(at).TakeWhile(cell => Start(cell) - Start(cells[at]) <= SameStart).ToList();
            at += same.Count;

            // Lines that run on over the next column are no measure of this one.
            var next = at < cells.Count ? Start(cells[at]) : double.MaxValue;
            _columns.Add((Start(same[0]), same.Where(cell => cell.Right <= next).Select(cell => cell.Right)
                .DefaultIfEmpty(Start(same[0])).Max()));
            _isAlone.Add(same.Count == 1);
            _hasBlank.Add(same.Exists(cell => cell.IsBlankBehind is true));
        }

        if (_columns.Count > MostColumns)
        {
            _columns.Clear();
        }

        _isBehindLabels = cells.Exists(cell => Start(cell) - cell.Left > LabelWidth);
        _narrow = [.. _columns.Select(column => IsNarrow(column, rows))];
    }

    /// <summary>How many there are; none where words are strewn over the page.</summary>
    public int Count => _columns.Count;

    public int Of(PrintedCell cell) => _columns.FindIndex(c => Math.Abs(c.Left - Start(cell)) <= SameStart);

    /// <summary>Where the longest line of its column ends; null where it is in none.</summary>
    public double? Farthest(PrintedCell cell) => Of(cell) is >= 0 and var column ? _columns[column].Right : null;

    /// <summary>No other row has a cell that begins where it does.</summary>
    public bool IsAlone(PrintedCell cell) => Of(cell) is >= 0 and var column && _isAlone[column];

    /// <summary>A line of its column ends in a blank.</summary>
    public bool HasBlank(PrintedCell cell) => Of(cell) is >= 0 and var column && _hasBlank[column];

    /// <summary>No column stands beside it, and no label before it.</summary>
    public bool IsOpen(PrintedCell cell) => _columns.Count == 1 && (!_isBehindLabels || IsBeside(cell));

    /// <summary>Its lines are as full as its longest.</summary>
    public bool IsNarrow(PrintedCell cell) => _narrow[Of(cell)];

    /// <summary>The lines end at the margin only, with no label before them.</summary>
    public bool AreOpen(PrintedCell line, PrintedCell next) =>
        !_narrow.Contains(true) && (!_isBehindLabels || IsBeside(line) && IsBeside(next));

    /// <summary>A cell begins right below another one.</summary>
    public static bool IsUnder(PrintedCell line, PrintedCell cell) => Math.Abs(Start(line) - cell.Left) <= SameStart;

    /// <summary>Where the lines of a cell end, at most or as other cells show.</summary>
    public double End(PrintedCell line, bool strict)
    {
        var column = Of(line);
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

    // Words behind a mark begin a column; the mark does not.
    private static double Start(PrintedCell cell) =>
        cell.Words.Count > 1 && LineWrap.IsMark(cell.Words[0])
        && cell.Words[1].Left - cell.Words[0].Right > cell.Words[0].Height
            ? cell.Words[1].Left
            : cell.Left;

    private bool IsBeside(PrintedCell cell) => Start(cell) - _area.Left < LabelWidth;

    /// <summary>
    /// Beside another column, most of its lines are as full as its longest, so that it ends where that one does.
    /// </summary>
    private bool IsNarrow((double Left, double Right) column, IReadOnlyList<PrintedRow> rows)
    {
        if (column == _columns[0] || column.Right > _area.Right - (0.15 * _area.Width))
        {
            return false;
        }

        var (pairs, full, run, longest) = (0, 0, 0, 0);
        PrintedCell? above = null;
        foreach (var row in rows)
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
