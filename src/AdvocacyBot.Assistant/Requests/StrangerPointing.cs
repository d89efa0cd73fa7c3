using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter to Ruiz", where no letter names a Ruiz: no letter is meant, and the dates of others are no
/// answer.</summary>
internal static class StrangerPointing
{
    /// <summary>"That they had sent".</summary>
    private const int LongestClause = 5;

    /// <summary>"Translate the letter to French" points at no letter.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal)
    {
        "english", "spanish", "french", "portuguese", "ingles", "espanol", "castellano", "frances", "portugues",
    };

    public static Narrowing? Read(Marked marked, ShelfView shelf)
    {
        // "Pope" is a word of titles, and no letter's addressee may have it.
        var content = marked.Content().Concat(marked.Aside).ToHashSet();
        foreach (var letter in marked.Cues.Where(cue => cue.Cue == Cue.Letter))
        {
            if ((First(marked, letter.Last + 1) ?? OfClause(marked, letter)) is { } first
                && !AsksWhich(marked, letter) && content.Contains(first))
            {
                var last = first;
                while (content.Contains(last + 1))
                {
                    last++;
                }

                if (IsOfSender(marked, letter) ? IsSender(marked, shelf, first, last)
                    : IsName(marked, first, last) || IsHouse(marked, shelf, first, last))
                {
                    return new Narrowing(_ => false, Required: true, marked.Question.Slice(first, last));
                }
            }
        }

        return null;
    }

    /// <summary>"Which letter to Ruiz"; "la carta que" only joins.</summary>
    private static bool AsksWhich(Marked marked, CueMark letter) => marked.HasAt(letter.First, Cue.Which)
        && !(letter.First > 0 && marked.Words[letter.First - 1].Key is "la" or "esa" or "una");

    private static bool IsOfSender(Marked marked, CueMark letter) =>
        marked.Words[letter.Last + 1].Key is "from" or "by" or "de" or "del";

    /// <summary>"The letter from Oxfam", where no letter has it: in capitals, and nothing else by that word.</summary>
    private static bool IsSender(Marked marked, ShelfView shelf, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(word => marked.Words[word] is var typed
            && char.IsLetter(typed.Key[0]) && typed.Capitalised && !marked.Terms.IsTitleWord(typed.Key)
            && !marked.Terms.IsPlace(typed.Key)
            && !shelf.Titles.Writes(Stem.Of(typed.Key)))
        && !marked.Words.Skip(1).All(word => word.Capitalised);

    /// <summary>The word after "to", or after "to the"; also after "from" and "by".</summary>
    private static int? First(Marked marked, int at)
    {
        if (at + 1 >= marked.Words.Count
            || !(marked.Words[at].Key is "to" or "a" or "al" or "from" or "by" or "de" or "del"))
        {
            return null;
        }

        return IsArticle(marked, at + 1) ? at + 2 : at + 1;
    }

    /// <summary>"The letter they sent to Ruiz", "la carta que le mandaron a Ruiz".</summary>
    private static int? OfClause(Marked marked, CueMark letter)
    {
        var at = letter.Last + 1;
        while (at < marked.Words.Count && at - letter.Last <= LongestClause
            && (marked.HasAt(at, Cue.Addressed) || marked.HasAt(at, Cue.Letter) || marked.IsIgnored(at))
            && marked.Words[at].Key is not ("to" or "a" or "al" or "and" or "y" or "or" or "o"))
        {
            at++;
        }

        // "Was the letter sent to Ruiz?" asks whether it was.
        return at > letter.Last + 1 && at < marked.Words.Count && !marked.HasAt(0, Cue.Did)
            && marked.Words[at].Key is "to" or "a" or "al"
            ? First(marked, at)
            : null;
    }

    private static bool IsArticle(Marked marked, int at) =>
        marked.Words[at].Key is "the" or "la" or "el" or "los" or "las";

    /// <summary>"The letter to the pope", "to congress": somebody to whom no letter on the shelf goes.</summary>
    private static bool IsHouse(Marked marked, ShelfView shelf, int first, int last)
    {
        var keys = Enumerable.Range(first, last - first + 1).Select(word => marked.Words[word].Key).ToList();
        return !(marked.Aside.Contains(first) && TitlePointing.Best(marked, shelf.Letters).Count > 0)
            && keys.TrueForAll(key => char.IsLetter(key[0]) && !marked.Terms.IsPlace(key)
                && !shelf.Titles.Writes(Stem.Of(key)) && !Languages.Contains(key))
            && (keys.Exists(marked.Terms.IsBody)
                || (IsArticle(marked, first - 1) && !keys.Exists(marked.Lexicon.Plain.Contains)));
    }

    /// <summary>Capitals; at the question's end and before what is asked also a word of no list.</summary>
    private static bool IsName(Marked marked, int first, int last) => Enumerable.Range(first, last - first + 1)
        .All(word => marked.Words[word] is var typed && char.IsLetter(typed.Key[0])
            && !marked.Terms.IsTitleWord(typed.Key) && !marked.Terms.IsPlace(typed.Key)
            && !marked.Terms.Knows(Stem.Of(typed.Key)) && !Languages.Contains(typed.Key)
            && (typed.Capitalised
                || ((last == marked.Words.Count - 1 || marked.HasAt(last + 1, Cue.Asked))
                    && !marked.Lexicon.Plain.Contains(typed.Key))));
}
