using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Reading.Doubts;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Reads a letter: sections first, then one reader a part, then the checks across parts. Pure; never throws on any
/// text.
/// </summary>
public static partial class LetterReader
{
    /// <summary>A statement's place and date open its first paragraph, or the second under a longer title.</summary>
    private const int FirstLines = 3;

    [GeneratedRegex(
        @"\b(we|i)( also| have)? (enclose|attach|include)(d)?\b|\b(enclosed|attached)( herewith)?,? (is|are|" +
        @"please|you will)|\b(is|are) (enclosed|attached)\b|\b(adjuntamos|anexamos|adjunto|se adjunta|" +
        @"se anexa|acompañamos (copia|a (la|esta) (presente|carta)))\b|\bplease find (attached|enclosed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Encloses();

    /// <summary>No sentence that encloses is without one of these, and most sentences are.</summary>
    private static readonly SearchValues<string> EnclosingWords = SearchValues.Create(
        ["enclos", "attach", "we include", "i include", "also include", "have include", "adjunt", "anex", "acompa"],
        StringComparison.OrdinalIgnoreCase);

    public static Letter Read(SourceDocument source)
    {
        var language = ProseWords.LanguageOf(source.Text);
        var isDayFirst = DateOrder.IsDayFirst(source.Text, language);
        var lines = new LineContext(source, isDayFirst);
        var lattice = SectionReader.Decode(lines);
        var places = lattice.Places;
        var body = BodyReader.Read(source, lines, places);
        var title = Joined(source, TitleLines(lines, places));
        var salutation = SalutationReader.Read(source, At(lines, places, Place.Salutation));
        var signed = At(lines, places, Place.Signatures);
        var foot = FootAddress.Find(lines.Shapes, places, salutation) is var at && at < places.Length
            ? signed.FindAll(line => line.Line.Number >= lines.Shapes[at].Line.Number)
            : [];
        var letter = new Letter(source, language)
        {
            Sections = SectionReader.Sections(source, lines, places),
            Title = title,
            Preface = Preface(source, At(lines, places, Place.Preface)),
            Dateline = Dateline(source, isDayFirst, Dated(lines, places))
                ?? OpeningDate(source, isDayFirst, At(lines, places, Place.Preface, Place.Body))
                ?? ActDates.Closing(source, At(lines, places, Place.Body, Place.Signatures), isDayFirst)
                ?? SignedDates.Read(source, lines.Shapes, isDayFirst),
            Recipients = RecipientReader.Read(
                source, At(lines, places, Place.InsideAddress) is { Count: > 0 } address ? address : foot, salutation, title,
                At(lines, places, Place.Title, Place.Preface, Place.Body)),
            SubjectLine = NotationReader.SubjectLine(source, At(lines, places, Place.Subject, Place.LateSubject)),
            Salutation = salutation,
            Body = body,
            ComplimentaryClose = Joined(source, At(lines, places, Place.Close)),
            Signatories = SignatureBlockReader.Read(source, [.. signed.Take(signed.Count - foot.Count)]),
            CarbonCopies = [.. NotationReader.CarbonCopies(source, At(lines, places, Place.HeadCopy, Place.TailCopy)), .. CopiesTold.Read(source, body)],
            Enclosures = Enclosures(source, body, At(lines, places, Place.Enclosure)),
            Postscript = NotationReader.Postscript(source, At(lines, places, Place.Postscript)),
            References = ReferenceReader.Read(source, body),
        };
        letter = OwnBody.Of(LetterheadSigner.Left(Turned(letter, lines)), lines.Shapes);
        letter = letter with { Asks = AskReader.Read(source, body, Writers.Of(letter, Sender(lines, places))) };
        return LetterChecks.Of(letter with { Confidence = ConfidenceReader.Read(letter, lines, lattice) });
    }

    /// <summary>A note in the third person and a memorandum tell in their first lines who writes.</summary>
    private static Letter Turned(Letter letter, LineContext lines) =>
        letter.Salutation is null && NoteVerbale.Read(letter.Source) is { } note
            ? letter with { Signatories = [note.From], Recipients = [note.To] }
        : letter.Signatories.Count == 0 && SignersAbove.Read(letter.Source, lines.Shapes) is { Count: > 0 } above
            ? letter with { Signatories = above, Title = letter.Title?.Span.Start <= above[0].Span.Start ? null : letter.Title }
        : letter.Signatories.Count == 0 && letter.Salutation is null && WritersAbove.ToldLast(letter.Source, lines.Shapes) is { } writer
            ? letter with { Signatories = [writer], Recipients = [.. letter.Recipients.Where(party => party.Name?.Value != writer.Name.Value)] }
        : letter.Signatories.Count == 0 && MemoSender.Read(letter.Source, lines.Shapes, lines.Shapes.Count) is var senders
            ? letter with { Signatories = senders.Count > 0 ? senders : WritersAbove.Read(letter.Source, lines.Shapes) }
        : letter.Signatories.All(signed => signed is Signatory.Organization) && MemoSender.Read(letter.Source, lines.Shapes, lines.Shapes.Count)
            is [Signatory.Organization sender] && !letter.Signatories.Any(signed => signed.Name.Value.Contains(sender.Name.Value, StringComparison.OrdinalIgnoreCase))
            ? letter with { Signatories = [sender, .. letter.Signatories] }
        : letter;

    /// <summary>The letterhead, and the line that tells from whom a memorandum is.</summary>
    private static IEnumerable<string> Sender(LineContext lines, Place[] places) =>
        At(lines, places, Place.Letterhead).Select(line => line.Shown)
            .Concat(lines.Shapes.Take(MemoSender.LongestHead).Where(line => LetterPhrases.SenderMark().IsMatch(line.Line.Text)).Select(line => line.Shown));

    private static List<LineShape> At(LineContext lines, Place[] places, params ReadOnlySpan<Place> wanted)
    {
        List<LineShape> found = [];
        for (var i = 0; i < places.Length; i++)
        {
            if (wanted.Contains(places[i]))
            {
                found.Add(lines.Shapes[i]);
            }
        }

        return found;
    }

    /// <summary>The lines of dates; behind a publisher's words, headline or name only those of the letter's own head.</summary>
    private static List<LineShape> Dated(LineContext lines, Place[] places)
    {
        var start = HeadStart(lines, places);
        start = IsAboveHeadline(places, start) && PlacedAtEnd(lines, places) is { } own ? own
            : BeneathAddress(lines, places, start) ?? start;
        return [.. Enumerable.Range(start, places.Length - start)
            .Where(i => places[i] is Place.Dateline or Place.BodyDate or Place.TailDate).Select(i => lines.Shapes[i])];
    }

    /// <summary>The only date of the head stands on top of a page, above the headline.</summary>
    private static bool IsAboveHeadline(Place[] places, int start) =>
        start == 0 && Array.IndexOf(places, Place.Dateline) is >= 0 and var date && date == Array.LastIndexOf(places, Place.Dateline)
        && Array.IndexOf(places, Place.Title, date) == date + 1;

    /// <summary>Beneath a page's title and its date an address, and the letter's own date right above the greeting.</summary>
    private static int? BeneathAddress(LineContext lines, Place[] places, int start)
    {
        var greeting = Array.IndexOf(places, Place.Salutation);
        var first = Array.IndexOf(places, Place.Dateline, start);
        var last = greeting > 0 ? Array.LastIndexOf(places, Place.Dateline, greeting) : -1;
        return first > 0 && last > first && Array.IndexOf(places, Place.Title, 0, first) >= 0
            && Array.IndexOf(places, Place.InsideAddress, first) is > 0 and var address && address < last
            && greeting - last <= 2 && DateWords.WholeLine(lines.Shapes[last].Line.Text, lines.IsDayFirst) is not null ? last : null;
    }

    /// <summary>Where behind the text a date stands with its place: "Lima, a 4 de mayo de 2021".</summary>
    private static int? PlacedAtEnd(LineContext lines, Place[] places)
    {
        var at = Array.FindLastIndex(places, place => place is Place.BodyDate or Place.TailDate);
        return at >= 0 && DateWords.WholeLine(lines.Shapes[at].Line.Text, dayFirst: true)?.Place is not null ? at : null;
    }

    private static int HeadStart(LineContext lines, Place[] places)
    {
        var start = 1 + Array.FindLastIndex(
            places, place => place is Place.Preface or Place.HeadSeparator or Place.Title or Place.Letterhead);
        start = Array.IndexOf(places, Place.Dateline, start) < 0 ? 0 : start;
        var first = Array.IndexOf(places, Place.Dateline, start);
        return first > 0 && IsByline(lines.Shapes[first - 1]) && Array.IndexOf(places, Place.Dateline, first + 1) > 0
            ? first + 1
            : start;
    }

    private static bool IsByline(LineShape line) => line.Words <= 6 && DateWords.OpensByline(line.Line.Text);

    /// <summary>The first lines of a title that stand together: what other parts cut off is another thing.</summary>
    private static List<LineShape> TitleLines(LineContext lines, Place[] places) =>
        [.. Enumerable.Range(0, places.Length).SkipWhile(i => places[i] != Place.Title)
            .TakeWhile(i => places[i] == Place.Title).Select(i => lines.Shapes[i])];

    private static Sourced<string>? Joined(SourceDocument source, List<LineShape> lines) =>
        lines.Count == 0 ? null : source.Words(lines[0].Line.Span.Through(lines[^1].Line.Span));

    private static Preface? Preface(SourceDocument source, List<LineShape> lines) =>
        Joined(source, lines) is { } words ? new(words, StatedNumber.Find(source, words.Span)) : null;

    private static Dateline? Dateline(SourceDocument source, bool isDayFirst, List<LineShape> lines)
    {
        TextSpan? above = null;
        Dateline? byline = null;
        foreach (var line in lines)
        {
            if ((DateWords.WholeLine(WithNext(source, line), isDayFirst)
                ?? DateWords.WholeLine(line.Line.Text, isDayFirst)) is { } read)
            {
                var offset = line.Line.Span.Start;
                var isByline = DateWords.OpensByline(line.Line.Text);
                var place = isByline ? null : read.Place?.At(offset) ?? above;
                Dateline dated = new(
                    new(read.Date.Value, read.Date.Span.At(offset)), place is { } words ? source.Words(words) : null);
                if (!isByline)
                {
                    return dated;
                }

                byline ??= dated;
                continue;
            }

            above = line.Line.Span.Trimmed(source.Text, "", ",");
        }

        return byline;
    }

    /// <summary>The line, and the one on which a date written out in words goes on: "… del año dos mil" and "veintiuno".</summary>
    private static string WithNext(SourceDocument source, LineShape line)
    {
        var text = line.Line.Text;
        return line.Line.Number < source.Lines.Count && char.IsLetter(text[^1])
            && source.Lines[line.Line.Number].Text is { Length: > 0 } next && char.IsLower(next[0])
            ? source.Slice(line.Line.Span.Through(source.Lines[line.Line.Number].Span)).Replace('\n', ' ').Replace('\r', ' ')
            : text;
    }

    /// <summary>Where no line dates the letter, the place and date that open its text.</summary>
    private static Dateline? OpeningDate(SourceDocument source, bool isDayFirst, List<LineShape> text)
    {
        foreach (var line in text.Take(FirstLines))
        {
            if (DateWords.Opening(line.Line.Text, isDayFirst) is { } read)
            {
                var offset = line.Line.Span.Start;
                return new(
                    new(read.Date.Value, read.Date.Span.At(offset)),
                    read.Place is { } place ? source.Words(place.At(offset)) : null);
            }
        }

        return null;
    }

    /// <summary>Sentences that say something is enclosed, then the notations under the letter.</summary>
    private static List<Sourced<string>> Enclosures(
        SourceDocument source, IReadOnlyList<Paragraph> body, List<LineShape> notations)
    {
        List<Sourced<string>> enclosures = [];
        foreach (var paragraph in body)
        {
            if (source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).ContainsAny(EnclosingWords))
            {
                enclosures.AddRange(paragraph.Sentences.Where(sentence => Encloses().IsMatch(source.Text.AsSpan(sentence.Start, sentence.Length)))
                    .Select(source.Words));
            }
        }

        enclosures.AddRange(NotationReader.Enclosures(source, notations));
        return enclosures;
    }
}
