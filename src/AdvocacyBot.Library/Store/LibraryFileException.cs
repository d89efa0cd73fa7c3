namespace AdvocacyBot.Library.Store;

/// <summary>
/// The library file cannot be used. The message is plain and names the path: fit to be shown as it is.
/// </summary>
public sealed class LibraryFileException : Exception
{
    public LibraryFileException()
    {
    }

    public LibraryFileException(string message)
        : base(message)
    {
    }

    public LibraryFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
