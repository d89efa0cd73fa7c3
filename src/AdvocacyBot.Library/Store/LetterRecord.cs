using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Store;

/// <summary>
/// A letter as it was read, in few bytes: opening it again costs a hundredth of reading it again. Only the build that
/// wrote a record reads it, so that its form may change with any build.
/// </summary>
internal static class LetterRecord
{
    public static byte[] Write(Letter letter)
    {
        var to = new RecordWriter(letter.Source);
        to.Number((int)letter.Language);
        to.Optional(letter.Title, to.Words);
        to.Optional(letter.Preface, preface => Write(to, preface));
        to.Optional(letter.Dateline, dateline => Write(to, dateline));
        to.Many(letter.Recipients, party => Write(to, party));
        to.Optional(letter.SubjectLine, to.Words);
        to.Optional(letter.Salutation, salutation => Write(to, salutation));
        to.Many(letter.Body, paragraph => Write(to, paragraph));
        to.Many(letter.Asks, ask => Write(to, ask));
        to.Optional(letter.ComplimentaryClose, to.Words);
        to.Many(letter.Signatories, signatory => Write(to, signatory));
        to.Many(letter.CarbonCopies, party => Write(to, party));
        to.Many(letter.Enclosures, to.Words);
        to.Optional(letter.Postscript, to.Words);
        to.Many(letter.References, reference => Write(to, reference));
        to.Many(letter.Notices, notice => Write(to, notice));
        to.Many(letter.Confidence, confidence => Write(to, confidence));
        to.Many(letter.Sections, section => Write(to, section));
        return to.ToArray();
    }

    /// <param name="source">The text that the letter was read from.</param>
    public static Letter Read(SourceDocument source, byte[] record)
    {
        var from = new RecordReader(source, record);
        return new Letter(source, (LetterLanguage)from.Number())
        {
            Title = from.Optional(from.Words),
            Preface = from.Optional(() => new Preface(from.Words(), from.Optional(() => Number(from)))),
            Dateline = from.Optional(() => new Dateline(Date(from), from.Optional(from.Words))),
            Recipients = from.Many(() => Party(from)),
            SubjectLine = from.Optional(from.Words),
            Salutation = from.Optional(() => new Salutation(from.Words(), from.Many(() => Party(from)))),
            Body = from.Many(() => new Paragraph(from.Span(), from.Many(from.Span))),
            Asks = from.Many(() => Ask(from)),
            ComplimentaryClose = from.Optional(from.Words),
            Signatories = from.Many(() => Signatory(from)),
            CarbonCopies = from.Many(() => Party(from)),
            Enclosures = from.Many(from.Words),
            Postscript = from.Optional(from.Words),
            References = from.Many(() => new Reference((ReferenceKind)from.Number(), from.Words())),
            Notices = from.Many(() => new Notice(from.Text(), from.Text(), from.Number())),
            Confidence = from.Many(() => Confidence(from)),
            Sections = from.Many(() => Section(from)),
        };
    }

    private static void Write(RecordWriter to, Preface preface)
    {
        to.Words(preface.Words);
        to.Optional(preface.StatedNumber, number =>
        {
            to.Number(number.Value);
            to.Span(number.Span);
        });
    }

    private static Sourced<int> Number(RecordReader from) => new(from.Number(), from.Span());

    private static void Write(RecordWriter to, Dateline dateline)
    {
        to.Number(dateline.Date.Value.DayNumber);
        to.Span(dateline.Date.Span);
        to.Optional(dateline.Place, to.Words);
    }

    private static Sourced<DateOnly> Date(RecordReader from) => new(DateOnly.FromDayNumber(from.Number()), from.Span());

    private static void Write(RecordWriter to, Party party)
    {
        to.Span(party.Span);
        to.Optional(party.Name, to.Words);
        to.Optional(party.Title, to.Words);
        to.Optional(party.Organization, to.Words);
        to.Many(party.Address, to.Words);
    }

    private static Party Party(RecordReader from) => new(
        from.Span(), from.Optional(from.Words), from.Optional(from.Words), from.Optional(from.Words),
        from.Many(from.Words));

    private static void Write(RecordWriter to, Salutation salutation)
    {
        to.Words(salutation.Words);
        to.Many(salutation.Greeted, party => Write(to, party));
    }

    private static void Write(RecordWriter to, Paragraph paragraph)
    {
        to.Span(paragraph.Span);
        to.Many(paragraph.Sentences, to.Span);
    }

    private static void Write(RecordWriter to, Ask ask)
    {
        to.Words(ask.Words);
        to.Text(ask.Of);
        to.Optional(ask.By, to.Words);
        to.Number((int)ask.Strength);
        to.Number((int)ask.Kind);
    }

    private static Ask Ask(RecordReader from) => new(
        from.Words(), from.Text(), from.Optional(from.Words), (AskStrength)from.Number(), (AskKind)from.Number());

    private static void Write(RecordWriter to, Signatory signatory)
    {
        to.Number(signatory is Signatory.Person ? 0 : 1);
        to.Span(signatory.Span);
        to.Words(signatory.Name);
        switch (signatory)
        {
            case Signatory.Person person:
                to.Many(person.Titles, to.Words);
                to.Optional(person.Affiliation, to.Words);
                break;
            case Signatory.Organization organization:
                to.Optional(organization.Acronym, to.Words);
                break;
            default:
                throw new NotSupportedException();
        }
    }

    private static Signatory Signatory(RecordReader from) => from.Number() == 0
        ? new Signatory.Person(from.Span(), from.Words(), from.Many(from.Words), from.Optional(from.Words))
        : new Signatory.Organization(from.Span(), from.Words(), from.Optional(from.Words));

    private static void Write(RecordWriter to, Reference reference)
    {
        to.Number((int)reference.Kind);
        to.Words(reference.Words);
    }

    private static void Write(RecordWriter to, Notice notice)
    {
        to.Text(notice.Code);
        to.Text(notice.Text);
        to.Number(notice.Line);
    }

    private static void Write(RecordWriter to, Confidence confidence)
    {
        to.Number((int)confidence.Field);
        to.Share(confidence.Share);
        to.Many(confidence.Doubts, doubt =>
        {
            to.Text(doubt.Code);
            to.Text(doubt.Reason);
            to.Span(doubt.Span ?? TextSpan.Nowhere);
            to.Number(doubt.Span is null ? 0 : 1);
        });
    }

    private static Confidence Confidence(RecordReader from) =>
        new((LetterField)from.Number(), from.Share(), from.Many(() => Doubt(from)));

    private static Doubt Doubt(RecordReader from)
    {
        var (code, reason, span) = (from.Text(), from.Text(), from.Span());
        return new Doubt(code, reason, from.Number() == 0 ? null : span);
    }

    private static void Write(RecordWriter to, Section section)
    {
        to.Number((int)section.Kind);
        to.Number(section.FirstLine);
        to.Number(section.LastLine);
        to.Span(section.Span);
    }

    private static Section Section(RecordReader from) =>
        new((SectionKind)from.Number(), from.Number(), from.Number(), from.Span());
}
