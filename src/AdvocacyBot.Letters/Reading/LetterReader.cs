using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Reads a letter: sections first, then one reader a part, then the checks across parts. Pure; never throws on any text.</summary>
public static partial class LetterReader
{
    /// <summary>Changes whenever the same text may be read differently, so that what was derived from it is derived anew.</summary>
    public const int Version = 1;

    [GeneratedRegex(@"\b(we|i)( also| have)? (enclose|attach|include)(d)?\b|\b(enclosed|attached)( herewith)?,? (is|are|please|you will)|\b(is|are) (enclosed|attached)\b|\b(adjuntamos|anexamos|adjunto|se adjunta|se anexa|acompañamos)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Encloses();

    public static Letter Read(SourceDocument source)
    {
        var language = ProseWords.LanguageOf(source.Text);
        var lines = new LineContext(source, language == LetterLanguage.Spanish);
        var places = SectionReader.Places(lines);
        var body = BodyReader.Read(source, lines, places);
        var salutation = SalutationReader.Read(source, At(lines, places, Place.Salutation));
        var letter = new Letter(source, language)
        {
            Sections = SectionReader.Sections(lines, places),
            Title = Joined(source, At(lines, places, Place.Title)),
            Preface = Preface(source, At(lines, places, Place.Preface)),
            Dateline = Dateline(source, language, At(lines, places, Place.Dateline, Place.TailDate)),
            Recipients = Recipients(source, At(lines, places, Place.InsideAddress), salutation),
            SubjectLine = NotationReader.SubjectLine(source, At(lines, places, Place.Subject)),
            Salutation = salutation,
            Body = body,
            Asks = AskReader.Read(source, body),
            ComplimentaryClose = Joined(source, At(lines, places, Place.Close)),
            Signatories = SignatureBlockReader.Read(source, At(lines, places, Place.Signatures)),
            CarbonCopies = NotationReader.CarbonCopies(source, At(lines, places, Place.HeadCopy, Place.TailCopy)),
            Enclosures = [.. EnclosingSentences(source, body), .. NotationReader.Enclosures(source, At(lines, places, Place.Enclosure))],
            Postscript = NotationReader.Postscript(source, At(lines, places, Place.Postscript)),
            References = ReferenceReader.Read(source, body),
        };
        return letter with { Notices = CrossChecks.Of(letter) };
    }

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

    private static Sourced<string>? Joined(SourceDocument source, List<LineShape> lines) =>
        lines.Count == 0 ? null : source.Words(lines[0].Line.Span.Through(lines[^1].Line.Span));

    private static Preface? Preface(SourceDocument source, List<LineShape> lines) =>
        Joined(source, lines) is { } words ? new(words, StatedNumber.Find(source, words.Span)) : null;

    private static Dateline? Dateline(SourceDocument source, LetterLanguage language, List<LineShape> lines)
    {
        foreach (var line in lines)
        {
            if (DateWords.WholeLine(line.Line.Text, language == LetterLanguage.Spanish) is { } read)
            {
                var offset = line.Line.Span.Start;
                return new(new(read.Date.Value, read.Date.Span.At(offset)), read.Place is { } p ? source.Words(p.At(offset)) : null);
            }
        }

        return null;
    }

    private static IReadOnlyList<Party> Recipients(SourceDocument source, List<LineShape> address, Salutation? salutation) =>
        InsideAddressReader.Read(source, address) is { Count: > 0 } addressed ? addressed : salutation?.Greeted ?? [];

    private static IEnumerable<Sourced<string>> EnclosingSentences(SourceDocument source, IReadOnlyList<Paragraph> body) =>
        from paragraph in body
        from sentence in paragraph.Sentences
        where Encloses().IsMatch(source.Slice(sentence))
        select source.Words(sentence);
}
