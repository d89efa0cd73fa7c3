namespace AdvocacyBot.Host.Model;

/// <summary>Counts and names of kinds; never a word of a letter, a question or a key.</summary>
internal static partial class ModelLog
{
    [LoggerMessage(401, LogLevel.Warning, "The model failed {Failures} times in a row and rests for {Rest}")]
    public static partial void ModelRests(this ILogger log, int failures, TimeSpan rest);
}
