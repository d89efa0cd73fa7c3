using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Assistant;

internal static partial class Log
{
    [LoggerMessage(410, LogLevel.Warning, "A model's client threw {Kind}; the turn was answered without it")]
    public static partial void ModelFell(this ILogger log, string kind);
}
