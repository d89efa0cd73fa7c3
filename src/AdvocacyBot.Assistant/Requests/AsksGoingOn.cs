using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"And who would have to do that?", "is it a strong one?", "list the NGO ones", "which has more?", "do
/// both?": of the asks last told.</summary>
internal static class AsksGoingOn
{
    private const int LongestFollowUp = 9;
    private const int ShortFollowUp = 5;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Postal, Cue.Held, Cue.Summary, Cue.Why, Cue.Enclosed,
        Cue.Close, Cue.Salutation, Cue.Subject, Cue.Else,
    ];

    private static readonly HashSet<string> Acting = new(StringComparer.Ordinal)
    {
        "do", "act", "implement", "deliver", "hacerlo", "hacer", "hace", "cumplirlo", "cumplir", "actuar", "harian",
        "haria", "toca", "corresponde",
    };

    private static readonly HashSet<string> Strong = new(StringComparer.Ordinal)
    {
        "strong", "firm", "weak", "soft", "forceful", "fuerte", "firme", "debil", "suave", "strongly", "firmly",
    };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "do", "put", "ones", "one", "tienen", "tendria", "tendrian", "deberia", "would", "should",
    };

    public static Request? Read(Reading reading) =>
        reading.Remembered.Last is not Request.AboutAsks asks || reading.Subjects.Count > 0
            || reading.Marked.Words.Count is 0 or > LongestFollowUp || reading.Marked.Unrecorded.Count > 0
            || reading.HasAny(OwnMatter) ? null
            : OfEither(reading, asks) is { } either ? either
            : !reading.Marked.Content().All(word => IsSmall(reading, reading.Marked.Words[word].Key))
                ? null
                : HowStrong(reading, asks) ?? WhoActs(reading, asks) ?? OfLetter(reading, asks)
                    ?? InBoth(reading, asks) ?? (Request?)WhichHasMore(reading, asks);

    /// <summary>"To Peru or to Chile?": of whom each is asked stands beside it.</summary>
    private static Request.AboutAsks? OfEither(Reading reading, Request.AboutAsks asks)
    {
        var words = reading.Marked.Words;
        return !reading.NamesLetters && words.Any(word => word.Key is "or" or "o")
            && words.Take(2).Any(word => word.Key is "to" or "of" or "from" or "a" or "de")
            && reading.Marked.Content().ToList() is { Count: > 0 } content
            && content.TrueForAll(word => reading.Terms.IsPlace(words[word].Key))
            ? asks with { CountOnly = false, AskedOf = "", IsYesNo = false }
            : null;
    }

    private static bool IsSmall(Reading reading, string key) => Acting.Contains(key) || Strong.Contains(key)
        || Small.Contains(key) || reading.Marked.Lexicon.Plain.Contains(key);

    /// <summary>"Is that strong?", "how strongly do they put it?"</summary>
    private static Request.AboutAsks? HowStrong(Reading reading, Request.AboutAsks asks) =>
        !reading.NamesLetters && !reading.HasAny(Cue.Strongest, Cue.Weakest, Cue.Which)
        && reading.Marked.Words.Any(word => Strong.Contains(word.Key))
            ? asks with { ShowStrength = true, CountOnly = false }
            : null;

    /// <summary>"Who would have to do that?": of whom each is asked stands beside it.</summary>
    private static Request.AboutAsks? WhoActs(Reading reading, Request.AboutAsks asks) =>
        !reading.NamesLetters && reading.Marked.Words.Any(word => Acting.Contains(word.Key))
        && reading.Marked.Words.Any(word => word.Key is "who" or "whom" or "quien" or "quienes")
            ? asks with { CountOnly = false, AskedOf = "", IsYesNo = false }
            : null;

    /// <summary>"List the NGO ones", right after the asks of several letters.</summary>
    private static Request.AboutAsks? OfLetter(Reading reading, Request.AboutAsks asks) =>
        reading is { NamesLetters: true, Scope: { Missing: null, ByOrder: false } } && asks.Scope.Letters.Count > 1
        && reading.Has(Cue.List) && !reading.HasAny(Cue.Who, Cue.Count, Cue.Topic, Cue.People)
            ? asks with { Scope = reading.Scope, CountOnly = false }
            : null;

    /// <summary>"Do both?", after the asks of one letter.</summary>
    private static Request.AboutAsks? InBoth(Reading reading, Request.AboutAsks asks) =>
        reading.Marked.Words.Count <= ShortFollowUp && asks.Scope.Letters.Count < reading.Shelf.Letters.Count
        && reading.Marked.Words.Any(word => word.Key is "both" or "ambas" or "dos")
        && !reading.HasAny(Cue.Who, Cue.What, Cue.Which, Cue.Count)
            ? asks with
            {
                Scope = new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf),
                IfAny = true,
                CountOnly = false,
            }
            : null;

    /// <summary>"Which has more?", after the asks of several letters.</summary>
    private static Request.MostOf? WhichHasMore(Reading reading, Request.AboutAsks asks) =>
        asks.Scope.Letters.Count > 1 && reading.Marked.Words.Count <= ShortFollowUp
        && reading.Marked.Words.Any(word => word.Key is "which" or "cual" or "quien" or "who")
        && reading.Marked.Words.Any(word => word.Key is "more" or "most" or "mas")
            ? new Request.MostOf(Field.Asks, asks.Scope)
            : null;
}
