using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions that set letters side by side.</summary>
internal static class CompareRules
{
    /// <summary>"How do they differ on asylum?", "what do both ask of Peru?"</summary>
    public static Request? Compared(Reading reading) =>
        (!reading.Has(Cue.Compare) && !CoincidesOn(reading) && !AsksWhoMore(reading)) || AgreesToSomething(reading)
            || (reading.Has(Cue.Shared) && reading.Role == PartyRole.Signatory && reading.Marked.Words.Any(word =>
                word.Key.StartsWith("repe", StringComparison.Ordinal)))
            || reading.Subjects.Count(subject => subject.Parties is [{ Kind: PartyKind.Person }]) > 1 ? null
        : reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Dated) && !reading.Has(Cue.Topic)
            && !reading.Marked.Content().Any()
            ? new Request.AboutField(ShelfRules.FieldOf(reading), ShelfRules.AllOf(reading))
            : reading.Has(Cue.Asked) && !reading.Has(Cue.Topic)
                && reading.Marked.Content().All(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key))
                ? new Request.AboutAsks(
                    ShelfRules.AllOf(reading), new AskFilter(null, reading.Topic, 0, null), CountOnly: false,
                    ShowStrength: true)
            : new Request.Compared(ShelfRules.AllOf(reading), TopicRules.WordsOf(reading))
            {
                InCommon = SeeksLikeness(reading),
            };

    /// <summary>"Who criticizes the plan more?"</summary>
    private static bool AsksWhoMore(Reading reading) => reading.HasAny(Cue.Who, Cue.Which)
        && reading.Marked.Words.Any(word => word.Key is "more" or "most" or "mas")
        && reading.Marked.Words.Any(word => reading.Marked.Lexicon.Stances.Contains(word.Key))
        && !reading.HasAny(Cue.Signed, Cue.Asked, Cue.Count);

    /// <summary>"¿En qué coinciden las dos sobre el asilo?"</summary>
    private static bool CoincidesOn(Reading reading) => reading.Has(Cue.Shared) && reading.Marked.Content().Any()
        && reading.Role is null && reading.Subjects.Count == 0 && reading.Marked.Words.Any(word =>
            word.Key is "coinciden" or "coincide" or "common" or "overlap" or "comun");

    /// <summary>"On what do they agree?", "are they similar?", and not "how do they differ".</summary>
    private static bool SeeksLikeness(Reading reading) => reading.Marked.Words.Any(word =>
        word.Key is "agree" or "agrees" or "agreement" or "similar" or "similarities" or "similarity" or "consistent"
            or "semejanza" or "semejanzas" or "parecen" or "parecidas" or "coinciden" or "acuerdo" or "similares");

    /// <summary>"When did the minister agree to the plan?" sets no letters side by side.</summary>
    private static bool AgreesToSomething(Reading reading) =>
        reading.Marked.First(Cue.Compare) is { } compare && compare.Last + 1 < reading.Marked.Words.Count
        && reading.Marked.Words[compare.Last].Key is "agree" or "agrees"
        && reading.Marked.Words[compare.Last + 1].Key == "to"
        && !reading.HasAny(Cue.Letter, Cue.Both, Cue.Shared, Cue.Organizations, Cue.Officials);
}
