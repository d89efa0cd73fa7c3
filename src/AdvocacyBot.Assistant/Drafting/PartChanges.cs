using System.Globalization;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Puts parts into the plan that stands, and takes them out.</summary>
internal sealed class PartChanges(DraftShelf shelf, DraftWords words)
{
    private static readonly PartyRole[] Addressed = [PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted];

    private Wording Wording => words.Wording;

    public Task<DraftChanged> AddAsync(DraftPlan plan, DraftOrder.Add add) => add.Part switch
    {
        DraftPart.Ask => AddAskAsync(plan, add.Words),
        DraftPart.Paragraph => AddParagraphAsync(plan, add.Words),
        DraftPart.Recipient => AddPartiesAsync(plan, add.Words, "added.to", Addressed, (one, all) => one with { To = all }, one => one.To),
        DraftPart.Copy => AddPartiesAsync(plan, add.Words, "added.copy", Addressed, (one, all) => one with { Copies = all }, one => one.Copies),
        _ => AddPartiesAsync(plan, add.Words, "added.from", [PartyRole.Signatory], (one, all) => one with { From = all }, one => one.From),
    };

    public DraftChanged Remove(DraftPlan plan, DraftOrder.Remove remove) =>
        Without(plan, remove.Part, remove.Words) is var (left, what) && what is not null
            ? DraftChanged.Of(left, new Told(Wording.Say("removed", ("what", what))))
            : DraftChanged.Of(plan, new Told(Wording.Say("nothing.removed", ("words", remove.Words)))) with { ShowsText = false };

    public async Task<DraftChanged> ReplaceAsync(DraftPlan plan, DraftOrder.Replace replace)
    {
        var (left, what) = Without(plan, replace.Part, replace.Words);
        if (what is null)
        {
            return DraftChanged.Of(plan, new Told(Wording.Say("nothing.removed", ("words", replace.Words)))) with { ShowsText = false };
        }

        var part = replace.Part ?? (left.To.Count < plan.To.Count ? DraftPart.Recipient
            : left.Copies.Count < plan.Copies.Count ? DraftPart.Copy
            : left.From.Count < plan.From.Count ? DraftPart.Signatory
            : left.Asks.Count < plan.Asks.Count ? DraftPart.Ask : DraftPart.Paragraph);
        var added = await AddAsync(left, new DraftOrder.Add(part, part == DraftPart.Ask ? ":" + replace.With : replace.With));
        return added with { Told = [new Told(Wording.Say("removed", ("what", what))), .. added.Told] };
    }

    /// <summary>After a colon stand the person's own words; otherwise an earlier ask is looked for.</summary>
    private async Task<DraftChanged> AddAskAsync(DraftPlan plan, string said)
    {
        if (said.StartsWith(':'))
        {
            var own = AskReading.Of(said, AskStrength.Ask, words);
            return DraftChanged.Of(plan with { Asks = [.. plan.Asks, own] }, new Told(Wording.Say("added.ask")));
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

    private async Task<DraftChanged> AddParagraphAsync(DraftPlan plan, string said)
    {
        if (said.StartsWith(':'))
        {
            var own = new PlannedWords(said[1..].Trim(), words.Language);
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
        DraftPlan plan, string said, string told, PartyRole[] roles,
        Func<DraftPlan, IReadOnlyList<PlannedParty>, DraftPlan> with, Func<DraftPlan, IReadOnlyList<PlannedParty>> of)
    {
        var (parties, unclear) = await shelf.PartiesAsync(said.TrimStart(':', ' '), roles);
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
            sentences.Add(Choices.Of(unclear, words));
        }

        return added.Count == 0 ? Unchanged(plan, [.. sentences])
            : DraftChanged.Of(with(plan, [.. known, .. added]), [.. sentences]);
    }

    /// <summary>The plan without the part that the words fit best, and what it was; null where none fits.</summary>
    private (DraftPlan Left, string? What) Without(DraftPlan plan, DraftPart? part, string said)
    {
        foreach (var one in part is { } named ? [named] : Enum.GetValues<DraftPart>())
        {
            var (left, what) = one switch
            {
                DraftPart.Ask => Out(plan.Asks, ask => ask.Words.Words, said, all => plan with { Asks = all }),
                DraftPart.Paragraph => Out(plan.Paragraphs, own => own.Words, said, all => plan with { Paragraphs = all }),
                DraftPart.Recipient => Out(plan.To, Described, said, all => plan with { To = all }),
                DraftPart.Copy => Out(plan.Copies, Described, said, all => plan with { Copies = all }),
                _ => Out(plan.From, Described, said, all => plan with { From = all }),
            };
            if (left is not null)
            {
                return (left, what);
            }
        }

        return (plan, null);
    }

    private static string Described(PlannedParty party) => $"{party.Called} {party.Title} {party.Organization}";

    private (DraftPlan? Left, string? What) Out<T>(
        IReadOnlyList<T> parts, Func<T, string> said, string asked, Func<IReadOnlyList<T>, DraftPlan> with)
    {
        var at = parts.Count == 1 && Question.Keys(asked).Count == 0 ? 0 : Ordinal(asked, parts.Count) ?? BestFit(parts, said, asked);
        return at is { } found
            ? (with([.. parts.Where((_, place) => place != found)]), TextFolding.Spaces(said(parts[found])))
            : (null, null);
    }

    private int? Ordinal(string asked, int count)
    {
        foreach (var key in Question.Keys(asked))
        {
            var number = words.Lexicon.Ordinals.TryGetValue(key, out var ordinal) ? ordinal
                : int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
                : words.Lexicon.Numbers.GetValueOrDefault(key);
            var place = number == Lexicon.LastOrdinal ? count : number;
            if (place > 0 && place <= count)
            {
                return place - 1;
            }
        }

        return null;
    }

    private int? BestFit<T>(IReadOnlyList<T> parts, Func<T, string> said, string asked)
    {
        var sought = Ideas.In(asked, shelf.Terms, words.Lexicon);
        var fits = parts.Select((part, at) => (at, Fit: sought.HeldBy(Ideas.In(said(part), shelf.Terms, words.Lexicon))))
            .Where(one => one.Fit >= EarlierAsks.Enough).OrderByDescending(one => one.Fit).ToList();
        return fits.Count == 0 ? null : fits[0].at;
    }

    private static DraftChanged Unchanged(DraftPlan plan, params Told[] told) =>
        DraftChanged.Of(plan, told) with { ShowsText = false };
}
