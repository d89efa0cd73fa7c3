using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>
/// The names by which whoever writes speaks of itself: what urges "you" in one sentence, "the Observatory urges you to …",
/// asks in another, "the Observatory deplores …, and calls upon the authorities to …".
/// </summary>
internal static partial class OwnNames
{
    /// <summary>In UTF-16 units; of a longer text, which nobody writes, the beginning is read.</summary>
    private const int LongestText = 60_000;

    /// <summary>In UTF-16 units, from the name to the second verb.</summary>
    private const int FarthestVerb = 240;

    private const string Article = "the ";

    private static readonly WordStems Cues = new(" you", "wishes to", "writes to", "is writing");

    public static IReadOnlyList<string> In(string text)
    {
        text = text.Length > LongestText ? text[..LongestText] : text;
        return Cues.AreIn(text)
            ? [.. Own().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !Token.Of(name).Any(OfficeWords.IsHead)).Distinct().Take(4)]
            : [];
    }

    /// <summary>Where one of the names is the subject of the verb: right before it, or of the verb that "and" joins to it.</summary>
    public static TextSpan? SubjectOf(SentenceText sentence, int verb, IReadOnlyList<string> names)
    {
        var start = sentence.Tokens[verb].Start;
        foreach (var name in names)
        {
            if (sentence.Text.LastIndexOf(name, start, StringComparison.Ordinal) is >= 0 and var at && start - at < FarthestVerb
                && sentence.Text.AsSpan(0, at).EndsWith(Article, StringComparison.OrdinalIgnoreCase) && at + name.Length < start && Joins(sentence.Text[(at + name.Length)..start]))
            {
                return new TextSpan(at - Article.Length, at + name.Length);
            }
        }

        return null;
    }

    /// <summary>Nothing, a manner, or a first statement and "and" stand between the name and its verb.</summary>
    private static bool Joins(string between) =>
        between[0] == ' ' && !between.AsSpan().ContainsAny(";:")
        && (Token.Of(between) is var words && words.All(w => AskWords.IsAdverb(w.Key))
            || words is [{ IsCapitalised: false, Key: var first }, .., { Key: "and" }] && first.EndsWith('s') && first is not "is" and not "was");

    [GeneratedRegex(
        @"((?<=^|[.!?;:”""\]]\s{1,4}|\n\s{0,8})The|(?<=\b\p{Lu}\p{Ll}{2,14}, )the) (?<name>(\p{Lu}[\p{L}'’-]+)( \p{Lu}[\p{L}'’-]+| (of|for|and|on) (?=\p{Lu})){0,8})(, [^,.;:]{3,120},)? (\p{Ll}+ly |therefore |hereby |further |also ){0,2}" +
        @"((urges|asks|requests|implores|calls (up)?on|appeals to|recommends that) you\b|(wishes|writes|is writing) to\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Own();
}
