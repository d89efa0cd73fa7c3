namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Lists whose every entry has commas ("Name, title, organisation"): a line without any below a full one is left of it.
/// </summary>
internal sealed class CommaLists
{
    // Rows around that tell what the list is like.
    private const int Around = 12;
    private const int Fewest = 4;
    private const int MostOthers = 6;

    // Titles and names without end are no rest of anything.
    private const int LongestRest = 60;

    private readonly IReadOnlyList<PrintedRow> _rows;

    // Rows up to each that begin an entry for sure, and of those the ones with commas.
    private readonly int[] _sure, _parted;

    public CommaLists(IReadOnlyList<PrintedRow> rows, IReadOnlyList<bool> gaps, TypeArea area)
    {
        (_rows, _sure, _parted) = (rows, new int[rows.Count + 1], new int[rows.Count + 1]);
        for (var at = 0; at < rows.Count; at++)
        {
            var begins = rows[at].Cells.Count == 1 && !EntryWords.IsProse(rows[at].Cells[0].Text)
                && (at == 0 || gaps[at] || !LineWrap.IsWrapped(rows[at - 1], rows[at], area));
            _sure[at + 1] = _sure[at] + (begins ? 1 : 0);
            _parted[at + 1] = _parted[at] + (begins && IsParted(rows[at]) ? 1 : 0);
        }
    }

    /// <summary>The row, which stands below a full one, goes on with it.</summary>
    public bool IsRest(int at)
    {
        if (_rows[at].Cells.Count != 1 || IsParted(_rows[at]) || _rows[at].Cells[0].Text is { Length: > LongestRest }
            || !IsParted(_rows[at - 1]))
        {
            return false;
        }

        var (first, end) = (Math.Max(0, at - Around), Math.Min(_rows.Count, at + 1 + Around));
        var (sure, parted) = (_sure[end] - _sure[first], _parted[end] - _parted[first]);
        return parted >= Fewest && (sure - parted) * MostOthers <= sure;
    }

    private static bool IsParted(PrintedRow row) =>
        row.Cells[0].Text.AsSpan()[..^1].IndexOfAny(',', '|') > 0;
}
