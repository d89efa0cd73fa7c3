using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Cuts a signature block into cells.</summary>
internal static class SignatureCells
{
    private static readonly string[] SigningMarks = ["/s/", "s/", "By:", "Por:", "p.p.", "(p.p.)"];

    public static IReadOnlyList<SignatureCell> Of(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        List<SignatureCell> cells = [];
        foreach (var line in Columns.Unfold(source, lines))
        {
            var blanks = line.BlanksBefore;
            foreach (var part in Series(source.Text, line.Line.Span))
            {
                if (Cell(source, part, blanks, line.Line.Indent) is { Text.Length: > 0 } cell)
                {
                    cells.Add(cell);
                    blanks = 0;
                }
            }
        }

        return cells;
    }

    /// <summary>Two semicolons and more on a line part those who sign; one may part two titles.</summary>
    private static IEnumerable<TextSpan> Series(string text, TextSpan line) =>
        text.AsSpan(line.Start, line.Length).Count(';') >= 2 ? line.SplitAt(text, ';') : [line];

    private static SignatureCell Cell(SourceDocument source, TextSpan span, int blanks, int indent)
    {
        var text = source.Text;
        var (start, end) = (span.Start, span.End);
        var bullet = LetterPhrases.Bullet().Match(text[start..end]).Length;
        start += bullet;
        foreach (var mark in SigningMarks)
        {
            var isMarked = text.AsSpan(start, end - start).StartsWith(mark, StringComparison.OrdinalIgnoreCase);
            start += isMarked ? mark.Length : 0;
        }

        var trimmed = new TextSpan(start, end).Trimmed(text, "*_·•", "*,;_†‡¹²");
        return new SignatureCell(trimmed, source.Words(trimmed).Value, blanks, indent, bullet > 0);
    }
}
