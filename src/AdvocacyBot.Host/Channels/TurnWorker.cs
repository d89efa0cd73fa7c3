using AdvocacyBot.Library.Store;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels;

/// <summary>
/// Takes turns from the inbox and sees each to its end. What a crash interrupts is taken up again, here or by another
/// process on the same library; only the message in flight may be sent twice.
/// </summary>
internal sealed class TurnWorker(
    ChannelInbox inbox, TurnRound round, IOptions<ChannelOptions> options, ILogger<TurnWorker> log)
    : BackgroundService
{
    // Where no channel is set up there is nothing to look for.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Enumerable.Range(0, round.Channels.Count == 0 ? 0 : options.Value.Workers).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stop)
    {
        // A turn is worked without a pause for the most part: each worker is a line of its own from the start.
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await NextAsync(stop);
            }
            catch (LibraryFileException failure)
            {
                log.InboxAway(failure.Message);
                await inbox.WaitAsync(stop);
            }
        }
    }

    private async Task NextAsync(CancellationToken stop)
    {
        if (stop.IsCancellationRequested || await inbox.ClaimAsync(round.Channels, stop) is not { } claim)
        {
            await inbox.WaitAsync(stop);
            return;
        }

        using var work = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewing = inbox.RenewAsync(claim, work);
        try
        {
            await round.WorkAsync(claim, work.Token);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            // Stopped, it is taken up by the next start at once; lost, another worker has it and this does nothing.
            await inbox.Turns.PutOffAsync(ChannelInbox.Tenant, claim, TimeSpan.Zero, CancellationToken.None);
        }
#pragma warning disable CA1031 // One turn must not end a worker: it is put off, and the others go on.
        catch (Exception fault) when (fault is not LibraryFileException)
        {
            await round.FaultAsync(claim, fault, CancellationToken.None);
        }
#pragma warning restore CA1031
        finally
        {
            await work.CancelAsync();
            await renewing;
        }
    }
}
