using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>
/// The turns in an event. One message arrives as several events, each with an id of its own, so a turn is named by the
/// message: channel and time. That a file was shared is told by its message too, which alone knows that time: the event
/// file_shared is no turn.
/// </summary>
internal static class EventTurns
{
    private const string Mention = "<@";

    /// <summary>Other kinds of messages tell of changes, joins and the like.</summary>
    private static readonly string?[] _said = [null, "file_share", "thread_broadcast"];

    /// <param name="takesPart">Whether the bot was spoken to before in a place.</param>
    public static IEnumerable<InboxTurn> Of(EventEnvelope envelope, Func<string, bool> takesPart) => envelope switch
    {
        { TeamId: not { Length: > 0 } } or { Event: null } => [],
        { Event.Type: "message" or "app_mention" } => Said(envelope, envelope.Event, takesPart),
        { Event: { Type: "app_home_opened", Tab: "home", User: { } user, EventTs: { } at } } =>
            [Turn(envelope, user, new SlackPlace.Direct(user), new SlackWork.ShowHome()).Under($"home:{user}:{at}")],
        { Event: { Type: "member_joined_channel", Channel: { } channel, User: { } user, EventTs: { } at } }
            when user == envelope.Self =>
            [
                Turn(envelope, user, new SlackPlace.Thread(channel, null), new SlackWork.Welcome(IsAssistant: false))
                    .Under($"joined:{channel}:{at}"),
            ],
        { Event: { Type: "assistant_thread_started", AssistantThread: { } thread } }
            when thread is { UserId: { } user, ChannelId: { } channel, ThreadTs: { } ts } =>
            [
                Turn(envelope, user, new SlackPlace.Thread(channel, ts), new SlackWork.Welcome(IsAssistant: true))
                    .Under($"assistant:{channel}:{ts}"),
            ],
        _ => [],
    };

    private static IEnumerable<InboxTurn> Said(EventEnvelope envelope, SlackEvent said, Func<string, bool> takesPart)
    {
        if (said is not { User: { Length: > 0 } user, Channel: { Length: > 0 } channel, Ts: { Length: > 0 } ts }
            || said.BotId is not null || user == envelope.Self || !_said.Contains(said.Subtype))
        {
            return [];
        }

        var isDirect = said.ChannelType == "im" || channel.StartsWith('D');
        var text = said.Text ?? "";
        var isToBot = isDirect || said.Type == "app_mention"
            || (envelope.Self is { } self && text.Contains(Mention + self, StringComparison.Ordinal));
        var turn = Turn(
            envelope, user, new SlackPlace.Thread(channel, said.ThreadTs ?? (isDirect ? null : ts)),
            new SlackWork.Answer(text, ts, isToBot, envelope.Self));
        return !isToBot && (turn.IsStranger || !IsGoingOn(said, turn, takesPart)) ? []
            : isToBot && said.Files is { Count: > 0 } files ? Files(turn, files, channel, ts)
            : [turn.Under($"{channel}:{ts}")];
    }

    /// <summary>In a thread with the bot, and not said to somebody else.</summary>
    private static bool IsGoingOn(SlackEvent said, SlackTurn turn, Func<string, bool> takesPart) =>
        said is { ThreadTs: not null, Text.Length: > 0 } && !said.Text.Contains(Mention, StringComparison.Ordinal)
        && takesPart(turn.Place);

    /// <summary>Its files first: what is said with them may be about them.</summary>
    private static IEnumerable<InboxTurn> Files(
        SlackTurn turn, IReadOnlyList<SharedFile> files, string channel, string ts) =>
    [
        .. from file in files
           where file.Id is { Length: > 0 }
           select (turn with { Work = new SlackWork.AddFile(file.Id!) }).Under($"file:{channel}:{file.Id}:{ts}"),
        .. turn.Work is SlackWork.Answer said && SlackText.Plain(said.Text, said.Self, _ => null).Length > 0
            ? [(turn with { Work = said with { HasFiles = true } }).Under($"{channel}:{ts}")]
            : Array.Empty<InboxTurn>(),
    ];

    private static SlackTurn Turn(EventEnvelope envelope, string user, SlackPlace to, SlackWork work) =>
        new(envelope.TeamId!, user, to, work)
        {
            IsShared = envelope.IsExtSharedChannel,
            // Who is not known to be of the workspace is not.
            IsStranger = envelope is { IsExtSharedChannel: true, Event.Type: "message" or "app_mention" }
                && envelope.Event.UserTeam != envelope.TeamId,
        };
}
