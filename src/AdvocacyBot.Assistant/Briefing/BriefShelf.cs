using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>The shelf as a brief needs it: letters by card, their asks, and how things are said.</summary>
internal sealed class BriefShelf(
    LetterLibrary library, Shelf shelf, ShelfView view, PromptSet prompts, BriefWords words, CancellationToken cancel)
{
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
                .Where(one => !one.Ask.Words.Span.IsNowhere).Select(one => new TrackedAsk(letter.Id, letter.Date, one.Ask)));
        }

        return AskTracker.Join(asks, prompts);
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

    public string NameOf(LetterCard letter)
    {
        var to = letter.Recipients.Select(Called).ToList();
        return Wording.Say(
            letter.Date is null ? "letter.undated" : "letter.dated",
            ("date", letter.Date is { } date ? Wording.Date(date) : ""), ("id", letter.Id),
            ("to", to.Count == 0 ? "" : Wording.Say("letter.to", ("to", to.Count > 2 ? Wording.Say("and-others", ("first", to[0])) : Wording.Join(to)))));
    }

    public string NameOf(string letter) => view.Find(letter) is { } card ? NameOf(card) : letter;

    public static string Called(Appearance seen) => seen.Name is null
        ? string.Join(", ", seen.Titles.Append(seen.Organization).OfType<string>())
        : seen.Acronym is { } acronym ? $"{seen.Name} ({acronym})" : seen.Name;

    public string Strength(AskStrength strength) => Wording.Say("rung." + strength.ToString().ToLowerInvariant());

    /// <summary>An ask as a line: its words quoted, with how strongly, of whom, in which letter and how often.</summary>
    public BriefLine Line(JoinedAsk ask, string? lead = null)
    {
        var newest = ask.Newest;
        var detail = Wording.Say(
            "ask.detail", ("strength", Strength(newest.Strength)), ("of", newest.Ask.Of), ("letter", NameOf(newest.Letter)));
        if (ask.Asked.Count > 1)
        {
            detail += " " + Wording.Say(
                "ask.joined", ("n", Figure(ask.Asked.Count)), ("letters", Figure(ask.Letters)),
                ("strongest", Strength(ask.Strongest.Strength)), ("words", Wording.Join([.. ask.Shared.Select(word => $"“{word}”")])));
        }

        return new BriefLine(lead ?? "", [.. ask.Asked.Select(one => one.Cited)]) { Quotes = true, Detail = detail };
    }

    public static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
