using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>One page before a meeting, or a longer one: sections of lines, each with the words it stands on.</summary>
internal sealed record Brief(string Title, LetterLanguage Language, IReadOnlyList<BriefSection> Sections);

internal sealed record BriefSection(string? Heading, IReadOnlyList<BriefLine> Lines);

/// <param name="Text">In the asker's language.</param>
/// <param name="Sources">The first is quoted after the text where <c>Quotes</c> says so.</param>
internal sealed record BriefLine(string Text, params IReadOnlyList<Cited> Sources)
{
    public bool Quotes { get; init; }

    /// <summary>A smaller second line.</summary>
    public string? Detail { get; init; }
}

/// <summary>Words of a letter on the shelf.</summary>
internal readonly record struct Cited(string Letter, TextSpan Span);
