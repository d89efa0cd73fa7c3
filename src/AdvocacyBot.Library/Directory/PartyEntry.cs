namespace AdvocacyBot.Library.Directory;

/// <summary>A person, organisation or office with every appearance that evidence joins.</summary>
/// <param name="Key">Stable within one state of the shelf.</param>
/// <param name="Name">The fullest spelling seen, as written.</param>
public sealed record PartyEntry(
    string Key, PartyKind Kind, string Name, IReadOnlyList<Alias> Aliases, IReadOnlyList<Appearance> Appearances);

/// <summary>Another way in which the party is written, and why it is held to be the same.</summary>
/// <param name="Text">As written.</param>
/// <param name="Evidence">One plain sentence with the letters it rests on.</param>
public sealed record Alias(string Text, string Evidence);

public enum MatchKind
{
    FullName,
    Acronym,

    /// <summary>Surname or surnames, or a part of an organisation's name that no other has.</summary>
    PartOfName,

    /// <summary>Within a small edit distance of a name, an acronym or a surname.</summary>
    Misspelling,
}

/// <summary>A party that some words may mean, best first.</summary>
public sealed record PartyMatch(PartyEntry Party, MatchKind Kind, string Matched);
