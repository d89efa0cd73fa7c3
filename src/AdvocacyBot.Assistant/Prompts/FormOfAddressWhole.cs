namespace AdvocacyBot.Assistant.Prompts;

/// <summary>A title that is this and nothing more: "President", "President of {state}".</summary>
internal sealed record FormOfAddressWhole(IReadOnlyList<string> Words, bool IsOfState)
{
    private const string State = "{state}";

    public static FormOfAddressWhole Of(string title) => new(
        FormOfAddressPhrase.Words(title.Replace(State, "", StringComparison.Ordinal)),
        title.Contains(State, StringComparison.Ordinal));

    public bool Fits(IReadOnlyList<string> title, int begins, FormOfAddressWords words) =>
        FormOfAddressPhrase.StandsAt(title, begins, Words)
        && (IsOfState
            ? words.IsState(title.Skip(begins + Words.Count))
            : title.Count == begins + Words.Count);
}
