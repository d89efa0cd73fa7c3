using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Reads what a person answers to the draft's questions, as "label: words" lines or as bare words.</summary>
internal static class SlotAnswers
{
    private const int LongestLabel = 60;
    private const int LongestAnswer = 2_000;

    /// <summary>Null where the turn is a question, or names nothing that is open.</summary>
    public static DraftOrder.Fill? Read(string said, DraftText draft, DraftWords words)
    {
        if (said.Length > LongestAnswer)
        {
            return null;
        }

        List<(string, string)> filled = [];
        foreach (var line in said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 0 and < LongestLabel && SlotOf(line[..colon], draft) is { } slot && line[(colon + 1)..].Trim() is { Length: > 0 } answer)
            {
                filled.Add((slot, answer));
            }
        }

        return filled.Count > 0 ? new DraftOrder.Fill(filled) : Bare(said, draft, words);
    }

    /// <summary>Bare words answer the first question that was put, unless they ask something themselves.</summary>
    private static DraftOrder.Fill? Bare(string said, DraftText draft, DraftWords words)
    {
        var keys = Requests.Question.Keys(said);
        return draft.Questions is [{ Required: true } first, ..] && keys.Count > 0
            && !said.Contains('?', StringComparison.Ordinal) && !said.Contains('¿', StringComparison.Ordinal)
            && !Enumerable.Range(0, Math.Min(2, keys.Count)).Any(at => words.Lexicon.Cues.At(keys, at) is not null)
            && words.At("courtesies", keys, 0) == 0
            ? new DraftOrder.Fill([(first.Name, said.Trim())])
            : null;
    }

    private static string? SlotOf(string label, DraftText draft)
    {
        var key = TextFolding.Key(label);
        return key is "date" or "fecha" ? "date"
            : key is "enclosure" or "anexo" ? "enclosure"
            : draft.Questions.FirstOrDefault(slot => TextFolding.Key(slot.Name) == key || TextFolding.Key(slot.Label) == key)?.Name;
    }
}

/// <summary>Takes a person's answers into the plan.</summary>
internal sealed class SlotFilling(DraftShelf shelf, DraftWords words)
{
    public async Task<DraftChanged> FillAsync(DraftPlan plan, DraftOrder.Fill fill)
    {
        List<Told> told = [new Told(words.Wording.Say("filled"))];
        foreach (var (slot, said) in fill.Filled)
        {
            var given = new PlannedWords(said, words.Language);
            switch (slot)
            {
                case "topic":
                    plan = plan with { Topic = given };
                    break;
                case "ask":
                    plan = plan with { Asks = [.. plan.Asks, AskReading.Of(said, AskStrength.Ask, words)] };
                    break;
                case "to" or "from":
                    var changed = await new PartChanges(shelf, words).AddAsync(
                        plan, new DraftOrder.Add(slot == "to" ? DraftPart.Recipient : DraftPart.Signatory, said));
                    (plan, told) = (changed.Plan ?? plan, [.. told, .. changed.Told]);
                    break;
                default:
                    plan = plan with
                    {
                        Slots = new Dictionary<string, PlannedWords>(plan.Slots, StringComparer.Ordinal) { [slot] = given },
                    };
                    break;
            }
        }

        return new DraftChanged(plan, told);
    }
}
