namespace AdvocacyBot.Host;

/// <summary>Of the socket: kinds and places of failures, without their messages, which may hold words.</summary>
internal static partial class Log
{
    [LoggerMessage(335, LogLevel.Error, "Slack: the socket failed: {Kind}\n{Trace}")]
    public static partial void SocketFailed(this ILogger log, string kind, string? trace);
}
