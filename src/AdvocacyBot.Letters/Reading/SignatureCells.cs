using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One written place in a signature block: a line, or a line's share of a column, without bullet or number.</summary>
internal sealed record SignatureCell(TextSpan Span, string Text, int BlanksBefore, int Indent);

/// <summary>Cuts a signature block into cells.</summary>
internal static class SignatureCells
{
    public static IReadOnlyList<SignatureCell> Of(SourceDocument source, IReadOnlyList<LineShape> lines) =>
        Columns.Unfold(source, lines)
            .Select(l => Cell(source, l.Line.Span, l.BlanksBefore, l.Line.Indent))
            .Where(c => c.Text.Length > 0)
            .ToList();

    private static SignatureCell Cell(SourceDocument source, TextSpan span, int blanks, int indent)
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
        return new SignatureCell(trimmed, TextFolding.Spaces(text.AsSpan(trimmed.Start, trimmed.Length)), blanks, indent);
    }
}
