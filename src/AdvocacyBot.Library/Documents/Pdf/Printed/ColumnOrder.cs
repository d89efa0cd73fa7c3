using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Lists of organisations mostly stand in the order of the alphabet: what fits into it is an entry of its own, and what
/// does not is left of the entry above.
/// </summary>
internal sealed class ColumnOrder
{
    private const int Fewest = 5;
    private const int Telling = 3;
    private const double Share = 0.7;

    private readonly IReadOnlyList<(int Row, string Key)> _cells;
    private readonly bool _isSorted;

    public ColumnOrder(IReadOnlyList<(int Row, string Text)> cells)
    {
        _cells = [.. cells.Select(cell => (cell.Row, TextFolding.Key(cell.Text)))];
        var rising = _cells.Zip(_cells.Skip(1)).Count(pair => Rises(pair.First.Key, pair.Second.Key));
        _isSorted = _cells.Count >= Fewest && rising >= Share * (_cells.Count - 1);
    }

    /// <summary>Points for one entry, and below zero for two.</summary>
    /// <param name="at">The row of the line below.</param>
    public int Points(string entry, string next, int at)
    {
        if (!_isSorted)
        {
            return 0;
        }

        var (above, here) = (TextFolding.Key(entry), TextFolding.Key(next));
        var below = Below(at);
        return Rises(above, here) && (below is null || Rises(here, below)) ? next.Contains(' ', StringComparison.Ordinal) ? -Telling : -1
            : below is null || Rises(above, below) ? Telling
            : 0;
    }

    /// <returns>Null where nothing follows.</returns>
    private string? Below(int row)
    {
        int low = 0, high = _cells.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cells[middle].Row > row ? (low, middle) : (middle + 1, high);
        }

        return low < _cells.Count ? _cells[low].Key : null;
    }

    private static bool Rises(string above, string below) => string.CompareOrdinal(above, below) <= 0;
}
