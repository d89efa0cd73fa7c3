using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// Holds the draft's asks against what was asked before: repeated, put more weakly or strongly, contradicted, or
/// dropped; each with both wordings.
/// </summary>
internal sealed class PositionCheck(DraftShelf shelf, DraftWords words, PromptSet prompts)
{
    /// <summary>So much of their ideas must two asks share to be about the same thing.</summary>
    private const double SameMatter = 0.3;

    private const int MostTold = 12;

    private Wording Wording => words.Wording;

    public async Task<DraftChanged> CheckAsync(DraftPlan plan)
    {
        var asks = plan.Asks.Select(ask => (Ask: ask, Said: Said(ask), Ideas: IdeasOf(Said(ask)))).ToList();
        var earlier = await shelf.EarlierAsync(plan.To,
            string.Join(' ', asks.Select(ask => ask.Said).Append(plan.Topic?.Words)));
        List<Told> told = [];
        HashSet<EarlierSentence> touched = [];
        foreach (var (ask, said, ideas) in asks)
        {
            foreach (var (one, _) in earlier.Where(one => ask.Words.Source is null
                || one.Ask.Place() != ask.Words.Source
                || ask.Strength != one.Ask.Ask?.Strength))
            {
                var then = IdeasOf(one.Words);
                if (ideas.Likeness(then) >= SameMatter)
                {
                    touched.Add(one);
                    told.AddRange(Compared(ask, said, one, ideas, then));
                }
            }
        }

        touched.UnionWith(earlier.Select(one => one.Ask)
            .Where(one => asks.Exists(ask => ask.Ask.Words.Source == one.Place())));
        var dropped = earlier.Where(one => one.OfThem && !touched.Contains(one.Ask)).Select(one => one.Ask).ToList();
        if (dropped.Count > 0)
        {
            told.Add(new Told(Wording.Say("position.drops")));
            told.AddRange(dropped.Select(one => new Told("", one.Place(), Quotes: true)));
        }

        return DraftChanged.Of(plan, told.Count == 0
            ? [new Told(Wording.Say("position.none"))]
            : [new Told(Wording.Say("position")), .. told.Take(MostTold)]) with
        { ShowsText = false };
    }

    private IEnumerable<Told> Compared(PlannedAsk ask, string said, EarlierSentence one, Ideas now, Ideas then)
    {
        var reason = Wording.Say("position.reason", ("words", Wording.Join(
            [.. now.Shared(then).OrderByDescending(idea => idea.Weight).Take(3).Select(idea => $"“{idea.Written}”")])));
        var before = one.Ask!.Strength;
        var key = Opposed(said, one.Words) is not null ? "position.contradicts"
            : ask.Strength < before ? "position.weakens"
            : ask.Strength > before ? "position.stronger"
            : "position.repeats";
        var (mine, other) = Opposed(said, one.Words) ?? ("", "");
        var compared = Wording.Say(
            key, ("reason", reason), ("now", Rung(ask.Strength)), ("then", Rung(before)), ("one", mine), ("other", other));
        yield return new Told(
            $"“{said}” {compared}",
            one.Place(), Quotes: true);
    }

    /// <summary>Two words that exclude each other, one in each.</summary>
    private (string One, string Other)? Opposed(string now, string then)
    {
        var (mine, theirs) = (Stems(now), Stems(then));
        foreach (var (one, other) in prompts.Drafting.English.Opposites.Concat(prompts.Drafting.Spanish.Opposites))
        {
            foreach (var (left, right) in ((string, string)[])[(one, other), (other, one)])
            {
                if (mine.Contains(Stem.Of(left)) && theirs.Contains(Stem.Of(right))
                    && !mine.Contains(Stem.Of(right)) && !theirs.Contains(Stem.Of(left)))
                {
                    return (left, right);
                }
            }
        }

        return null;
    }

    private static HashSet<string> Stems(string text) => [.. Question.Keys(text).Select(Stem.Of)];

    private string Rung(Letters.AskStrength strength) => Wording.Say("rung." + strength.ToString().ToLowerInvariant());

    private string Said(PlannedAsk ask) =>
        AskWording.Say(ask, prompts.Drafting.Words(ask.Words.Language), several: false) ?? ask.Words.Words;

    private Ideas IdeasOf(string text) => Ideas.In(text, prompts.Terms, prompts.English, prompts.Spanish);
}
