using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt who signed.</summary>
internal static class SignatoryDoubts
{
    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence)
    {
        var letter = evidence.Letter;
        if (letter.Signatories.Count == 0)
        {
            return [new WeighedDoubt(0.2, "nobody", "nobody who signed was found", null)];
        }

        var hasPeople = letter.Signatories.Any(one => one is Signatory.Person);
        return
        [
            .. Counted(letter),
            .. Opened(evidence),
            .. letter.Signatories.SelectMany(one => one is Signatory.Person person
                ? OfPerson(person)
                : OfOrganization(evidence, (Signatory.Organization)one, hasPeople)),
        ];
    }

    private static IEnumerable<WeighedDoubt> Counted(Letter letter) =>
        CrossChecks.StatedNumberOf(letter) is { } stated && stated.Value != letter.Signatories.Count
            ? [new WeighedDoubt(0.5, "count", $"the text says {stated.Value}, the list has {letter.Signatories.Count}", stated.Span, OpensWithWords: false)]
            : [];

    private static IEnumerable<WeighedDoubt> Opened(FieldEvidence evidence) =>
        evidence.Places.Contains(Place.Close) || evidence.At(Place.Signatures).FirstOrDefault() is { IsSignatureHead: true }
            ? []
            : [new WeighedDoubt(0.12, "no-close", "opens the list without a complimentary close or a heading",
                evidence.Letter.Signatories[0].Span)];

    private static IEnumerable<WeighedDoubt> OfPerson(Signatory.Person person)
    {
        var name = person.Name;
        if (NameDoubts.IsOdd(name.Value) || Token.Of(name.Value).Count == 1)
        {
            yield return new(0.5, "odd-name", "does not read like a name", name.Span);
        }
        else if (PersonName.Score(name.Value) < 3 && person is { Titles.Count: 0, Affiliation: null })
        {
            yield return new(0.06, "either-kind", "may be a person or an organisation", name.Span);
        }

        if (person.Titles.FirstOrDefault(title => Token.Of(title.Value) is var office && !OfficeWords.OpensTitle(office) && !Ranks.IsRank(office)) is { } title)
        {
            yield return new(0.3, "odd-title", "does not read like a title", title.Span);
        }

        if (person.Affiliation is { } of && of.Value.Contains(',', StringComparison.Ordinal))
        {
            yield return new(0.3, "not-parted", "may hold more than one thing", of.Span);
        }
    }

    /// <summary>By its own words or, before a comma, those of a person who signs for a body.</summary>
    private static bool CouldBePerson(string name, bool isPlain) =>
        isPlain && PersonName.Score(name) >= 1
        || name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && PersonName.Score(name[..comma]) >= 1;

    private static IEnumerable<WeighedDoubt> OfOrganization(
        FieldEvidence evidence, Signatory.Organization organization, bool hasPeople)
    {
        var name = organization.Name.Value;
        var isPlain = organization.Acronym is null && !Segments.NamesInstitution(name);
        if (NameDoubts.IsOdd(name))
        {
            yield return new(0.5, "odd-name", "does not read like a name", organization.Span);
        }
        else if (isPlain && (NameDoubts.IsOneWord(name) || Regions.IsRegion(name)))
        {
            yield return new(0.3, "one-word", "may be a place or a part of a name", organization.Span);
        }
        else if (CouldBePerson(name, isPlain))
        {
            yield return new(
                hasPeople ? 0.1 : 0.05, "either-kind", "may be a person or an organisation", organization.Span);
        }

        if (organization.Acronym is null && NameDoubts.HasDash(name))
        {
            yield return new(0.3, "not-parted", "may hold more than one thing", organization.Span);
        }

        if (evidence.Source.Text.AsSpan(organization.Span.Start, organization.Span.Length).Contains('\n'))
        {
            yield return new(0.06, "two-lines", "stands on two lines", organization.Span);
        }
    }
}
