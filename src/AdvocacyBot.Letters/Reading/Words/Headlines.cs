using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What a newspaper sets above a letter: its headline, and what its page calls its own parts.</summary>
internal static class Headlines
{
    /// <summary>In words: "Minister told to act on wells".</summary>
    private const int Shortest = 5;

    /// <summary>In words.</summary>
    private const int Longest = 24;

    /// <summary>Verbs by which headlines tell, in lower case.</summary>
    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        must should asked urged told called says say calls call urges urge asks ask demands demand wants want tells tell warns warn
        appeals appeal faces vows
        """);

    /// <summary>Parts that a newspaper's page names.</summary>
    private static readonly Openings Parts = new("article sidebar", "article content", "story continues below", "advertisement", "skip to ");

    /// <summary>A line that tells by a verb as headlines do, or names a part of the page: nobody is addressed by it.</summary>
    public static bool Is(LineShape line) =>
        IsPagePart(line.Shown)
        || line is { Words: >= Shortest and <= Longest, IsAddresseeMark: false, IsPostal: false, HasHonorific: false }
            && line.Shown[^1] is not (',' or ':' or ';')
            && line.Tokens.Skip(1).Any(word => !word.IsCapitalised && Verbs.Contains(word.Key));

    /// <summary>"Article content", "Story continues below".</summary>
    public static bool IsPagePart(string line) => line.Length < 60 && Parts.Open(line);
}
