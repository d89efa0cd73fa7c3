namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Where the letter's lines begin and end on paper, and how far apart they stand.</summary>
/// <param name="Pitch">From line to line, in heights of the letters.</param>
/// <param name="Letter">The width of a usual letter.</param>
/// <param name="ProseRight">Where running text ends, which its writer may have broken before the margin.</param>
internal sealed record TypeArea(double Left, double Right, double ProseRight, double Pitch, double Letter)
{
    // Lines that end so near to each other, in widths of the page, end at a margin.
    private const double Ragged = 0.06;
    private const double Justified = 0.7;
    private const double Wider = 1.25;

    // Lines that reach out into the margin.
    private const int MostStrays = 4;

    // Of a typewriter's words, save for those with letters of another font.
    private const double Most = 0.95;
    private const double Alike = 0.03;

    private const double SingleSpaced = 1.15;
    private const double FarApart = 2.4;

    public double Width => Right - Left;

    /// <summary>All letters are as wide as each other, as a typewriter's: lines are wrapped to the margin.</summary>
    public bool IsTyped { get; private init; }

    /// <summary>A blank ends the lines that were wrapped, and hardly any other.</summary>
    public bool KeepsBlanks { get; private init; }

    /// <summary>How far the rows reach.</summary>
    public double Farthest { get; private init; }

    public static TypeArea Of(IReadOnlyList<IReadOnlyList<PrintedRow>> pages, double pageWidth)
    {
        var rows = pages.SelectMany(page => page).ToList();
        var cells = rows.SelectMany(row => row.Cells).ToList();
        var letters = cells.Sum(cell => cell.Words.Sum(word => (double)word.Text.Length));
        var printed = cells.Sum(cell => cell.Words.Sum(word => word.Right - word.Left));
        var letter = Math.Max(1, printed / Math.Max(1, letters));
        var left = LeftMargin(rows);
        var (right, proseRight) = RightMargins(rows, left, pageWidth);
        var area = new TypeArea(left, right, proseRight, double.MaxValue, letter);
        var words = cells.SelectMany(cell => cell.Words).ToList();
        var alike = words.Count(
            word => Math.Abs(((word.Right - word.Left) / word.Text.Length) - letter) < Alike * letter);
        return area with
        {
            Pitch = LinePitch(pages, area),
            IsTyped = alike > Most * words.Count,
            KeepsBlanks = WrapBlanks.AreKept(pages, area),
            Farthest = rows.Select(row => row.Right).DefaultIfEmpty(right).Max(),
        };
    }

    /// <summary>White space stands between two rows.</summary>
    /// <param name="nearby">The least distance of rows around: a part may be set closer than the rest.</param>
    public bool IsGap(PrintedRow above, PrintedRow below, double nearby) =>
        Distance(above, below) > Wider * Math.Min(Pitch, Math.Max(nearby, 0.85));

    public static double Distance(PrintedRow above, PrintedRow below) =>
        (below.Middle - above.Middle) * 2 / (above.Height + below.Height);

    // Where most rows begin.
    private static double LeftMargin(List<PrintedRow> rows) => rows.Count == 0 ? 0
        : rows.GroupBy(row => Math.Round(row.Left / 2)).OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key).First().Min(row => row.Left);

    /// <summary>
    /// Where full lines end; where too few show it, as far from the edge as lines begin at the other side.
    /// </summary>
    private static (double Right, double ProseRight) RightMargins(List<PrintedRow> rows, double left, double pageWidth)
    {
        var mirrored = pageWidth - left;
        var ends = rows.Where(row => row.Cells.Count == 1 && Math.Abs(row.Left - left) < 2)
            .Select(row => row.Right).OrderDescending().ToList();
        int Within(int at, double reach) => ends.Skip(at).TakeWhile(end => ends[at] - end <= reach).Count();
        for (var at = 0; at < Math.Min(ends.Count, MostStrays); at++)
        {
            if (Within(at, Justified) >= 4 || ends[at] > mirrored + 2 && Within(at, Ragged * pageWidth) >= 4)
            {
                return (ends[at], ends[at]);
            }

            if (ends[at] <= mirrored + 2 && Within(at, Ragged * pageWidth) >= 8)
            {
                return ends[at] > mirrored - (Ragged * pageWidth)
                    ? (Math.Max(mirrored, ends[at]), Math.Max(mirrored, ends[at]))
                    : (mirrored, ends[at]);
            }
        }

        return (mirrored, mirrored);
    }

    /// <summary>Lines that were wrapped tell it best; else the closest rows.</summary>
    private static double LinePitch(IReadOnlyList<IReadOnlyList<PrintedRow>> pages, TypeArea area)
    {
        var pairs = pages.SelectMany(page => page.Zip(page.Skip(1))).ToList();
        double[] wrapped =
        [
            .. pairs.Where(pair => LineWrap.IsWrapped(pair.First, pair.Second, area))
                .Select(pair => Distance(pair.First, pair.Second)).Where(distance => distance < FarApart).Order(),
        ];
        double[] close =
        [
            .. pairs.Select(pair => Distance(pair.First, pair.Second)).Where(d => d is > 0.7 and < 1.6).Order(),
        ];
        return wrapped.Length >= 3 ? wrapped[wrapped.Length / 2]
            : close.Length > 0 ? close[close.Length / 4] : SingleSpaced;
    }
}
