using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Channels.Slack.Modals;

/// <summary>Opens modals. What lets it is good for three seconds, so it is done while Slack waits.</summary>
internal sealed class ModalOpener(SlackApi api, TimeProvider clock)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2.5);

    public async Task<bool> OpenAsync(SlackView view, string trigger, CancellationToken cancel)
    {
        using var patience = new Patience(_longest, clock, cancel);
        try
        {
            return await api.CallAsync("views.open", patience.Token, ("trigger_id", trigger), ("view", view.Json))
                is SlackResult.Done;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
