using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

internal static class SignatoryCheck
{
    public static IEnumerable<Difference> Compare(IReadOnlyList<TrueSignatory> truth, IReadOnlyList<Signatory> found) =>
        TruthCheck.Rows("signatories", truth, found, IsSame, Print, Print);

    public static bool IsSame(TrueSignatory truth, Signatory found) => (truth.Kind, found) switch
    {
        (SignatoryKind.Organization, Signatory.Organization organization) =>
            IsSameName(truth, organization.Name.Value) && truth.Acronym == organization.Acronym?.Value,
        (SignatoryKind.Person, Signatory.Person person) =>
            IsSameName(truth, person.Name.Value)
            && truth.Titles.Select(TruthCheck.Folded).SequenceEqual(person.Titles.Select(title => title.Value))
            && TruthCheck.Folded(truth.Affiliation) == person.Affiliation?.Value,
        _ => false,
    };

    public static string Print(TrueSignatory truth) =>
        $"{truth.Kind}: {truth.Name} ({truth.Acronym}) [{string.Join(" ; ", truth.Titles)}] @ {truth.Affiliation}";

    public static string Print(Signatory found) => found switch
    {
        Signatory.Person person =>
            $"Person: {person.Name.Value} () [{string.Join(" ; ", person.Titles.Select(title => title.Value))}] @ {person.Affiliation?.Value}",
        Signatory.Organization organization => $"Organization: {organization.Name.Value} ({organization.Acronym?.Value}) [] @ ",
        _ => throw new NotSupportedException($"A signatory of kind {found.GetType().Name} has no printed form."),
    };

    private static bool IsSameName(TrueSignatory truth, string found) =>
        PartyCheck.SamePlainName(truth.Name, found) || PartyCheck.SamePlainName(truth.AsWritten, found);
}
