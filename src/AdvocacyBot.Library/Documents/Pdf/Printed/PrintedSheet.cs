namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>A row of some page, and how many blank lines its white space above is worth.</summary>
internal sealed record SheetLine(PrintedRow Row, int Blanks, int Page);

/// <summary>The rows of one page, with the white space between them.</summary>
internal sealed record PrintedSheet(IReadOnlyList<PrintedRow> Rows, IReadOnlyList<int> Blanks)
{
    private const int MostBlanks = 3;
    private const int Near = 3;

    // Cells of a table keep so much from the next column at most.
    private const double CellPadding = 11;

    // More than a page has: words strewn over it.
    private const int MostColumns = 40;

    /// <summary>What stands first on it begins anew, rather than going on with the page before.</summary>
    public bool IsApart { get; init; }

    public static PrintedSheet Of(IReadOnlyList<PrintedRow> rows, TypeArea area)
    {
        var distances = rows.Zip(rows.Skip(1), TypeArea.Distance).Prepend(0).ToList();
        return new PrintedSheet(
            rows,
            [.. rows.Select((row, at) => at > 0 && area.IsGap(rows[at - 1], row, Nearby(distances, at))
                ? Math.Clamp((int)Math.Round(distances[at] / area.Pitch) - 1, 1, MostBlanks)
                : 0)]);
    }

    /// <summary>The rows of all pages, one after the other.</summary>
    public static IReadOnlyList<SheetLine> Joined(IReadOnlyList<PrintedSheet> sheets) =>
        [.. sheets.SelectMany((sheet, page) => sheet.Lines(page))];

    public IEnumerable<SheetLine> Lines(int page) => Rows.Select((row, at) =>
        new SheetLine(row, at > 0 ? Blanks[at] : IsApart ? 1 : 0, page));

    /// <summary>The rows of some of the page's lines.</summary>
    public PrintedSheet Between(PdfPage page, (int First, int End) lines)
    {
        if (lines.First >= lines.End)
        {
            return new PrintedSheet([], []);
        }

        var (first, end) = (RowOf(page, lines.First), lines.End < page.Lines.Count ? RowOf(page, lines.End) : Rows.Count);
        return new PrintedSheet([.. Rows.Skip(first).Take(end - first)], [.. Blanks.Skip(first).Take(end - first)]);
    }

    /// <summary>
    /// The first row of the next page goes on with this one's last, by its words and its room, or its writer ended it
    /// for sure; null where neither is sure.
    /// </summary>
    public bool? GoesOnIn(PrintedSheet next, TypeArea area)
    {
        if (Rows.Count == 0 || next.Rows.Count == 0 || next.Rows[0].Cells.Count > MostColumns)
        {
            return null;
        }

        var (above, below) = (Rows[^1].Cells, next.Rows[0].Cells);
        return above.Count == 1 && below.Count == 1 && area.KeepsBlanks && above[0].IsBlankBehind is { } isBlank
            && (isBlank || above[0].Right + area.Letter < area.Right)
                ? isBlank
                : GoOn(next, above, below, area) ? true : null;
    }

    private bool GoOn(
        PrintedSheet next, IReadOnlyList<PrintedCell> above, IReadOnlyList<PrintedCell> below, TypeArea area)
    {
        if (LineWrap.OpensCopy(above[0].Text) && next.Rows.Count > 1 && next.Blanks[1] == 0
            && !LineWrap.OpensCopy(next.Rows[1].Cells[0].Text))
        {
            return false;
        }

        var pairs = below.Select(cell => (Line: above.FirstOrDefault(line => LineWrap.IsBelow(line, cell)), Next: cell))
            .ToList();
        return pairs.TrueForAll(pair => pair.Line is not null)
            && pairs.Exists(pair => LineWrap.IsWrapped(pair.Line!, pair.Next, EndOf(pair.Line!, area), area))
            && pairs.Sum(pair => EntryWords.Oneness(pair.Line!.Text, pair.Line.Text, pair.Next.Text)) > 0;
    }

    // A cell ends before the next column; the last one is as wide as the one before it, or goes to the margin.
    private double EndOf(PrintedCell cell, TypeArea area)
    {
        var cells = Rows[^1].Cells;
        var alike = cells.Count > 1 ? (2 * cells[^1].Left) - cells[^2].Left - CellPadding : double.MaxValue;
        return cells.FirstOrDefault(other => other.Left > cell.Left) is { } next ? next.Left - CellPadding
            : cells[^1].Right <= alike + 1 ? Math.Min(alike, area.Right)
            : area.Right;
    }

    private int RowOf(PdfPage page, int line)
    {
        var at = 0;
        while (at < Rows.Count - 1 && Rows[at].Middle != page.Places[line])
        {
            at++;
        }

        return at;
    }

    private static double Nearby(List<double> distances, int at)
    {
        var least = double.MaxValue;
        for (var near = Math.Max(1, at - Near); near <= Math.Min(distances.Count - 1, at + Near); near++)
        {
            least = Math.Min(least, distances[near]);
        }

        return least;
    }
}
