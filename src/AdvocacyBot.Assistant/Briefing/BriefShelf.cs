using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>The shelf as a brief needs it: letters by card, their asks, and how things are said.</summary>
internal sealed class BriefShelf(
    LetterLibrary library, Shelf shelf, ShelfView view, PromptSet prompts, BriefWords words, CancellationToken cancel)
{
    private const int OpeningWords = 12;

    private Dictionary<(Cited, Cited), bool>? _kept;

    public ShelfView View => view;

    public PromptSet Prompts => prompts;

    public BriefWords Words => words;

    public Wording Wording => words.Wording;

    public Task<ShelvedLetter?> OpenAsync(string letter) => library.OpenAsync(shelf, letter, cancel);

    /// <summary>The asks of these letters, joined where they ask for the same.</summary>
    public async Task<IReadOnlyList<JoinedAsk>> JoinedAsync(IEnumerable<LetterCard> letters)
    {
        List<TrackedAsk> asks = [];
        foreach (var letter in letters)
        {
            asks.AddRange((await library.AsksAsync(shelf, letter.Id, null, cancel))
                .Where(one => !one.Ask.Words.Span.IsNowhere)
                .Select(one => new TrackedAsk(letter.Id, letter.Date, one.Ask)));
        }

        return await JoinedAsync(asks);
    }

    /// <summary>Joined by what they share, but for what persons have said of them.</summary>
    public async Task<IReadOnlyList<JoinedAsk>> JoinedAsync(IReadOnlyList<TrackedAsk> asks)
    {
        _kept ??= (await library.AskLinksAsync(shelf, cancel)).ToDictionary(
            link => (new Cited(link.OneLetter, link.One), new Cited(link.OtherLetter, link.Other)),
            link => link.AreOne);
        List<TrackedAsk> whole = [];
        foreach (var letter in asks.GroupBy(ask => ask.Letter))
        {
            var opened = await OpenAsync(letter.Key);
            whole.AddRange(letter.Select(ask =>
                opened is null ? ask : ask with { Words = Sentence(opened.Letter, ask.Ask.Words) }));
        }

        return AskTracker.Join(whole, prompts, _kept);
    }

    private static string Sentence(Letter letter, Sourced<string> words) => letter.Source.Slice(
        letter.Body.SelectMany(paragraph => paragraph.Sentences)
            .FirstOrDefault(one => one.Contains(words.Span), words.Span));

    public async Task KeepAsync(TrackedAsk one, TrackedAsk other, bool areOne, string by)
    {
        await library.LinkAsksAsync(
            shelf, new AskLink(one.Letter, one.Ask.Words.Span, other.Letter, other.Ask.Words.Span, areOne, by), cancel);
        _kept = null;
    }

    /// <summary>Asks of whom the words name, over the whole shelf.</summary>
    public async Task<IReadOnlyList<TrackedAsk>> AsksOfAsync(string of) =>
        [.. (await library.AsksAsync(shelf, null, of, cancel)).Where(one => !one.Ask.Words.Span.IsNowhere)
            .Select(one => new TrackedAsk(one.LetterId, view.Find(one.LetterId)?.Date, one.Ask))];

    public Task<IReadOnlyList<EarlierSentence>> OnTopicAsync(string topic) =>
        new EarlierAsks(library, shelf, view, prompts).OnAsync(topic, scope: null, asksOnly: false, cancel);

    /// <summary>Newest first, undated last.</summary>
    public static IEnumerable<LetterCard> Newest(IEnumerable<LetterCard> letters) =>
        letters.OrderByDescending(letter => letter.Date).ThenBy(letter => letter.Id, StringComparer.Ordinal);

    public string NameOf(LetterCard letter) => Wording.Say(
        letter.Date is null ? "letter.undated" : "letter.dated",
        ("date", letter.Date is { } date ? Wording.Date(date) : ""), ("id", letter.Id), ("to", To(letter)));

    private string To(LetterCard letter)
    {
        var to = letter.Recipients.Select(Called).ToList();
        return to.Count == 0 ? "" : Wording.Say(
            "letter.to", ("to", to.Count > 2 ? Wording.Say("and-others", ("first", to[0])) : Wording.Join(to)));
    }

    public string NameOf(string letter) => view.Find(letter) is { } card ? NameOf(card) : letter;

    public static string Called(Appearance seen) => seen.Name is null
        ? string.Join(", ", seen.Titles.Append(seen.Organization).OfType<string>())
        : seen.Acronym is { } acronym ? $"{seen.Name} ({acronym})" : seen.Name;

    public string Strength(AskStrength strength) => Wording.Say("rung." + strength.ToString().ToLowerInvariant());

    /// <summary>An ask as a line: its words quoted, with how strongly, of whom, in which letter and how
    /// often.</summary>
    public BriefLine Line(JoinedAsk ask, string? lead = null)
    {
        var newest = ask.Newest;
        var detail = Wording.Say(
            "ask.detail", ("strength", Strength(newest.Strength)), ("of", newest.Ask.Of),
            ("letter", NameOf(newest.Letter)));
        if (ask.Asked.Count > 1)
        {
            detail += ". " + Wording.Say(
                "ask.also", ("others", Wording.Join([.. ask.Asked.Skip(1).Select(one => $"“{Opening(one)}”")])));
            detail += ask.Shared.Count == 0 ? "" : " " + Wording.Say(
                "ask.joined", ("n", Figure(ask.Asked.Count)), ("letters", Figure(ask.Letters)),
                ("strongest", Strength(ask.Strongest.Strength)),
                ("words", Wording.Join([.. ask.Shared.Select(word => $"“{word}”")])));
            detail += ask.IsKept ? " " + Wording.Say("ask.kept") : "";
        }

        return new BriefLine(lead ?? "", [.. ask.Asked.Select(one => one.Cited)]) { Quotes = true, Detail = detail };
    }

    /// <summary>The ask in its first words, for a point that its full words stand above.</summary>
    public BriefLine Point(JoinedAsk ask) => new(
        Wording.Say(
            "point", ("words", Opening(ask.Strongest)), ("strength", Strength(ask.Strongest.Strength)),
            ("letter", NameOf(ask.Strongest.Letter))),
        ask.Strongest.Cited);

    /// <summary>The first words of an ask, as they stand.</summary>
    public static string Opening(TrackedAsk ask)
    {
        var said = TextFolding.Spaces(ask.Ask.Words.Value).Split(' ');
        return string.Join(' ', said.Take(OpeningWords)) + (said.Length > OpeningWords ? " …" : "");
    }

    public static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
