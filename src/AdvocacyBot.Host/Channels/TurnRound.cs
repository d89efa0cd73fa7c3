using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels;

/// <summary>One claimed turn, taken up where the attempt before left it: announced, worked, sent, closed.</summary>
internal sealed class TurnRound(
    ChannelInbox inbox, IEnumerable<IDoor> doors, IOptions<ChannelOptions> options, TimeProvider clock,
    ILogger<TurnRound> log)
{
    private const int MostSecondsOff = 60;

    /// <summary>A channel that was away for so long: whoever asked has given up waiting.</summary>
    private static readonly TimeSpan _longestSending = TimeSpan.FromHours(1);

    private readonly Dictionary<string, IDoor> _doors = doors.Where(door => door.IsOpen).ToDictionary(
        door => door.Channel, StringComparer.Ordinal);

    /// <summary>The channels whose turns this process works.</summary>
    public IReadOnlyCollection<string> Channels => _doors.Keys;

    /// <summary>Returns once the turn is closed, put off, or taken over by another worker.</summary>
    public async Task WorkAsync(ClaimedTurn claim, CancellationToken cancel)
    {
        var door = _doors[claim.Turn.Channel];
        if (claim.Messages is not null)
        {
            await SendAsync(claim, door, claim.Messages, cancel);
        }
        else if (await AnnouncedAsync(claim, door, cancel) is var announced
            && await AnswerAsync(announced, door, cancel) is { } messages)
        {
            await SendAsync(announced, door, messages, cancel);
        }
    }

    // Only the first attempt announces: one that died may have done so without our knowing.
    private async Task<ClaimedTurn> AnnouncedAsync(ClaimedTurn claim, IDoor door, CancellationToken cancel)
    {
        if (claim.Attempt > 1 || await door.AnnounceAsync(claim.Turn, cancel) is not { } placeholder)
        {
            return claim;
        }

        await inbox.Turns.KeepPlaceholderAsync(ChannelInbox.Tenant, claim, placeholder, cancel);
        return claim with { Placeholder = placeholder };
    }

    /// <returns>The answer as kept; null where another worker has the turn by now.</returns>
    private async Task<IReadOnlyList<string>?> AnswerAsync(ClaimedTurn claim, IDoor door, CancellationToken cancel)
    {
        var messages = claim.Attempt > options.Value.Attempts
            ? door.Apologize(claim.Turn)
            : await WorkedAsync(claim.Turn, door, cancel);
        return await inbox.Turns.KeepAnswerAsync(ChannelInbox.Tenant, claim, messages, cancel) ? messages : null;
    }

    private async Task<IReadOnlyList<string>> WorkedAsync(InboxTurn turn, IDoor door, CancellationToken cancel)
    {
        var time = TimeSpan.FromSeconds(options.Value.TurnSeconds);
        using var limit = new Patience(time, clock, cancel);
        try
        {
            return await door.AnswerAsync(turn, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            log.TurnAbandoned(turn.Channel, turn.Key, time);
        }
#pragma warning disable CA1031 // Whoever asked gets a reason, whatever went wrong; the log has the rest.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.TurnFailed(turn.Channel, turn.Key, failure.GetType().Name, failure.StackTrace);
        }
#pragma warning restore CA1031

        return door.Apologize(turn);
    }

    private async Task SendAsync(
        ClaimedTurn claim, IDoor door, IReadOnlyList<string> messages, CancellationToken cancel)
    {
        for (var place = claim.Sent; place < Math.Min(messages.Count, door.AtOnce); place++)
        {
            var message = new Outgoing(place, messages[place], place == 0 ? claim.Placeholder : null);
            switch (await door.DeliverAsync(claim.Turn, message, cancel))
            {
                case Delivery.Later later when !IsOld(claim):
                    log.SendingPutOff(claim.Turn.Channel, claim.Turn.Key, claim.Attempt);
                    await inbox.Turns.PutOffAsync(ChannelInbox.Tenant, claim, Delay(claim, later), cancel);
                    return;
                case Delivery.Later:
                    log.SendingGivenUp(claim.Turn.Channel, claim.Turn.Key, "the channel did not take it in time");
                    place = messages.Count;
                    break;
                case Delivery.Never never:
                    log.SendingGivenUp(claim.Turn.Channel, claim.Turn.Key, never.Reason);
                    place = messages.Count;
                    break;
                default:
                    if (!await inbox.Turns.KeepSentAsync(ChannelInbox.Tenant, claim, place + 1, cancel))
                    {
                        return;
                    }

                    break;
            }
        }

        await inbox.Turns.CloseAsync(ChannelInbox.Tenant, claim, cancel);
    }

    /// <summary>After a fault that nobody foresaw: the turn is tried again later, or closed where it was tried for
    /// long enough.</summary>
    public async Task FaultAsync(ClaimedTurn claim, Exception fault, CancellationToken cancel)
    {
        log.TurnFailed(claim.Turn.Channel, claim.Turn.Key, fault.GetType().Name, fault.StackTrace);
        if (IsOld(claim) || claim.Attempt > 2 * options.Value.Attempts)
        {
            await inbox.Turns.CloseAsync(ChannelInbox.Tenant, claim, cancel);
        }
        else
        {
            await inbox.Turns.PutOffAsync(ChannelInbox.Tenant, claim, Backoff(claim), cancel);
        }
    }

    private bool IsOld(ClaimedTurn claim) => clock.GetUtcNow() - claim.Accepted > _longestSending;

    private static TimeSpan Delay(ClaimedTurn claim, Delivery.Later later) =>
        later.After > Backoff(claim) ? later.After : Backoff(claim);

    private static TimeSpan Backoff(ClaimedTurn claim) =>
        TimeSpan.FromSeconds(Math.Min(1 << Math.Min(claim.Attempt, 10), MostSecondsOff));
}
