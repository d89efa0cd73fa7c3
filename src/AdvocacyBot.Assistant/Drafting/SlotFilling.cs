using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Takes a person's answers into the plan.</summary>
internal sealed class SlotFilling(DraftShelf shelf, DraftWords words)
{
    public async Task<DraftChanged> FillAsync(DraftPlan plan, DraftOrder.Fill fill)
    {
        var changes = new PartChanges(shelf, words);
        List<Told> told = [new Told(words.Wording.Say("filled"))];
        foreach (var (slot, said) in fill.Filled)
        {
            var given = PlannedWords.Own(said, words.Language);
            switch (slot)
            {
                case "topic":
                    plan = plan with { Topic = given };
                    break;
                case "ask":
                    plan = plan with { Asks = [.. plan.Asks, .. changes.Own(said)] };
                    break;
                case "to" or "from" or "copy":
                    var part = slot == "to" ? DraftPart.Recipient : slot == "from" ? DraftPart.Signatory
                        : DraftPart.Copy;
                    var changed = await changes.AddAsync(plan, new DraftOrder.Add(part, said));
                    (plan, told) = (changed.Plan, [.. told, .. changed.Told]);
                    break;
                default:
                    plan = plan with
                    {
                        Slots = new Dictionary<string, PlannedWords>(plan.Slots, StringComparer.Ordinal)
                        {
                            [slot] = given,
                        },
                    };
                    break;
            }
        }

        return new DraftChanged(plan, told);
    }
}
