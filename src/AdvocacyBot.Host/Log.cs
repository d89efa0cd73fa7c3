namespace AdvocacyBot.Host;

/// <summary>What the doors log: ids, counts, durations; never a text, a question or a name.</summary>
internal static partial class Log
{
    [LoggerMessage(310, LogLevel.Warning, "{Channel} turn {TurnId} abandoned after {Limit}")]
    public static partial void TurnAbandoned(this ILogger log, string channel, string turnId, TimeSpan limit);

    // Without the exception's message: it may hold words of a letter.
    [LoggerMessage(311, LogLevel.Error, "{Channel} turn {TurnId} failed: {Kind}\n{Trace}")]
    public static partial void TurnFailed(
        this ILogger log, string channel, string turnId, string kind, string? trace);

    [LoggerMessage(312, LogLevel.Information, "{Channel} turn {TurnId} will be sent again after attempt {Attempt}")]
    public static partial void SendingPutOff(this ILogger log, string channel, string turnId, int attempt);

    [LoggerMessage(313, LogLevel.Warning, "{Channel} turn {TurnId} could not be sent: {Reason}")]
    public static partial void SendingGivenUp(this ILogger log, string channel, string turnId, string reason);

    [LoggerMessage(315, LogLevel.Error, "The inbox does not answer: {Reason}")]
    public static partial void InboxAway(this ILogger log, string reason);

    [LoggerMessage(320, LogLevel.Warning, "Teams: the signing keys cannot be fetched ({Kind})")]
    public static partial void KeysAway(this ILogger log, string kind);

    [LoggerMessage(321, LogLevel.Warning, "Teams: an activity was refused: {Reason}")]
    public static partial void ActivityRefused(this ILogger log, string reason);

    [LoggerMessage(322, LogLevel.Warning, "Teams: the door is shut, for Teams:AppId is not set")]
    public static partial void TeamsShut(this ILogger log);

    [LoggerMessage(323, LogLevel.Warning, "Teams: activities are taken without a token (Teams:LocalDevelopment)")]
    public static partial void TeamsLocal(this ILogger log);

    [LoggerMessage(324, LogLevel.Information, "Teams: an answer was found {Reaction}")]
    public static partial void FeedbackGiven(this ILogger log, string reaction);

    [LoggerMessage(330, LogLevel.Warning, "Slack: the door is shut, for neither Slack:SigningSecret nor Slack:AppToken is set")]
    public static partial void SlackShut(this ILogger log);

    [LoggerMessage(331, LogLevel.Warning, "Slack: a request was refused: {Reason}")]
    public static partial void SlackRefused(this ILogger log, string reason);

    [LoggerMessage(332, LogLevel.Warning, "Slack: events come faster than the workspace may send them, and some are lost")]
    public static partial void SlackLimits(this ILogger log);

    [LoggerMessage(333, LogLevel.Warning, "Slack: no socket could be opened, {Times} times in a row")]
    public static partial void SocketAway(this ILogger log, int times);

    [LoggerMessage(334, LogLevel.Information, "Slack: the answer of {TurnId} was found helpful: {IsHelpful}")]
    public static partial void SlackFeedback(this ILogger log, string turnId, bool isHelpful);
}
