using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt how one who is addressed or copied was read.</summary>
internal static class PartyDoubts
{
    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence, IReadOnlyList<Party> parties) =>
        parties.SelectMany(party => Of(evidence, party));

    private static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence, Party party)
    {
        if (party.Name is { } name && (NameDoubts.IsOdd(name.Value) || TextFolding.HasDigit(name.Value)))
        {
            yield return evidence.About(0.5, "odd-name", "does not read like a name", name.Span);
        }

        if (party.Title is { } title && Token.Of(title.Value) is var held && !OfficeWords.OpensTitle(held) && !Ranks.IsRank(held))
        {
            yield return evidence.About(0.4, "odd-title", "does not read like a title", title.Span);
        }

        if (party is { Name: not null, Title: { } crowded }
            && Token.Of(crowded.Value).Any(word => GivenNames.Contains(word.Key)))
        {
            yield return evidence.About(0.3, "not-parted", "may hold more than one thing", crowded.Span);
        }
        else if (new[] { party.Title, party.Organization }.FirstOrDefault(part =>
            part is not null && NameDoubts.HasParts(part.Value)) is { } several)
        {
            yield return evidence.About(0.4, "not-parted", "may hold more than one thing", several.Span);
        }

        if (party is { Name: null, Title: null, Organization: { } body })
        {
            var isNamed = Segments.NamesInstitution(body.Value);
            yield return evidence.About(
                isNamed ? 0.16 : 0.5, isNamed ? "body-only" : "either-kind",
                isNamed ? "names nobody but a body" : "may be a person or a body", body.Span);
        }

        var office = party is { Name: null, Title: { } words } ? words : null;
        if (office is not null && PersonName.Score(office.Value) >= 1)
        {
            yield return evidence.About(0.4, "either-kind", "may be a person or an office", office.Span);
        }
    }
}
