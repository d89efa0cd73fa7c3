using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>A page on a person, organisation or office: only letters in which they appear.</summary>
internal sealed class PartyBrief(BriefShelf shelf, PartyEntry party, bool isLong)
{
    private int MostAsks => isLong ? 40 : 3;

    private int MostSpellings => isLong ? 40 : 5;

    private int MostAllies => isLong ? 200 : 6;

    private readonly List<LetterCard> _received =
        [.. BriefShelf.Newest(shelf.View.With(party, PartyRole.Recipient, PartyRole.Greeted, PartyRole.CarbonCopy))];

    private readonly List<LetterCard> _signed = [.. BriefShelf.Newest(shelf.View.With(party, PartyRole.Signatory))];

    public async Task<Brief> WriteAsync()
    {
        var received = await shelf.JoinedAsync(_received);
        var signed = await shelf.JoinedAsync(_signed);
        List<BriefSection> sections =
        [
            new(null, [.. BottomLine(received, signed)]),
            new(Say("heading.who"), [.. Who()]),
            Asks("heading.asked", received),
            Asks("heading.asked-by", signed),
            Themes(received.Concat(signed)),
            Allies(),
            new(Say("heading.differences"), [.. Differences(received.Concat(signed))]),
            new(Say("heading.unknown"), [.. Unknown()]),
            new(Say("heading.points"), [.. Points(received)]),
        ];
        return new Brief(
            Say("title", ("subject", Name)), shelf.Wording.Language,
            [.. sections.Where(section => section.Lines.Count > 0)]);
    }

    private string Name =>
        party.Appearances.Select(seen => seen.Acronym).FirstOrDefault(acronym => acronym is not null) is { } acronym
        && !party.Name.Contains(acronym, StringComparison.Ordinal)
            ? $"{party.Name} ({acronym})"
            : party.Name;

    private IEnumerable<BriefLine> BottomLine(IReadOnlyList<JoinedAsk> received, IReadOnlyList<JoinedAsk> signed)
    {
        yield return new BriefLine(
            Say(
                party.Appearances.Any(seen => seen.Role == PartyRole.Signatory) || _signed.Count == 0
                    ? "bottom" : "bottom.through",
                ("name", Name), ("to", Count(PartyRole.Recipient)), ("cc", Count(PartyRole.CarbonCopy)),
                ("signed", BriefShelf.Figure(_signed.Count)),
                ("asks", BriefShelf.Figure(received.Sum(ask => ask.Asked.Count)))),
            [.. party.Appearances.Where(seen => !seen.Span.IsNowhere)
                .DistinctBy(seen => (seen.LetterId, seen.Role)).Take(3).Select(Place)]);
        if (received.Concat(signed).MaxBy(ask => ask.Strongest.Strength) is { } strongest)
        {
            yield return new BriefLine(
                Say(
                    received.Count > 0 ? "bottom.strongest" : "bottom.strongest-by",
                    ("strength", shelf.Strength(strongest.Strongest.Strength)),
                    ("words", BriefShelf.Opening(strongest.Strongest))),
                strongest.Strongest.Cited);
        }
    }

    private string Count(PartyRole role) => BriefShelf.Figure(shelf.View.With(party, role).Count);

    /// <summary>Every way they are written and every title, newest first.</summary>
    private IEnumerable<BriefLine> Who()
    {
        // The greeting repeats the address: on one page the address is enough.
        var ways = party.Appearances.Where(seen => !seen.Span.IsNowhere && (isLong || seen.Role != PartyRole.Greeted
                || !party.Appearances.Any(other =>
                    other.LetterId == seen.LetterId && other.Role == PartyRole.Recipient)))
            .Select(seen => (Seen: seen, Letter: shelf.View.Find(seen.LetterId)!))
            .OrderByDescending(one => one.Letter.Date)
            .GroupBy(one => (
                one.Seen.Role, one.Seen.Name, Titles: string.Join("; ", one.Seen.Titles), one.Seen.Organization,
                By: SignerOf(one.Seen, one.Letter)))
            .ToList();
        foreach (var way in ways.Take(MostSpellings))
        {
            var (seen, letter) = way.First();
            yield return Who(seen, letter, way.Count());
        }

        if (ways.Count > MostSpellings)
        {
            yield return More(ways.Count - MostSpellings);
        }
    }

    private BriefLine Who(Appearance seen, LetterCard letter, int times) => new(
        Say(
            "who." + seen.Role.ToString().ToLowerInvariant(), ("name", BriefShelf.Called(seen)),
            ("letter", shelf.NameOf(letter)), ("n", BriefShelf.Figure(times)),
            ("by", SignerOf(seen, letter))),
        Place(seen))
    {
        Detail = seen.Name is null || string.Join("; ", seen.Titles).Length == 0 && seen.Organization is null ? null
            : string.Join("; ", seen.Titles.Append(seen.Organization).OfType<string>()),
    };

    private static string SignerOf(Appearance seen, LetterCard letter) => seen.Role != PartyRole.SignedThrough ? ""
        : letter.Signatories.FirstOrDefault(one => one.Order == seen.Order)?.Name ?? "";

    private BriefSection Asks(string heading, IReadOnlyList<JoinedAsk> asks) => new(
        Say(heading),
        asks.Count <= MostAsks ? [.. asks.Select(ask => shelf.Line(ask))]
            : [.. asks.Take(MostAsks).Select(ask => shelf.Line(ask)), More(asks.Count - MostAsks)]);

    private BriefSection Themes(IEnumerable<JoinedAsk> asks) => new(
        Say("heading.themes"),
        asks.Where(ask => ask.Theme is not null).GroupBy(ask => ask.Theme!)
            .OrderByDescending(theme => theme.Count()).ToList() is { Count: > 0 } themes
            ? [new BriefLine(
                string.Join("; ", themes.Select(theme => Say(
                    "theme", ("theme", theme.Key.Named(shelf.Wording.Language)),
                    ("n", BriefShelf.Figure(theme.Count())),
                    ("strongest", shelf.Strength(theme.Max(ask => ask.Strongest.Strength)))))),
                [.. themes.Select(theme => theme.First().Newest.Cited)])]
            : []);

    /// <summary>Themes that two letters or more put with different strength.</summary>
    private IEnumerable<BriefLine> Differences(IEnumerable<JoinedAsk> asks) => asks
        .Where(ask => ask.Theme is not null).GroupBy(ask => ask.Theme!)
        .Select(theme => (theme.Key, Strongest: theme.SelectMany(ask => ask.Asked).GroupBy(one => one.Letter)
            .Select(letter => letter.MaxBy(one => one.Strength)!).OrderByDescending(one => one.Strength).ToList()))
        .Where(theme => theme.Strongest.Select(one => one.Strength).Distinct().Count() > 1)
        .Take(isLong ? 8 : 1)
        .Select(theme => new BriefLine(
            Say(
                "difference.theme", ("theme", theme.Key.Named(shelf.Wording.Language)),
                ("letters", string.Join("; ", theme.Strongest.Take(isLong ? 8 : 2).Select(one => Say(
                    "strength.in", ("strength", shelf.Strength(one.Strength)),
                    ("letter", shelf.NameOf(one.Letter))))))),
            [.. theme.Strongest.Take(isLong ? 8 : 2).Select(one => one.Cited)]));

    /// <summary>Who signed the letters that they got, or beside them; those of several letters first.</summary>
    private BriefSection Allies()
    {
        var allies = _received.Concat(_signed).Distinct().SelectMany(letter => letter.Signatories)
            .Where(seen => !seen.Span.IsNowhere && !party.Appearances.Any(one =>
                one.LetterId == seen.LetterId && one.Span == seen.Span))
            .GroupBy(seen => BriefShelf.Called(seen), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(same => same.Count()).ToList();
        var named = allies.Take(MostAllies).Select(same => same.Count() == 1
            ? same.Key
            : Say("ally.several", ("name", same.Key), ("n", BriefShelf.Figure(same.Count())))).ToList();
        return new BriefSection(
            Say(_received.Count > 0 ? "heading.with-us" : "heading.beside"),
            named.Count == 0 ? [] :
            [
                new BriefLine(
                    string.Join(
                        "; ", allies.Count > MostAllies ? [.. named, More(allies.Count - MostAllies).Text] : named),
                    [.. allies.Take(MostAllies).Select(same => Place(same.First()))]),
            ]);
    }

    private IEnumerable<BriefLine> Unknown()
    {
        if (_received.Count > 0)
        {
            yield return new BriefLine(Say("unknown.reply"));
        }

        foreach (var letter in _received.Concat(_signed).Distinct().Where(letter => letter.Date is null).Take(2))
        {
            yield return new BriefLine(Say("unknown.date", ("letter", shelf.NameOf(letter))));
        }

        if (party.Kind == PartyKind.Person && _received.Count > 0)
        {
            yield return new BriefLine(Say("unknown.office"));
        }
    }

    private IEnumerable<BriefLine> Points(IReadOnlyList<JoinedAsk> asks) => asks
        .Where(ask => ask.Newest.Ask.Kind == AskKind.Ask)
        .OrderByDescending(ask => ask.Letters).ThenByDescending(ask => ask.Newest.Date)
        .ThenByDescending(ask => ask.Strongest.Strength)
        .Take(isLong ? 8 : 2)
        .Select(shelf.Point);

    private BriefLine More(int left) => new(Say("more", ("n", BriefShelf.Figure(left))));

    private static Cited Place(Appearance seen) => new(seen.LetterId, seen.Span);

    private string Say(string key, params ReadOnlySpan<(string, string)> slots) => shelf.Wording.Say(key, slots);
}
