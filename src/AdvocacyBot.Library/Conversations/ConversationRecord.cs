using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Conversations;

/// <summary>
/// The last turns of each conversation, kept so that a restart forgets nothing and every process knows the same;
/// bounded in time and number.
/// </summary>
public sealed class ConversationRecord
{
    /// <summary>No turn is taken up again later than this.</summary>
    private static readonly TimeSpan _marked = TimeSpan.FromDays(1);

    private readonly LibraryFile _file;
    private readonly TimeProvider _clock;
    private readonly ConversationBounds _bounds;

    internal ConversationRecord(LibraryFile file, TimeProvider clock, ConversationBounds bounds) =>
        (_file, _clock, _bounds) = (file, clock, bounds);

    /// <summary>
    /// Begins a turn that a crash may interrupt and somebody take up again. Begun a second time, what the first attempt
    /// left of it, in drafts and in what was said, is taken back, so that no order is carried out twice.
    /// </summary>
    /// <param name="key">The turn's own; turns of one conversation are begun one after the other.</param>
    public Task BeginAsync(Shelf shelf, string conversation, string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(library =>
        {
            if (TurnMarkTable.Find(library, shelf, conversation, key) is { } mark)
            {
                TurnMarkTable.TakeBack(library, shelf, conversation, mark);
                return false;
            }

            var now = _clock.GetUtcNow();
            TurnMarkTable.DeleteOld(library, shelf, (now - _marked).ToUnixTimeMilliseconds());
            TurnMarkTable.Keep(library, shelf, conversation, key, now.ToUnixTimeMilliseconds());
            return true;
        }));
    }

    /// <returns>When the last turn was said; null where nothing of the conversation is kept any more.</returns>
    public Task<long?> LastAsync(Shelf shelf, string conversation, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var last = _file.Read(library => SaidTurnTable.Last(library, shelf, conversation));
        return Task.FromResult(last > Forgotten ? last : null);
    }

    /// <summary>In order.</summary>
    public Task<IReadOnlyList<SaidTurn>> TurnsAsync(Shelf shelf, string conversation, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<SaidTurn>>(
            _file.Read(library => SaidTurnTable.List(library, shelf, conversation)));
    }

    /// <returns>The turn's own time, as <see cref="LastAsync"/> will tell it.</returns>
    public Task<long> KeepAsync(
        Shelf shelf, string conversation, string words, IReadOnlyList<string> letterIds, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(library =>
        {
            var last = SaidTurnTable.Last(library, shelf, conversation);
            if (last is null || last <= Forgotten)
            {
                SaidTurnTable.DeleteOld(library, shelf, Forgotten, _bounds.Conversations);
            }

            var at = Math.Max(_clock.GetUtcNow().ToUnixTimeMilliseconds(), (last ?? 0) + 1);
            SaidTurnTable.Insert(library, shelf, conversation, new SaidTurn(at, words, letterIds));
            SaidTurnTable.DeleteBeyond(library, shelf, conversation, _bounds.Turns);
            return at;
        }));
    }

    private long Forgotten => (_clock.GetUtcNow() - _bounds.KeptFor).ToUnixTimeMilliseconds();
}
