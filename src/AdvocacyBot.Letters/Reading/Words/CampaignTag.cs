using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Hashtags among signatures: slogans mostly, but campaigns are named by them too.</summary>
internal static class CampaignTag
{
    private const int ShortestTag = 5;

    private const int LongestRest = 5;

    private static readonly SearchValues<char> TagLetters = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsLetterOrDigit)]);

    /// <summary>A line with a hashtag that no campaign is named by.</summary>
    public static bool IsSlogan(string words) => IsTagged(words) && !IsName(words);

    /// <summary>A hashtag stands in the line, at its head or behind a blank.</summary>
    public static bool IsTagged(string words)
    {
        var tag = words.IndexOf('#', StringComparison.Ordinal);
        return tag >= 0 && tag + 1 < words.Length && char.IsLetter(words[tag + 1])
            && (tag == 0 || TextFolding.IsBlank(words[tag - 1]));
    }

    /// <summary>"#OpenDoorsNow", "1. #OpenDoorsNow Network", "#OpenDoorsNow El Salvador": a tag, and its body or place.</summary>
    public static bool IsName(string line) => Rest(line) is { } rest && (rest.Length == 0 || IsBody(rest) || Cities.NamesPlace(rest));

    /// <summary>A bullet, a number or the word of a body beside the tag: no slogan is written so.</summary>
    public static bool IsSure(string line) =>
        Rest(line) is { } rest && (IsBody(rest) || LetterPhrases.BulletLength(line) > 0 && IsName(line));

    private static bool IsBody(string rest) =>
        Token.Of(rest) is { Count: > 0 and <= LongestRest } words && words[0].IsCapitalised && !rest.Contains('#', StringComparison.Ordinal)
        && (Segments.NamesInstitution(rest) || words[^1].Key is "campaign" or "campana" || words[0].Key is "campana");

    /// <summary>What stands behind a tag of some words run together; null where no such tag opens the line.</summary>
    private static string? Rest(string line)
    {
        if (!line.Contains('#', StringComparison.Ordinal))
        {
            return null;
        }

        var words = line[LetterPhrases.BulletLength(line)..];
        var end = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : words.Length;
        return end > ShortestTag && words[0] == '#' && words.AsSpan(1, end - 1).IndexOfAnyExcept(TagLetters) < 0
            && words[..end].Count(char.IsUpper) > 1 && words[..end].Any(char.IsLower)
            ? words[end..].Trim()
            : null;
    }
}
