using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// One written place in a signature block: a line, or a line's share of a column, without bullet or number. What is
/// often asked of it is found out once.
/// </summary>
internal sealed class SignatureCell(TextSpan span, string text, int blanksBefore, int indent)
{
    private IReadOnlyList<Token>? _words;
    private bool? _opensTitle, _isHead, _isNoise, _namesPersonFirst;
    private int? _personEvidence, _nameScore;

    public TextSpan Span => span;

    public string Text => text;

    public int BlanksBefore => blanksBefore;

    public int Indent => indent;

    public IReadOnlyList<Token> Words => _words ??= Token.Of(text);

    public bool OpensTitle => _opensTitle ??= OfficeWords.OpensTitle(Words);

    public int NameScore => _nameScore ??= PersonName.Score(text);

    public int PersonEvidence => _personEvidence ??= SignatoryReader.PersonEvidence(text);

    public bool NamesPersonFirst => _namesPersonFirst ??= SignatoryReader.NamesPersonFirst(text);

    public bool IsHead => _isHead ??= SignatureHeads.IsHead(this);

    /// <summary>A heading, note, contact line or blurb: nobody signs by it.</summary>
    public bool IsNoise => _isNoise ??= IsHead || SignatureHeads.IsNote(this);

    public SignatureCell JoinedWith(SourceDocument source, SignatureCell next)
    {
        var whole = span.Through(next.Span);
        return new SignatureCell(whole, source.Words(whole).Value, blanksBefore, indent);
    }
}

/// <summary>Cuts a signature block into cells.</summary>
internal static class SignatureCells
{
    public static IReadOnlyList<SignatureCell> Of(SourceDocument source, IReadOnlyList<LineShape> lines) =>
        Columns.Unfold(source, lines)
            .SelectMany(l => Series(source.Text, l.Line.Span).Select((part, n) => Cell(source, part, n == 0 ? l.BlanksBefore : 0, l.Line.Indent)))
            .Where(c => c.Text.Length > 0)
            .ToList();

    /// <summary>Two semicolons and more on a line part those who sign; one may part two titles.</summary>
    private static IEnumerable<TextSpan> Series(string text, TextSpan line)
    {
        var start = line.Start;
        if (text.AsSpan(line.Start, line.Length).Count(';') >= 2)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                if (text[i] == ';')
                {
                    yield return new TextSpan(start, i);
                    start = i + 1;
                }
            }
        }

        yield return line with { Start = start };
    }

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
