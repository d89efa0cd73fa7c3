using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters;

/// <summary>
/// Someone a letter is addressed or copied to. At least one of name, title and organisation is there.
/// <c>Span</c> covers the whole entry, its postal lines left out.
/// </summary>
public sealed record Party(
    TextSpan Span,
    Sourced<string>? Name,
    Sourced<string>? Title,
    Sourced<string>? Organization,
    IReadOnlyList<Sourced<string>> Address);

/// <summary>Someone who signed. <c>Span</c> covers the whole entry as written.</summary>
public abstract record Signatory
{
    private Signatory(TextSpan span, Sourced<string> name) => (Span, Name) = (span, name);

    public TextSpan Span { get; init; }

    public Sourced<string> Name { get; init; }

    /// <summary>
    /// A person, the titles written after the name, in order, and the organisation where it stands on its own.
    /// </summary>
    public sealed record Person(
        TextSpan Span, Sourced<string> Name, IReadOnlyList<Sourced<string>> Titles, Sourced<string>? Affiliation)
        : Signatory(Span, Name);

    /// <summary>An organisation, with its acronym where one is written beside it.</summary>
    public sealed record Organization(TextSpan Span, Sourced<string> Name, Sourced<string>? Acronym)
        : Signatory(Span, Name);
}
