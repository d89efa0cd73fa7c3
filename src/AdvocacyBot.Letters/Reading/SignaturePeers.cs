using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Members of both houses who sign together: among them a bishop signs by his see, "The Lord Bishop of Salem".</summary>
internal static class SignaturePeers
{
    private const int FewestMembers = 3;

    public static List<SignatureCell> Marked(SourceDocument source, List<SignatureCell> cells) =>
        cells.Any(IsLord) && cells.Count(IsMember) >= FewestMembers
            ? [.. cells.Select((cell, i) => cell.Known is null && IsLord(cell) && (i == 0 || IsMember(cells[i - 1]) || IsLord(cells[i - 1]))
                ? cell.Told(source, cell.Span, SignatureRole.Person, isFirst: true)
                : cell)]
            : cells;

    private static bool IsLord(SignatureCell cell) => IsSee(cell.Words) || IsServing(cell.Words);

    /// <summary>"General the Lord Lee": a peer by his rank in the forces or his calling.</summary>
    private static bool IsServing(List<Token> words)
    {
        var lord = words.FindIndex(word => IsRank(word.Key));
        return lord is 2 or 3 && words.Count - lord is 2 or 3 && words[lord - 1].Key is "the" && words.Skip(lord).All(word => word.IsCapitalised)
            && (Ranks.Open(words) || OfficeWords.IsHonorific(words[0]));
    }

    /// <summary>The word behind which an office or a name begins: "The Rt Revd the | Lord Bishop of Salem".</summary>
    public static int Courtesy(List<Token> words)
    {
        var at = 0;
        while (at < Math.Min(words.Count - 1, LongestCourtesy) && words[at].Key is "the" or "rt" or "right" or "most" or "revd" or "rev" or "reverend" or "hon" or "dr")
        {
            at++;
        }

        return at;
    }

    /// <summary>In words: "The Right Reverend the".</summary>
    private const int LongestCourtesy = 5;

    /// <summary>"The Lord Bishop of Salem": the office of a lord spiritual, by which he is called.</summary>
    public static bool IsSee(List<Token> words)
    {
        var at = Courtesy(words);
        return words.Count - at is >= 4 and <= 7 && words[at].Key is "lord" or "lady" && words[at + 1].Key is "bishop" or "archbishop"
            && words[at + 2].Key is "of" && words[^1].IsCapitalised;
    }

    /// <summary>"Baroness Lee of Salem": the rank is a part of such a name.</summary>
    public static bool IsTerritorial(List<Token> words)
    {
        var at = words.Count > 3 && words[0].Key is "the" ? 1 : 0;
        return words.Count - at is >= 4 and <= 7 && IsRank(words[at].Key) && words[at + 1].IsCapitalised && words[at + 2].Key is "of" && words[^1].IsCapitalised;
    }

    private static bool IsRank(string key) => key is "lord" or "lady" or "baroness" or "baron" or "viscount" or "viscountess" or "earl";

    private static bool IsMember(SignatureCell cell) =>
        cell.Words.Count > 1 && (IsRank(cell.Words[0].Key)
            || cell.Words.Any(word => word.Text is "MP" or "MSP" or "MS" or "KC"));
}
