using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library.Drafts;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Carries out one order on the plan that stands.</summary>
internal sealed class DraftChange(
    DraftShelf shelf, DraftWords words, PromptSet prompts, IReadOnlyList<DraftVersion> versions)
{
    private Wording Wording => words.Wording;

    public Task<DraftChanged> ApplyAsync(DraftOrder order, DraftPlan? standing) => order switch
    {
        DraftOrder.Begin begin => new DraftBeginning(shelf, words, prompts).BeginAsync(begin.Wish),
        _ when standing is null => throw new InvalidOperationException($"No draft stands for {order}."),
        DraftOrder.Claim claim => new FalseClaims(shelf, words).AnswerAsync(claim, standing),
        DraftOrder.Add add => new PartChanges(shelf, words).AddAsync(standing, add),
        DraftOrder.Remove remove => Task.FromResult(new PartChanges(shelf, words).Remove(standing, remove)),
        DraftOrder.Replace replace => new PartChanges(shelf, words).ReplaceAsync(standing, replace),
        DraftOrder.Translate into => Task.FromResult(Translated(standing, into.Language)),
        DraftOrder.Export export => Task.FromResult(
            DraftChanged.Of(standing) with { Format = export.Format, ShowsText = false }),
        DraftOrder.Fill fill => new SlotFilling(shelf, words).FillAsync(standing, fill),
        DraftOrder.Do { Deed: DraftDeed.Check } => new PositionCheck(shelf, words, prompts).CheckAsync(standing),
        DraftOrder.Do one => Task.FromResult(Done(standing, one)),
        _ => throw new InvalidOperationException($"No order: {order}"),
    };

    private DraftChanged Done(DraftPlan plan, DraftOrder.Do order) => order.Deed switch
    {
        DraftDeed.Firmer => Stepped(plan, 1, "firmer", order.Words),
        DraftDeed.Softer => Stepped(plan, -1, "softer", order.Words),
        DraftDeed.Shorter => DraftChanged.Of(plan with { Short = true }, new Told(Wording.Say("shorter"))),
        DraftDeed.Longer => DraftChanged.Of(plan with { Short = false }, new Told(Wording.Say("longer"))),
        DraftDeed.Undo => Undone(plan, order.Words),
        DraftDeed.Changed => new DraftComparison(versions, words, prompts.Drafting).Told(plan),
        DraftDeed.Versions => DraftChanged.Of(plan, new Told(Wording.Say("versions"))
        {
            Items = [.. versions.Select(one => DraftComparison.Said(one, Wording))],
        }) with
        { ShowsText = false },
        DraftDeed.Origins => DraftChanged.Of(plan) with { ShowsText = true, Format = Origins },
        _ => DraftChanged.Of(plan, new Told(Wording.Say("show"))),
    };

    /// <summary>Stands for a format: each sentence with where it comes from.</summary>
    public const string Origins = "origins";

    /// <summary>All asks, or the one that the words count: "make the second ask firmer".</summary>
    private DraftChanged Stepped(DraftPlan plan, int by, string told, string said)
    {
        var stepped = 0;
        var only = words.Lexicon.PlaceIn(said, plan.Asks.Count);
        List<PlannedAsk> asks = [];
        foreach (var (at, ask) in plan.Asks.Index())
        {
            var next = only is null || only == at ? AskWording.Step(ask, by, prompts.Drafting.Words) : null;
            stepped += next is null ? 0 : 1;
            asks.Add(next ?? ask);
        }

        return stepped == 0
            ? DraftChanged.Of(plan, new Told(Wording.Say("ladder.end")))
            : DraftChanged.Of(
                plan with { Asks = asks },
                new Told(Wording.Say(told, ("n", stepped.ToString(CultureInfo.InvariantCulture)))));
    }

    private DraftChanged Translated(DraftPlan plan, LetterLanguage language)
    {
        var name = Wording.Say(language == LetterLanguage.Spanish ? "language.spanish" : "language.english");
        return plan.Language == language
            ? DraftChanged.Of(plan, new Told(Wording.Say("already", ("language", name))))
            : DraftChanged.Of(plan with { Language = language },
                new Told(Wording.Say("translated", ("language", name))));
    }

    /// <summary>The version before, or the one that the words count: "go back to version 2".</summary>
    private DraftChanged Undone(DraftPlan plan, string said)
    {
        var number = words.Lexicon.NumberIn(said) ?? versions[^1].Before;
        var before = versions.FirstOrDefault(one => one.Number == number && one != versions[^1]);
        return before is null
            ? DraftChanged.Of(plan, new Told(Wording.Say("undo.none")))
            : DraftChanged.Of(
                DraftingDesk.Plan(before),
                new Told(Wording.Say("undone", ("number", before.Number.ToString(CultureInfo.InvariantCulture)))))
                with
            { Before = before.Before ?? 0 };
    }
}
