using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt how one who is addressed or copied was read.</summary>
internal static class PartyDoubts
{
    public static IEnumerable<WeighedDoubt> Of(IReadOnlyList<Party> parties) =>
        parties.SelectMany(Of);

    private static IEnumerable<WeighedDoubt> Of(Party party)
    {
        if (party.Name is { } name && (NameDoubts.IsOdd(name.Value) || TextFolding.HasDigit(name.Value)))
        {
            yield return new(0.5, "odd-name", "does not read like a name", name.Span);
        }

        var office = party.Title is { } title ? Token.Of(title.Value) : null;
        if (office is not null && !OfficeWords.OpensTitle(office) && !Ranks.IsRank(office))
        {
            yield return new(0.4, "odd-title", "does not read like a title", party.Title!.Span);
        }

        if (party.Name is not null && office is not null && office.Exists(word => word.Is(WordKinds.GivenName)))
        {
            yield return new(0.3, "not-parted", "may hold more than one thing", party.Title!.Span);
        }
        else if ((HasParts(party.Title) ? party.Title : HasParts(party.Organization) ? party.Organization : null) is { } several)
        {
            yield return new(0.4, "not-parted", "may hold more than one thing", several.Span);
        }

        if (party is { Name: null, Title: null, Organization: { } body })
        {
            var isNamed = Segments.NamesInstitution(body.Value);
            yield return new(
                isNamed ? 0.16 : 0.5, isNamed ? "body-only" : "either-kind",
                isNamed ? "names nobody but a body" : "may be a person or a body", body.Span);
        }

        if (party is { Name: null, Title: { } alone } && PersonName.Score(alone.Value, office!) >= 1)
        {
            yield return new(0.4, "either-kind", "may be a person or an office", alone.Span);
        }
    }

    private static bool HasParts(Sourced<string>? words) => words is not null && NameDoubts.HasParts(words.Value);
}
