using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Store;

/// <summary>Who stands where in a letter, one row a party and role.</summary>
internal static class LetterAppearances
{
    public static IEnumerable<Appearance> Of(string letterId, Letter letter) =>
    [
        .. letter.Recipients.Select((party, order) => Row(letterId, PartyRole.Recipient, order, party)),
        .. Greeted(letter).Select((party, order) => Row(letterId, PartyRole.Greeted, order, party)),
        .. letter.Signatories.Select((signatory, order) => Row(letterId, order, signatory)),
        .. SignedBodies.Of(letterId, letter.Signatories),
        .. letter.CarbonCopies.Select((party, order) => Row(letterId, PartyRole.CarbonCopy, order, party)),
    ];

    // Without inside addresses the reader takes the recipients from the salutation: they are not told twice.
    private static IReadOnlyList<Party> Greeted(Letter letter) =>
        letter.Salutation is { } salutation
        && !letter.Recipients.Any(party => salutation.Words.Span.Contains(party.Span))
            ? salutation.Greeted
            : [];

    private static Appearance Row(string letterId, PartyRole role, int order, Party party) => party switch
    {
        { Name: { } name } => new Appearance(
            letterId, role, order, PartyKind.Person, name.Value, null, Titles(party.Title),
            party.Organization?.Value, party.Span),
        { Title: { } title } => new Appearance(
            letterId, role, order, PartyKind.Office, null, null, Titles(title), party.Organization?.Value, party.Span),
        _ => new Appearance(
            letterId, role, order, PartyKind.Organization, party.Organization?.Value, null, [], null, party.Span),
    };

    private static Appearance Row(string letterId, int order, Signatory signatory) => signatory switch
    {
        Signatory.Person person => new Appearance(
            letterId, PartyRole.Signatory, order, PartyKind.Person, person.Name.Value, null,
            [.. person.Titles.Select(title => title.Value)], person.Affiliation?.Value, person.Span),
        Signatory.Organization organization => new Appearance(
            letterId, PartyRole.Signatory, order, PartyKind.Organization, organization.Name.Value,
            organization.Acronym?.Value, [], null, organization.Span),
        _ => throw new NotSupportedException(),
    };

    private static IReadOnlyList<string> Titles(Sourced<string>? title) => title is null ? [] : [title.Value];
}
