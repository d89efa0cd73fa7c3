using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>What makes some words unlike the name of anyone.</summary>
internal static class NameDoubts
{
    private const int LongestName = 14;
    private const int LongestAcronym = 7;

    /// <summary>Too long, begun low, ended on a word that goes on, or holding an address or a sentence.</summary>
    public static bool IsOdd(string name)
    {
        var words = Token.Of(name);
        return words.Count is 0 or > LongestName
            || char.IsLower(name[0]) && !words[0].IsCapitalised
            || words[^1].Key is "of" or "and" or "de" or "del" or "y" or "for" or "the" or "para" or "la"
            || name[^1] is ',' or ':' or '-'
            || name.Contains('@', StringComparison.Ordinal);
    }

    /// <summary>One word that is no acronym: a place, a heading, or the rest of a longer name.</summary>
    public static bool IsOneWord(string name) =>
        Token.Of(name) is [var word]
        && (word.Text.Count(char.IsUpper) < 2 || word.Text.Length > LongestAcronym && word.Text.All(char.IsUpper));

    public static bool HasDash(string name) =>
        name.Contains(" - ", StringComparison.Ordinal) || name.Contains(" – ", StringComparison.Ordinal)
        || name.Contains(" — ", StringComparison.Ordinal);

    /// <summary>A comma that joins no list: "Director, Office of Rivers", but not "of Labor, Land and Rivers".</summary>
    public static bool HasParts(string words)
    {
        var comma = words.LastIndexOf(',');
        var last = words.AsSpan(comma + 1);
        return comma >= 0
            && Token.FirstKey(last) is not ("and" or "y" or "e")
            && !last.Contains(" and ", StringComparison.Ordinal)
            && !last.Contains(" y ", StringComparison.Ordinal);
    }
}
