namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>A cell as it was written, with what was wrapped below it, and the white space above its row.</summary>
internal sealed record FlowedCell(double Left, double Right, string Text);

/// <summary>Rows of cells that were wrapped are put together again, each column for itself.</summary>
internal static class CellFlow
{
    // A hostile page could ask for one without end.
    private const int LongestEntry = 20_000;

    /// <returns>For each row its cells; none where all of them go on with the row above.</returns>
    public static IReadOnlyList<IReadOnlyList<FlowedCell>> Of(
        IReadOnlyList<PrintedRow> rows, IReadOnlyList<bool> gaps, TypeArea area)
    {
        var flowed = rows
            .Select(row => row.Cells.Select(cell => new FlowedCell(cell.Left, cell.Right, cell.Text)).ToList())
            .ToList();
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && !gaps[end])
            {
                end++;
            }

            Flow(rows, flowed, first, end, area);
            first = end;
        }

        return [.. flowed.Select(cells => cells.Where(cell => cell.Text.Length > 0).ToList())];
    }

    private static void Flow(
        IReadOnlyList<PrintedRow> rows, List<List<FlowedCell>> flowed, int first, int end, TypeArea area)
    {
        var columns = new CellColumns([.. rows.Skip(first).Take(end - first)], area);
        var homes = Enumerable.Range(0, rows[first].Cells.Count).Select(at => (Row: first, At: at)).ToList();
        for (var at = first + 1; at < end; at++)
        {
            var (above, row, here) = (rows[at - 1], rows[at], new List<(int Row, int At)>());
            if (columns.IsTypedRest(
                at - first, homes[^1].Row - first, flowed[homes[^1].Row][homes[^1].At].Text))
            {
                homes = FlowTyped(row, flowed, at, homes[^1], area);
                continue;
            }

            var goesOn = columns.GoesOn(above, row);
            var points = goesOn.Select((under, cell) => under is { } one
                ? Oneness(columns, flowed[homes[one].Row][homes[one].At], above.Cells[one], row.Cells[cell], at - first)
                : 0).ToList();

            // A row of a table goes on as a whole, or not at all.
            var (isWhole, total) = (columns.IsTable && points.Count > 1 && !goesOn.Contains(null), points.Sum());
            for (var cell = 0; cell < row.Cells.Count; cell++)
            {
                if (goesOn[cell] is { } under && (isWhole ? total : points[cell]) > 0)
                {
                    var home = homes[under];
                    var whole = flowed[home.Row][home.At];
                    flowed[home.Row][home.At] = whole with { Text = Joined(whole.Text, row.Cells[cell].Text) };
                    flowed[at][cell] = flowed[at][cell] with { Text = "" };
                    here.Add(home);
                }
                else
                {
                    here.Add((at, cell));
                }
            }

            homes = here;
        }
    }

    private static int Oneness(
        CellColumns columns, FlowedCell whole, PrintedCell line, PrintedCell next, int at) =>
        whole.Text.Length > LongestEntry ? 0 : columns.Oneness(whole.Text, line, next, at);

    /// <summary>What stands in the row goes on with the last cell above, and behind it.</summary>
    private static List<(int Row, int At)> FlowTyped(
        PrintedRow row, List<List<FlowedCell>> flowed, int at, (int Row, int At) home, TypeArea area)
    {
        var whole = flowed[home.Row][home.At];
        var shift = whole.Right + area.Letter - area.Left;
        List<(int Row, int At)> homes = [home];
        flowed[home.Row][home.At] = whole with { Text = Joined(whole.Text, row.Cells[0].Text) };
        flowed[at][0] = flowed[at][0] with { Text = "" };
        for (var cell = 1; cell < row.Cells.Count; cell++)
        {
            var moved = flowed[at][cell];
            homes.Add((home.Row, flowed[home.Row].Count));
            flowed[home.Row].Add(moved with { Left = moved.Left + shift, Right = moved.Right + shift });
            flowed[at][cell] = moved with { Text = "" };
        }

        return homes;
    }

    private static string Joined(string line, string next) =>
        line.EndsWith('-') && line.Length > 1 && char.IsLetter(line[^2]) ? line + next : $"{line} {next}";
}
