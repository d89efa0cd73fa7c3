using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions of when: a date taken for granted, and which letter came first.</summary>
internal static class DateRules
{
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
            && (reading.HasAny(Cue.Which, Cue.What) || IsOther(reading)) && AsksOrder(reading)
            && reading.Shelf.Letters.Count > 1 && reading.Shelf.Letters.Any(letter => letter.Date is null)
            && (IsOther(reading) || IsOfEither(reading)
                || reading.Marked.Words.Any(word => word.Key is "two" or "both" or "dos" or "ambas"))
            && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Asked, Cue.Topic, Cue.Summary)
            ? new Request.AboutField(Field.Date, new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf))
            {
                InOrder = true,
            }
            : null;

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
