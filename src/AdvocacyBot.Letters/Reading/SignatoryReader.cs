using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>One entry of a signature block -> the person or organisation it names.</summary>
internal static class SignatoryReader
{
    /// <summary>Points that the line names a person (see <see cref="PersonName.Score"/>), read at its first comma or bar.</summary>
    public static int PersonEvidence(string text)
    {
        var segments = Segments.Of(text, new TextSpan(0, text.Length));
        var first = text[segments[0].Start..segments[0].End];
        var score = PersonName.Score(first);
        return segments.Count > 1 && score >= 1 && OfficeWords.OpensTitle(Token.Of(text[segments[1].Start..segments[1].End]))
            ? score + 2
            : score;
    }

    public static Signatory? Read(SourceDocument source, IReadOnlyList<SignatureCell> lines, bool mostlyPeople)
    {
        var first = lines[0];
        var evidence = PersonEvidence(first.Text) + (lines.Count > 1 ? 2 : 0);
        return evidence >= 3 || evidence >= 1 && mostlyPeople
            ? Person(source, lines)
            : Organization(source, first);
    }

    private static Signatory.Person Person(SourceDocument source, IReadOnlyList<SignatureCell> lines)
    {
        var segments = Segments.Of(source.Text, lines[0].Span);
        List<Sourced<string>> titles = [];
        Sourced<string>? affiliation = null;
        if (segments.Count > 1 && PartyReader.Read(source, lines[0].Span) is { } party)
        {
            titles.AddRange(party.Title is { } title ? SplitTitles(source, title.Span) : []);
            affiliation = party.Organization;
        }

        foreach (var line in lines.Skip(1))
        {
            if (OfficeWords.OpensTitle(Token.Of(line.Text)) || affiliation is not null || !Segments.NamesInstitution(line.Text))
            {
                titles.AddRange(SplitTitles(source, line.Span));
            }
            else
            {
                affiliation = source.Words(line.Span);
            }
        }

        return new(lines[0].Span.Through(lines[^1].Span), source.Words(segments[0]), titles, affiliation);
    }

    /// <summary>Two titles run on in one line part where "Former" begins anew without a comma; semicolons part too.</summary>
    private static IEnumerable<Sourced<string>> SplitTitles(SourceDocument source, TextSpan span)
    {
        var words = source.Slice(span);
        var tokens = Token.Of(words);
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            var gap = words[tokens[i - 1].End..tokens[i].Start];
            var begins = tokens[i].Text == tokens[0].Text && OfficeWords.IsQualifier(tokens[i].Key)
                && gap.All(c => TextFolding.IsBlank(c) || c is ')') && tokens[i - 1].Key is not ("and" or "y");
            if (begins || gap.Contains(';', StringComparison.Ordinal))
            {
                yield return source.Words(Trimmed(source.Text, new TextSpan(start, tokens[i].Start).At(span.Start)));
                start = tokens[i].Start;
            }
        }

        yield return source.Words(Trimmed(source.Text, new TextSpan(start, words.Length).At(span.Start)));
    }

    private static Signatory.Organization? Organization(SourceDocument source, SignatureCell cell)
    {
        if (Segments.Acronym(cell.Text) is null || Segments.Acronym(source.Slice(cell.Span)) is not { } acronym
            || Regions.IsCode(source.Slice(acronym.At(cell.Span.Start))))
        {
            return new(cell.Span, source.Words(cell.Span), null);
        }

        var name = Trimmed(source.Text, new TextSpan(cell.Span.Start, cell.Span.Start + acronym.Start - 1));
        return name.Length == 0 ? null : new(cell.Span, source.Words(name), source.Words(acronym.At(cell.Span.Start)));
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (TextFolding.IsBlank(text[end - 1]) || text[end - 1] is ';' or ',' or '-' or '–' or '—'))
        {
            end--;
        }

        return span with { End = end };
    }
}
