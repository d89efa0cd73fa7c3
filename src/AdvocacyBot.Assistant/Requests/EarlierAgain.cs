using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What did it say?", "who signed it?", right after a letter that another encloses or speaks of: of it the
/// letters tell only that; of a letter that encloses none, it is asked itself.</summary>
internal static class EarlierAgain
{
    private const int LongestFollowUp = 9;

    public static Request? Read(Reading reading) =>
        IsSpokenOf(reading.Remembered.Last) && reading.Marked.Words.Count <= LongestFollowUp
            && reading.Subjects.Count == 0 && (!reading.NamesLetters || AsksOfAll(reading))
            && !reading.HasAny(Cue.Other, Cue.Both, Cue.Earlier)
            && !reading.Marked.Content().Any(word =>
                !reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key))
            && (reading.Marked.Words.Any(word => IsHolding(word.Key)) || reading.HasAny(
                Cue.Signed, Cue.Dated, Cue.Asked, Cue.Topic, Cue.Addressed, Cue.Copied, Cue.Summary))
            && !reading.HasAny(Cue.Person, Cue.Enclosed, Cue.Refers)
            && (!reading.HasAny(Cue.Organizations, Cue.Officials) || AsksOfAll(reading))
            && !SpeaksOfLetter(reading.Marked)
            ? new Request.EarlierLetter(Recollection.ScopeOf(reading.Remembered.Last!)!)
            {
                Otherwise = new Request.AboutField(FieldOf(reading), reading.Scope),
            }
            : null;

    /// <summary>"Did all of the groups sign it?"</summary>
    private static bool AsksOfAll(Reading reading) => reading.IsYesNo && reading.Has(Cue.Signed)
        && reading.Marked.Words.Any(word => word.Key is "all" or "every" or "todas" or "todos")
        && reading.Marked.Words.Any(word => word.Key is "it" or "that" or "esa" or "la" or "aquella");

    private static bool IsHolding(string key) => key.StartsWith("contain", StringComparison.Ordinal)
        || key.StartsWith("contien", StringComparison.Ordinal) || key is "tenemos" or "tienen" or "tienes" or "trae" or "trata" or "include" or "includes";

    /// <summary>"The letter" is the one that encloses.</summary>
    private static bool SpeaksOfLetter(Marked marked) => marked.Words.Zip(marked.Words.Skip(1))
        .Any(pair => (pair.First.Key, pair.Second.Key) is ("the", "letter") or ("la", "carta"));

    private static Field FieldOf(Reading reading) => reading.Has(Cue.Signed) ? Field.Signatories
        : reading.Has(Cue.Dated) ? Field.Date
        : reading.Has(Cue.Copied) ? Field.Copies
        : reading.Has(Cue.Addressed) ? Field.Recipients
        : Field.Summary;

    private static bool IsSpokenOf(Request? last) => last is Request.EarlierLetter
        or Request.AboutField { Field: Field.Enclosures }
        or Request.AboutField { Field: Field.References, Kind: Letters.ReferenceKind.EarlierLetter };
}
