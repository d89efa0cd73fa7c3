using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Library.Following;

/// <summary>A file that was read to the end, before anything is written.</summary>
internal abstract record OpenedFile(string Path)
{
    public sealed record Readable(string Path, Letter Letter, string ContentHash) : OpenedFile(Path);

    public sealed record Refused(string Path, string Reason, string? ContentHash) : OpenedFile(Path);

    /// <summary>Its content is what it was: not read as a letter again.</summary>
    public sealed record Known(string Path) : OpenedFile(Path);

    public static OpenedFile Open(
        string path, string? knownHash, Func<SourceDocument, Letter> read, CancellationToken cancel) =>
        DocumentFiles.Read(path, knownHash, cancel) switch
        {
            FileReading.Known => new Known(path),
            FileReading.Taken taken => Read(path, taken, read),
            FileReading.Refused refused => new Refused(path, refused.Reason, refused.ContentHash),
            _ => throw new NotSupportedException(),
        };

    // A fault of the reader costs its file and is told with it: the other letters are still answered from.
    private static OpenedFile Read(string path, FileReading.Taken taken, Func<SourceDocument, Letter> read)
    {
        try
        {
            return new Readable(path, read(taken.Document), taken.ContentHash);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Refused(
                path,
                $"{path}(1): expected a letter; found one at which the reader fails ({fault.GetType().Name})",
                null);
        }
    }
}
