using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>A page on a topic: what was asked, what the letters say of it, who stood behind it, where they
/// differ.</summary>
internal sealed class TopicBrief(BriefShelf shelf, string topic, IReadOnlyList<EarlierSentence> sentences, bool isLong)
{
    private int MostAsks => isLong ? 40 : 4;

    private int MostSaid => isLong ? 30 : 4;

    public async Task<Brief> WriteAsync()
    {
        var letters = BriefShelf.Newest(sentences.Select(one => shelf.View.Find(one.Letter)!).Distinct()).ToList();
        var places = sentences.Where(one => one.Ask is not null)
            .Select(one => (one.Letter, one.Ask!.Words.Span)).ToHashSet();
        var asks = (await shelf.JoinedAsync(letters))
            .Where(ask => ask.Asked.Any(one => places.Contains((one.Letter, one.Ask.Words.Span)))).ToList();
        List<BriefSection> sections =
        [
            new(null, [.. BottomLine(asks, letters.Count)]),
            new(Say("heading.asks"), [.. asks.Take(MostAsks).Select(Line)]),
            new(Say("heading.said"),
            [
                .. sentences.Where(one => one.Ask is null).Take(MostSaid).Select(one => new BriefLine(
                    "", new Cited(one.Letter, one.Span)) { Quotes = true, Detail = shelf.NameOf(one.Letter) }),
            ]),
            new(Say("heading.behind"), [.. letters.Take(isLong ? 24 : 6).Select(Behind)]),
            new(Say("heading.differences"), [.. Differences(asks)]),
            new(Say("heading.unknown"), [new BriefLine(Say("unknown.outcome"))]),
            new(Say("heading.points"),
            [
                .. asks.OrderByDescending(ask => ask.Strongest.Strength).Take(2).Select(shelf.Point),
            ]),
        ];
        return new Brief(
            Say("title", ("subject", topic)), shelf.Wording.Language,
            [.. sections.Where(section => section.Lines.Count > 0)]);
    }

    private BriefLine Behind(LetterCard letter) => new(
        Say("behind", ("letter", shelf.NameOf(letter)), ("n", BriefShelf.Figure(letter.Signatories.Count))),
        [.. letter.Signatories.Where(seen => !seen.Span.IsNowhere).Take(1)
            .Select(seen => new Cited(seen.LetterId, seen.Span))]);

    /// <summary>The whole sentence where the ask's own words stop before the topic.</summary>
    private BriefLine Line(JoinedAsk ask)
    {
        var line = shelf.Line(ask);
        var stands = sentences.FirstOrDefault(one => one.Letter == ask.Newest.Letter
            && one.Ask is { } put && put.Words.Span == ask.Newest.Ask.Words.Span);
        return stands is { } whole
            ? line with { Sources = [new Cited(whole.Letter, whole.Span), .. line.Sources.Skip(1)] }
            : line;
    }

    private IEnumerable<BriefLine> BottomLine(List<JoinedAsk> asks, int letters)
    {
        if (asks.MaxBy(ask => ask.Strongest.Strength) is { } strongest)
        {
            yield return new BriefLine(
                Say(
                    "bottom.topic", ("topic", topic), ("n", BriefShelf.Figure(asks.Count)),
                    ("letters", BriefShelf.Figure(letters)),
                    ("strength", shelf.Strength(strongest.Strongest.Strength)),
                    ("words", BriefShelf.Opening(strongest.Strongest))),
                strongest.Strongest.Cited);
        }
        else
        {
            yield return new BriefLine(
                Say("bottom.no-ask", ("topic", topic), ("letters", BriefShelf.Figure(letters))),
                new Cited(sentences[0].Letter, sentences[0].Span))
            { Quotes = true };
        }
    }

    /// <summary>Letters that ask on the topic with different strength, one line each.</summary>
    private IEnumerable<BriefLine> Differences(List<JoinedAsk> asks)
    {
        var byLetter = asks.SelectMany(ask => ask.Asked).GroupBy(one => one.Letter)
            .Select(letter => letter.MaxBy(one => one.Strength)!).ToList();
        return byLetter.Select(one => one.Strength).Distinct().Count() < 2 ? []
            : byLetter.OrderByDescending(one => one.Strength).Take(isLong ? 12 : 2).Select(one => new BriefLine(
                Say(
                    "difference", ("letter", shelf.NameOf(one.Letter)),
                    ("strength", shelf.Strength(one.Strength)), ("of", one.Ask.Of)),
                one.Cited));
    }

    private string Say(string key, params ReadOnlySpan<(string, string)> slots) => shelf.Wording.Say(key, slots);
}
