using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Puts parts into the plan that stands, and takes them out.</summary>
internal sealed class PartChanges(DraftShelf shelf, DraftWords words)
{
    private static readonly PartyRole[] Addressed = [PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted];

    private Wording Wording => words.Wording;

    private PlanParts Parts => new(shelf, words);

    public Task<DraftChanged> AddAsync(DraftPlan plan, DraftOrder.Add add) => add.Part switch
    {
        DraftPart.Ask => AddAskAsync(plan, add.Words),
        DraftPart.Paragraph => AddParagraphAsync(plan, add.Words),
        DraftPart.Recipient =>
            AddPartiesAsync(plan, add, "added.to", Addressed, (one, all) => one with { To = all }, one => one.To),
        DraftPart.Copy =>
            AddPartiesAsync(
                plan, add, "added.copy", Addressed, (one, all) => one with { Copies = all }, one => one.Copies),
        _ => AddPartiesAsync(plan, add, "added.from", [PartyRole.Signatory], (one, all) => one with { From = all },
            one => one.From),
    };

    public DraftChanged Remove(DraftPlan plan, DraftOrder.Remove remove) =>
        Parts.Without(plan, remove.Part, remove.Words) is var (left, what) && what is not null
            ? DraftChanged.Of(left, new Told(Wording.Say("removed", ("what", what))))
            : Unchanged(plan, NothingLike(remove.Words));

    private Told NothingLike(string said) => new(said.Length == 0 ? Wording.Say("nothing.there")
        : Wording.Say("nothing.removed", ("words", said)));

    public async Task<DraftChanged> ReplaceAsync(DraftPlan plan, DraftOrder.Replace replace)
    {
        var (left, what) = Parts.Without(plan, replace.Part, replace.Words);
        if (what is null)
        {
            return Unchanged(plan, NothingLike(replace.Words));
        }

        var part = replace.Part ?? (left.To.Count < plan.To.Count ? DraftPart.Recipient
            : left.Copies.Count < plan.Copies.Count ? DraftPart.Copy
            : left.From.Count < plan.From.Count ? DraftPart.Signatory
            : left.Asks.Count < plan.Asks.Count ? DraftPart.Ask : DraftPart.Paragraph);
        var added = await AddAsync(left,
            new DraftOrder.Add(part, part == DraftPart.Ask ? ":" + replace.With : replace.With));
        return added with { Told = [new Told(Wording.Say("removed", ("what", what))), .. added.Told] };
    }

    /// <summary>After a colon stand the person's own words; otherwise an earlier ask is looked for.</summary>
    private async Task<DraftChanged> AddAskAsync(DraftPlan plan, string said)
    {
        if (said.StartsWith(':'))
        {
            return DraftChanged.Of(plan with { Asks = [.. plan.Asks, .. Own(said)] },
                new Told(Wording.Say("added.ask")));
        }

        var (scope, topic) = shelf.Pointed(said);
        if (scope.Missing is not null || scope is { Basis: ScopeBasis.Named, Letters.Count: 0 })
        {
            return Unchanged(plan, new Told(Wording.Say("no.letter")));
        }

        var asks = await shelf.SentencesAsync(topic.Length > 0 ? topic : said, scope, asksOnly: true);
        if (asks.Count == 0 || asks[0].Fit < EarlierAsks.Enough)
        {
            var where = scope is { Basis: ScopeBasis.Named, Letters: [var letter] }
                ? Wording.Say("wherein", ("letter", shelf.NameOf(letter.Id, letter.Date)))
                : "";
            return Unchanged(plan, [
                new Told(Wording.Say("no.ask", ("words", topic.Length > 0 ? topic : said), ("where", where))),
                .. asks.Take(1).Select(near => new Told(Wording.Say("nearest"), near.Place(), Quotes: true))]);
        }

        return plan.Asks.Any(ask => ask.Words.Source == asks[0].Place())
            ? DraftChanged.Of(plan, Reuse.Told(asks[0], shelf, Wording))
            : DraftChanged.Of(
                plan with { Asks = [.. plan.Asks, Reuse.Ask(asks[0])] },
                new Told(Wording.Say("added.ask")), Reuse.Told(asks[0], shelf, Wording));
    }

    /// <summary>Asks parted by semicolons.</summary>
    public IEnumerable<PlannedAsk> Own(string said) => said.TrimStart(':', ' ')
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(one => AskReading.Of(one, AskStrength.Ask, words));

    private async Task<DraftChanged> AddParagraphAsync(DraftPlan plan, string said)
    {
        if (said.StartsWith(':'))
        {
            var own = PlannedWords.Own(said[1..], words.Language);
            return DraftChanged.Of(
                plan with { Paragraphs = [.. plan.Paragraphs, own] }, new Told(Wording.Say("added.paragraph")));
        }

        var (scope, topic) = shelf.Pointed(said);
        var found = (await shelf.SentencesAsync(topic, scope, asksOnly: false))
            .FirstOrDefault(one => one.Ask is null && one.Fit >= EarlierAsks.Enough);
        return found is null
            ? Unchanged(plan, new Told(Wording.Say("no.paragraph", ("words", topic))))
            : DraftChanged.Of(
                plan with { Paragraphs = [.. plan.Paragraphs, found.Planned()] }, Reuse.Told(found, shelf, Wording));
    }

    private async Task<DraftChanged> AddPartiesAsync(
        DraftPlan plan, DraftOrder.Add add, string told, PartyRole[] roles,
        Func<DraftPlan, IReadOnlyList<PlannedParty>, DraftPlan> with, Func<DraftPlan, IReadOnlyList<PlannedParty>> of)
    {
        var (parties, unclear) = await shelf.PartiesAsync(add.Words.TrimStart(':', ' '), roles);
        var known = of(plan);
        var added = parties.Where(party => !known.Any(one => one.Called == party.Called)).ToList();
        List<Told> sentences = parties.Count == 0 ? [] :
        [
            new(Wording.Say(
                told, ("who", Wording.Join([.. parties.Select(party => party.Called)])),
                ("n", parties.Count.ToString(CultureInfo.InvariantCulture)))),
        ];
        if (unclear is not null)
        {
            sentences.Add(Choices.Of(unclear, add.Part, words));
        }

        return added.Count == 0 ? Unchanged(plan, [.. sentences])
            : DraftChanged.Of(with(plan, [.. known, .. added]), [.. sentences]);
    }

    private static DraftChanged Unchanged(DraftPlan plan, params Told[] told) =>
        DraftChanged.Of(plan, told) with { ShowsText = false };
}
