using System.Diagnostics;
using AdvocacyBot.Assistant.Answers;
using AdvocacyBot.Assistant.Briefing;
using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Search;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Assistant;

/// <summary>The one way to put a question to the bot. Every door calls this and nothing else.</summary>
public sealed class LetterAssistant
{
    private readonly LetterLibrary _library;
    private readonly IOptions<LettersOptions> _letters;
    private readonly PromptSet _prompts;
    private readonly ConversationMemory _memory;
    private readonly DraftingDesk _drafting;
    private readonly BriefingDesk _briefing;
    private readonly ModelDesk? _model;
    private SeenShelf? _lastView;

    internal LetterAssistant(
        LetterLibrary library, IOptions<LettersOptions> letters, PromptSet prompts, ConversationMemory memory,
        ModelCalls? model = null)
    {
        (_library, _letters, _prompts, _memory) = (library, letters, prompts, memory);
        _model = model is null ? null : new ModelDesk(model, prompts);
        (_drafting, _briefing) = (new DraftingDesk(library, prompts, model), new BriefingDesk(library, prompts));
    }

    /// <summary>Answers one turn from the shelf as it is now: the folder is followed first.</summary>
    public async Task<Reply> RespondAsync(Turn turn, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        return TurnTelemetry.Answered(await AnswerAsync(turn, cancel), Stopwatch.GetElapsedTime(began));
    }

    private async Task<Reply> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Shelf == Shelf.Default)
        {
            await _library.FollowFolderAsync(turn.Shelf, _letters.Value.Folder, cancel);
        }

        var view = await ViewAsync(turn.Shelf, cancel);
        var remembered = await _memory.RecallAsync(turn, view, cancel);
        if (!await _briefing.GoesOnAsync(turn, cancel)
            && await _drafting.RespondAsync(turn, view, remembered, cancel) is { } drafted)
        {
            return drafted;
        }

        if (await _briefing.RespondAsync(turn, view, remembered, cancel) is { } briefed)
        {
            var partyKey = briefed.PartyKey ?? remembered.PartyKey;
            await _memory.KeepAsync(
                turn, remembered with { Language = briefed.Reply.Language, PartyKey = partyKey }, cancel);
            return briefed.Reply;
        }

        var (request, language) = RequestReader.Read(Question.Of(turn.Text), view, remembered, _prompts);
        var read = _model is null ? null : await _model.ReadAsync(turn, request, view, language, cancel);
        request = read?.Request ?? request;
        var opened = await OpenAsync(turn.Shelf, request, view, language, cancel);
        var letters = opened.ToDictionary(one => one.Key, one => one.Value.Letter, StringComparer.Ordinal);
        request = ScopeByTopic.Narrow(request, letters, _prompts, language);
        var sheet = new AnswerSheet(
            view, letters, _prompts.Wording(language), _prompts, new ReplyDraft(letters), new Caveats(opened));
        AnswerDesk.Answer(request, sheet);
        if (sheet.Draft.Outcome is Outcome.Answered or Outcome.Abstained)
        {
            sheet.Caveats.Say(sheet);
        }

        var reply = sheet.Draft.Close(language);
        reply = _model is null ? reply : await _model.FinishAsync(turn, request, read, reply, letters, cancel);
        await _memory.KeepAsync(turn, InMind(request, remembered, reply, language), cancel);
        return reply;
    }

    /// <summary>A version of the draft of a conversation, to be put on paper; null where there is none.</summary>
    public async Task<PaperDocument?> DraftAsync(
        Shelf shelf, string conversation, int version, CancellationToken cancel) =>
        await _drafting.VersionAsync(shelf, conversation, version, cancel) is { } draft ? DraftPaper.Of(draft) : null;

    /// <summary>The brief that a turn orders, or the conversation's last, to be put on paper; null where there is
    /// none.</summary>
    public async Task<PaperDocument?> BriefAsync(Turn turn, CancellationToken cancel)
    {
        var view = await ViewAsync(turn.Shelf, cancel);
        return await _briefing.LastOnPaperAsync(turn, view, await _memory.RecallAsync(turn, view, cancel), cancel);
    }

    private async Task<ShelfView> ViewAsync(Shelf shelf, CancellationToken cancel)
    {
        var directory = await _library.DirectoryAsync(shelf, cancel);
        var last = _lastView is { } seen && seen.Shelf == shelf ? seen.View : null;
        if (last is not null && ReferenceEquals(last.Directory, directory))
        {
            return last;
        }

        var view = ShelfView.Of(await _library.LettersAsync(shelf, null, null, cancel), directory, last);
        _lastView = new SeenShelf(shelf, view);
        return view;
    }

    private async Task<Dictionary<string, ShelvedLetter>> OpenAsync(
        Shelf shelf, Request request, ShelfView view, LetterLanguage language, CancellationToken cancel)
    {
        var ids = await LettersNeeded.ByAsync(request, view, words => SearchAsync(shelf, words, language, cancel));
        return (await _library.OpenAsync(shelf, ids, cancel)).ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    /// <summary>Passages in the words as typed and in the other language's.</summary>
    private async Task<IReadOnlyList<Passage>> SearchAsync(
        Shelf shelf, string words, LetterLanguage language, CancellationToken cancel)
    {
        var found = await _library.SearchAsync(shelf, words, LettersNeeded.Most, cancel);
        var translated = LettersNeeded.Translated(words, _prompts, language);
        return translated.Length == 0
            ? found
            : [.. found, .. await _library.SearchAsync(shelf, translated, LettersNeeded.Most, cancel)];
    }

    /// <summary>What the answer cited counts as named, where the question named no letter.</summary>
    private static Remembered InMind(Request request, Remembered before, Reply reply, LetterLanguage language)
    {
        var after = Recollection.After(request, before) with { Language = language };
        var cited = reply.Citations.Select(citation => citation.Letter).Distinct().ToList();
        return reply.Outcome == Outcome.Answered && cited.Count == 1
            && Recollection.ScopeOf(request) is not { Basis: ScopeBasis.Named, Letters.Count: 1 }
            ? after with { LetterIds = cited } : after;
    }

    // One reference: turns are answered side by side, and none may see half of it.
    private sealed record SeenShelf(Shelf Shelf, ShelfView View);
}
