using System.Threading.Channels;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels;

/// <summary>The library's inbox as this process's doors use it: what is handed in wakes a worker at once.</summary>
internal sealed class ChannelInbox(LetterLibrary library, IOptions<ChannelOptions> options, TimeProvider clock)
{
    /// <summary>Turns of a process that died, and turns put off, are looked for this often.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    /// <summary>Words of closed turns go this often, also where nobody says anything any more.</summary>
    private static readonly TimeSpan _sweep = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private DateTimeOffset _nextSweep = DateTimeOffset.MinValue;

    public static string Tenant => OpenShelf.Shelf.Tenant;

    public TurnInbox Turns => library.Inbox;

    private TimeSpan Lease => TimeSpan.FromSeconds(options.Value.LeaseSeconds);

    /// <summary>Once this returns that the turn is kept or known, the channel may be told that it was taken.</summary>
    public async Task<Acceptance> AcceptAsync(InboxTurn turn, CancellationToken cancel)
    {
        var accepted = await Turns.AcceptAsync(Tenant, turn, cancel);
        Ring();
        return accepted;
    }

    /// <summary>The next turn of these channels to be worked; null where there is none.</summary>
    public async Task<ClaimedTurn?> ClaimAsync(IReadOnlyCollection<string> channels, CancellationToken stop)
    {
        var claim = await Turns.ClaimAsync(Tenant, channels, Lease, stop);
        if (claim is not null)
        {
            // There may be more: the next idle worker looks too.
            Ring();
        }

        return claim;
    }

    /// <summary>Until something was handed in, it is time to look again, or <paramref name="stop"/>.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        if (clock.GetUtcNow() >= _nextSweep)
        {
            _nextSweep = clock.GetUtcNow() + _sweep;
            await Turns.SweepAsync(Tenant, stop);
        }

        using var patience = new Patience(_look, clock, stop);
        try
        {
            await _bell.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Time to look again, or to stop: the caller's loop tells which.
        }
    }

    /// <summary>Keeps the claim until <paramref name="work"/> is cancelled, and cancels it where the claim is
    /// lost.</summary>
    public async Task RenewAsync(ClaimedTurn claim, CancellationTokenSource work)
    {
        using var beat = new PeriodicTimer(Lease / 3, clock);
        try
        {
            while (await beat.WaitForNextTickAsync(work.Token))
            {
                if (!await Turns.RenewAsync(Tenant, claim, Lease, work.Token))
                {
                    await work.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done or lost: either way there is nothing to keep.
        }
    }

    private void Ring() => _bell.Writer.TryWrite(true);
}
