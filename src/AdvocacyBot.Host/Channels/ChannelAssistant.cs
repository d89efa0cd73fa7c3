using AdvocacyBot.Assistant;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host.Channels;

/// <summary>Puts a turn of the inbox to the assistant so that a second attempt does nothing twice.</summary>
internal sealed class ChannelAssistant(LetterAssistant assistant, LetterLibrary library)
{
    /// <param name="key">The turn's own; another attempt at it has the same.</param>
    /// <param name="orders">Said one after the other; at least one.</param>
    /// <returns>The reply to the last of them.</returns>
    public async Task<Reply> RespondAsync(
        string key, string conversation, string by, IReadOnlyList<string> orders, CancellationToken cancel)
    {
        await library.Conversations.BeginAsync(OpenShelf.Shelf, conversation, key, cancel);
        for (var at = 0; at < orders.Count - 1; at++)
        {
            await assistant.RespondAsync(TurnOf(orders[at]), cancel);
        }

        return await assistant.RespondAsync(TurnOf(orders[^1]), cancel);

        Turn TurnOf(string order) => new(OpenShelf.Shelf, conversation, order) { By = by };
    }
}
