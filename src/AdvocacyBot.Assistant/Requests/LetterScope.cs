namespace AdvocacyBot.Assistant.Requests;

internal enum ScopeBasis
{
    /// <summary>No letter was named: all of them.</summary>
    Shelf,

    /// <summary>The conversation's letters.</summary>
    Remembered,

    /// <summary>Named in the question.</summary>
    Named,
}

/// <summary>The letters a question is about. <c>Missing</c> holds the words that named a letter which is not
/// there.</summary>
/// <param name="Topic">Words that point at a letter by what it is about; narrowed by search before answering.</param>
internal sealed record LetterScope(
    IReadOnlyList<LetterCard> Letters, ScopeBasis Basis, string? Missing = null, string? Topic = null)
{
    /// <summary>A date that the question gives these letters and none of them has.</summary>
    public string? OtherDate { get; init; }

    /// <summary>Pointed at by its place: "the first letter". "The second" then is a letter too.</summary>
    public bool ByOrder { get; init; }
}
