using System.Globalization;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// Has a model shorten the sentences that a draft reuses as arguments. Asks, the template's sentences and what the
/// person typed are not put to it, and what it says is cut again from the sentence or dropped.
/// </summary>
internal sealed class Tightening(ModelCalls? model, DraftShelf shelf, DraftWords words, PromptSet prompts)
{
    private Wording Wording => words.Wording;

    public async Task<DraftChanged> TightenAsync(Turn turn, DraftPlan plan, CancellationToken cancel)
    {
        var given = Given(plan);
        if (model is null || given.Count == 0)
        {
            return Unchanged(plan, Wording.Say(model is null ? "tighten.no-model" : "tighten.nothing"));
        }

        var prompt = prompts.Model.Rephrase;
        var messages = prompt.Render(("documents", GivenSentence.Json(given)));
        var answer = await model.AskAsync(turn, prompt, messages, TopicClaims.Schema, cancel);
        return answer switch
        {
            ModelAnswer.Failed failed => Failed(plan, failed.Failure),
            ModelAnswer.Said said when TopicClaims.Read(said.Json) is { } claims =>
                With(plan, Kept(claims, given, prompts.Drafting.Words(plan.Language))),
            _ => Failed(plan, new ModelFailure.Malformed()),
        };
    }

    /// <summary>The reused paragraphs that the letter shows, by their place; each is one sentence.</summary>
    private static IReadOnlyList<GivenSentence> Given(DraftPlan plan) => plan.Short ? [] :
    [
        .. plan.Paragraphs.Index()
            .Where(one => one.Item is { Source: not null, IsShortened: false } && one.Item.Language == plan.Language)
            .Select(one => new GivenSentence(
                "S" + Number(one.Index + 1), one.Index, TextFolding.Spaces(one.Item.Words)))
            .Where(one => TightSentence.MayBe(one.Text)).Take(GivenSentence.Most),
    ];

    /// <summary>The first good claim on each sentence, by the place of its paragraph.</summary>
    /// <param name="listed">Of the language of the sentences.</param>
    private static Dictionary<int, string> Kept(
        IReadOnlyList<Claim> claims, IReadOnlyList<GivenSentence> given, DraftWords listed)
    {
        var known = given.ToDictionary(one => one.Id, StringComparer.Ordinal);
        Dictionary<int, string> kept = [];
        if (claims.Count == 0)
        {
            ModelTelemetry.Judged("Abstained");
        }

        foreach (var claim in claims)
        {
            var verdict = ClaimGate.Judge(claim, known);
            var tight = verdict is ClaimVerdict.Kept { Sentence: var of }
                ? TightSentence.Of(of.Text, claim.Text, listed) : null;
            ModelTelemetry.Judged(verdict switch
            {
                ClaimVerdict.Dropped dropped => dropped.Fault.ToString(),
                ClaimVerdict.Kept whole when tight is not null =>
                    kept.TryAdd(whole.Sentence.Citation, tight) ? "Kept" : "Twice",
                _ => "NotWhole",
            });
        }

        return kept;
    }

    private DraftChanged With(DraftPlan plan, Dictionary<int, string> kept)
    {
        if (kept.Count == 0)
        {
            return Unchanged(plan, Wording.Say("tighten.none"));
        }

        var tight = plan with
        {
            Paragraphs = [.. plan.Paragraphs.Select((paragraph, at) => kept.TryGetValue(at, out var shorter)
                ? paragraph with { Words = shorter, IsShortened = true } : paragraph)],
        };
        var from = kept.Keys.Order().Select(at => plan.Paragraphs[at].Source!).Select(place =>
            new Told(Wording.Say("tightened.from", ("letter", shelf.NameOf(place.Letter, place.Date))), place));
        return DraftChanged.Of(
            tight, [new Told(Wording.Say("tightened", ("n", Number(kept.Count)))), .. from]);
    }

    private DraftChanged Failed(DraftPlan plan, ModelFailure failure) => Unchanged(
        plan, Wording.Say("tighten.failed", ("why", prompts.Wording(words.Language).Say("plain." + failure.Code))));

    private static DraftChanged Unchanged(DraftPlan plan, string told) =>
        DraftChanged.Of(plan, new Told(told)) with { ShowsText = false };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
