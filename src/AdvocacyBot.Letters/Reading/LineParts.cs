using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The lines with words of a document, each one part of a letter: those that run on are cut, and marks of bold type and
/// headings are left out of a head.
/// </summary>
internal static class LineParts
{
    /// <summary>In lines with words: a head that runs on stands on top of the page.</summary>
    private const int LastRunOnLine = 12;

    /// <summary>In UTF-16 units, with the blank behind it.</summary>
    private const int LongestBullet = 4;

    /// <summary>In UTF-16 units.</summary>
    private const int LongestCall = 14;

    private static readonly FrozenSet<string> Calls = WordSet.Of("""
        senor senora senores senoras senorita doctor doctora doctores licenciado licenciada ingeniero ingeniera
        """);

    /// <summary>In lines with words: bold lines further down are none of the head's.</summary>
    private const int LongestMarkedHead = 40;

    public static List<LineShape> Of(SourceDocument source, bool dayFirst)
    {
        List<LineShape> shapes = [];
        var (blanks, hasGreeted, hasProse, hasClosed) = (0, false, false, false);
        var margin = MarginColumn.Find(source, dayFirst);
        var unread = LetterLength.FirstUnread(source);
        foreach (var whole in source.Lines.TakeWhile(line => line != unread))
        {
            var line = margin is { } beside && !whole.IsBlank && whole.Number <= beside.LastLine
                ? MarginColumn.Within(source.Text, whole, beside.Column)
                : whole;
            if (line is null || line.IsBlank)
            {
                blanks++;
                continue;
            }

            // In the body bold type sets headings off; beneath the close it is the names that are set in it.
            line = hasClosed ? WithoutMarkup(source.Text, line) : line;
            blanks = shapes.Count == 0 ? 1 : blanks;
            var marked = hasClosed || !hasGreeted ? BoldMark.Parts(source.Text, line, blanks) : null;
            var parts = marked ?? Parts(source, line, shapes.Count, blanks, dayFirst, hasGreeted);
            foreach (var (part, above) in parts.Count > 1 || hasProse ? WithSignersParted(source, parts) : parts)
            {
                shapes.Add(new LineShape(part, above, dayFirst));
                hasProse |= shapes[^1].IsProse;
                hasGreeted |= shapes[^1].IsSalutation && part.Text[^1] is ':' or ',';
                hasClosed |= hasGreeted && shapes[^1].IsClose;
            }

            if (marked is not null && shapes[^2].IsSubjectMark)
            {
                shapes[^1].StandAsSubject(opens: false);
            }

            blanks = 0;
        }

        return shapes;
    }

    /// <summary>A line is one part, but where a text without line ends runs its head or its tail on.</summary>
    private static IReadOnlyList<(TextLine Line, int Blanks)> Parts(
        SourceDocument source, TextLine line, int at, int blanks, bool dayFirst, bool hasGreeted)
    {
        line = WithoutLink(source.Text, hasGreeted || at > LongestMarkedHead ? line
            : WithoutCall(source.Text, WithoutMarkup(source.Text, line)));
        var head = at < LastRunOnLine && !hasGreeted
            ? WithDateParted(source.Text, line, blanks, dayFirst) ?? GluedHead.Parts(source.Text, line, blanks) ?? RunOnHead.Parts(source.Text, line, blanks, dayFirst)
            : null;
        IReadOnlyList<(TextLine Line, int Blanks)> parts = head ?? [(line, blanks)];
        return RunOnTail.Parts(source.Text, parts[^1].Line) is { } tail
            ? [.. parts.Take(parts.Count - 1), (tail[0], parts[^1].Blanks), .. tail.Skip(1).Select(part => (part, 1))]
            : parts;
    }

    /// <summary>"To: The President of Peru          Dated: 4 May 2021": the addressee or the file's number, and the date
    /// beside it.</summary>
    private static List<(TextLine Line, int Blanks)>? WithDateParted(string document, TextLine line, int blanks, bool dayFirst)
    {
        var text = line.Text;
        if (text.Length > LineShape.LongLine || !TextFolding.HasDigit(text)
            || !text.Contains("   ", StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = Columns.Parted(document, line.Span);
        var (first, last) = (document[parts[0].Start..parts[0].End], document[parts[^1].Start..parts[^1].End]);
        return parts.Count == 2 && (NamesAddressee(first) || LetterPhrases.SubjectMark().IsMatch(first) || LetterPhrases.IsFurniture(first)) && DateWords.WholeLine(last, dayFirst) is not null
            ?
            [
                (new TextLine(document, line.Number, parts[0].Start, parts[0].End), blanks),
                (new TextLine(document, line.Number, parts[1].Start, parts[1].End), 0),
            ]
            : null;
    }

    private static bool NamesAddressee(string words) =>
        LetterPhrases.AddresseeMark().IsMatch(words) || LetterPhrases.AddresseeArticle().IsMatch(words)
        || Token.Of(words) is { Count: > 1 } tokens && OfficeWords.IsHonorific(tokens[0].Key) && PersonName.Score(words) >= 1;

    /// <summary>"[Open Doors](https://…)", alone or behind a bullet: the words that link. What is offered as a file names nobody.</summary>
    private static TextLine WithoutLink(string document, TextLine line)
    {
        var text = line.Text;
        var open = text.Length > 0 && text[^1] == ')' ? text.IndexOf('[', StringComparison.Ordinal) : -1;
        var close = open is >= 0 and < LongestBullet ? text.IndexOf("](http", open, StringComparison.Ordinal) : -1;
        return close < 0 || text.AsSpan(0, open).ContainsAnyInRange('A', 'z') || text.IndexOf(')', close) != text.Length - 1
                || text.EndsWith(".pdf)", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".docx)", StringComparison.OrdinalIgnoreCase)
            ? line
            : new TextLine(document, line.Number, line.Span.Start + open + 1, line.Span.Start + close);
    }

    /// <summary>"Señora: ANA RUIZ DÍAZ", "Doctor: …": the courtesy calls whoever stands behind it.</summary>
    private static TextLine WithoutCall(string document, TextLine line)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < LongestCall && Token.Of(line.Text[..colon]) is [var call] && Calls.Contains(call.Key)
            && Token.Of(line.Text[(colon + 1)..]) is { Count: > 1 and < 8 } called && called[0].IsCapitalised
            && line.Text[^1] is not (',' or ':' or '.')
            ? new TextLine(document, line.Number, line.Span.Start + colon + 2, line.Span.End)
            : line;
    }

    /// <summary>The names at the end of a text that has lost its line ends, a line each.</summary>
    private static IReadOnlyList<(TextLine Line, int Blanks)> WithSignersParted(
        SourceDocument source, IReadOnlyList<(TextLine Line, int Blanks)> parts)
    {
        var (last, blanks) = parts[^1];
        return FlatSigners.Lines(last.Text) is { } signers
            ?
            [
                .. parts.Take(parts.Count - 1),
                .. OfSigners(source.Text, last, blanks, signers),
            ]
            : parts;
    }

    private static IEnumerable<(TextLine Line, int Blanks)> OfSigners(
        string document, TextLine last, int blanks, IReadOnlyList<(TextSpan Span, bool Opens)> signers) =>
        signers.Select((line, n) => (
            new TextLine(document, last.Number, last.Span.Start + line.Span.Start, last.Span.Start + line.Span.End),
            n == 0 ? blanks : line.Opens ? 1 : 0));

    /// <summary>"**Dear Secretary Lee:**", "# An open letter": without the marks of bold type and headings.</summary>
    private static TextLine WithoutMarkup(string document, TextLine line)
    {
        var isHeading = line.Text[0] == '#' && line.Text.TrimStart('#') is [' ', ..];
        var span = isHeading ? line.Span.Trimmed(document, "#", "") : line.Span;
        while (span.Length > 4 && document[span.Start] is '*' or '_' && document[span.End - 1] == document[span.Start]
            && document[span.Start + 1] != ' ')
        {
            span = new TextSpan(span.Start + 1, span.End - 1).Trimmed(document);
        }

        return span == line.Span || span.Length == 0 ? line : new TextLine(document, line.Number, span.Start, span.End);
    }
}
