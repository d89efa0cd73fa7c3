using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who was at the ministry and who at the agency?": the verb is said once, and the second part is read as if
/// it had it too: "and who was at the agency?"</summary>
internal static class Gapped
{
    private const int LongestRest = 7;

    /// <summary>What may open what the second part says instead.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "at", "for", "from", "of", "to", "in", "on", "by", "the", "with", "a", "al", "del", "de", "en", "para", "por",
        "la", "el", "las", "los", "con",
    };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "who", "what", "which", "whom", "quien", "quienes", "que", "cual", "cuales", "cuantos", "cuantas",
    };

    /// <summary>Verbs of their own: nothing is left out.</summary>
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "did", "does", "do", "say", "says", "es", "son", "era", "fue", "fueron", "dice", "dicen",
    };

    public static Question Filled(Question question, Lexicon lexicon)
    {
        var words = question.Words;
        for (var and = 2; and + 2 < words.Count; and++)
        {
            if (words[and].Key is not ("and" or "y" or "e" or "but" or "pero") || AskedIn(words, and + 1) is not { } asked
                || words.Count - asked is < 2 or > LongestRest || !IsLead(words, asked)
                || words.Skip(asked).Any(word => Closing.Contains(word.Key) || IsVerb(word, lexicon)))
            {
                continue;
            }

            var opening = question.Slice(and + 1, asked - 1);
            var from = OpensAlike(words, and, words.Skip(and + 1).Take(asked - and - 1).Select(word => word.Key));
            var lead = from < 0 ? -1 : LeadOf(words, from, and, words[asked].Key);
            return lead < 0 ? question
                : Question.Of(question.Text[..words[and + 1].Span.Start] + opening
                    + question.Text[words[from].Span.End..words[lead].Span.Start]
                    + question.Text[words[asked].Span.Start..]);
        }

        return question;
    }

    /// <summary>"La recibe" is no lead: only "la otra", "la de las ONG".</summary>
    private static bool IsLead(IReadOnlyList<Word> words, int at) => Leading.Contains(words[at].Key)
        && (words[at].Key is not ("la" or "el" or "las" or "los")
            || words[at + 1].Key is "otra" or "otro" or "otras" or "otros" or "de" or "del");

    /// <summary>The first word behind the one that asks.</summary>
    private static int? AskedIn(IReadOnlyList<Word> words, int at) =>
        Asking.Contains(words[at].Key) ? at + 1
        : words[at].Key == "how" && words[at + 1].Key is "many" ? at + 2 : null;

    /// <summary>The last word of the same opening in the first part.</summary>
    private static int OpensAlike(IReadOnlyList<Word> words, int end, IEnumerable<string> opening)
    {
        var keys = opening.ToList();
        return Enumerable.Range(0, Math.Max(0, end - keys.Count)).LastOrDefault(
            at => words.Skip(at).Take(keys.Count).Select(word => word.Key).SequenceEqual(keys), -1) is var first and >= 0
            ? first + keys.Count - 1 : -1;
    }

    /// <summary>Where the first part says what the second replaces; a verb stands before it.</summary>
    private static int LeadOf(IReadOnlyList<Word> words, int from, int and, string lead) =>
        Enumerable.Range(from + 2, Math.Max(0, and - from - 2)).LastOrDefault(at => words[at].Key == lead, -1);

    private static bool IsVerb(Word word, Lexicon lexicon) => lexicon.Cues[word.Key].Any(cue =>
        cue is Cue.Signed or Cue.Copied or Cue.Asked or Cue.Dated or Cue.Addressed or Cue.Topic);
}
