namespace AdvocacyBot.Assistant.Prompts;

/// <summary>One entry of the file: how its offices are known, and its forms.</summary>
/// <param name="Titles">Known by the title alone.</param>
/// <param name="Offices">Known by the title, and by one of the countries where any are listed.</param>
/// <param name="Whole">The title is this and nothing more; "{state}" stands for any state.</param>
/// <param name="Countries">Words of which the title, organisation or address must hold one.</param>
/// <param name="Bodies">Of which an organisation beside a whole title must hold one: no head of a company.</param>
/// <param name="Woman">Only where the record's own words tell it; never from a name.</param>
internal sealed record FormOfAddressEntry(
    IReadOnlyList<FormOfAddressPhrase> Titles,
    IReadOnlyList<FormOfAddressPhrase> Offices,
    IReadOnlyList<FormOfAddressWhole> Whole,
    IReadOnlyList<IReadOnlyList<string>> Countries,
    IReadOnlyList<IReadOnlyList<string>> Bodies,
    FormOfAddress Neutral,
    FormOfAddress Woman,
    FormOfAddress Man)
{
    public string Role => Neutral.Role;

    /// <summary>The same forms, known by the offices of the other language as well.</summary>
    public FormOfAddressEntry KnownAlsoBy(FormOfAddressEntry other) => this with
    {
        Titles = [.. Titles, .. other.Titles],
        Offices = [.. Offices, .. other.Offices],
        Whole = [.. Whole, .. other.Whole],
        Countries = [.. Countries, .. other.Countries],
        Bodies = [.. Bodies, .. other.Bodies],
    };
}
