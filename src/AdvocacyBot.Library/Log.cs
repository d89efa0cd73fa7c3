using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Library;

internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Information,
        "Shelf changed: {Added} letters added, {Replaced} replaced, {Removed} removed, {Refused} files refused")]
    public static partial void ShelfChanged(this ILogger log, int added, int replaced, int removed, int refused);

    [LoggerMessage(102, LogLevel.Information, "{Letters} letters read anew by a newer reader")]
    public static partial void ReadAnew(this ILogger log, int letters);

    [LoggerMessage(103, LogLevel.Debug, "File refused: {Reason}")]
    public static partial void FileRefused(this ILogger log, string reason);
}
