using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What do they say about it?", "is it in the other one too?", right after what letters refer to.</summary>
internal static class CitedAgain
{
    private const int LongestFollowUp = 9;

    public static Request.AboutField? Read(Reading reading) =>
        reading.Remembered.Last is not Request.AboutField { Field: Field.References } cited ? null
        : SpeaksOfIt(reading) ? cited
        : AsksWhere(reading) ? cited
        : IsOfTheOther(reading) ? cited with { Scope = reading.Scope }
        : null;

    private static bool SpeaksOfIt(Reading reading) => reading.Has(Cue.Topic) && reading.Has(Cue.What)
        && !reading.Marked.Content().Any() && reading.Subjects.Count == 0 && !reading.NamesLetters
        && reading.Marked.Words[^1].Key is "it" or "that" or "them" or "eso" or "ello" or "ella";

    /// <summary>"Which letter?": it stands beside each.</summary>
    private static bool AsksWhere(Reading reading) => reading.HasAny(Cue.Which, Cue.Where) && !reading.NamesLetters
        && reading.Marked.Words.Count <= LongestFollowUp && !reading.Marked.Content().Any()
        && reading.Marked.Words.Any(word => word.Key is "letter" or "carta" or "one" or "where" or "donde")
        && reading.Subjects.Count == 0 && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Asked);

    private static bool IsOfTheOther(Reading reading) => reading.Has(Cue.Other) && reading.NamesLetters
        && reading.Marked.Words.Count <= LongestFollowUp && !reading.Marked.Content().Any()
        && reading.Subjects.Count == 0
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated, Cue.Asked, Cue.Summary, Cue.Held);
}
