using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Shows at once that the bot is at work: in the assistant's pane its status; elsewhere eyes on the message
/// and a few words where the answer will stand.</summary>
internal sealed class SlackSign(SlackApi api, ChannelManners manners)
{
    /// <returns>The message that the answer is to replace; null where none was posted.</returns>
    public async Task<string?> GiveAsync(SlackTurn turn, CancellationToken cancel)
    {
        if (turn is not { To: SlackPlace.Thread to, IsStranger: false } || (!to.IsDirect && turn.IsShared != false))
        {
            return null;
        }

        var words = manners.WordsIn(to.Channel).Reading;
        switch (turn.Work)
        {
            case SlackWork.Answer when to is { IsDirect: true, Ts: { } ts }
                && await HasStatusAsync(to.Channel, ts, words, cancel):
                return null;
            case SlackWork.Answer said:
                // Whether this one is seen does not matter: the answer follows.
                await api.CallAsync(
                    "reactions.add", cancel, ("channel", to.Channel), ("timestamp", said.Ts), ("name", "eyes"));
                return said.WantsAnswer ? await PlaceholderAsync(to, words, cancel) : null;
            case SlackWork.Say or SlackWork.AddFile:
                return await PlaceholderAsync(to, words, cancel);
            default:
                return null;
        }
    }

    // Other threads of direct messages are refused.
    private async Task<bool> HasStatusAsync(string channel, string ts, string words, CancellationToken cancel) =>
        await api.CallAsync(
            "assistant.threads.setStatus", cancel, ("channel_id", channel), ("thread_ts", ts), ("status", words))
            is SlackResult.Done;

    private async Task<string?> PlaceholderAsync(SlackPlace.Thread to, string words, CancellationToken cancel) =>
        (await api.CallAsync(
            "chat.postMessage", cancel, ("channel", to.Channel), ("thread_ts", to.Ts), ("text", words))).Text("ts");
}
