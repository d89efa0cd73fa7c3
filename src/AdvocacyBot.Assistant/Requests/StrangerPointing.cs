using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter to Ruiz", where no letter names a Ruiz: no letter is meant, and the dates of others are no
/// answer.</summary>
internal static class StrangerPointing
{
    /// <summary>"Translate the letter to French" points at no letter.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal)
    {
        "english", "spanish", "french", "portuguese", "ingles", "espanol", "castellano", "frances", "portugues",
    };

    public static Narrowing? Read(Marked marked)
    {
        var content = marked.Content().ToHashSet();
        foreach (var letter in marked.Cues.Where(cue => cue.Cue == Cue.Letter))
        {
            var first = letter.Last + 2;
            if (first < marked.Words.Count && marked.Words[first - 1].Key is "to" or "a" or "al"
                && !marked.HasAt(letter.First, Cue.Which) && content.Contains(first))
            {
                var last = first;
                while (content.Contains(last + 1))
                {
                    last++;
                }

                if (IsName(marked, first, last))
                {
                    return new Narrowing(_ => false, Required: true, marked.Question.Slice(first, last));
                }
            }
        }

        return null;
    }

    /// <summary>Capitals; at the question's end also a word of no list.</summary>
    private static bool IsName(Marked marked, int first, int last) => Enumerable.Range(first, last - first + 1)
        .All(word => marked.Words[word] is var typed && char.IsLetter(typed.Key[0])
            && !marked.Terms.IsTitleWord(typed.Key) && !marked.Terms.IsPlace(typed.Key)
            && !marked.Terms.Knows(Stem.Of(typed.Key)) && !Languages.Contains(typed.Key)
            && (typed.Capitalised
                || (last == marked.Words.Count - 1 && !marked.Lexicon.Plain.Contains(typed.Key))));
}
