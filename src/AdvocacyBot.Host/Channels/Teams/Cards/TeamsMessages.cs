using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>A reply as the messages that show it in Teams, in order.</summary>
internal static class TeamsMessages
{
    /// <returns>Without sender, recipient and conversation, which depend on where they go.</returns>
    public static IReadOnlyList<Activity> Of(Reply reply, Surface surface) =>
        [new Activity { Type = "message", TextFormat = "plain", Text = ReplyText.Cited(reply) }];
}
