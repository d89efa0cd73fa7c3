using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who was at the agency (the old one)?": what stands in brackets explains the words before it. Where titles
/// have it word for word, it is what is meant: "subsecretarios (Deputy Secretary)".</summary>
internal static class Bracketed
{
    private static readonly Cue[] Pointing =
    [
        Cue.Letter, Cue.Organizations, Cue.Officials, Cue.People, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Other,
        Cue.First, Cue.Last, Cue.Dated, Cue.Asked,
    ];

    /// <summary>The question without brackets, which follow a blank: "235(b)" is one word.</summary>
    public static Question Read(Question question, ShelfView shelf, Lexicon lexicon, Terms terms)
    {
        var text = question.Text;
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open <= 0 || close < 0)
        {
            return question;
        }

        var inside = text[(open + 2)..close];
        return StandsInTitles(inside, shelf)
            ? Question.Of(Before(text[..open], terms) + inside + text[(close + 1)..])
            : ExplainsOnly(inside, lexicon, terms) ? Question.Of(text[..open] + text[(close + 1)..])
            : question;
    }

    /// <summary>Nobody's name, no letter, no office, and no word of the field.</summary>
    private static bool ExplainsOnly(string words, Lexicon lexicon, Terms terms) => Question.Of(words).Words is { Count: > 0 } typed
        && !words.Contains('?', StringComparison.Ordinal) && typed.All(word => !word.Capitalised
            && !lexicon.Shorthand.ContainsKey(word.Key) && !lexicon.Cues[word.Key].Any(Pointing.Contains)
            && !terms.IsTitleWord(word.Key) && !terms.Has(Stem.Of(word.Key)));

    private static bool StandsInTitles(string words, ShelfView shelf) => Question.Keys(words) is { Count: > 1 } keys
        && TextFolding.Key(words) is var key
        && shelf.Titles.Holding(new TermUnit(words, [[.. keys.Select(Stem.Of)]], [], Standing.Known))
            .Any(one => one.Key.Contains(key, StringComparison.Ordinal));

    /// <summary>Without the office that the brackets write anew.</summary>
    private static string Before(string text, Terms terms)
    {
        var words = Question.Of(text).Words;
        var kept = words.Count;
        while (kept > 0 && (terms.IsTitleWord(words[kept - 1].Key) || words[kept - 1].Key is "de" or "of" or "the"))
        {
            kept--;
        }

        return kept == 0 ? "" : text[..words[kept - 1].Span.End] + " ";
    }
}
