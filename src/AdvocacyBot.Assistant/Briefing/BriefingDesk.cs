using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Writes briefs, the record of what was asked over time, and timelines, each line with its source.</summary>
internal sealed class BriefingDesk(LetterLibrary library, PromptSet prompts)
{
    private static readonly PartyRole[] Met = [PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted, PartyRole.Signatory];

    /// <returns>Null where the turn orders no brief: it is a question.</returns>
    public async Task<Briefed?> RespondAsync(Turn turn, ShelfView view, Remembered remembered, CancellationToken cancel)
    {
        var (order, words) = Read(Question.Of(turn.Text), remembered.Language);
        if (order is null)
        {
            return null;
        }

        var format = (order as BriefOrder.Export)?.Format;
        if (order is BriefOrder.Link link)
        {
            return await LastAsync(turn, cancel) is BriefOrder.Tracker listed
                ? new Briefed(
                    await LinkedAsync(link, listed, turn, new BriefShelf(library, turn.Shelf, view, prompts, words, cancel)), null)
                : null;
        }

        if (order is BriefOrder.Longer or BriefOrder.Export)
        {
            var last = await LastAsync(turn, cancel);
            order = order is BriefOrder.Longer && last is BriefOrder.About about ? about with { IsLong = true } : last;
        }

        if (order is null)
        {
            return null;
        }

        var shelf = new BriefShelf(library, turn.Shelf, view, prompts, words, cancel);
        var found = await WriteAsync(order, shelf);
        return found.Brief is null && found.Choices.Count == 0 && order is not BriefOrder.About ? null
            : new Briefed(await new BriefReply(shelf).WriteAsync(found, order, format), found.PartyKey);
    }

    /// <summary>Keeps what a person says of two asks of the last list, and shows the list anew.</summary>
    private static async Task<Reply> LinkedAsync(BriefOrder.Link link, BriefOrder.Tracker listed, Turn turn, BriefShelf shelf)
    {
        var asks = (await WriteAsync(listed, shelf)).Listed;
        if (link.One < 1 || link.Other < 1 || link.One > asks.Count || link.Other > asks.Count || link.One == link.Other && (link.AreOne || asks[link.One - 1].Asked.Count < 2))
        {
            return await new BriefReply(shelf).WriteAsync(
                await WriteAsync(listed, shelf) with { Noted = shelf.Wording.Say("kept.none", ("n", BriefShelf.Figure(asks.Count))) }, listed, null);
        }

        foreach (var (one, other) in Pairs(asks[link.One - 1], asks[link.Other - 1]))
        {
            await shelf.KeepAsync(one, other, link.AreOne, turn.By);
        }

        var noted = shelf.Wording.Say(
            link.AreOne ? "kept.joined" : "kept.split", ("one", BriefShelf.Figure(link.One)), ("other", BriefShelf.Figure(link.Other)));
        return await new BriefReply(shelf).WriteAsync(await WriteAsync(listed, shelf) with { Noted = noted }, listed, null);
    }

    /// <summary>Of two asks the newest wordings; of one that is to be split, every two of its wordings.</summary>
    private static IEnumerable<(TrackedAsk, TrackedAsk)> Pairs(JoinedAsk one, JoinedAsk other) => one != other
        ? [(one.Newest, other.Newest)]
        : one.Asked.SelectMany((first, at) => one.Asked.Skip(at + 1).Select(second => (first, second)));

    /// <summary>The conversation's last brief, to be put on paper; null where there is none.</summary>
    public async Task<PaperDocument?> LastOnPaperAsync(Turn turn, ShelfView view, Remembered remembered, CancellationToken cancel)
    {
        var order = Read(Question.Of(turn.Text), remembered.Language) is ({ } said, _) && said is not (BriefOrder.Longer or BriefOrder.Export)
            ? said : await LastAsync(turn, cancel);
        var language = QuestionMarker.LanguageOf(Question.Of(turn.Text), prompts, remembered.Language);
        var shelf = new BriefShelf(library, turn.Shelf, view, prompts, prompts.Briefing.Words(language), cancel);
        return order is not null && (await WriteAsync(order, shelf)).Brief is { } brief
            ? await new BriefPaper(shelf).SetAsync(brief)
            : null;
    }

    private (BriefOrder? Order, BriefWords Words) Read(Question question, LetterLanguage usual)
    {
        var language = QuestionMarker.LanguageOf(question, prompts, usual);
        foreach (var one in (LetterLanguage[])[language, language == LetterLanguage.English ? LetterLanguage.Spanish : LetterLanguage.English])
        {
            if (BriefOrderReader.Read(question, prompts.Briefing.Words(one)) is { } order)
            {
                return (order, prompts.Briefing.Words(one));
            }
        }

        return (null, prompts.Briefing.Words(language));
    }

    /// <summary>"Longer" and "give me the Word file" go on with the brief where it came after any draft.</summary>
    public async Task<bool> GoesOnAsync(Turn turn, CancellationToken cancel)
    {
        var order = Read(Question.Of(turn.Text), LetterLanguage.English).Order;
        var said = await library.Conversations.TurnsAsync(turn.Shelf, turn.Conversation, cancel);
        var drafts = await library.Drafts.VersionsAsync(turn.Shelf, turn.Conversation, cancel);
        return order is BriefOrder.Longer or BriefOrder.Export
            && said.Count > 0 && Read(Question.Of(said[^1].Words), LetterLanguage.English).Order is not null
            && (drafts.Count == 0 || drafts[^1].At.ToUnixTimeMilliseconds() < said[^1].At);
    }

    /// <summary>The conversation's last brief, long where that was asked for afterwards.</summary>
    private async Task<BriefOrder?> LastAsync(Turn turn, CancellationToken cancel)
    {
        var isLong = false;
        foreach (var said in (await library.Conversations.TurnsAsync(turn.Shelf, turn.Conversation, cancel)).Reverse())
        {
            var order = Read(Question.Of(said.Words), LetterLanguage.English).Order;
            isLong |= order is BriefOrder.Longer;
            if (order is BriefOrder.About or BriefOrder.Tracker or BriefOrder.Timeline)
            {
                return order is BriefOrder.About about ? about with { IsLong = about.IsLong || isLong } : order;
            }
        }

        return null;
    }

    private static async Task<BriefFound> WriteAsync(BriefOrder order, BriefShelf shelf) => order switch
    {
        BriefOrder.About about => await AboutAsync(about, shelf),
        BriefOrder.Tracker tracker => await TrackedAsync(tracker, shelf),
        BriefOrder.Timeline timeline => await TimelineAsync(timeline, shelf),
        _ => BriefFound.Nothing(""),
    };

    private static async Task<BriefFound> AboutAsync(BriefOrder.About about, BriefShelf shelf)
    {
        var marked = Marked(about.Subject, shelf);
        if (marked.Has(Cue.Letter) && LetterPointing.Read(marked, shelf.View, Remembered.Nothing) is { Basis: ScopeBasis.Named, Letters: [var letter] })
        {
            return new BriefFound(await new LetterBrief(shelf, letter, about.IsLong).WriteAsync());
        }

        switch (Resolve(about.Subject, shelf))
        {
            case [Named.Known known]:
                return new BriefFound(await new PartyBrief(shelf, known.Party, about.IsLong).WriteAsync()) { PartyKey = known.Party.Key };
            case [Named.Several several]:
                return BriefFound.Of([.. several.Holders.Select(held => $"{held.Party.Name}, {held.Title}")], about.Subject);
            case [Named.SeveralParties several]:
                return BriefFound.Of([.. several.Parties.Select(party => party.Name)], about.Subject);
            case [Named.Typed or Named.NoOne] when Heads(about.Subject, shelf) is { Count: > 0 } heads:
                return heads is [var head]
                    ? new BriefFound(await new PartyBrief(shelf, head.Party, about.IsLong).WriteAsync()) { PartyKey = head.Party.Key }
                    : BriefFound.Of([.. heads.Select(held => $"{held.Party.Name}, {held.Title}")], about.Subject);
            default:
                var sentences = (await shelf.OnTopicAsync(about.Subject)).Where(one => one.IsOnTopic).ToList();
                return sentences.Count == 0 ? BriefFound.Nothing(about.Subject)
                    : new BriefFound(await new TopicBrief(shelf, about.Subject, sentences, about.IsLong).WriteAsync());
        }
    }

    private static async Task<BriefFound> TrackedAsync(BriefOrder.Tracker tracker, BriefShelf shelf)
    {
        var asks = Resolve(tracker.Subject, shelf) is [Named.Known known]
            ? (await shelf.JoinedAsync(shelf.View.With(known.Party, PartyRole.Recipient, PartyRole.Greeted, PartyRole.CarbonCopy)))
                .SelectMany(ask => ask.Asked).ToList()
            : [.. (await shelf.AsksOfAsync(tracker.Subject)).Concat(await OtherNameAsync(tracker.Subject, shelf)).DistinctBy(ask => ask.Cited)];
        if (asks.Count == 0)
        {
            var places = (await shelf.OnTopicAsync(tracker.Subject)).Where(one => one is { IsOnTopic: true, Ask: not null })
                .Select(one => new TrackedAsk(one.Letter, one.Date, one.Ask!)).ToList();
            asks = [.. places.DistinctBy(one => one.Cited)];
        }

        return asks.Count == 0 ? BriefFound.Nothing(tracker.Subject)
            : BriefFound.Of(await new TrackerBrief(shelf, tracker.Subject, tracker.Since).AsksAsync(asks));
    }

    /// <summary>"Estados Unidos" is asked as "the United States" in English letters.</summary>
    private static async Task<IReadOnlyList<TrackedAsk>> OtherNameAsync(string subject, BriefShelf shelf)
    {
        var other = shelf.Wording.Language == LetterLanguage.Spanish ? LetterLanguage.English : LetterLanguage.Spanish;
        return shelf.Prompts.Drafting.Translated(subject, other) is { } name && !name.Equals(subject, StringComparison.OrdinalIgnoreCase)
            ? await shelf.AsksOfAsync(name) : [];
    }

    private static async Task<BriefFound> TimelineAsync(BriefOrder.Timeline timeline, BriefShelf shelf)
    {
        var letters = timeline.Subject.Length == 0 ? shelf.View.Letters
            : Resolve(timeline.Subject, shelf) is [Named.Known known] ? shelf.View.With(known.Party)
            : [.. (await shelf.OnTopicAsync(timeline.Subject)).Where(one => one.IsOnTopic).Select(one => shelf.View.Find(one.Letter)!).Distinct()];
        return letters.Count == 0 && timeline.Subject.Length > 0 ? BriefFound.Nothing(timeline.Subject)
            : new BriefFound(await new TrackerBrief(shelf, timeline.Subject, timeline.Since).LettersAsync(letters));
    }

    /// <summary>Those whose body the words name: "the National Institute of …" is known by its commissioner.</summary>
    private static List<HeldTitle> Heads(string subject, BriefShelf shelf)
    {
        var titles = shelf.View.Titles;
        var units = TermUnits.Of(subject, shelf.Words.Lexicon, shelf.Prompts.Terms, titles.Writes, titles.Stems);
        return units.Count < 2 && !units.Any(unit => titles.NamesBody(unit.Typed)) ? []
            : [.. units.Skip(1).Aggregate(titles.Holding(units[0]).AsEnumerable(), (held, unit) => held.Intersect(titles.Holding(unit)))
                .Where(held => held.Seen.Role != PartyRole.Signatory).DistinctBy(held => held.Party.Key)];
    }

    private static IReadOnlyList<Named> Resolve(string subject, BriefShelf shelf) =>
        new PartyResolver(shelf.View, shelf.Prompts.Drafting.Words(shelf.Wording.Language), shelf.Prompts.Terms)
            .Resolve(subject, Met);

    private static Marked Marked(string subject, BriefShelf shelf) =>
        QuestionMarker.Mark(Question.Of(subject), shelf.View.Directory, shelf.Prompts, shelf.Wording.Language);
}

/// <param name="PartyKey">Whom the brief is on: "him" and "her" from now on.</param>
internal sealed record Briefed(Reply Reply, string? PartyKey);

/// <summary>A brief, or whom the words may mean, or neither.</summary>
internal sealed record BriefFound(Brief? Brief)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    public string Subject { get; init; } = "";

    public string? PartyKey { get; init; }

    /// <summary>The asks of a list, as it numbers them.</summary>
    public IReadOnlyList<JoinedAsk> Listed { get; init; } = [];

    /// <summary>Told before the list: what a person said of two asks.</summary>
    public string Noted { get; init; } = "";

    public static BriefFound Of((Brief Brief, IReadOnlyList<JoinedAsk> Listed) tracked) => new(tracked.Brief) { Listed = tracked.Listed };

    public static BriefFound Of(IReadOnlyList<string> choices, string subject) => new((Brief?)null) { Choices = choices, Subject = subject };

    public static BriefFound Nothing(string subject) => new((Brief?)null) { Subject = subject };
}
