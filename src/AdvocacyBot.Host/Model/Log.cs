namespace AdvocacyBot.Host;

/// <summary>Of the model: counts and names of kinds.</summary>
internal static partial class Log
{
    [LoggerMessage(401, LogLevel.Warning, "The model failed {Failures} times in a row and rests for {Rest}")]
    public static partial void ModelRests(this ILogger log, int failures, TimeSpan rest);
}
