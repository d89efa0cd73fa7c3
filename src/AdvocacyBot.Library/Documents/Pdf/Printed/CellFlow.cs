namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>A cell as it was written, with what was wrapped below it.</summary>
internal sealed record FlowedCell(double Left, double Right, string Text);

/// <summary>Rows of cells that were wrapped are put together again, each column for itself.</summary>
internal static class CellFlow
{
    // So many rows tell how many columns a typewriter's list has.
    private const int Telling = 5;

    /// <returns>For each row its cells; none where all of them go on with the row above.</returns>
    public static IReadOnlyList<IReadOnlyList<FlowedCell>> Of(
        IReadOnlyList<PrintedRow> rows, IReadOnlyList<bool> gaps, TypeArea area)
    {
        var lists = new CommaLists(rows, gaps, area);
        List<IReadOnlyList<FlowedCell>> flowed = [];
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && !gaps[end])
            {
                end++;
            }

            var begun = first;
            var block = new BlockFlow(
                [.. rows.Skip(first).Take(end - first)], at => lists.IsRest(begun + at), area);
            var cells = block.Of(null);
            flowed.AddRange(area.IsTyped && Columns(cells) is { } columns ? block.Of(columns) : cells);
            first = end;
        }

        return flowed;
    }

    /// <summary>How many columns most lines have; null where they do not agree, or are no columns.</summary>
    private static int? Columns(IReadOnlyList<IReadOnlyList<FlowedCell>> lines)
    {
        var counts = lines.Where(cells => cells.Count > 0).Select(cells => cells.Count).ToList();
        var most = counts.GroupBy(count => count).MaxBy(same => same.Count())!;
        return most.Key > 1 && most.Count() >= Telling && most.Count() * 2 > counts.Count ? most.Key : null;
    }
}
