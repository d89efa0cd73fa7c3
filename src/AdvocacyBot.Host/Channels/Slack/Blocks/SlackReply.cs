using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>A reply as the messages that show it in Slack, in order.</summary>
internal static class SlackReply
{
    public static IReadOnlyList<SlackPage> Of(Reply reply, Surface surface) => SlackPages.Of(
    [
        .. ReplyBlocks.Of(reply, surface.Words),
        .. SourceBlocks.Of(reply, surface.Words),
        .. ReplyButtons.Under(reply, surface),
    ]);
}
