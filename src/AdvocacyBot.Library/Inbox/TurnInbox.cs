using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Inbox;

/// <summary>
/// The turns that channels handed in, on the disk before the channel hears that they were taken. Each is claimed for
/// a while by one worker of one process; a claim that ran out is taken up again, and whoever had it before can write
/// nothing more. Turns of one conversation are claimed in order.
/// </summary>
public sealed class TurnInbox
{
    private readonly LibraryFile _file;
    private readonly TimeProvider _clock;
    private readonly InboxBounds _bounds;

    internal TurnInbox(LibraryFile file, TimeProvider clock, InboxBounds bounds) =>
        (_file, _clock, _bounds) = (file, clock, bounds);

    /// <summary>Once this returns, the turn outlives the process.</summary>
    public Task<Acceptance> AcceptAsync(string tenant, InboxTurn turn, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(library =>
        {
            if (InboxTable.Knows(library, tenant, turn))
            {
                return Acceptance.Known;
            }

            if (InboxTable.Waiting(library, tenant) >= _bounds.Waiting)
            {
                return Acceptance.Full;
            }

            InboxTable.Insert(library, tenant, InboxTable.Last(library, tenant) + 1, turn, Now);
            return Acceptance.Kept;
        }, outlivesPower: true));
    }

    /// <summary>Takes away the words and the keys of turns that were closed long enough ago.</summary>
    public Task SweepAsync(string tenant, CancellationToken cancel) => Write(
        library =>
        {
            InboxTable.Sweep(library, tenant, Before(_bounds.WordsKept), Before(_bounds.KeysKnown));
            return true;
        },
        cancel);

    /// <summary>The oldest turn that nobody has, and before which nothing of its conversation is open.</summary>
    /// <param name="channels">Those whose answers this process can send.</param>
    public Task<ClaimedTurn?> ClaimAsync(
        string tenant, IReadOnlyCollection<string> channels, TimeSpan lease, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        // Looked for without the lock first: workers that find nothing hold nobody up.
        return Task.FromResult(_file.Read(library => InboxTable.Next(library, tenant, channels, Now)) is null
            ? null
            : _file.Write(library =>
            {
                var next = InboxTable.Next(library, tenant, channels, Now);
                return next is null || !InboxTable.Lease(library, tenant, next, Now, After(lease))
                    ? null
                    : next with { Attempt = next.Attempt + 1 };
            }));
    }

    /// <summary>Keeps the claim for so much longer; false where it was lost.</summary>
    public Task<bool> RenewAsync(string tenant, ClaimedTurn claim, TimeSpan lease, CancellationToken cancel) =>
        Write(library => InboxTable.Renew(library, tenant, claim, After(lease)), cancel);

    public Task<bool> KeepPlaceholderAsync(
        string tenant, ClaimedTurn claim, string placeholder, CancellationToken cancel) =>
        Write(library => InboxTable.KeepPlaceholder(library, tenant, claim, placeholder), cancel);

    /// <summary>The one answer of the turn; false where the claim was lost or an answer is there already.</summary>
    public Task<bool> KeepAnswerAsync(
        string tenant, ClaimedTurn claim, IReadOnlyList<string> messages, CancellationToken cancel) =>
        Write(library => InboxTable.KeepAnswer(library, tenant, claim, messages), cancel, outlivesPower: true);

    public Task<bool> KeepSentAsync(string tenant, ClaimedTurn claim, int sent, CancellationToken cancel) =>
        Write(library => InboxTable.KeepSent(library, tenant, claim, sent), cancel);

    /// <summary>Gives the turn back, to be claimed again after a while.</summary>
    public Task<bool> PutOffAsync(string tenant, ClaimedTurn claim, TimeSpan delay, CancellationToken cancel) =>
        Write(library => InboxTable.Renew(library, tenant, claim, After(delay)), cancel);

    public Task<bool> CloseAsync(string tenant, ClaimedTurn claim, CancellationToken cancel) =>
        Write(library => InboxTable.Close(library, tenant, claim, Now), cancel);

    /// <summary>The answer of a turn, while its words are kept; null where there is none (any more).</summary>
    public Task<IReadOnlyList<string>?> AnswerAsync(
        string tenant, string channel, string key, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var since = Before(_bounds.WordsKept);
        return Task.FromResult(_file.Read(library => InboxTable.Answer(library, tenant, channel, key, since)));
    }

    /// <summary>Whether a turn of the conversation was handed in, as long as its key is known.</summary>
    public bool HasHeard(string tenant, string channel, string conversation) =>
        _file.Read(library => InboxTable.HasHeard(library, tenant, channel, conversation));

    /// <summary>How many turns are open.</summary>
    public int Waiting(string tenant) => _file.Read(library => InboxTable.Waiting(library, tenant));

    private Task<bool> Write(
        Func<Microsoft.Data.Sqlite.SqliteConnection, bool> write, CancellationToken cancel, bool outlivesPower = false)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(write, outlivesPower));
    }

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long After(TimeSpan time) => Now + (long)time.TotalMilliseconds;

    private long Before(TimeSpan time) => Now - (long)time.TotalMilliseconds;
}
