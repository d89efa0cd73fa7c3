using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Unfolds text set in columns: what stands side by side comes one column after the other, as it is read.
/// </summary>
internal static class Columns
{
    private const int Gap = 3;

    private sealed record Row(LineShape Shape, IReadOnlyList<TextSpan> Parts);

    /// <summary>
    /// The lines in reading order; a line's share of a column is a line of its own, with the blanks above it in its
    /// column.
    /// </summary>
    /// <param name="source">The document the lines are of.</param>
    /// <param name="lines">The lines of one part of the letter.</param>
    /// <param name="endsShort">The last rows may have one part only, when the columns are of unlike length.</param>
    public static List<LineShape> Unfold(
        SourceDocument source, List<LineShape> lines, bool endsShort = false)
    {
        if (!lines.Any(line => MayHaveGap(source.Text, line.Line)))
        {
            return lines;
        }

        var rows = lines.Select(l => new Row(l, PartsOf(source.Text, l.Line))).ToList();
        CutNarrow(source.Text, rows);
        List<LineShape> unfolded = [];
        for (var i = 0; i < rows.Count;)
        {
            var end = i;
            while (end < rows.Count && (rows[end].Parts.Count > 1 || end > i && SitsInColumns(rows, i, end, endsShort)))
            {
                end++;
            }

            if (end - i >= 2)
            {
                unfolded.AddRange(Unfold(source, rows.GetRange(i, end - i)));
                i = end;
            }
            else
            {
                unfolded.AddRange(rows[i].Parts.Count == 1
                    ? [rows[i].Shape]
                    : InRow(source, rows[i]));
                i++;
            }
        }

        return unfolded;
    }

    /// <summary>
    /// The longest words of a column leave two blanks before the next: a row right between rows of two columns is cut
    /// where theirs begin.
    /// </summary>
    private static void CutNarrow(string text, List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, beside) = (rows[i], i > 0 ? rows[i - 1] : i + 1 < rows.Count ? rows[i + 1] : rows[i]);
            if (row.Parts is not [var whole] || row.Shape.BlanksBefore > 0 && i > 0 || beside.Parts is not [_, var second])
            {
                continue;
            }

            var at = row.Shape.Line.Start + ColumnOf(beside, second);
            if (at > whole.Start + 2 && at < whole.End && TextFolding.IsBlank(text[at - 1]) && TextFolding.IsBlank(text[at - 2]) && !TextFolding.IsBlank(text[at]))
            {
                rows[i] = row with { Parts = [whole with { End = at - 2 }, whole with { Start = at }] };
            }
        }
    }

    private static IEnumerable<LineShape> Unfold(SourceDocument source, List<Row> rows)
    {
        var narrowest = rows.MaxBy(r => r.Parts.Count)!;
        var starts = narrowest.Parts.Select(p => ColumnOf(narrowest, p)).ToList();
        for (var column = 0; column < starts.Count; column++)
        {
            var blanks = 0;
            foreach (var row in rows)
            {
                blanks = Math.Max(blanks, row.Shape.BlanksBefore);
                foreach (var part in row.Parts.Where(p => Nearest(starts, ColumnOf(row, p)) == column))
                {
                    yield return Part(source, row, part, blanks);
                    blanks = 0;
                }

                blanks = row.Parts.Any(p => Nearest(starts, ColumnOf(row, p)) == column) ? 0 : Math.Max(blanks, 1);
            }
        }
    }

    private static IEnumerable<LineShape> InRow(SourceDocument source, Row row) =>
        row.Parts.Select((part, n) => Part(source, row, part, n == 0 ? row.Shape.BlanksBefore : 0));

    /// <summary>
    /// A row with one part belongs to the columns above when it starts under one of them and rows with several go
    /// on.
    /// </summary>
    private static bool SitsInColumns(List<Row> rows, int first, int at, bool endsShort) =>
        rows[first].Parts.Any(p => Math.Abs(ColumnOf(rows[first], p) - ColumnOf(rows[at], rows[at].Parts[0])) <= 2)
        && (endsShort && rows[at].Shape.BlanksBefore == 0 || rows.Skip(at + 1).Take(2).Any(r => r.Parts.Count > 1));

    private static int ColumnOf(Row row, TextSpan part) => part.Start - row.Shape.Line.Start;

    private static int Nearest(List<int> starts, int at) =>
        Enumerable.Range(0, starts.Count).MinBy(i => Math.Abs(starts[i] - at));

    private static LineShape Part(SourceDocument source, Row row, TextSpan part, int blanks) =>
        new(new TextLine(source.Text, row.Shape.Line.Number, part.Start, part.End), blanks, dayFirst: false);

    /// <summary>Most lines have neither two blanks together nor another blank than a space.</summary>
    private static bool MayHaveGap(string text, TextLine line) =>
        text.AsSpan(line.Span.Start, line.Span.Length) is var words
        && (words.Contains("  ", StringComparison.Ordinal) || TextFolding.HasOddBlank(words));

    private static List<TextSpan> PartsOf(string text, TextLine line) =>
        LetterSpacing.IsSpaced(text.AsSpan(line.Span.Start, line.Span.Length))
            ? [line.Span]
            : MergeBullets(text, Parted(text, line.Span));

    /// <summary>The parts of a line between gaps of so many blanks or more, or tabs.</summary>
    public static List<TextSpan> Parted(string text, TextSpan line, int narrowest = Gap)
    {
        List<TextSpan> parts = [];
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var gap = i;
            while (gap < line.End && TextFolding.IsBlank(text[gap]))
            {
                gap++;
            }

            if (gap - i >= narrowest || gap > i && text.AsSpan(i, gap - i).Contains('\t'))
            {
                parts.Add(new TextSpan(start, i));
                start = gap;
            }

            i = Math.Max(i, gap - 1);
        }

        parts.Add(new TextSpan(start, line.End));
        return parts;
    }

    /// <summary>"•   Name", "12.   Name" and "cc:   Name" are one part: the mark is no column of its own.</summary>
    private static List<TextSpan> MergeBullets(string text, List<TextSpan> parts)
    {
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            var part = text[parts[i].Start..parts[i].End];
            if (part.Length <= 6 && (part[^1] == ':' || LetterPhrases.BulletLength(part + " ") > 0))
            {
                parts[i] = parts[i].Through(parts[i + 1]);
                parts.RemoveAt(i + 1);
            }
        }

        return parts;
    }
}
