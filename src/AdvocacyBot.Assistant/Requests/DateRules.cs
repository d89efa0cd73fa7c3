using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions of when: a date taken for granted, and which letter came first.</summary>
internal static class DateRules
{
    private const int AtMost = 4;
    private const int FewWords = 3;

    /// <summary>"Was the NGO letter sent in May?", where it has another date.</summary>
    public static Request? OtherDate(Reading reading) =>
        reading.Scope.OtherDate is not null
            && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Who, Cue.What, Cue.Copied, Cue.Held, Cue.Summary, Cue.Law,
                Cue.Which)
            && reading.Subjects.Count == 0
            ? FieldRules.Of(reading, Field.Date)
            : null;

    /// <summary>"Which of the two letters is the more recent?": of letters one of which has no date.</summary>
    public static Request? Order(Reading reading) =>
        (reading.Scope.ByOrder || reading.Scope.Basis == ScopeBasis.Remembered || reading.Scope.Letters.Count > 1
                || IsOther(reading) || IsOfEither(reading))
            && (reading.HasAny(Cue.Which, Cue.What) || IsOther(reading) || ComparesKinds(reading))
            && AsksOrder(reading)
            && reading.Shelf.Letters.Count > 1 && reading.Shelf.Letters.Any(letter => letter.Date is null)
            && (IsOther(reading) || IsOfEither(reading) || ComparesKinds(reading) || IsAfterDates(reading)
                || reading.Marked.Words.Any(word => word.Key is "two" or "both" or "dos" or "ambas"))
            && reading.Subjects.Count == 0
            && !(reading.Has(Cue.Signed) && !ComparesKinds(reading))
            && !reading.HasAny(Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Summary)
            ? new Request.AboutField(Field.Date, new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf))
            {
                InOrder = true,
            }
            : null;

    /// <summary>"So which came first?", right after when letters were written.</summary>
    private static bool IsAfterDates(Reading reading) => !reading.NamesLetters
        && reading.Remembered.Last is Request.AboutField { Field: Field.Date } && !reading.Marked.Content().Any();

    /// <summary>"Did they send it on the first of May?"</summary>
    public static Request? SentOn(Reading reading) =>
        reading.IsYesNo && reading.Subjects.Count == 0 && !reading.NamesLetters && !reading.Marked.Content().Any()
        && reading.Marked.Words.Any(word => word.Key is "send" or "sent" or "mandaron" or "enviaron"
            or "mando" or "envio" or "write" or "wrote" or "written" or "escribieron" or "escribio")
        && Enumerable.Range(0, reading.Marked.Words.Count).Any(reading.Marked.IsMonth)
        && !reading.HasAny(Cue.Copied, Cue.Topic, Cue.Asked, Cue.Who)
            ? FieldRules.Of(reading, Field.Date)
            : null;

    /// <summary>"Did the groups' letter come after the talks?", "how many days after the first was it sent?": the
    /// letter says when it was written.</summary>
    public static Request? Relative(Reading reading) =>
        reading is { NamesLetters: true, Subjects.Count: 0, Scope.Letters.Count: 1 } && reading.Scope.Missing is null
        && (reading.IsYesNo || AsksHowLong(string.Join(' ', reading.Marked.Words.Select(word => word.Key))))
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Copied, Cue.Signed, Cue.Earlier, Cue.Refers, Cue.Held,
            Cue.Enclosed)
        && reading.Marked.Words.Any(word => word.Key is "before" or "after" or "antes" or "despues" or "posterior"
            or "anterior" or "previa")
        && reading.Marked.Content().Count() <= FewWords
            ? FieldRules.Of(reading, Field.Date) with { NotDated = "" }
            : null;

    /// <summary>"Is the officials' letter from 2018?"</summary>
    public static Request? OfYear(Reading reading) =>
        reading is { IsYesNo: true, Subjects.Count: 0, Scope.Missing: null } && !reading.Marked.Content().Any()
        && reading.HasAny(Cue.Letter, Cue.Organizations, Cue.Officials)
        && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Summary, Cue.Held)
        && reading.Marked.Words.Any(word => word.Key is ['1', '9', _, _] or ['2', '0', _, _]
            && word.Key.All(char.IsAsciiDigit))
            ? FieldRules.Of(reading, Field.Date)
            : null;

    /// <summary>"How long lies between the two letters?"</summary>
    public static Request? Apart(Reading reading) =>
        reading.Subjects.Count == 0 && reading.Shelf.Letters.Count is > 1 and <= AtMost
        && (reading.Has(Cue.Both) || IsOther(reading) || (reading.Has(Cue.Organizations) && reading.Has(Cue.Officials)))
        && reading.Marked.Words.Any(word => word.Key is "between" or "apart" or "entre" or "separate" or "separates"
            or "separan" or "separa")
        && AsksHowLong(string.Join(' ', reading.Marked.Words.Select(word => word.Key)))
            ? new Request.AboutField(Field.Date, new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf))
            {
                Apart = true,
            }
            : null;

    private static bool AsksHowLong(string text) =>
        Lengths.Any(length => text.Contains(length, StringComparison.Ordinal));

    private static readonly string[] Lengths =
    [
        "how long", "how much time", "how many days", "how many weeks", "how far apart", "cuanto tiempo",
        "cuantos dias",
        "cuantas semanas", "que tanto tiempo",
    ];

    /// <summary>"Was the officials' letter before or after the groups'?"</summary>
    private static bool ComparesKinds(Reading reading) => reading.Has(Cue.Organizations) && reading.Has(Cue.Officials)
        && reading.Marked.Words.Any(word => word.Key is "before" or "after" or "antes" or "despues" or "earlier"
            or "later" or "first" or "primero");

    /// <summary>"The groups' letter or the officials'".</summary>
    private static bool IsOfEither(Reading reading) => reading.Has(Cue.Organizations) && reading.Has(Cue.Officials)
        && reading.Marked.Words.Any(word => word.Key is "or" or "o" or "u");

    /// <summary>"Is the other one older?"</summary>
    private static bool IsOther(Reading reading) => reading.Has(Cue.Other)
        && !reading.HasAny(Cue.Refers, Cue.Earlier, Cue.Enclosed) && !reading.Marked.Content().Any(word =>
        reading.Marked.Words[word].Key
            is not ("anterior" or "posterior" or "older" or "newer" or "earlier" or "later"));

    /// <summary>"Which letter is older?", "¿cuál salió primero?"</summary>
    public static bool AsksOrder(Reading reading) => reading.Marked.Words.Any(word => word.Key is "older" or "oldest"
        or "newer" or "newest" or "first" or "earlier" or "later" or "latest" or "recent" or "antigua" or "vieja"
        or "before" or "after" or "nueva" or "reciente" or "primero" or "antes" or "despues" or "anterior"
        or "posterior");
}
