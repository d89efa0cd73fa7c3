namespace AdvocacyBot.Writing.Parts;

/// <summary>Offices set a title, or name and title, in capitals beneath the signature.</summary>
internal static class SignatureLetters
{
    public static SignatureEntry Set(Draft draft, SignatureEntry entry) => draft.Switches.SignatureCapitals switch
    {
        SignatureCapitals.Title => Raised(entry, entry.Truth.Titles),
        SignatureCapitals.NameAndTitle => Raised(entry, [entry.Truth.Name, .. entry.Truth.Titles]),
        _ => entry,
    };

    private static SignatureEntry Raised(SignatureEntry entry, IReadOnlyList<string> words)
    {
        string Raise(string text) =>
            words.Aggregate(text, (raised, word) => raised.Replace(word, word.ToUpperInvariant(), StringComparison.Ordinal));
        var truth = entry.Truth with
        {
            Name = Raise(entry.Truth.Name),
            AsWritten = entry.Truth.AsWritten is { } written ? Raise(written) : null,
            Titles = [.. entry.Truth.Titles.Select(Raise)],
        };
        return new SignatureEntry(truth, [.. entry.Lines.Select(Raise)]);
    }
}
