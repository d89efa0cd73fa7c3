using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter of the nineteen", "what do the 19 ask": the letter that so many signed.</summary>
internal static class NumberPointing
{
    public static Narrowing? Read(Marked marked, ShelfView shelf) => Find(marked, shelf) is { } named
        ? new Narrowing(
            letter => letter.Signatories.Count == named.Number, Required: false,
            marked.Question.Slice(named.Word, named.Word))
        : null;

    /// <summary>The number points at a letter, and is no topic.</summary>
    public static Marked Aside(Marked marked, ShelfView shelf) => Find(marked, shelf) is { } named
        ? marked with { Aside = marked.Aside.Append(named.Word).ToHashSet() }
        : marked;

    private static StatedNumber? Find(Marked marked, ShelfView shelf)
    {
        for (var at = 1; at < marked.Words.Count; at++)
        {
            if (marked.Words[at - 1].Key is "the" or "los" or "las" && !marked.IsDate(at) && !marked.InParty(at)
                && (marked.Lexicon.Numbers.TryGetValue(marked.Words[at].Key, out var number)
                    || int.TryParse(marked.Words[at].Key, out number))
                && (IsOfLetter(marked, at) || IsAlone(marked, at, number, shelf)))
            {
                return new StatedNumber(number, at);
            }
        }

        return null;
    }

    private static bool IsOfLetter(Marked marked, int at) => at > 2
        && marked.Words[at - 2].Key is "of" or "by" or "from" or "de" or "por"
        && LetterPointing.IsLetter(marked, at - 3);

    /// <summary>Nothing follows that the number could count, and one letter alone was signed by so many.</summary>
    private static bool IsAlone(Marked marked, int at, int number, ShelfView shelf) =>
        number > 1 && (at + 1 == marked.Words.Count || marked.HasAt(at + 1, Cue.Asked)
            || marked.HasAt(at + 1, Cue.Topic) || marked.HasAt(at + 1, Cue.What) || marked.HasAt(at + 1, Cue.Did))
        && shelf.Letters.Count(letter => letter.Signatories.Count == number) == 1;
}

/// <summary>A number that a question states, and its word.</summary>
internal sealed record StatedNumber(int Number, int Word);
