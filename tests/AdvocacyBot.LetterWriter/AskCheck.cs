using AdvocacyBot.Letters;

namespace AdvocacyBot.Writing;

/// <summary>Asks are found when one quote holds the other; debatable sentences count neither way.</summary>
internal static class AskCheck
{
    public static IEnumerable<Difference> Compare(Truth truth, Letter letter)
    {
        var (missing, spare) = Unmatched(truth, letter);
        return
        [
            .. missing.Select(ask => new Difference("asks", ask.Quote, "(none)")),
            .. spare.Select(ask => new Difference("asks", "(none)", ask.Words.Value)),
        ];
    }

    /// <summary>Found, missing and spare asks of one letter.</summary>
    public static (int Found, int Missing, int Spare) Count(Truth truth, Letter letter)
    {
        var (missing, spare) = Unmatched(truth, letter);
        return (truth.Asks.Count - missing.Count, missing.Count, spare.Count);
    }

    public static bool Overlap(string one, string other)
    {
        var (first, second) = (Tight(one), Tight(other));
        return first.Length > 0 && second.Length > 0 && (first.Contains(second) || second.Contains(first));
    }

    private static (List<TrueAsk> Missing, List<Ask> Spare) Unmatched(Truth truth, Letter letter)
    {
        List<Ask> left = [.. letter.Asks];
        List<TrueAsk> missing = [];
        foreach (var ask in truth.Asks)
        {
            var at = left.FindIndex(found => Overlap(ask.Quote, found.Words.Value));
            if (at < 0)
            {
                missing.Add(ask);
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        left.RemoveAll(found => truth.Debatable.Any(words => Overlap(words, found.Words.Value)));
        return (missing, left);
    }

    /// <summary>Without white space, hyphens and marks: a clause broken over lines is the same clause.</summary>
    private static string Tight(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
