using System.Collections.Concurrent;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What a conversation was last about. Ids and keys, never objects: the shelf may change between
/// turns.</summary>
internal sealed record Remembered(
    IReadOnlyList<string> LetterIds, string? PartyKey, Request? Last, LetterLanguage Language)
{
    public static Remembered Nothing { get; } = new([], null, null, LetterLanguage.English);

    /// <summary>The last list of parties, which "the third" counts in; kept while single entries are asked
    /// after.</summary>
    public Request.AboutField? Listed { get; init; }
}

/// <summary>Keeps what each conversation was last about, for a while and for a bounded number of
/// conversations.</summary>
internal sealed class ConversationMemory(TimeProvider clock, TimeSpan keptFor, int most)
{
    private readonly ConcurrentDictionary<(Shelf Shelf, string Conversation), Kept> _kept = new();

    public Remembered Recall(Shelf shelf, string conversation) =>
        _kept.TryGetValue((shelf, conversation), out var kept) && clock.GetUtcNow() - kept.At < keptFor
            ? kept.What
            : Remembered.Nothing;

    public void Keep(Shelf shelf, string conversation, Remembered what)
    {
        _kept[(shelf, conversation)] = new Kept(what, clock.GetUtcNow());
        if (_kept.Count > most)
        {
            ForgetOldest();
        }
    }

    /// <summary>Drops the older half at once, so that a busy bot sorts seldom.</summary>
    private void ForgetOldest()
    {
        foreach (var (key, _) in _kept.ToArray().OrderBy(pair => pair.Value.At).Take(most / 2))
        {
            _kept.TryRemove(key, out _);
        }
    }

    private sealed record Kept(Remembered What, DateTimeOffset At);
}
