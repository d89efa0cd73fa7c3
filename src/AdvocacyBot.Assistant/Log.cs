using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Assistant;

internal static partial class Log
{
    [LoggerMessage(410, LogLevel.Warning, "A model's client threw {Kind}; the turn was answered without it")]
    public static partial void ModelFell(this ILogger log, string kind);

    [LoggerMessage(411, LogLevel.Information, "The model gave nothing to {Prompt}: {Code}")]
    public static partial void ModelFailed(this ILogger log, string prompt, string code);
}
