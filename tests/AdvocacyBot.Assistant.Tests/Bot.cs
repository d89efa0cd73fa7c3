using AdvocacyBot.Assistant.Drafting;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library.Drafts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Assistant.Tests;

/// <summary>A bot over a folder of letters, with a library of its own that goes when the bot goes.</summary>
internal sealed class Bot : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("assistant-tests").FullName;
    private readonly LetterLibrary _library;

    public Bot(
        string? folder = null, TimeProvider? clock = null, string? library = null, IChatClient? model = null)
    {
        _library = new LetterLibrary(
            Options.Create(new LibraryOptions { Path = library ?? Path.Combine(_home, "library.db") }),
            clock ?? TimeProvider.System, NullLogger<LetterLibrary>.Instance);
        Prompts = PromptSet.Load(Repository.Prompts);
        Assistant = new LetterAssistant(
            _library,
            Options.Create(new LettersOptions { Folder = folder ?? Repository.Seeds }),
            Prompts,
            new ConversationMemory(_library.Conversations, Prompts, 100),
            model is null ? null : new ModelCalls(
                model, ModelPatience.Usual, clock ?? TimeProvider.System, NullLogger.Instance));
    }

    public LetterAssistant Assistant { get; }

    public PromptSet Prompts { get; }

    public Task<Reply> AskAsync(string question, string conversation = "test") =>
        Assistant.RespondAsync(new Turn(Shelf.Default, conversation, question), CancellationToken.None);

    /// <summary>Asks turns apart by " / " of a bot of its own, and looks at its last reply.</summary>
    public static async Task HoldsAsync(string turns, string held, string absent)
    {
        using var bot = new Bot();
        var text = "";
        foreach (var turn in turns.Split(" / "))
        {
            text = ReplyText.Plain(await bot.AskAsync(turn));
        }

        Assert.Contains(held, text, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, text, StringComparison.Ordinal);
    }

    public async Task<IReadOnlyList<PartyEntry>> PartiesAsync()
    {
        await AskAsync("help");
        return (await _library.DirectoryAsync(Shelf.Default, CancellationToken.None)).Entries;
    }

    public async Task<IReadOnlyList<ShelvedAsk>> AsksAsync(IEnumerable<string> letters)
    {
        List<ShelvedAsk> asks = [];
        foreach (var letter in letters)
        {
            asks.AddRange((await _library.AsksAsync(Shelf.Default, letter, null, CancellationToken.None))
                .Where(one => one.Ask.Kind != AskKind.MeetingRequest));
        }

        return asks;
    }

    /// <summary>The brief that the words order, as it goes on paper.</summary>
    public async Task<PaperDocument> PaperAsync(string order, string conversation)
    {
        var turn = new Turn(Shelf.Default, conversation, order);
        await Assistant.RespondAsync(turn, CancellationToken.None);
        return await Assistant.BriefAsync(turn, CancellationToken.None)
            ?? throw new InvalidOperationException($"No brief for: {order}");
    }

    /// <summary>What Ann Lee corrects in a letter of the folder.</summary>
    public async Task CorrectAsync(string letterId, Correction what)
    {
        await AskAsync("help");
        Assert.IsType<CorrectionOutcome.Kept>(
            await _library.CorrectAsync(Shelf.Default, letterId, what, "Ann Lee", CancellationToken.None));
    }

    /// <summary>What the reader makes of a question, before any answer.</summary>
    public async Task<Request> UnderstandAsync(string question) =>
        RequestReader.Read(Question.Of(question), await ViewAsync(), Remembered.Nothing, Prompts).Request;

    public async Task<ShelfView> ViewAsync()
    {
        await AskAsync("help", "view");
        return ShelfView.Of(
            await _library.LettersAsync(Shelf.Default, null, null, CancellationToken.None),
            await _library.DirectoryAsync(Shelf.Default, CancellationToken.None));
    }

    /// <summary>The versions of a conversation's draft.</summary>
    public Task<IReadOnlyList<DraftVersion>> DraftsAsync(string conversation = "test") =>
        _library.Drafts.VersionsAsync(Shelf.Default, conversation, CancellationToken.None);

    /// <summary>The draft as it stands in a conversation.</summary>
    public async Task<DraftText> DraftAsync(string conversation = "test") =>
        DraftWriter.Write(DraftingDesk.Plan((await DraftsAsync(conversation))[^1]), Prompts.Drafting);

    public void Dispose()
    {
        _library.Dispose();
        Directory.Delete(_home, recursive: true);
    }
}
