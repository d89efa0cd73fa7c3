namespace AdvocacyBot.Assistant.Prompts;

/// <summary>What the record tells of an office, in words for comparing.</summary>
internal sealed record FormOfAddressOffice(
    FormOfAddressWords Words, IReadOnlyList<string> Title, IReadOnlyList<string> Organization,
    IReadOnlyList<IReadOnlyList<string>> Places)
{
    /// <summary>How many first words of the title tell nothing of the office: "the", "acting".</summary>
    public int Begins { get; } = Title.TakeWhile(Words.Before.Contains).Count();

    public static FormOfAddressOffice Of(
        FormOfAddressWords words, string? title, string? organization, IReadOnlyList<string> address)
    {
        var (office, body) = (FormOfAddressPhrase.Words(title ?? ""), FormOfAddressPhrase.Words(organization ?? ""));
        return new FormOfAddressOffice(
            words, office, body, [office, body, .. address.Select(FormOfAddressPhrase.Words)]);
    }

    public bool IsOf(IReadOnlyList<IReadOnlyList<string>> bodies) =>
        Words.IsState(Organization) || bodies.Any(body => Holds(Organization, body));

    /// <summary>
    /// Whether one of the countries is named. "United States" is not named in the longer "United Mexican States".
    /// </summary>
    public bool IsIn(IReadOnlyList<IReadOnlyList<string>> countries) =>
        countries.Any(country => Places.Any(place => Names(place, country)));

    private static bool Holds(IReadOnlyList<string> text, IReadOnlyList<string> words) =>
        Enumerable.Range(0, text.Count).Any(at => FormOfAddressPhrase.StandsAt(text, at, words));

    private bool Names(IReadOnlyList<string> place, IReadOnlyList<string> country) =>
        Enumerable.Range(0, place.Count).Any(at => FormOfAddressPhrase.StandsAt(place, at, country)
            && !Words.IsLongerState(place, at, country.Count));
}
