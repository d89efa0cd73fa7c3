using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Search;

/// <summary>
/// A paragraph of a letter that search found. <c>Score</c>: higher is better, comparable within one search.
/// </summary>
public sealed record Passage(string LetterId, SectionScope Scope, TextSpan Span, string Text, double Score);

/// <summary>Whose words a passage holds.</summary>
public enum SectionScope
{
    /// <summary>The letter's own body, postscript or subject line.</summary>
    Letter,

    /// <summary>A publisher's title or preface.</summary>
    Publisher,
}
