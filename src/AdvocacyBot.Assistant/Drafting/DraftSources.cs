namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Every place on the shelf that a plan took something from.</summary>
internal static class DraftSources
{
    public static IEnumerable<RecordPlace> Of(DraftPlan plan) =>
        plan.To.Concat(plan.From).Concat(plan.Copies).Select(party => party.Source)
            .Concat(plan.Asks.Select(ask => ask.Words.Source))
            .Concat(plan.Paragraphs.Select(paragraph => paragraph.Source))
            .Concat(plan.Slots.Values.Select(words => words.Source))
            .OfType<RecordPlace>();
}
