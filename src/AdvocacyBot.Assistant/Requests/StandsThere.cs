using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"¿Y está en las dos?", of the one last told of: Spanish leaves out of whom.</summary>
internal static class StandsThere
{
    private const int LongestFollowUp = 6;

    public static Request.Membership? Read(Reading reading) =>
        reading.Marked.Language == LetterLanguage.Spanish && reading.Marked.Words.Count <= LongestFollowUp
        && reading.Marked.Words.Take(2).Any(word => word.Key is "esta" or "aparece" or "sale" or "figura")
        && reading.Remembered.Last is Request.TitlesOf or Request.Membership or Request.History
        && reading.Subjects.Count == 0 && !reading.Marked.Content().Any() && reading.RememberedParty is { } party
        && (reading.OfEach || reading.NamesLetters)
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Who, Cue.Which, Cue.Asked, Cue.Dated)
            ? new Request.Membership(
                new Whom.Known(party), null,
                reading.OfEach ? new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf) : reading.Scope,
                WhyAsked: false, reading.OfEach)
            : null;
}
