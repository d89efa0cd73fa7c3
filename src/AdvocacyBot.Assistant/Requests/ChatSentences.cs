using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>The sentences of what was typed. In a chat many begin without a capital.</summary>
internal static class ChatSentences
{
    private const int LongestAbbreviation = 3;

    /// <returns>Spans over the question's text, in order.</returns>
    public static IReadOnlyList<TextSpan> Of(Question question, Lexicon lexicon)
    {
        List<TextSpan> sentences = [];
        foreach (var whole in Sentences.Of(question.Text, new TextSpan(0, question.Text.Length)))
        {
            var start = whole.Start;
            foreach (var (word, next) in question.Words.Zip(question.Words.Skip(1)))
            {
                if (word.Span.Start >= start && next.Span.End <= whole.End && Stops(question.Text, word, next, lexicon))
                {
                    sentences.Add(new TextSpan(start, next.Span.Start));
                    start = next.Span.Start;
                }
            }

            sentences.Add(new TextSpan(start, whole.End));
        }

        return sentences;
    }

    private static bool Stops(string text, Word word, Word next, Lexicon lexicon)
    {
        var between = text.AsSpan(word.Span.End, next.Span.Start - word.Span.End);
        return between.Length > 1 && char.IsWhiteSpace(between[^1])
            && (between.ContainsAny('?', '!')
                || (between[0] == '.' && word.Key.All(char.IsLetter)
                    && (word.Key.Length > LongestAbbreviation || lexicon.Ignored.Contains(word.Key))
                    && !lexicon.Shorthand.ContainsKey(word.Key)));
    }
}
