using AdvocacyBot.Letters.Reading;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Puts the words of a page into rows, and each row into cells where it has wide gaps.</summary>
internal static class PrintedRows
{
    // In heights of the letters, of which a typewriter's three blanks have more and a justified line's gaps less.
    private const double WideGap = 1.25;
    private const double LeastGap = 0.6;
    private const double Blanks = 2.9;
    private const int Fewest = 4;

    // Gaps so much wider or narrower than a line's others are not its own.
    private const double Wider = 1.5;
    private const double Odd = 0.08;
    private const int LongestDate = 6;
    private const double Typed = 0.04;
    private const double TypedBlank = 1.5;

    // Of a cell that fills its column, only a space parts the next one: it starts where others start below a gap.
    private const double SameStart = 0.6;
    private const double Exact = 0.1;
    private const double FarIn = 72;
    private const double ColumnShare = 1.0 / 3;
    private const int MostColumns = 40;

    // The first or last row of a table may be a full one.
    private const int Around = 2;

    // The rows of a page's foot, or of the next one's head.
    private const int Carried = 5;

    public static IReadOnlyList<IReadOnlyList<PrintedRow>> Of(IReadOnlyList<PrintedPage> pages)
    {
        var rows = pages.Select(Gather).ToList();
        var starts = rows.Select(Starts).ToList();
        for (var page = 0; page < rows.Count; page++)
        {
            // A table goes on behind the head of the next page.
            var carried = page == 0 ? [] : starts[page - 1].Where(start => start.Last >= rows[page - 1].Count - Carried)
                .Select(start => (start.Left, 0, Carried));
            rows[page] = AlignedCells(FullCells(rows[page], [.. starts[page], .. carried]));
        }

        return rows;
    }

    private static List<PrintedRow> Gather(PrintedPage page)
    {
        List<Gathered> rows = [];
        foreach (var word in page.Words.Where(word => !word.RunsUpward).OrderBy(word => word.Middle))
        {
            if (rows.Count == 0 || !rows[^1].TryAdd(word))
            {
                rows.Add(new Gathered(word));
            }
        }

        rows.AddRange(page.Words.Where(word => word.RunsUpward).Select(word => new Gathered(word)));
        return [.. rows.Select(row => Row([.. row.Words.OrderBy(word => word.Left)]))];
    }

    /// <summary>
    /// A row in the making. Its tallest word rules: marks of notes stand above its middle, signs of other fonts below.
    /// </summary>
    private sealed class Gathered(PrintedWord first)
    {
        private PrintedWord _tallest = first;

        public List<PrintedWord> Words { get; } = [first];

        public bool TryAdd(PrintedWord word)
        {
            var shared = Math.Min(_tallest.Bottom, word.Bottom) - Math.Max(_tallest.Top, word.Top);
            if (shared <= 0.5 * Math.Min(_tallest.Height, word.Height)
                || Math.Abs(_tallest.Middle - word.Middle) >= 0.5 * Math.Max(_tallest.Height, word.Height))
            {
                return false;
            }

            Words.Add(word);
            _tallest = word.Height > _tallest.Height ? word : _tallest;
            return true;
        }
    }

    private static PrintedRow Row(List<PrintedWord> words)
    {
        double[] heights = [.. words.Select(word => word.Height).Order()];
        var height = Math.Max(1, heights[heights.Length / 2]);
        double[] middles = [.. words.Where(word => word.Height >= height).Select(word => word.Middle).Order()];
        var wide = Wide(words, height);
        var date = OppositeDate(words);
        return new PrintedRow(
            Split(words, (last, word) => word.Left - last.Right > wide || ReferenceEquals(word, date)),
            middles.Length == 0 ? words[0].Middle : middles[middles.Length / 2],
            height);
    }

    /// <summary>Several blanks part columns: far wider than the row's own, which a justified line stretches.</summary>
    private static double Wide(List<PrintedWord> words, double height)
    {
        double[] gaps = [.. words.Zip(words.Skip(1), (one, next) => next.Left - one.Right).Order()];
        return LetterGaps.AreLetters(words) ? double.MaxValue
            : gaps.Length < Fewest ? WideGap * height
            : Math.Min(WideGap * height, Math.Max(Blanks * gaps[gaps.Length / 2], LeastGap * height));
    }

    /// <summary>The first word of a date in a column of its own, behind one that is full.</summary>
    private static PrintedWord? OppositeDate(List<PrintedWord> words)
    {
        double[] gaps = [.. words.Zip(words.Skip(1), (one, next) => next.Left - one.Right)];
        var usual = gaps.Length < Fewest ? 0 : gaps.Order().ElementAt(gaps.Length / 2);
        var widest = Array.IndexOf(gaps, gaps.DefaultIfEmpty().Max()) + 1;
        return usual > 0 && gaps[widest - 1] > Wider * usual && words.Count - widest <= LongestDate
            && EntryForm.IsDate(string.Join(' ', words.Skip(widest).Select(word => word.Text)))
                ? words[widest]
                : null;
    }

    private static List<PrintedCell> Split(
        IReadOnlyList<PrintedWord> words, Func<PrintedWord, PrintedWord, bool> isApart)
    {
        List<PrintedCell> cells = [];
        var start = 0;
        var end = words[0];
        for (var at = 1; at <= words.Count; at++)
        {
            if (at == words.Count || isApart(end, words[at]) && !(at == start + 1 && LineWrap.IsMark(words[start])))
            {
                cells.Add(new PrintedCell([.. words.Skip(start).Take(at - start)]));
                start = at;
            }

            end = at < words.Count && words[at].Right > end.Right ? words[at] : end;
        }

        return cells;
    }

    /// <summary>Splits cells that run into the next column, where the rows around show that it starts there.</summary>
    private static List<PrintedRow> FullCells(
        List<PrintedRow> rows, List<(double Left, int First, int Last)> starts)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var near = starts.FindAll(start => start.First - Around <= at && at <= start.Last + Around);
            rows[at] = near.Count == 0
                ? rows[at]
                : rows[at] with
                {
                    Cells = [.. rows[at].Cells.SelectMany(cell => Split(cell, near, rows[at].Cells.Count))],
                };
        }

        return rows;
    }

    /// <summary>Splits cells at odd gaps where the very next row has a column.</summary>
    private static List<PrintedRow> AlignedCells(List<PrintedRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var beside = new[] { at - 1, at + 1 }.Where(near => near >= 0 && near < rows.Count)
                .SelectMany(near => Columns(rows[near], rows[at])).Take(MostColumns).ToList();
            rows[at] = beside.Count == 0 || rows[at].Cells.Count > 1 && IsTyped(rows[at].Cells[^1].Words)
                ? rows[at]
                : rows[at] with { Cells = [.. rows[at].Cells.SelectMany(cell => AlignedCells(cell.Words, beside))] };
        }

        return rows;
    }

    // What was wrapped in a column stands alone, far in.
    private static IEnumerable<double> Columns(PrintedRow near, PrintedRow row) =>
        near.Cells.Skip(near.Left - row.Left > FarIn && !IsTyped(row.Cells[0].Words) ? 0 : 1).Select(cell => cell.Left);

    private static List<PrintedCell> AlignedCells(IReadOnlyList<PrintedWord> words, List<double> starts)
    {
        var usual = Usual(words);
        return Split(words, (last, word) => Math.Abs(word.Left - last.Right - usual) > Odd * usual
            && starts.Exists(start => Math.Abs(start - word.Left) <= Exact));
    }

    /// <returns>The usual gap between words; no number where there are too few to tell.</returns>
    private static double Usual(IReadOnlyList<PrintedWord> words)
    {
        double[] gaps = [.. words.Zip(words.Skip(1), (one, next) => next.Left - one.Right).Order()];
        return gaps.Length < Fewest ? double.NaN : gaps[gaps.Length / 2];
    }

    private static List<(double Left, int First, int Last)> Starts(List<PrintedRow> rows)
    {
        List<(double, int, int)> starts = [];
        var lefts = rows.SelectMany((row, at) => row.Cells.Skip(1).Select(cell => (cell.Left, Row: at)))
            .Order().ToList();
        for (var at = 0; at < lefts.Count && starts.Count < MostColumns;)
        {
            var same = lefts.Skip(at).TakeWhile(one => one.Left - lefts[at].Left <= SameStart).ToList();
            var (first, last) = (same.Min(one => one.Row), same.Max(one => one.Row));
            if (same.Count >= 2 && same.Count >= ColumnShare * (last - first + 1))
            {
                starts.Add((same[same.Count / 2].Left, first, last));
            }

            at += same.Count;
        }

        return starts;
    }

    private static List<PrintedCell> Split(
        PrintedCell cell, List<(double Left, int First, int Last)> starts, int cells)
    {
        if (EntryWords.Greets(cell.Text)
            || !starts.Exists(start => start.Left > cell.Left + SameStart && start.Left < cell.Right))
        {
            return [cell];
        }

        var (isTyped, usual) = (cells > 1 && IsTyped(cell.Words), Usual(cell.Words));
        return Split(cell.Words, (last, word) =>
            starts.Exists(start => Math.Abs(start.Left - word.Left) <= SameStart)
            && !(char.IsLower(word.Text[0]) && Math.Abs(word.Left - last.Right - usual) <= Odd * usual)
            && !(isTyped && word.Left - last.Right < TypedBlank * (word.Right - word.Left) / word.Text.Length));
    }

    // A typewriter's columns stand further apart; that a word stands below another column is chance.
    private static bool IsTyped(IReadOnlyList<PrintedWord> words)
    {
        double LetterOf(PrintedWord word) => (word.Right - word.Left) / word.Text.Length;
        var letter = LetterOf(words[0]);
        return words.Count >= Fewest && words.All(word => Math.Abs(LetterOf(word) - letter) < Typed * letter);
    }
}
