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
    private IReadOnlyList<TextSpan>? _parts;
    private bool? _opensTitle, _titleFollows, _isHead, _isNoise;
    private int? _nameScore, _firstScore;

    public TextSpan Span => span;

    public string Text => text;

    public int BlanksBefore => blanksBefore;

    public int Indent => indent;

    public IReadOnlyList<Token> Words => _words ??= Token.Of(text);

    public bool OpensTitle => _opensTitle ??= OfficeWords.OpensTitle(Words);

    public int NameScore => _nameScore ??= PersonName.Score(text);

    /// <summary>Points that the line names a person, read at its first comma or bar.</summary>
    public int PersonEvidence => FirstScore >= 1 && TitleFollows ? FirstScore + 2 : FirstScore;

    /// <summary>
    /// "Ann Lee, Director, Migration Office": the line names a person and goes on to tell who that is.
    /// </summary>
    public bool NamesPersonFirst =>
        Parts.Count > 1 && (FirstScore >= 2 || FirstScore >= 1 && TitleFollows)
        && Token.FirstKey(Part(0)) is var opens && (!OfficeWords.IsHead(opens) || OfficeWords.IsHonorific(opens));

    public bool IsHead => _isHead ??= SignatureHeads.IsHead(this);

    /// <summary>A heading, note, contact line or blurb: nobody signs by it.</summary>
    public bool IsNoise => _isNoise ??= IsHead || SignatureHeads.IsNote(this);

    private IReadOnlyList<TextSpan> Parts => _parts ??= Segments.Of(text, new TextSpan(0, text.Length));

    private int FirstScore =>
        _firstScore ??= Parts[0].Length == text.Length ? NameScore : PersonName.Score(Part(0));

    private bool TitleFollows => _titleFollows ??= Parts.Count > 1 && OfficeWords.OpensTitle(Token.Of(Part(1)));

    public SignatureCell JoinedWith(SourceDocument source, SignatureCell next)
    {
        var whole = span.Through(next.Span);
        return new SignatureCell(whole, source.Words(whole).Value, blanksBefore, indent);
    }

    private string Part(int i) => text[Parts[i].Start..Parts[i].End];
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
        start += LetterPhrases.Bullet().Match(text[start..end]).Length;
        foreach (var mark in (string[])["/s/", "s/", "By:"])
        {
            var isMarked = text.AsSpan(start, end - start).StartsWith(mark, StringComparison.OrdinalIgnoreCase);
            start += isMarked ? mark.Length : 0;
        }

        var trimmed = new TextSpan(start, end).Trimmed(text, "*_·•", "*,;_†‡¹²");
        return new SignatureCell(trimmed, source.Words(trimmed).Value, blanks, indent);
    }
}
