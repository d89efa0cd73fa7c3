using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"A line on homicides for a press release": what the answer is wanted for is no part of the
/// question.</summary>
internal static class Purposes
{
    private const int ShortestQuestion = 3;

    /// <summary>The question without a purpose at either end; whole where little else is said.</summary>
    public static Question Without(Question question, Lexicon lexicon)
    {
        question = WithoutTail(question, lexicon);
        var words = question.Words;
        var keys = words.Select(word => word.Key).ToList();
        for (var at = 0; at < keys.Count; at++)
        {
            if (lexicon.Purposes.At(keys, at) is not { } found || keys.Count - found.Length < ShortestQuestion
                || IsAsked(lexicon, keys, at))
            {
                continue;
            }

            if (at == 0 && keys[0] is "when" or "cuando")
            {
                // "When did they sign": asked, and no purpose.
                continue;
            }

            if (at == 0)
            {
                return Question.Of(question.Text[words[found.Length].Span.Start..]);
            }

            if (keys.Skip(at + found.Length).All(lexicon.Ignored.Contains))
            {
                return Question.Of(question.Text[..words[at - 1].Span.End] + question.Text[words[^1].Span.End..]);
            }
        }

        return question;
    }

    /// <summary>"…before I e-mail him", "…so we can thank them": from there on nothing is asked.</summary>
    private static Question WithoutTail(Question question, Lexicon lexicon)
    {
        var words = question.Words;
        var keys = words.Select(word => word.Key).ToList();
        var tail = Enumerable.Range(0, keys.Count).FirstOrDefault(at =>
            at >= ShortestQuestion && lexicon.Tails.At(keys, at) is not null, -1);
        return tail < 0 || question.Text.AsSpan(words[tail].Span.Start).TrimEnd("?!. ").ContainsAny('?', '¿', '.')
            ? question
            // What asks with no mark, or bids, is none the more a question.
            : Question.Of(question.Text[..words[tail - 1].Span.End]
                + (question.Text.AsSpan().ContainsAny('?', '¿') ? "?" : ""));
    }

    /// <summary>"Do they ask for a meeting": what is asked for.</summary>
    private static bool IsAsked(Lexicon lexicon, List<string> keys, int at) =>
        at > 0 && lexicon.Cues[keys[at - 1]].Contains(Cue.Asked);
}
