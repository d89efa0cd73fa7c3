using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Ruiz, the one who was at Justice, did she sign?": who somebody is, told in passing after the name, is no
/// part of what is asked.</summary>
internal static class RelativeAside
{
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "ese", "esa", "aquel", "aquella", "el", "la", "one", "guy", "lady", "woman", "man", "person",
    };

    /// <summary>The question without the aside: from "the one who" to the comma, or to the verb that asks.</summary>
    public static Question Without(Marked whole)
    {
        var words = whole.Words;
        foreach (var party in whole.Parties.Where(party => party.Strong && party.Parties.Count == 1))
        {
            var who = Enumerable.Range(party.Last + 1, Math.Max(0, Math.Min(3, words.Count - party.Last - 1)))
                .FirstOrDefault(at => at > party.Last + 1 && words[at].Key is "who" or "that" or "que" or "q"
                    && Pointing.Contains(words[at - 1].Key), -1);
            if (who < 0 || EndOf(whole, who) is not (> 0 and var end) || whole.Parties.Any(other =>
                other.Strong && other.First > who && other.First < end))
            {
                continue;
            }

            var (before, after) = (words[party.Last].Span.End, words[end].Span.Start);
            return Question.Of(whole.Question.Text[..before] + " " + whole.Question.Text[after..]);
        }

        return whole.Question;
    }

    /// <summary>The word at which the asking goes on; none where nothing is asked behind the aside.</summary>
    private static int? EndOf(Marked whole, int who)
    {
        var asks = whole.Cues.Where(cue => cue.First > who && cue.Cue is Cue.Signed or Cue.Copied or Cue.Received)
            .Select(cue => (int?)cue.First).Min();
        if (asks is not { } verb)
        {
            return null;
        }

        var comma = Enumerable.Range(who + 1, verb - who).FirstOrDefault(at => whole.Question.Text.AsSpan(
            whole.Words[at - 1].Span.End, whole.Words[at].Span.Start - whole.Words[at - 1].Span.End).Contains(','), -1);
        return comma > who + 1 ? comma : verb > who + 1 ? verb : null;
    }
}
