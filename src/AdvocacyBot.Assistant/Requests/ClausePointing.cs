using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who signed the letter that asks for visas": the clause says which letter is meant, the rest what is
/// asked of it.</summary>
/// <param name="Rest">The question without the clause.</param>
/// <param name="Topic">What the letter meant asks for or speaks of.</param>
internal sealed record ClausePointing(Question Rest, string Topic)
{
    private const int LinkWords = 3;

    private static readonly Cue[] Asking =
    [
        Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Held, Cue.Postal, Cue.Salutation, Cue.Close,
        Cue.Enclosed, Cue.Heading, Cue.Spoken,
    ];

    public static ClausePointing? Find(Marked marked)
    {
        var asking = marked.Cues.FirstOrDefault(cue => Asking.Contains(cue.Cue)
            && !marked.HasAt(cue.First, Cue.Letter));
        if (asking is null)
        {
            return null;
        }

        var letter = marked.Cues.FirstOrDefault(cue => cue.Cue == Cue.Letter && cue.First > asking.Last
            && !marked.Cues.Any(which => which.Cue == Cue.Which && which.First < cue.First && which.Last >= cue.First));
        return letter is null || marked.Cues.Any(cue => cue.Cue is Cue.Topic or Cue.Asked && cue.First < letter.First)
            ? null
            : Of(marked, letter);
    }

    private static ClausePointing? Of(Marked marked, CueMark letter)
    {
        var speaks = marked.Cues.FirstOrDefault(cue => cue.Cue is Cue.Topic or Cue.Asked
            && cue.First > letter.Last && cue.First - letter.Last <= LinkWords
            && Enumerable.Range(letter.Last + 1, cue.First - letter.Last - 1).All(word => IsLink(marked, word)));
        var from = speaks is not null ? speaks.Last + 1
            : letter.Last + 1 < marked.Words.Count && OpensTopic(marked.Words[letter.Last + 1].Key) ? letter.Last + 2
            : -1;
        if (from < 0 || from >= marked.Words.Count)
        {
            return null;
        }

        var to = End(marked, from);
        var clause = Enumerable.Range(from, to - from).ToList();
        return clause.Exists(word => !marked.IsIgnored(word) && (!marked.InCue(word) || marked.HasAt(word, Cue.Law)))
            && !clause.Exists(word => marked.InParty(word) || marked.IsDate(word))
            ? new ClausePointing(Without(marked, letter, to), marked.Question.Slice(from, to - 1))
            : null;
    }

    private static Question Without(Marked marked, CueMark letter, int to)
    {
        var text = marked.Question.Text;
        var rest = to < marked.Words.Count ? text[marked.Words[to].Span.Start..]
            : text[marked.Words[^1].Span.End..];
        return Question.Of($"{text[..marked.Words[letter.Last].Span.End]} {rest}".Trim());
    }

    /// <summary>The clause goes on to a comma or "and" before another asking word, or to the end.</summary>
    private static int End(Marked marked, int from)
    {
        for (var at = from + 1; at < marked.Words.Count; at++)
        {
            var between = marked.Question.Text.AsSpan(
                marked.Words[at - 1].Span.End, marked.Words[at].Span.Start - marked.Words[at - 1].Span.End);
            if (between.ContainsAny(",;?")
                && marked.Cues.Any(cue => cue.First == at && cue.Cue is Cue.Who or Cue.What or Cue.Count or Cue.Dated))
            {
                return at;
            }
        }

        return marked.Words.Count;
    }

    private static bool IsLink(Marked marked, int word) =>
        marked.Words[word].Key is "that" or "which" or "que" or "where" or "donde" or "se" or "they" or "we" or "la"
            or "cual" or "en" or "in";

    private static bool OpensTopic(string key) =>
        key is "about" or "on" or "regarding" or "concerning" or "mentioning" or "re" or "sobre" or "acerca";
}
