namespace AdvocacyBot.Assistant.Prompts;

internal enum FormOfAddressGender
{
    Untold,
    Woman,
    Man,

    /// <summary>By the office's masculine form: it tells of the one named beside it, not of whoever holds it.</summary>
    NamedMan,
}

/// <summary>Words that titles are read by, whatever the office.</summary>
/// <param name="Before">May stand before an office: "the", "acting".</param>
/// <param name="Joining">Lead from one office to another: "to", "of".</param>
/// <param name="Woman">Honorifics of a woman, in lower case.</param>
/// <param name="Feminine">Offices in their feminine form: "secretaria" holds one, "secretaría" is one.</param>
internal sealed record FormOfAddressWords(
    IReadOnlySet<string> Before, IReadOnlySet<string> Joining, IReadOnlySet<string> Articles,
    IReadOnlySet<string> States, IReadOnlySet<string> Woman, IReadOnlySet<string> Man,
    IReadOnlySet<string> Feminine, IReadOnlySet<string> Masculine)
{
    private const int LongestState = 8;

    public bool IsState(IEnumerable<string> words) =>
        States.Contains(string.Join(' ', words.SkipWhile(Articles.Contains)));

    /// <summary>Whether the words are only the beginning of a state's longer name.</summary>
    public bool IsLongerState(IReadOnlyList<string> text, int at, int count) =>
        Enumerable.Range(count + 1, LongestState)
            .TakeWhile(longer => at + longer <= text.Count)
            .Any(longer => States.Contains(string.Join(' ', text.Skip(at).Take(longer))));

    /// <summary>
    /// What the record's own words tell: an honorific, or the office in its feminine or masculine form. Never a name.
    /// </summary>
    public FormOfAddressGender GenderTold(string? title, string? honorific)
    {
        IReadOnlyList<string> told =
            [.. Spoken(honorific), .. Spoken(title).TakeWhile(word => !Joining.Contains(word))];
        var isWoman = told.Any(Woman.Contains) || told.Any(Feminine.Contains);
        var isMan = told.Any(Man.Contains);
        var isNamedMan = told.Any(Masculine.Contains);
        return isWoman && !isMan && !isNamedMan ? FormOfAddressGender.Woman
            : isMan && !isWoman ? FormOfAddressGender.Man
            : isNamedMan && !isWoman ? FormOfAddressGender.NamedMan
            : FormOfAddressGender.Untold;
    }

    public FormOfAddressWords And(FormOfAddressWords other) => new(
        Both(Before, other.Before), Both(Joining, other.Joining), Both(Articles, other.Articles),
        Both(States, other.States), Both(Woman, other.Woman), Both(Man, other.Man),
        Both(Feminine, other.Feminine), Both(Masculine, other.Masculine));

    private static HashSet<string> Both(IEnumerable<string> one, IEnumerable<string> other) =>
        [.. one, .. other];

    /// <summary>Words as written. Capitals alone often go without accents, so that they tell nothing here.</summary>
    private static string[] Spoken(string? text) => text is null || text.Length > 4 && !text.Any(char.IsLower)
        ? []
        : text.ToLowerInvariant().Split([' ', ',', '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
}
