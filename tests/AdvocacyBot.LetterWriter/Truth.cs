using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>What a careful person who reads the letter would write down about it.</summary>
public sealed record Truth(LetterLanguage Language)
{
    public string? Title { get; init; }

    public string? Preface { get; init; }

    public DateOnly? Date { get; init; }

    public IReadOnlyList<TrueParty> Recipients { get; init; } = [];

    public string? Subject { get; init; }

    public string? Salutation { get; init; }

    public IReadOnlyList<string> Body { get; init; } = [];

    public IReadOnlyList<TrueAsk> Asks { get; init; } = [];

    /// <summary>Sentences that one reader calls an ask and the next does not: finding them is no error, nor is leaving them.</summary>
    public IReadOnlyList<string> Debatable { get; init; } = [];

    public string? ComplimentaryClose { get; init; }

    public IReadOnlyList<TrueSignatory> Signatories { get; init; } = [];

    public IReadOnlyList<TrueParty> CarbonCopies { get; init; } = [];

    public IReadOnlyList<string> Enclosures { get; init; } = [];

    public string? Postscript { get; init; }
}

/// <summary>
/// Someone addressed or copied. Where <c>Whole</c> is set (an office, a group), only the words count and not how they
/// are shared out over name, title and organisation.
/// </summary>
public sealed record TrueParty(string? Name, string? Title, string? Organization, IReadOnlyList<string> Address)
{
    public bool Whole { get; init; }
}

/// <summary>Something asked: the clause or sentence, who is asked, what kind of ask and how strong.</summary>
public sealed record TrueAsk(string Quote, string Of, AskKind Kind, AskStrength Strength);

public enum SignatoryKind
{
    Person,
    Organization,
}

/// <summary>Someone who signed. <c>AsWritten</c> is the name with its place or marks, which is as right an answer.</summary>
public sealed record TrueSignatory(
    SignatoryKind Kind, string Name, string? Acronym, IReadOnlyList<string> Titles, string? Affiliation)
{
    public string? AsWritten { get; init; }
}

/// <summary>A generated letter, what is true of it, and the switches that shaped it.</summary>
public sealed record WrittenLetter(string Text, Truth Truth, Switches Switches);
