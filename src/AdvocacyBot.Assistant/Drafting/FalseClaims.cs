using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>
/// "Say the agency signed": never written, whoever it is, since nobody has approved the draft; what the record has of
/// them is shown instead.
/// </summary>
internal sealed class FalseClaims(DraftShelf shelf, DraftWords words)
{
    private const int MostQuoted = 3;

    private Wording Wording => words.Wording;

    public async Task<DraftChanged> AnswerAsync(DraftOrder.Claim claim, DraftPlan plan)
    {
        var who = claim.Who.Trim();
        var party = shelf.View.Directory.FindMentions(who).Where(mention => mention.IsStrong)
            .Select(mention => mention.Parties[0].Party).FirstOrDefault();
        List<Told> told =
        [
            new(Wording.Say("claim.refused", ("who", who), ("claim", claim.What))),
            .. party is null ? await UnsignedAsync(who) : OnFile(party),
            new(Wording.Say("claim.offer", ("who", party?.Name ?? who))),
        ];
        return DraftChanged.Of(plan, [.. told]) with { ShowsText = false, Outcome = Outcome.Abstained };
    }

    /// <summary>Whoever signs nothing may still be spoken of.</summary>
    private async Task<IEnumerable<Told>> UnsignedAsync(string who)
    {
        return await shelf.SpokenOfAsync(who) is { } named
            ? [new(Wording.Say("claim.unknown", ("who", who))),
                new(Wording.Say("claim.named"), named.Place(), Quotes: true)]
            : [new(Wording.Say("claim.unknown", ("who", who)))];
    }

    private IEnumerable<Told> OnFile(PartyEntry party)
    {
        var signed = party.Appearances.Where(seen => seen.Role == PartyRole.Signatory).ToList();
        var through = party.Appearances.Where(seen => seen.Role == PartyRole.SignedThrough).ToList();
        var shown = (signed.Count > 0 ? signed : through.Count > 0 ? through : party.Appearances)
            .Take(MostQuoted).ToList();
        var letters = shown.Select(seen => shelf.NameOf(seen.LetterId, DateOf(seen))).Distinct().ToList();
        yield return new Told(Wording.Say(
            signed.Count > 0 ? "claim.signed" : through.Count > 0 ? "claim.through" : "claim.appears",
            ("who", party.Name), ("letters", Wording.Join(letters))));
        foreach (var seen in shown.Where(seen => !seen.Span.IsNowhere))
        {
            yield return new Told("", new RecordPlace(seen.LetterId, seen.Span.Start, seen.Span.End, DateOf(seen)),
                Quotes: true);
        }
    }

    private DateOnly? DateOf(Appearance seen) => shelf.View.Find(seen.LetterId)?.Date;
}
