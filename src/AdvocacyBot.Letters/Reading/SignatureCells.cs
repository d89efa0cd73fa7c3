using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One written place in a signature block: a line, or a line's share of a column, without bullet or number.</summary>
internal sealed record SignatureCell(TextSpan Span, string Text, int BlanksBefore);

/// <summary>Cuts a signature block into cells, columns one after the other.</summary>
internal static class SignatureCells
{
    private const int ColumnGap = 3;

    public static IReadOnlyList<SignatureCell> Of(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        var rows = lines.Select(l => (Line: l, Parts: PartsOf(source.Text, l.Line))).ToList();
        List<SignatureCell> cells = [];
        for (var i = 0; i < rows.Count;)
        {
            var end = i;
            while (end < rows.Count && (rows[end].Parts.Count > 1 || end > i && SitsInColumns(rows, i, end)))
            {
                end++;
            }

            if (end - i >= 2)
            {
                AddColumns(source, rows.GetRange(i, end - i), cells);
                i = end;
            }
            else
            {
                cells.AddRange(rows[i].Parts.Select((p, n) => Cell(source, p, n == 0 ? rows[i].Line.BlanksBefore : 0)));
                i++;
            }
        }

        return cells.Where(c => c.Text.Length > 0).ToList();
    }

    /// <summary>A row with one part belongs to the columns above when it starts under one of them and rows with several go on.</summary>
    private static bool SitsInColumns(List<(LineShape Line, List<TextSpan> Parts)> rows, int first, int at)
    {
        var column = rows[at].Parts[0].Start - rows[at].Line.Line.Start;
        return rows[first].Parts.Any(p => Math.Abs(p.Start - rows[first].Line.Line.Start - column) <= 2)
            && rows.Skip(at + 1).Take(2).Any(r => r.Parts.Count > 1);
    }

    private static void AddColumns(
        SourceDocument source, List<(LineShape Line, List<TextSpan> Parts)> rows, List<SignatureCell> cells)
    {
        var widest = rows.MaxBy(r => r.Parts.Count);
        var starts = widest.Parts.Select(p => p.Start - widest.Line.Line.Start).ToList();
        for (var column = 0; column < starts.Count; column++)
        {
            var blanks = 0;
            foreach (var (line, parts) in rows)
            {
                blanks = Math.Max(blanks, line.BlanksBefore);
                var mine = parts.FindIndex(p => Nearest(starts, p.Start - line.Line.Start) == column);
                if (mine < 0)
                {
                    blanks = Math.Max(blanks, 1);
                    continue;
                }

                cells.Add(Cell(source, parts[mine], blanks));
                blanks = 0;
            }
        }
    }

    private static int Nearest(List<int> starts, int at) =>
        Enumerable.Range(0, starts.Count).MinBy(i => Math.Abs(starts[i] - at));

    private static List<TextSpan> PartsOf(string text, TextLine line)
    {
        List<TextSpan> parts = [];
        var start = line.Span.Start;
        for (var i = line.Span.Start; i < line.Span.End; i++)
        {
            var gap = i;
            while (gap < line.Span.End && TextFolding.IsBlank(text[gap]))
            {
                gap++;
            }

            if (gap - i >= ColumnGap || gap > i && text[i..gap].Contains('\t', StringComparison.Ordinal))
            {
                parts.Add(new TextSpan(start, i));
                start = gap;
            }

            i = Math.Max(i, gap - 1);
        }

        parts.Add(new TextSpan(start, line.Span.End));
        return MergeBullets(text, parts);
    }

    /// <summary>"•   Name" and "12.   Name" are one part: the mark is no column of its own.</summary>
    private static List<TextSpan> MergeBullets(string text, List<TextSpan> parts)
    {
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            if (LetterPhrases.Bullet().IsMatch(text[parts[i].Start..parts[i].End] + " ") && parts[i].Length <= 5)
            {
                parts[i] = parts[i].Through(parts[i + 1]);
                parts.RemoveAt(i + 1);
            }
        }

        return parts;
    }

    private static SignatureCell Cell(SourceDocument source, TextSpan span, int blanks)
    {
        var text = source.Text;
        var (start, end) = (span.Start, span.End);
        var bullet = LetterPhrases.Bullet().Match(text[start..end]);
        start += bullet.Length;
        foreach (var mark in (string[])["/s/", "s/", "By:"])
        {
            start += text.AsSpan(start, end - start).StartsWith(mark, StringComparison.OrdinalIgnoreCase) ? mark.Length : 0;
        }

        while (start < end && (TextFolding.IsBlank(text[start]) || text[start] is '*' or '_' or '·' or '•'))
        {
            start++;
        }

        while (end > start && (TextFolding.IsBlank(text[end - 1]) || text[end - 1] is '*' or ',' or ';' or '_' or '†' or '‡' or '¹' or '²'))
        {
            end--;
        }

        var trimmed = new TextSpan(start, Math.Max(start, end));
        return new SignatureCell(trimmed, TextFolding.Spaces(text.AsSpan(trimmed.Start, trimmed.Length)), blanks);
    }
}
