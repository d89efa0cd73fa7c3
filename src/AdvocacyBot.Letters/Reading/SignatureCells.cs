using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Cuts a signature block into cells.</summary>
internal static class SignatureCells
{
    /// <summary>A line at least this long, in UTF-16 units, may have been wrapped.</summary>
    private const int FullLine = 55;

    /// <summary>In lines; a longer run of full lines is a list.</summary>
    private const int LongestParagraph = 40;

    public static IReadOnlyList<SignatureCell> Of(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        List<SignatureCell> cells = [];
        foreach (var (span, blanksBefore, indent) in Lines(source, Columns.Unfold(source, FlatColumns.OfSignatories(source, lines))))
        {
            var blanks = blanksBefore;
            foreach (var part in SignatureSeries.Of(source.Text, span))
            {
                if (Cell(source, part, blanks, indent) is { Text.Length: > 0 } cell)
                {
                    cells.Add(cell);
                    blanks = 0;
                }
            }
        }

        return cells;
    }

    /// <summary>The lines; a paragraph of names, wrapped at the page's width, is one line.</summary>
    private static IEnumerable<(TextSpan Span, int Blanks, int Indent)> Lines(
        SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        for (int i = 0, tried = 0; i < lines.Count;)
        {
            var (first, end) = (lines[i], i + 1);
            while (i >= tried && end < lines.Count && end - i < LongestParagraph && lines[end] is { BlanksBefore: 0, IsBullet: false } && lines[end - 1].Line.Text.Length >= FullLine)
            {
                end++;
            }

            var whole = first.Line.Span.Through(lines[end - 1].Line.Span);
            var isParagraph = end > i + 1 && AreWrapped(lines, i, end) && whole.Start == first.Line.Span.Start
                && SignatureSeries.IsParagraph(source.Words(whole).Value, end - i);
            tried = Math.Max(tried, end);
            end = isParagraph ? end : i + 1;
            yield return (isParagraph ? whole : first.Line.Span, first.BlanksBefore, first.Line.Indent);
            i = end;
        }
    }

    /// <summary>All lines but the last are about as long as the longest.</summary>
    private static bool AreWrapped(IReadOnlyList<LineShape> lines, int start, int end)
    {
        var lengths = lines.Skip(start).Take(end - start).Select(l => l.Line.Text.Length).ToList();
        return lengths.SkipLast(1).All(length => length * 4 >= lengths.Max() * 3);
    }

    private static SignatureCell Cell(SourceDocument source, TextSpan span, int blanks, int indent)
    {
        var text = source.Text;
        var words = text[span.Start..span.End].Replace('\u00a0', ' ');
        var bullet = LetterPhrases.Bullet().Match(words).Length;
        var (start, end) = (span.Start + bullet, span.End);
        var (isSigned, behalf) = (false, SignatureMarks.Behalf().Match(words[bullet..]).Length);
        start += behalf;
        while (SignatureMarks.Before().Match(text[start..end]) is { Success: true, Length: > 0 } mark)
        {
            start += mark.Length;
            isSigned = true;
        }

        var trimmed = new TextSpan(start, end).Trimmed(text, "*_·•", "*,;_†‡¹²");
        if (trimmed.Length > 0 && text[trimmed.End - 1] is ')' or (>= '0' and <= '9')
            && SignatureMarks.Behind().Match(text[trimmed.Start..trimmed.End]) is { Success: true } behind)
        {
            trimmed = (trimmed with { End = trimmed.Start + behind.Index }).Trimmed(text, "", "*,;");
        }

        return new SignatureCell(
            trimmed, source.Words(trimmed).Value, new(blanks, indent, IsListed: bullet > 0, isSigned, IsBehalf: behalf > 0));
    }
}
