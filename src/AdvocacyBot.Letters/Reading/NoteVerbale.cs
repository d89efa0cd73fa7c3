using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A note in the third person, unsigned and without a salutation: "The Embassy of X presents its compliments to Y and has
/// the honour …". Its first sentence tells from whom and to whom it is.
/// </summary>
internal static partial class NoteVerbale
{
    /// <summary>Its first sentence stands on the first page.</summary>
    private const int LongestHead = 2_000;

    [GeneratedRegex(
        @"^[ \t]*(?<from>(?-i:\p{Lu})[^;:?!]{8,160}?)\s+(presents?\s+(its|their)\s+(respectful\s+)?compliments\s+to\s+(the\s+)?|" +
        @"saludan?\s+(muy\s+)?atentamente\s+a(\s+las?|\s+los|\s+el|l)?\s+|presentan?\s+sus\s+(atentos\s+)?saludos\s+a(\s+las?|\s+los|\s+el|l)?\s+)" +
        @"(?<to>[^;:?!]{3,200}?),?\s+(and\s+(has|have|wishes|would|avails)|y\s+(tienen?|se|le|les|hacen?)|en\s+ocasi[oó]n|con\s+ocasi[oó]n|in\s+reference|with\s+reference)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Compliments();

    /// <summary>From whom and to whom; null where the text is no such note.</summary>
    public static (Signatory.Organization From, Party To)? Read(SourceDocument source)
    {
        var head = source.Text[..Math.Min(source.Text.Length, LongestHead)];
        if (!head.Contains("compliments", StringComparison.OrdinalIgnoreCase) && !head.Contains("saluda", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("saludos", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Compliments().Match(head);
        return match.Success && Body(source, OwnParagraph(source, SpanOf(match.Groups["from"]))) is { } from && Body(source, SpanOf(match.Groups["to"])) is { } to
            ? (new(from, source.Words(from), null), new(to, null, null, source.Words(to), []))
            : null;
    }

    /// <summary>The body's name: no article before it, and not where it sits: "… of Peru in Ottawa".</summary>
    private static TextSpan? Body(SourceDocument source, TextSpan span)
    {
        var words = Token.Of(source.Slice(span));
        var first = words.Count > 1 && words[0].Key is "the" or "la" or "el" or "las" or "los" ? 1 : 0;
        var end = words.Count;
        for (var i = first + 1; i < words.Count; i++)
        {
            if (words[i].Key is "in" or "en" or "at" && i + 1 < words.Count && words[i + 1].IsCapitalised)
            {
                end = i;
                break;
            }
        }

        var name = words.Count == 0 ? span : span with { Start = span.Start + words[first].Start, End = end < words.Count ? span.Start + words[end - 1].End : span.End };
        name = Segments.Acronym(source.Slice(name)) is { } letters ? (name with { End = name.Start + letters.Start - 1 }).Trimmed(source.Text) : name;
        return Segments.NamesInstitution(source.Slice(name)) && ProseWords.Score(Token.Of(source.Slice(name))) == 0 ? name : null;
    }

    /// <summary>The words behind the last blank line: what stands above is the letterhead.</summary>
    private static TextSpan OwnParagraph(SourceDocument source, TextSpan span)
    {
        for (var line = source.LineAt(span.End - 1); line > 1 && source.Lines[line - 1].Start > span.Start; line--)
        {
            if (source.Lines[line - 2].IsBlank)
            {
                return (span with { Start = source.Lines[line - 1].Start }).Trimmed(source.Text);
            }
        }

        return span;
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);
}
