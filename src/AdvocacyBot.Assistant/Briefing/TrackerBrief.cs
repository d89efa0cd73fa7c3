using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>What was asked over time, joined; and the letters in order of time.</summary>
internal sealed class TrackerBrief(BriefShelf shelf, string subject, DateOnly? since)
{
    private const int MostShown = 60;

    /// <param name="asks">Those of whom or on what was asked after, in any order.</param>
    public async Task<(Brief Brief, IReadOnlyList<JoinedAsk> Listed)> AsksAsync(IReadOnlyList<TrackedAsk> asks)
    {
        var dated = asks.Where(ask => since is null || ask.Date >= since).ToList();
        var undated = since is null ? [] : asks.Where(ask => ask.Date is null).ToList();
        var joined = await shelf.JoinedAsync(dated);
        var apart = await shelf.JoinedAsync(undated);
        var shown = Math.Min(joined.Count, MostShown);
        List<JoinedAsk> listed = [.. joined.Take(shown), .. apart.Take(MostShown)];
        List<BriefSection> sections =
        [
            new(null, [Counted(dated, joined), .. First(dated)]),
            new(Say("heading.asks"), [.. listed.Take(shown).Select(Numbered)]),
            new(Say("heading.undated"), [.. listed.Skip(shown).Select((ask, at) => Numbered(ask, shown + at))]),
        ];
        return (
            new Brief(
                Say("title.tracker", ("subject", subject)), shelf.Wording.Language,
                [.. sections.Where(section => section.Lines.Count > 0)]),
            listed);
    }

    private BriefLine Counted(List<TrackedAsk> dated, IReadOnlyList<JoinedAsk> joined) => new(
        Say(
            since is null ? "tracker" : "tracker.since", ("n", Figure(dated.Count)), ("joined", Figure(joined.Count)),
            ("letters", Figure(dated.Select(ask => ask.Letter).Distinct().Count())), ("subject", subject),
            ("since", since is { } day ? shelf.Wording.Date(day) : "")),
        [.. joined.Take(1).Select(ask => ask.Newest.Cited)]);

    /// <summary>Since when, and how strongly at most.</summary>
    private IEnumerable<BriefLine> First(List<TrackedAsk> asks)
    {
        if (asks.Where(ask => ask.Date is not null).MinBy(ask => ask.Date) is { } first
            && asks.MaxBy(ask => ask.Strength) is { } strongest)
        {
            yield return new BriefLine(
                Say(
                    "tracker.first", ("date", shelf.Wording.Date(first.Date!.Value)),
                    ("strength", shelf.Strength(strongest.Strength))),
                first.Cited, strongest.Cited);
        }
    }

    /// <summary>Numbered, so that a person can say which are one ask.</summary>
    private BriefLine Numbered(JoinedAsk ask, int at) => shelf.Line(ask, $"{Figure(at + 1)}.");

    /// <summary>Oldest first; letters without a date apart, since nothing tells their place.</summary>
    public async Task<Brief> LettersAsync(IReadOnlyList<LetterCard> letters)
    {
        var dated = letters.Where(letter => letter.Date is not null && (since is null || letter.Date >= since))
            .OrderBy(letter => letter.Date).ToList();
        List<BriefSection> sections =
        [
            new(null, [new BriefLine(Say("timeline", ("n", Figure(letters.Count)), ("subject", subject)))]),
            .. await SectionsAsync(dated.TakeLast(MostShown), letter => shelf.Wording.Date(letter.Date!.Value)),
            .. await SectionsAsync(letters.Where(letter => letter.Date is null).Take(MostShown), _ => Say("undated")),
        ];
        return new Brief(
            subject.Length == 0 ? Say("title.timeline.all") : Say("title.timeline", ("subject", subject)),
            shelf.Wording.Language, sections);
    }

    private async Task<List<BriefSection>> SectionsAsync(IEnumerable<LetterCard> letters, Func<LetterCard, string> date)
    {
        List<BriefSection> sections = [];
        foreach (var letter in letters)
        {
            var asks = await shelf.JoinedAsync([letter]);
            sections.Add(new BriefSection($"{date(letter)} · {letter.Id}",
            [
                To(letter),
                .. asks.OrderByDescending(ask => ask.Strongest.Strength).Take(2).Select(ask => shelf.Line(ask)),
            ]));
        }

        return sections;
    }

    private BriefLine To(LetterCard letter) => new(
        Say(
            "timeline.to", ("to", shelf.Wording.Join([.. letter.Recipients.Select(BriefShelf.Called)])),
            ("n", Figure(letter.Signatories.Count))),
        [.. letter.Recipients.Where(seen => !seen.Span.IsNowhere).Take(2)
            .Select(seen => new Cited(seen.LetterId, seen.Span))]);

    private static string Figure(int number) => BriefShelf.Figure(number);

    private string Say(string key, params ReadOnlySpan<(string, string)> slots) => shelf.Wording.Say(key, slots);
}
