namespace AdvocacyBot.Assistant.Prompts;

/// <summary>The forms of address of one language, found by what the record tells of an office.</summary>
internal sealed record FormsOfAddress(
    IReadOnlyList<FormOfAddressEntry> Entries, FormOfAddressWords Words, FormOfAddressJoining Together)
{
    /// <summary>Where no office is known: a title nobody listed, a person without one, an organisation.</summary>
    public static IReadOnlyList<string> Fallbacks { get; } = ["office", "person", "organization"];

    private const int WholeTitle = 1_000;
    private const int Word = 10;
    private const int Country = 5;

    public static FormsOfAddress Read(PromptFile file) => FormOfAddressReader.Read(file);

    /// <summary>
    /// Both languages, each knowing the offices of both: a Spanish letter goes to a "Secretary of the Interior" too.
    /// </summary>
    public static (FormsOfAddress English, FormsOfAddress Spanish) ReadBoth(PromptFile english, PromptFile spanish)
    {
        var (one, other) = (Read(english), Read(spanish));
        SameRoles(one, spanish, other);
        SameRoles(other, english, one);
        return (one.KnowingAlso(other), other.KnowingAlso(one));
    }

    /// <summary>The form of the office whose longest name the title holds.</summary>
    /// <param name="honorific">What the record writes before the name: "Ms.", "Her Excellency".</param>
    public FormOfAddress For(
        string? title, string? organization, IReadOnlyList<string> address, string? honorific = null)
    {
        var office = FormOfAddressOffice.Of(Words, title, organization, address);
        var best = Entries.Select(entry => (Entry: entry, Score: Score(entry, office))).MaxBy(found => found.Score);
        var entry = best.Score > 0 ? best.Entry : Fallback(office);
        return Words.GenderTold(title, honorific) switch
        {
            FormOfAddressGender.Woman => entry.Woman,
            FormOfAddressGender.Man => entry.Man,
            FormOfAddressGender.NamedMan => entry.Man with { Unnamed = entry.Neutral.Unnamed },
            _ => entry.Neutral,
        };
    }

    public FormOfAddressEntry Entry(string role) => Entries.First(entry => entry.Role == role);

    private FormOfAddressEntry Fallback(FormOfAddressOffice office) =>
        Entry(office.Title.Count > 0 ? "office" : office.Organization.Count > 0 ? "organization" : "person");

    private int Score(FormOfAddressEntry entry, FormOfAddressOffice office)
    {
        if (entry.Whole.Any(whole => whole.Fits(office.Title, office.Begins, Words))
            && (office.Organization.Count == 0 || office.IsOf(entry.Bodies)))
        {
            return WholeTitle + office.Title.Count;
        }

        var titles = Longest(entry.Titles, office);
        var offices = entry.Countries.Count == 0 ? Longest(entry.Offices, office)
            : office.IsIn(entry.Countries) ? Country + Longest(entry.Offices, office) : 0;
        return Math.Max(titles, offices > Country ? offices : 0);
    }

    /// <summary>A longer phrase wins over a shorter, the beginning of a title over its middle.</summary>
    private int Longest(IReadOnlyList<FormOfAddressPhrase> phrases, FormOfAddressOffice office) => phrases
        .Where(phrase => phrase.Fits(office.Title, office.Begins, Words.Joining))
        .Select(phrase => (phrase.Length * Word) + (phrase.IsOpen ? 0 : 1))
        .DefaultIfEmpty()
        .Max();

    private FormsOfAddress KnowingAlso(FormsOfAddress other) => this with
    {
        Entries = [.. Entries.Select(entry => entry.KnownAlsoBy(other.Entry(entry.Role)))],
        Words = Words.And(other.Words),
    };

    private static void SameRoles(FormsOfAddress complete, PromptFile file, FormsOfAddress other)
    {
        var missing = complete.Entries.Select(entry => entry.Role).Except(other.Entries.Select(entry => entry.Role));
        if (string.Join(", ", missing) is { Length: > 0 } names)
        {
            throw new PromptException(file.Name, 0, $"expected an entry for {names}, as the other language has");
        }
    }
}
