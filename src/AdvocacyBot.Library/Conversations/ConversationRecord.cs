using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Conversations;

/// <summary>
/// The last turns of each conversation, kept so that a restart forgets nothing and every process knows the same;
/// bounded in time and number.
/// </summary>
public sealed class ConversationRecord
{
    private readonly LibraryFile _file;
    private readonly TimeProvider _clock;
    private readonly ConversationBounds _bounds;

    internal ConversationRecord(LibraryFile file, TimeProvider clock, ConversationBounds bounds) =>
        (_file, _clock, _bounds) = (file, clock, bounds);

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
