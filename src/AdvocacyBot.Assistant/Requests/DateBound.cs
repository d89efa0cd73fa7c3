using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"After May 2020", "antes de 2018", "since 2019": a date that bounds the letters meant, where the bounding
/// words begin at word <c>First</c>.</summary>
internal sealed record DateBound(int First, Func<DateOnly, DateOnly, DateOnly, bool> Holds)
{
    /// <summary>What may stand between the word and the date: "since the end of" is none of it.</summary>
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "the", "of", "year", "month", "than", "to", "que", "de", "del", "el", "a", "al", "ano", "mes",
    };

    private static readonly HashSet<string> Later = new(StringComparer.Ordinal)
        { "after", "later", "newer", "recent", "reciente", "recientes", "despues", "posterior", "posteriores" };

    private static readonly HashSet<string> Earlier = new(StringComparer.Ordinal)
        { "before", "prior", "older", "earlier", "antes", "anterior", "anteriores", "previas", "previa" };

    /// <summary>The bound that the words before the date set; null where the date is one of a letter itself.</summary>
    /// <param name="at">A word of the date.</param>
    public static DateBound? Find(Marked marked, int at)
    {
        var word = at - 1;
        while (word >= 0 && (Between.Contains(marked.Words[word].Key) || marked.IsDate(word)))
        {
            word--;
        }

        return word < 0 ? null : marked.Words[word].Key switch
        {
            var key when Later.Contains(key) => new DateBound(word, (date, _, end) => date > end),
            var key when Earlier.Contains(key) => new DateBound(word, (date, start, _) => date < start),
            "since" or "desde" => new DateBound(word, (date, start, _) => date >= start),
            "until" or "till" or "hasta" => new DateBound(word, (date, _, end) => date <= end),
            _ => null,
        };
    }

    /// <summary>The letters whose own date lies within the bound, from the first to the last day that it names. Where no
    /// letters are asked after ("who was minister before 2017"), it need not be one's.</summary>
    public Narrowing Of(Marked marked, DateOnly start, DateOnly end, string words) => new(
        letter => letter.Date is { } date && Holds(date, start, end),
        Required: marked.HasAny(
            Cue.Letter, Cue.Addressed, Cue.Signed, Cue.Dated, Cue.History, Cue.Asked, Cue.Which, Cue.Count)
            || marked.Words.Any(word => word.Key is "anything" or "something" or "algo" or "sent"),
        words);
}
