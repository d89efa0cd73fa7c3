using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library.Drafts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>What changed in the text between the draft that stands and the version it changed.</summary>
internal sealed class DraftComparison(IReadOnlyList<DraftVersion> versions, DraftWords words, DraftPrompts prompts)
{
    private Wording Wording => words.Wording;

    public DraftChanged Told(DraftPlan plan)
    {
        var before = versions.LastOrDefault(one => one.Number < versions[^1].Number);
        if (before is null)
        {
            return DraftChanged.Of(plan, new Told(Wording.Say("changed.none"))) with { ShowsText = false };
        }

        var (old, now) = (Lines(DraftingDesk.Plan(before)), Lines(plan));
        List<string> items =
        [
            .. old.Except(now).Select(line => Wording.Say("changed.removed", ("words", line))),
            .. now.Except(old).Select(line => Wording.Say("changed.added", ("words", line))),
        ];
        return DraftChanged.Of(plan, items.Count == 0
            ? new Told(Wording.Say("changed.same", ("number", Number(before))))
            : new Told(Wording.Say(
                "changed", ("number", Number(before)), ("by", By(versions[^1])), ("at", At(versions[^1])),
                ("words", versions[^1].Words)))
            { Items = items }) with
        { ShowsText = false };
    }

    public static string Said(DraftVersion version, Wording wording) => wording.Say(
        "versions.one", ("number", Number(version)), ("by", By(version)), ("at", At(version)),
        ("words", version.Words));

    private List<string> Lines(DraftPlan plan) =>
        [.. DraftWriter.Write(plan, prompts).Blocks.SelectMany(block => block.Sentences).Select(one => one.Text)];

    private static string Number(DraftVersion version) => version.Number.ToString(CultureInfo.InvariantCulture);

    private static string By(DraftVersion version) => version.By.Length > 0 ? version.By : "–";

    private static string At(DraftVersion version) =>
        version.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
