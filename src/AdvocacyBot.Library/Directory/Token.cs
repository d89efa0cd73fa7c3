using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// A word of a question. <c>Possessive</c>: the word without its ending, and how much of the text that cuts.
/// </summary>
internal sealed record Token(TextSpan Span, string Key, (string Key, int Cut)? Possessive)
{
    private List<string>? _near;

    public static Token Of(string text, TextSpan span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        var key = TextFolding.Key(written);
        return written switch
        {
            [.. var stem, '\'' or '’' or '‘', 's' or 'S'] => new Token(span, key, (TextFolding.Key(stem), 2)),
            [.. var stem, 's'] when stem.Length >= 3 => new Token(span, key, (TextFolding.Key(stem), 1)),
            _ => new Token(span, key, null),
        };
    }

    /// <summary>
    /// The word itself where some name has it, else those it may be a slip for. An ordinary word is no slip.
    /// </summary>
    public List<string> Near(SpellingIndex spellings) => _near ??= spellings.Contains(Key) ? [Key]
        : OrdinaryWords.Contains(Key) ? []
        : spellings.Near(Possessive is { Cut: 2 } possessive ? possessive.Key : Key);
}
