using System.Buffers;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>A claim in an order, and where its words stand.</summary>
/// <param name="First">The number of their first word.</param>
internal sealed record ReadClaim(DraftOrder.Claim Claim, int First, TextSpan Span)
{
    /// <summary>The order as if it had not been made.</summary>
    public Question Without(Question question) =>
        Question.Of(question.Text[..Span.Start].TrimEnd() + " " + question.Text[Span.End..].TrimStart());
}

/// <summary>"Say the agency signed": whom the words make sign or agree to this letter, unless it is those who
/// write.</summary>
internal static class ClaimReader
{
    private const int LongestClaim = 12;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.?!\n");

    public static ReadClaim? Read(Question question, List<string> keys, DraftWords words)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            // "Mark them as signed": that they approve is theirs to record, not the bot's to write.
            if (words.At("as-signed", keys, at) is var marked and > 0 && at > 0)
            {
                return new ReadClaim(
                    new DraftOrder.Claim(question.Slice(at - 1, at - 1), question.Slice(at + marked - 1, at + marked - 1)),
                    at, new TextSpan(question.Words[at].Span.Start, question.Words[at + marked - 1].Span.End));
            }

            var who = at + SaidAt(keys, at, words);
            for (var claim = who + 1; who > at && claim < Math.Min(keys.Count, at + LongestClaim); claim++)
            {
                var length = words.At("claims", keys, claim);
                var last = length == 0 ? claim : LastOfClause(question, claim + length - 1);
                if (length > 0 && words.At("ourselves", keys, who) == 0
                    && OfThisLetter(keys, claim + length, last, words))
                {
                    return new ReadClaim(
                        new DraftOrder.Claim(question.Slice(who, claim - 1), question.Slice(claim, claim + length - 1)),
                        at, new TextSpan(question.Words[at].Span.Start, question.Words[last].Span.End));
                }
            }
        }

        return null;
    }

    private static int SaidAt(List<string> keys, int at, DraftWords words) =>
        words.Marks.At(keys, at) is { } mark && mark.Values.Any(value => value is DraftMark.Say or DraftMark.Reason)
            ? mark.Length : 0;

    private static int LastOfClause(Question question, int last)
    {
        while (last + 1 < question.Words.Count && !question.Text
            .AsSpan(question.Words[last].Span.End..question.Words[last + 1].Span.Start).ContainsAny(Stops))
        {
            last++;
        }

        return last;
    }

    /// <summary>"Mexico signed", "signed this letter", but not "signed the convention": that is no claim on the
    /// draft.</summary>
    private static bool OfThisLetter(List<string> keys, int next, int last, DraftWords words) => next > last
        || Enumerable.Range(next, last - next + 1).Any(at =>
            words.At("our-letter", keys, at) > 0 || words.At("things", keys, at) > 0);
}
