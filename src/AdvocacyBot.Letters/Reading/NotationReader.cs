using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What stands under or beside a letter: copies, enclosures, a postscript, the subject line.</summary>
internal static class NotationReader
{
    /// <summary>
    /// Those copied. An entry runs on over the next line after a comma, or where a line only tells an office.
    /// </summary>
    public static IReadOnlyList<Party> CarbonCopies(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        List<TextSpan> entries = [];
        foreach (var line in lines)
        {
            var mark = LetterPhrases.CopyMark().Match(line.Line.Text);
            var isFirst = true;
            foreach (var part in Parts(source, line.Line.Span with { Start = line.Line.Span.Start + mark.Length }))
            {
                if (isFirst && !mark.Success && entries.Count > 0 && RunsOn(source, entries[^1], part, line))
                {
                    entries[^1] = entries[^1].Through(part);
                }
                else
                {
                    entries.Add(part);
                }

                isFirst = false;
            }
        }

        return entries.Select(e => PartyReader.Read(source, e)).OfType<Party>().ToList();
    }

    public static Sourced<string>? SubjectLine(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var span = lines[0].Line.Span.Through(lines[^1].Line.Span);
        var mark = LetterPhrases.SubjectMark().Match(source.Slice(span));
        return Sourced(source, span with { Start = span.Start + mark.Length });
    }

    public static IReadOnlyList<Sourced<string>> Enclosures(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        List<Sourced<string>> enclosures = [];
        foreach (var line in lines)
        {
            var mark = LetterPhrases.EnclosureMark().Match(line.Line.Text);
            if (Sourced(source, line.Line.Span with { Start = line.Line.Span.Start + mark.Length }) is { } named)
            {
                enclosures.Add(named);
            }
        }

        return enclosures.Count > 0 || lines.Count == 0 ? enclosures : [source.Words(lines[0].Line.Span)];
    }

    public static Sourced<string>? Postscript(SourceDocument source, IReadOnlyList<LineShape> lines) =>
        lines.Count == 0 ? null : source.Words(lines[0].Line.Span.Through(lines[^1].Line.Span));

    private static bool RunsOn(SourceDocument source, TextSpan entry, TextSpan part, LineShape line)
    {
        if (line.BlanksBefore > 0)
        {
            return false;
        }

        var words = source.Slice(part);
        return source.Slice(entry).TrimEnd().EndsWith(',') || char.IsLower(words[0])
            || PersonName.Score(Segments.Of(source.Text, part) is var s ? source.Slice(s[0]) : words) <= 0
                && PartyReader.Addressed(words) is null
                && PartyReader.Read(source, entry) is { Name: not null, Organization: null };
    }

    /// <summary>Several copied on one line are parted by semicolons.</summary>
    private static IEnumerable<TextSpan> Parts(SourceDocument source, TextSpan span) =>
        span.SplitAt(source.Text, ';').Select(part => part.Trimmed(source.Text)).Where(part => part.Length > 0);

    private static Sourced<string>? Sourced(SourceDocument source, TextSpan span) =>
        span.Trimmed(source.Text) is { Length: > 0 } words ? source.Words(words) : null;
}
