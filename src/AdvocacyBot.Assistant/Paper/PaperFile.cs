namespace AdvocacyBot.Assistant.Paper;

/// <summary>Puts a document on paper in the format that a file's ending names, or says why it cannot.</summary>
public static class PaperFile
{
    /// <summary>The bytes of the document in a format.</summary>
    /// <param name="time">When it was made, as the file tells; the same document and time make the same bytes.</param>
    public static PaperWriting Of(
        PaperDocument document, PaperFormat format, DateTimeOffset time, CancellationToken cancel) =>
        PaperLimits.Complaint(document) is { } complaint
            ? new PaperWriting.Refused(complaint)
            : format.Write(document, time, cancel);

    /// <summary>Writes the file whole or not at all; what stood there before is replaced.</summary>
    public static PaperWriting Write(
        PaperDocument document, string path, DateTimeOffset time, CancellationToken cancel)
    {
        if (PaperFormat.Of(path) is not { } format)
        {
            var ending = Path.GetExtension(path);
            return Refuse(
                path,
                $"expected a file ending in {string.Join(" or ", PaperFormat.All.Select(one => one.Ending))}; found "
                + (ending.Length > 0 ? ending : "no ending"));
        }

        switch (Of(document, format, time, cancel))
        {
            case PaperWriting.Written written:
                return Keep(written, path);
            case PaperWriting.Refused refused:
                return Refuse(path, refused.Reason);
            default:
                throw new NotSupportedException();
        }
    }

    private static PaperWriting Keep(PaperWriting.Written written, string path)
    {
        try
        {
            var whole = Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), Path.GetRandomFileName());
            try
            {
                File.WriteAllBytes(whole, written.Content);
                File.Move(whole, path, overwrite: true);
            }
            finally
            {
                File.Delete(whole);
            }

            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, $"expected a place to write to; found {Plainly(failure)}");
        }
    }

    private static string Plainly(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission to write there",
        DirectoryNotFoundException => "no such folder",
        PathTooLongException => "a path that is too long",
        _ => "that the file could not be written",
    };

    private static PaperWriting.Refused Refuse(string path, string reason) => new($"{path}: {reason}");
}
