using System.Security.Cryptography;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents.Docx;
using AdvocacyBot.Library.Documents.Html;
using AdvocacyBot.Library.Documents.Pdf;

namespace AdvocacyBot.Library.Documents;

/// <summary>Turns a file into a document, whatever its format, or says why it cannot.</summary>
public static class DocumentFiles
{
    public const int LargestFile = 20 * 1024 * 1024;

    // One reader per format: a new format is one file and one line here.
    private static readonly Dictionary<string, FormatReader> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = (content, _) => PlainText.Read(content),
        [".md"] = (content, _) => PlainText.Read(content),
        [".html"] = (content, _) => HtmlText.Read(content),
        [".htm"] = (content, _) => HtmlText.Read(content),
        [".docx"] = (content, _) => DocxText.Read(content),
        [".pdf"] = PdfReader.Standard.Read,
    };

    private delegate DocumentText FormatReader(byte[] content, CancellationToken cancel);

    /// <summary>
    /// The document in a file of a known format, or the reason why it is refused; it never throws for a bad file.
    /// </summary>
    public static FileReading Read(string path) => Read(path, null, CancellationToken.None);

    /// <summary>
    /// The same; a file whose bytes have the known hash is not taken apart again: to recognise a scan takes seconds a
    /// page.
    /// </summary>
    public static FileReading Read(string path, string? knownHash, CancellationToken cancel)
    {
        try
        {
            return Unfit(path) is { } reason
                ? Refuse(path, 1, reason)
                : Read(path, File.ReadAllBytes(path), knownHash, cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refuse(path, 1, $"expected a readable file; found {Plainly(failure)}");
        }
    }

    /// <summary>A file was refused for want of a program that is on this machine now.</summary>
    public static bool MayReadNow(string refusal) => PdfReader.Standard.Programs.Any(program =>
        refusal.Contains(program.Wanted, StringComparison.Ordinal) && program.Path is not null);

    /// <summary>The document in the bytes of the file at a path, told by the path's ending.</summary>
    public static FileReading Read(string path, byte[] content) => Read(path, content, null, CancellationToken.None);

    private static FileReading Read(string path, byte[] content, string? knownHash, CancellationToken cancel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (hash == knownHash)
        {
            return new FileReading.Known(hash);
        }

        return Formats[Path.GetExtension(path)](content, cancel) switch
        {
            DocumentText.Found found => new FileReading.Taken(
                new SourceDocument(Path.GetFileName(path), found.Text) { Notices = found.Notices }, hash),
            DocumentText.Unfit unfit => Refuse(path, unfit.Line, unfit.Reason, hash),
            _ => throw new NotSupportedException(),
        };
    }

    private static string? Unfit(string path)
    {
        if (!Formats.ContainsKey(Path.GetExtension(path)))
        {
            var ending = Path.GetExtension(path);
            return $"expected a file ending in {string.Join(" or ", Formats.Keys)}; found "
                + (ending.Length > 0 ? ending : "no ending");
        }

        var file = new FileInfo(path);
        return file switch
        {
            { Exists: false } => System.IO.Directory.Exists(path)
                ? "expected a file; found a folder"
                : "expected a file; found none of this name",
            { Length: 0 } => "expected text; found an empty file",
            { Length: > LargestFile } =>
                $"expected at most {LargestFile / 1024 / 1024} MB; found {file.Length / 1024.0 / 1024:0.0} MB",
            _ => null,
        };
    }

    private static string Plainly(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission to read it",
        PathTooLongException => "a path that is too long",
        FileNotFoundException or DirectoryNotFoundException => "that it is gone",
        _ => "that it could not be opened",
    };

    private static FileReading.Refused Refuse(string path, int line, string reason, string? hash = null) =>
        new($"{path}({line}): {reason}", hash);
}
