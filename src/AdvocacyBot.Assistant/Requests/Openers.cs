using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Can you check whether Oxfam signed", "¿sabes si firmó?": what leads in to a question is no part of
/// it.</summary>
internal static class Openers
{
    private const int LongestOpener = 9;

    public static Question Without(Question question, Lexicon lexicon)
    {
        var words = question.Words;
        for (var at = 1; at < words.Count - 1 && at <= LongestOpener; at++)
        {
            if (words[at].Key is "if" or "whether" or "si")
            {
                return words.Take(at).Any(word => lexicon.Openers.Contains(word.Key))
                    ? Question.Of(question.Text[words[at + 1].Span.Start..])
                    : question;
            }

            if (!lexicon.Openers.Contains(words[at].Key) && !lexicon.Ignored.Contains(words[at].Key))
            {
                return question;
            }
        }

        return question;
    }
}
