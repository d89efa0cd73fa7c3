namespace AdvocacyBot.Host.Channels.Slack.Api;

/// <summary>Calls that are made before Slack hears that its own was taken, for which it waits three seconds.</summary>
internal sealed class WhileSlackWaits(TimeProvider clock)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2.5);

    /// <returns>False where Slack refused, or took too long.</returns>
    public async Task<bool> IsDoneAsync(Func<CancellationToken, Task<SlackResult>> call, CancellationToken cancel)
    {
        using var patience = new Patience(_longest, clock, cancel);
        try
        {
            return await call(patience.Token) is SlackResult.Done;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
