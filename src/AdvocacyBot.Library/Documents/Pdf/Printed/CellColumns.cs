using AdvocacyBot.Letters.Reading;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Which cells of rows that no white space parts go on with a cell above, each in its column.</summary>
internal sealed class CellColumns
{
    // Points for lines that go on where they are full, whatever their words are.
    private const int Flowing = 8;
    private const int Marked = 4;
    private const int Narrow = 1;

    // Of words alone, where a typewriter's columns leave open what was wrapped, or do not.
    private const int Sure = 2;
    private const int Decided = 20;
    private const int Repeated = 6;

    // "Ministro del Interior / Ann Lee" at the head of an address: a title before its name.
    private const int Headed = 7;

    // In lines, of which a table's cell has no more.
    private const int LongestCell = 4;
    private const int Around = 6;

    private readonly TypeArea _area;
    private readonly IReadOnlyList<PrintedRow> _rows;
    private readonly ColumnSpans _columns;
    private readonly SeriesLines _series;

    // All lines but the last are full, as in running text.
    private readonly bool _isParagraph, _isOneColumn;

    // Where cells stand behind what was wrapped, a line may have been wrapped between two cells as well.
    private readonly bool _hasWrappedGaps;

    // The last row with several cells, and for each row the one with the last label ("To:").
    private readonly int _lastOfMany;
    private readonly int[] _labelled;

    private readonly List<ColumnOrder> _orders;

    // "Member of Congress", time and again: a line of its own.
    private readonly HashSet<string> _repeated, _often;

    public CellColumns(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        (_rows, _area, IsTable) = (rows, area, RowBlock.HasRows(rows));
        (_columns, _series) = (new ColumnSpans(rows, area), new SeriesLines(rows, area));
        Blanks = new WrapBlanks(rows, _columns, _series, area);
        (_isParagraph, _isOneColumn) = (RowBlock.IsParagraph(rows, area), rows.All(row => row.Cells.Count == 1));
        _hasWrappedGaps = rows.Zip(rows.Skip(1)).Count(pair =>
            pair.Second.Cells.Count > 1 && LineWrap.IsWrappedToMargin(pair.First, pair.Second, area)
            && !RowBlock.IsAligned(pair.First, pair.Second)) > 1;
        _lastOfMany = Enumerable.Range(0, rows.Count).LastOrDefault(at => rows[at].Cells.Count > 1, -1);
        _labelled = new int[rows.Count];
        for (var at = 1; at < rows.Count; at++)
        {
            _labelled[at] = LineWrap.IsMark(rows[at].Cells[0].Words[0]) ? at : _labelled[at - 1];
        }

        var same = rows.SelectMany(row => row.Cells).GroupBy(cell => cell.Text).ToList();
        _repeated = [.. same.Where(cells => cells.Count() > 1).Select(cells => cells.Key).Except(Wrapped(rows))];
        _often = [.. same.Where(cells => cells.Count() > 2).Select(cells => cells.Key)];
        _orders = [.. Enumerable.Range(0, _columns.Count).Select(column => new ColumnOrder(
            [
                .. rows.SelectMany((row, at) =>
                    row.Cells.Where(c => _columns.Of(c) == column).Select(c => (at, c.Text))),
            ]))];
    }

    /// <summary>Cells of a row begin together in a table.</summary>
    public bool IsTable { get; }

    /// <summary>What the blanks at the ends of lines tell.</summary>
    public WrapBlanks Blanks { get; }

    /// <summary>
    /// A typewriter's line of several columns was wrapped to the margin as a whole: what is left of its last cell
    /// stands there, and any further cells behind it, below none of those above.
    /// </summary>
    /// <param name="home">The row that the line began in.</param>
    /// <param name="isFull">The line has all its cells, with those that the row would add.</param>
    public bool IsTypedRest(int at, int home, string lastCell, bool isFull)
    {
        var (above, row) = (_rows[at - 1], _rows[at]);
        if (above.Cells.Count + row.Cells.Count > 2 && above.Cells[0].IsBlankBehind is not true
            && Blanks.GoesOnAtMargin(above.Cells[^1], row) is { } goesOn)
        {
            return goesOn;
        }

        return _area.IsTyped && above.Cells.Count > 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && (isFull && row.Cells.Count > 1
                || !RowBlock.IsAligned(above, row) && !RowBlock.IsAligned(_rows[home], row))
            && (row.Cells.Count > 1 && _hasWrappedGaps
                || EntryWords.Oneness(lastCell, above.Cells[^1].Text, row.Cells[0].Text) is var points
                    && points > (isFull && row.Cells.Count == 1 ? -Decided
                        : row.Cells.Count > 1 || _hasWrappedGaps ? Sure
                        : at + 1 < _rows.Count && _rows[at + 1].Cells.Count > 1 ? -Decided
                        : at < _lastOfMany ? -Sure : Sure));
    }

    /// <summary>For each cell of a row, the place of the cell above that it goes on with, if any.</summary>
    public List<int?> GoesOn(int at)
    {
        var (above, row) = (_rows[at - 1], _rows[at]);
        if (_columns.Count == 0 || IsRecord(above) && IsAnother(row)
            || _area.IsTyped && (row.Cells.Count > 1 || _hasWrappedGaps && above.Cells.Count > 1))
        {
            return [.. row.Cells.Select(_ => (int?)null)];
        }

        if (_columns.Count > 1 && row.Cells.Any(EntryWords.CannotBegin) && Below(above, row) is { } below)
        {
            return below;
        }

        if (_series.GoOn(at))
        {
            return [0];
        }

        if (_isOneColumn ? _columns.AreOpen(above.Cells[0], row.Cells[0]) : IsFarFromColumns(at))
        {
            return [LineWrap.IsWrapped(above, row, _area) && !IsRepeated(above.Cells[0], row.Cells[0]) ? 0 : null];
        }

        if (row.Cells.Count == 1 && LineWrap.IsWrappedToMargin(above, row, _area)
            && (EntryWords.IsOpen(above.Cells[^1].Text)
                || EntryRests.OfDate(above.Cells[^1].Text, row.Cells[0].Text)
                || Over(above, row.Cells[0], strict: true) is null))
        {
            return [above.Cells.Count - 1];
        }

        var loose = row.Cells.Select(cell => Over(above, cell, strict: false)).ToList();
        return loose.TrueForAll(under => under is not null) ? loose
            : [.. row.Cells.Select(cell => IsTable ? null : Over(above, cell, strict: true))];
    }

    /// <summary>For each cell the one right above it; null where one stands below none.</summary>
    private static List<int?>? Below(PrintedRow above, PrintedRow row)
    {
        List<int?> below = [.. row.Cells.Select(cell => above.Cells.ToList().FindIndex(
            line => ColumnSpans.IsUnder(line, cell))).Select(at => at < 0 ? (int?)null : at)];
        return below.Contains(null) ? null : below;
    }

    /// <summary>Points for a full line that goes on in the one below it, and below zero for two entries.</summary>
    /// <param name="entry">All of the entry so far.</param>
    /// <param name="at">The row of the line below.</param>
    public int Oneness(string entry, PrintedCell line, PrintedCell next, int at) =>
        EntryWords.Oneness(entry, line.Text, next.Text)
        + (_isParagraph || IsBetweenFullRows(at) || _series.Hold(line, next) ? Flowing
            : IsMarked(line) ? Marked
            : _columns.IsNarrow(line) ? Narrow
            : 0)
        + (entry.EndsWith(line.Text, StringComparison.Ordinal) && IsHeaded(line, next, at) ? Headed : 0)
        - (_often.Contains(line.Text) && EntryWords.IsWholeOffice(line.Text) ? Repeated : 0)
        + _orders[_columns.Of(line)].Points(entry, next.Text, at);

    // Offices stand before their names, as the first below the last label shows.
    private bool IsHeaded(PrintedCell line, PrintedCell next, int at)
    {
        return EntryForm.OpensOffice(LineWrap.Unmarked(_rows[_labelled[at - 1]].Cells[^1].Text))
            && EntryWords.IsWholeOffice(LineWrap.Unmarked(line.Text)) && EntryForm.NamesPerson(next.Text);
    }

    // A list below a table, or above one.
    private bool IsFarFromColumns(int at)
    {
        for (var near = Math.Max(0, at - Around); near < Math.Min(_rows.Count, at + Around); near++)
        {
            if (_rows[near].Cells.Count > 1 || LineWrap.IsMark(_rows[near].Cells[0].Words[0]))
            {
                return false;
            }
        }

        return true;
    }

    // Someone, and the body beside: "Ann Lee    Casa Norte".
    private static bool IsRecord(PrintedRow row) =>
        row.Cells is [var one, var other] && EntryForm.NamesPerson(one.Text) && !EntryForm.NamesBody(one.Text)
        && EntryForm.NamesBody(other.Text);

    private static bool IsAnother(PrintedRow row) =>
        IsRecord(row) || row.Cells is [{ Words.Count: > 1 } one, _] && EntryForm.NamesPerson(one.Text);

    // Lines that come again with the same line below: an office that was wrapped, and none of its own.
    private static IEnumerable<string> Wrapped(IReadOnlyList<PrintedRow> rows) =>
        rows.Zip(rows.Skip(1)).Where(pair => pair.Second.Cells.Count == 1)
            .GroupBy(pair => pair.First.Cells[^1].Text, pair => pair.Second.Cells[0].Text)
            .Where(below => below.Count() > 1 && below.Distinct().Count() == 1)
            .SelectMany(below => new[] { below.Key, LineWrap.Unmarked(below.Key), below.First() });

    // No entry of a table stands alone between rows that lack no cell.
    private bool IsBetweenFullRows(int at)
    {
        var (above, below) = (at - 1, at + 1);
        while (at - above < LongestCell && above > 0 && _rows[above].Cells.Count == 1)
        {
            above--;
        }

        while (below - at < LongestCell && below < _rows.Count - 1 && _rows[below].Cells.Count == 1)
        {
            below++;
        }

        return IsTable && _rows[at].Cells is [var cell] && _rows[above].Cells.Count > 1
            && (below < _rows.Count && _rows[below].Cells.Count >= _rows[above].Cells.Count
                || _columns.Of(cell) > 0 && _rows[above].Cells[0].Text[^1] is not ':');
    }

    /// <summary>One of several lines that have the same mark of a copy: what is below without one is wrapped.</summary>
    private bool IsMarked(PrintedCell line) =>
        LineWrap.IsCopyMark(line.Words[0]) && _rows.Count(row => row.Cells[0].Words[0].Text == line.Words[0].Text) > 1;

    // One word alone may be what is left of two names: "Fiscal General de la República".
    private bool IsRepeated(PrintedCell line, PrintedCell next) =>
        !IsMarked(line) && next.Words.Count > 1 && !char.IsLower(next.Text[0]) && !EntryWords.IsOpen(line.Text)
        && !EntryWords.EndsWithin(line.Text)
        && (!IsTable && _repeated.Contains(line.Text) && EntryForm.OpensOffice(line.Text)
            || _repeated.Contains(next.Text) && EntryForm.OpensOffice(next.Text));

    private int? Over(PrintedRow above, PrintedCell cell, bool strict)
    {
        // A typewriter has no columns to wrap lines in.
        for (var at = 0; at < above.Cells.Count && !(_area.IsTyped && above.Cells.Count > 1); at++)
        {
            if (above.Cells[at] is { } line && ColumnSpans.IsUnder(line, cell)
                && LineWrap.IsWrapped(line, cell, _columns.End(line, strict), _area) && !IsRepeated(line, cell))
            {
                return at;
            }
        }

        return null;
    }
}
