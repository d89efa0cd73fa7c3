using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library;

public enum PartyRole
{
    Signatory,
    Recipient,
    CarbonCopy,

    /// <summary>Greeted in the salutation of a letter whose recipients stand in an inside address.</summary>
    Greeted,

    /// <summary>The body of a person who signs: it did not sign by itself.</summary>
    SignedThrough,
}

public enum PartyKind
{
    Person,
    Organization,

    /// <summary>An office written without a name: "Secretary of the Interior".</summary>
    Office,
}

/// <summary>One party in one part of one letter, exactly as written there.</summary>
/// <param name="Order">
/// Zero-based place among those of the same role in the letter; of a body, the place of the person who signs.
/// </param>
/// <param name="Span">The whole entry, in the letter's text.</param>
public sealed record Appearance(
    string LetterId,
    PartyRole Role,
    int Order,
    PartyKind Kind,
    string? Name,
    string? Acronym,
    IReadOnlyList<string> Titles,
    string? Organization,
    TextSpan Span);
