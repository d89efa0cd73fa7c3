using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Briefing;

/// <summary>Writes briefs, the record of what was asked over time, and timelines, each line with its source.</summary>
internal sealed class BriefingDesk(LetterLibrary library, PromptSet prompts)
{
    /// <returns>Null where the turn orders no brief: it is a question.</returns>
    public async Task<Briefed?> RespondAsync(Turn turn, ShelfView view, Remembered remembered, CancellationToken cancel)
    {
        var (said, words) = Read(Question.Of(turn.Text), remembered.Language);
        if (said is null)
        {
            return null;
        }

        var shelf = new BriefShelf(library, turn.Shelf, view, prompts, words, cancel);
        if (said is BriefOrder.Link link)
        {
            return await LastAsync(turn, cancel) is BriefOrder.Tracker listed
                ? new Briefed(await LinkedAsync(link, listed, turn, shelf), null)
                : null;
        }

        return await MeantAsync(said, turn, cancel) is { } order
            ? await WriteAsync(order, (said as BriefOrder.Export)?.Format, shelf)
            : null;
    }

    /// <summary>"Longer" and "give me the Word file" mean the conversation's last brief.</summary>
    private async Task<BriefOrder?> MeantAsync(BriefOrder said, Turn turn, CancellationToken cancel)
    {
        if (said is not (BriefOrder.Longer or BriefOrder.Export))
        {
            return said;
        }

        var last = await LastAsync(turn, cancel);
        return said is BriefOrder.Longer && last is BriefOrder.About about ? about with { IsLong = true } : last;
    }

    private static async Task<Briefed?> WriteAsync(BriefOrder order, string? format, BriefShelf shelf)
    {
        var found = await new BriefSubjects(shelf).FindAsync(order);
        return found.Brief is null && found.Choices.Count == 0 && order is not BriefOrder.About ? null
            : new Briefed(await new BriefReply(shelf).WriteAsync(found, order, format), found.PartyKey);
    }

    /// <summary>Keeps what a person says of two asks of the last list, and shows the list anew.</summary>
    private static async Task<Reply> LinkedAsync(
        BriefOrder.Link link, BriefOrder.Tracker listed, Turn turn, BriefShelf shelf)
    {
        var subjects = new BriefSubjects(shelf);
        var found = await subjects.FindAsync(listed);
        if (!IsOf(found.Listed, link))
        {
            var none = shelf.Wording.Say("kept.none", ("n", BriefShelf.Figure(found.Listed.Count)));
            return await new BriefReply(shelf).WriteAsync(found with { Noted = none }, listed, null);
        }

        foreach (var (one, other) in Pairs(found.Listed[link.One - 1], found.Listed[link.Other - 1]))
        {
            await shelf.KeepAsync(one, other, link.AreOne, turn.By);
        }

        var kept = shelf.Wording.Say(
            link.AreOne ? "kept.joined" : "kept.split",
            ("one", BriefShelf.Figure(link.One)), ("other", BriefShelf.Figure(link.Other)));
        return await new BriefReply(shelf).WriteAsync(
            await subjects.FindAsync(listed) with { Noted = kept }, listed, null);
    }

    /// <summary>Two asks of the list; one by itself only to split what was joined in it.</summary>
    private static bool IsOf(IReadOnlyList<JoinedAsk> asks, BriefOrder.Link link) =>
        link.One >= 1 && link.Other >= 1 && link.One <= asks.Count && link.Other <= asks.Count
        && (link.One != link.Other || !link.AreOne && asks[link.One - 1].Asked.Count > 1);

    /// <summary>Of two asks the newest wordings; of one that is to be split, every two of its wordings.</summary>
    private static IEnumerable<(TrackedAsk, TrackedAsk)> Pairs(JoinedAsk one, JoinedAsk other) => one != other
        ? [(one.Newest, other.Newest)]
        : one.Asked.SelectMany((first, at) => one.Asked.Skip(at + 1).Select(second => (first, second)));

    /// <summary>The conversation's last brief, to be put on paper; null where there is none.</summary>
    public async Task<PaperDocument?> LastOnPaperAsync(
        Turn turn, ShelfView view, Remembered remembered, CancellationToken cancel)
    {
        var order = Read(Question.Of(turn.Text), remembered.Language).Order
            is { } said and not (BriefOrder.Longer or BriefOrder.Export)
            ? said
            : await LastAsync(turn, cancel);
        var language = QuestionMarker.LanguageOf(Question.Of(turn.Text), prompts, remembered.Language);
        var shelf = new BriefShelf(library, turn.Shelf, view, prompts, prompts.Briefing.Words(language), cancel);
        return order is not null && (await new BriefSubjects(shelf).FindAsync(order)).Brief is { } brief
            ? await new BriefPaper(shelf).SetAsync(brief)
            : null;
    }

    private (BriefOrder? Order, BriefWords Words) Read(Question question, LetterLanguage usual)
    {
        var language = QuestionMarker.LanguageOf(question, prompts, usual);
        var other = language == LetterLanguage.English ? LetterLanguage.Spanish : LetterLanguage.English;
        foreach (var one in (LetterLanguage[])[language, other])
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
}
