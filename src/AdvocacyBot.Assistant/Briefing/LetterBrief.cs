using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>A page on one letter: who to whom, what it asks, what it leaves open.</summary>
internal sealed class LetterBrief(BriefShelf shelf, LetterCard card, bool isLong)
{
    private int Most => isLong ? 500 : 10;

    public async Task<Brief> WriteAsync()
    {
        var asks = await shelf.JoinedAsync([card]);
        var letter = await shelf.OpenAsync(card.Id);
        List<BriefSection> sections =
        [
            new(null, [BottomLine(asks)]),
            new(Say("heading.asks"), [.. asks.Take(isLong ? 40 : 5).Select(ask => shelf.Line(ask))]),
            new(Say("heading.to"), Parties(card.Recipients)),
            new(Say("heading.signed"), Parties(card.Signatories)),
            new(Say("heading.copies"), Parties(card.Copies)),
            new(Say("heading.refers"),
            [
                .. (letter?.Letter.References ?? []).Take(isLong ? 40 : 4)
                    .Select(one => new BriefLine("", new Cited(card.Id, one.Words.Span)) { Quotes = true }),
            ]),
            new(Say("heading.unknown"), [.. Unknown()]),
        ];
        return new Brief(
            Say("title", ("subject", shelf.NameOf(card))), shelf.Wording.Language,
            [.. sections.Where(section => section.Lines.Count > 0)]);
    }

    private BriefLine BottomLine(IReadOnlyList<JoinedAsk> asks) => new(
        Say(
            "bottom.letter", ("letter", shelf.NameOf(card)),
            ("signed", BriefShelf.Figure(card.Signatories.Count)),
            ("cc", BriefShelf.Figure(card.Copies.Count)),
            ("asks", BriefShelf.Figure(asks.Sum(ask => ask.Asked.Count)))),
        [.. card.Recipients.Where(Stands).Take(3).Select(Place)]);

    private List<BriefLine> Parties(IReadOnlyList<Appearance> parties)
    {
        List<BriefLine> lines = [.. parties.Where(Stands).Take(Most).Select(Line)];
        return parties.Count > Most
            ? [.. lines, new BriefLine(Say("more", ("n", BriefShelf.Figure(parties.Count - Most))))]
            : lines;
    }

    private static BriefLine Line(Appearance seen) => new(BriefShelf.Called(seen), Place(seen))
    {
        Detail = seen.Name is null || seen.Titles.Count == 0 ? null
            : string.Join("; ", seen.Titles.Append(seen.Organization).OfType<string>()),
    };

    private IEnumerable<BriefLine> Unknown()
    {
        yield return new BriefLine(Say("unknown.reply"));
        if (card.Date is null)
        {
            yield return new BriefLine(Say("unknown.date", ("letter", shelf.NameOf(card))));
        }
    }

    private static bool Stands(Appearance seen) => !seen.Span.IsNowhere;

    private static Cited Place(Appearance seen) => new(seen.LetterId, seen.Span);

    private string Say(string key, params ReadOnlySpan<(string, string)> slots) => shelf.Wording.Say(key, slots);
}
