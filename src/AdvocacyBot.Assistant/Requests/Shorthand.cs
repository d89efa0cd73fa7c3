using System.Text;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Short ways of writing, written out before anything else is understood: "ltr", "natl", "xq"; and ways of
/// asking for which the lexicon has a plainer one: "one of the groups on".</summary>
internal static class Shorthand
{
    public static Question WrittenOut(Question question, Lexicon lexicon)
    {
        question = WithoutSigns(question, lexicon);
        var keys = question.Words.Select(word => word.Key).ToList();
        var text = new StringBuilder();
        var from = 0;
        for (var at = 0; at < keys.Count; at++)
        {
            var phrase = lexicon.Rewordings.At(keys, at);
            if ((phrase?.Values[0] ?? Meant(question, at, lexicon)) is not { } meant)
            {
                continue;
            }

            text.Append(question.Text.AsSpan(from, question.Words[at].Span.Start - from)).Append(meant);
            at += (phrase?.Length ?? 1) - 1;
            from = question.Words[at].Span.End;
        }

        return from == 0 ? question : Question.Of(text.Append(question.Text.AsSpan(from)).ToString());
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
