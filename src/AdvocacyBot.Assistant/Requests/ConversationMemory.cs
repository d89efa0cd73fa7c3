using System.Collections.Concurrent;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Conversations;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What a conversation was last about. Ids and keys, never objects: the shelf may change between
/// turns.</summary>
internal sealed record Remembered(
    IReadOnlyList<string> LetterIds, string? PartyKey, Request? Last, LetterLanguage Language)
{
    public static Remembered Nothing { get; } = new([], null, null, LetterLanguage.English);

    /// <summary>The last list of parties, which "the third" counts in; kept until another is told.</summary>
    public Request? Listed { get; init; }

    /// <summary>The keys of those asked after one by one since the last list, in that order.</summary>
    public IReadOnlyList<string> Spoken { get; init; } = [];

    /// <summary>What letters were last asked to say or ask something on; null where that was nothing in
    /// particular.</summary>
    public string? Topic { get; init; }
}

/// <summary>
/// What each conversation was last about. The library keeps its last questions; where this process did not answer the
/// last of them itself, they are understood once more, in order.
/// </summary>
internal sealed class ConversationMemory(ConversationRecord record, PromptSet prompts, int atHand)
{
    private readonly ConcurrentDictionary<(Shelf Shelf, string Conversation), (long Said,
        Remembered What)> _kept = new();

    public async Task<Remembered> RecallAsync(Turn turn, ShelfView view, CancellationToken cancel) =>
        await record.LastAsync(turn.Shelf, turn.Conversation, cancel) is not { } last ? Remembered.Nothing
            : _kept.TryGetValue((turn.Shelf, turn.Conversation), out var kept) && kept.Said == last ? kept.What
            : (await record.TurnsAsync(turn.Shelf, turn.Conversation, cancel))
                .Aggregate(Remembered.Nothing, (before, said) => After(before, said, view));

    public async Task KeepAsync(Turn turn, Remembered what, CancellationToken cancel)
    {
        var said = await record.KeepAsync(turn.Shelf, turn.Conversation, turn.Text, what.LetterIds, cancel);
        if (_kept.Count >= atHand)
        {
            // What is dropped here can be understood once more.
            _kept.Clear();
        }

        _kept[(turn.Shelf, turn.Conversation)] = (said, what);
    }

    private Remembered After(Remembered before, SaidTurn said, ShelfView view)
    {
        var (request, language) = RequestReader.Read(Question.Of(said.Words), view, before, prompts);
        return Recollection.After(request, before) with { LetterIds = said.LetterIds, Language = language };
    }
}
