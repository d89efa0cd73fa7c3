using System.Text;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Short ways of writing, written out before anything else is understood: "ltr", "natl", "xq".</summary>
internal static class Shorthand
{
    public static Question WrittenOut(Question question, Lexicon lexicon)
    {
        if (!question.Words.Any(word => Meant(question, word, lexicon) is not null))
        {
            return question;
        }

        var text = new StringBuilder();
        var from = 0;
        foreach (var word in question.Words)
        {
            if (Meant(question, word, lexicon) is { } meant)
            {
                text.Append(question.Text.AsSpan(from, word.Span.Start - from)).Append(meant);
                from = word.Span.End;
            }
        }

        return Question.Of(text.Append(question.Text.AsSpan(from)).ToString());
    }

    /// <summary>A single capital is an initial of a name; what the lexicon writes in capitals is only meant in them:
    /// "US", but not "us".</summary>
    private static string? Meant(Question question, Word word, Lexicon lexicon) =>
        word is { Capitalised: true, Key.Length: 1 } ? null
        : lexicon.Shorthand.GetValueOrDefault(question.Text[word.Span.Start..word.Span.End])
            ?? lexicon.Shorthand.GetValueOrDefault(word.Key);
}
