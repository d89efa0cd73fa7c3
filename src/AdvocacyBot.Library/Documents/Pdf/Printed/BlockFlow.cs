namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Rows that no white space parts.</summary>
/// <param name="isListed">A row goes on with the one above, by what its list is like.</param>
internal sealed class BlockFlow(IReadOnlyList<PrintedRow> rows, Func<int, bool> isListed, TypeArea area)
{
    // A hostile page could ask for one without end.
    private const int LongestEntry = 20_000;

    // Points for what its list tells.
    private const int Listed = 8;

    private readonly CellColumns _columns = new(rows, area);
    private List<List<FlowedCell>> _flowed = [];

    /// <param name="columns">How many columns a typewriter's lines have; null where it is not known.</param>
    /// <returns>For each row its cells; none where all of them go on with the row above.</returns>
    public IReadOnlyList<IReadOnlyList<FlowedCell>> Of(int? columns)
    {
        _flowed =
        [
            .. rows.Select(row => row.Cells.Select(cell => new FlowedCell(cell.Left, cell.Right, cell.Text)).ToList()),
        ];
        var homes = Enumerable.Range(0, rows[0].Cells.Count).Select(at => (Row: 0, At: at)).ToList();
        for (var at = 1; at < rows.Count; at++)
        {
            var (row, cell) = homes[^1];
            var isFull = IsFull(row, rows[at].Cells.Count - 1, columns);
            homes = _flowed[row][cell].Text.Length <= LongestEntry
                && _columns.IsTypedRest(at, row, _flowed[row][cell].Text, isFull)
                ? FlowTyped(at, homes[^1])
                : Flow(at, homes);
        }

        return [.. _flowed.Select(cells => cells.Where(cell => cell.Text.Length > 0).ToList())];
    }

    // The last column of a list may be shorter than the others.
    private bool IsFull(int row, int added, int? columns) =>
        _flowed[row].Count + added is > 1 and var count && (count == columns
            || columns is not null && added == 0 && count == columns - 1
                && _flowed.Take(row).LastOrDefault(cells => cells.Exists(cell => cell.Text.Length > 0))?
                    .Count(cell => cell.Text.Length > 0) == count);

    private List<(int Row, int At)> Flow(int at, List<(int Row, int At)> homes)
    {
        var (above, row, here) = (rows[at - 1], rows[at], new List<(int Row, int At)>());
        var told = _columns.Blanks.Tell(at);
        var goesOn = _columns.GoesOn(at).Zip(
            told, (under, one) => one.GoesOn is { } does ? does ? one.Above : null : under).ToList();
        var points = goesOn.Select((under, cell) => under is not { } one ? 0
            : _flowed[homes[one].Row][homes[one].At].Text is { Length: > LongestEntry } ? 0
            : told[cell].GoesOn is true ? Listed
            : Oneness(_flowed[homes[one].Row][homes[one].At].Text, above.Cells[one], row.Cells[cell], at)).ToList();

        // A row of a table goes on as a whole, or not at all.
        var isWhole = _columns.IsTable && points.Count > 1 && !goesOn.Contains(null)
            && told.TrueForAll(one => one.GoesOn is null);
        var total = row.Cells.Any(EntryWords.CannotBegin) ? 1 : points.Sum();
        for (var cell = 0; cell < row.Cells.Count; cell++)
        {
            here.Add(goesOn[cell] is { } under && (isWhole ? total : points[cell]) > 0
                ? Joined(at, cell, homes[under])
                : (at, cell));
        }

        return here;
    }

    private (int Row, int At) Joined(int at, int cell, (int Row, int At) home)
    {
        var whole = _flowed[home.Row][home.At];
        _flowed[home.Row][home.At] = whole with { Text = Joined(whole.Text, rows[at].Cells[cell].Text) };
        _flowed[at][cell] = _flowed[at][cell] with { Text = "" };
        return home;
    }

    private int Oneness(string entry, PrintedCell line, PrintedCell next, int at) =>
        _columns.Oneness(entry, line, next, at) + _columns.Blanks.Points(line) + (isListed(at) ? Listed : 0);

    /// <summary>What stands in the row goes on with the last cell above, and behind it.</summary>
    private List<(int Row, int At)> FlowTyped(int at, (int Row, int At) home)
    {
        var row = rows[at];
        var shift = _flowed[home.Row][home.At].Right + area.Letter - area.Left;
        List<(int Row, int At)> homes = [Joined(at, 0, home)];
        for (var cell = 1; cell < row.Cells.Count; cell++)
        {
            var moved = _flowed[at][cell];
            homes.Add((home.Row, _flowed[home.Row].Count));
            _flowed[home.Row].Add(moved with { Left = moved.Left + shift, Right = moved.Right + shift });
            _flowed[at][cell] = moved with { Text = "" };
        }

        return homes;
    }

    private static string Joined(string line, string next) =>
        line.EndsWith('-') && line.Length > 1 && char.IsLetter(line[^2]) ? line + next : $"{line} {next}";
}
