using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Channels.Slack.Modals;

/// <summary>Opens modals. What lets it is good for three seconds, so it is done while Slack waits.</summary>
internal sealed class ModalOpener(SlackApi api, WhileSlackWaits promptly)
{
    public Task<bool> OpenAsync(SlackView view, string trigger, CancellationToken cancel) => promptly.IsDoneAsync(
        patience => api.CallAsync("views.open", patience, ("trigger_id", trigger), ("view", view.Json)), cancel);
}
