using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What did it say?", "who signed it?", right after a letter that another encloses or speaks of: of it the
/// letters tell only that.</summary>
internal static class EarlierAgain
{
    private const int LongestFollowUp = 9;

    public static Request? Read(Reading reading) =>
        IsSpokenOf(reading.Remembered.Last) && reading.Marked.Words.Count <= LongestFollowUp
            && reading.Subjects.Count == 0 && !reading.NamesLetters && !reading.HasAny(Cue.Other, Cue.Both, Cue.Earlier)
            && !reading.Marked.Content().Any(word =>
                !reading.Marked.Lexicon.Plain.Contains(reading.Marked.Words[word].Key))
            && reading.HasAny(Cue.Signed, Cue.Dated, Cue.Asked, Cue.Topic, Cue.Addressed, Cue.Copied, Cue.Summary)
            && !reading.HasAny(Cue.Organizations, Cue.Officials, Cue.Person, Cue.Enclosed, Cue.Refers)
            ? new Request.EarlierLetter(Recollection.ScopeOf(reading.Remembered.Last!)!)
            : null;

    private static bool IsSpokenOf(Request? last) => last is Request.EarlierLetter
        or Request.AboutField { Field: Field.Enclosures, Scope.Letters.Count: 1 }
        or Request.AboutField { Field: Field.References, Kind: Letters.ReferenceKind.EarlierLetter };
}
