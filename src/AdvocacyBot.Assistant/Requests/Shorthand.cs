using System.Text;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Short ways of writing, written out before anything else is understood: "ltr", "natl", "xq".</summary>
internal static class Shorthand
{
    public static Question WrittenOut(Question question, Lexicon lexicon)
    {
        question = WithoutSigns(question, lexicon);
        if (!question.Words.Index().Any(word => Meant(question, word.Index, lexicon) is not null))
        {
            return question;
        }

        var text = new StringBuilder();
        var from = 0;
        foreach (var (at, word) in question.Words.Index())
        {
            if (Meant(question, at, lexicon) is { } meant)
            {
                text.Append(question.Text.AsSpan(from, word.Span.Start - from)).Append(meant);
                from = word.Span.End;
            }
        }

        return Question.Of(text.Append(question.Text.AsSpan(from)).ToString());
    }

    /// <summary>"Detention / ATDs": either of the two; "and/or" is one already. "# of signers + date": the number, and
    /// the date.</summary>
    private static Question WithoutSigns(Question question, Lexicon lexicon)
    {
        var spanish = lexicon.Language == Letters.LetterLanguage.Spanish;
        var text = question.Text.Replace(" / ", spanish ? " o " : " or ", StringComparison.Ordinal)
            .Replace(" + ", spanish ? " y " : " and ", StringComparison.Ordinal)
            .Replace("# of ", "number of ", StringComparison.Ordinal)
            .Replace("# de ", "número de ", StringComparison.Ordinal);
        return text == question.Text ? question : Question.Of(text);
    }

    /// <summary>A single capital is an initial of a name; what the lexicon writes in capitals is only meant in them,
    /// or after an article: "US" and "the us", but not "us".</summary>
    private static string? Meant(Question question, int at, Lexicon lexicon)
    {
        var word = question.Words[at];
        return word is { Capitalised: true, Key.Length: 1 } ? null
            : lexicon.Shorthand.GetValueOrDefault(question.Text[word.Span.Start..word.Span.End])
                ?? lexicon.Shorthand.GetValueOrDefault(word.Key)
                ?? (at > 0 && at + 1 < question.Words.Count && question.Words[at - 1].Key is "the" or "a"
                    ? lexicon.Shorthand.GetValueOrDefault(word.Key.ToUpperInvariant())
                    : null);
    }
}
