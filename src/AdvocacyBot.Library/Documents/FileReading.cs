using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents;

/// <summary>What came of reading one file: its text, or the plain reason why not.</summary>
public abstract record FileReading
{
    private FileReading()
    {
    }

    /// <param name="ContentHash">SHA-256 of the file's bytes, in hexadecimal.</param>
    public sealed record Taken(SourceDocument Document, string ContentHash) : FileReading;

    /// <summary>Its bytes are those of the hash that was asked about: nothing was read from them.</summary>
    public sealed record Known(string ContentHash) : FileReading;

    /// <param name="Reason">File and line, what was expected, what was found.</param>
    /// <param name="ContentHash">
    /// Null where the bytes could not be read, so that the file is tried again next time.
    /// </param>
    public sealed record Refused(string Reason, string? ContentHash) : FileReading;
}
