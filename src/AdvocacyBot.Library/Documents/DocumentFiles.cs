using System.Security.Cryptography;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents.Docx;
using AdvocacyBot.Library.Documents.Html;

namespace AdvocacyBot.Library.Documents;

/// <summary>Turns a file into a document, whatever its format, or says why it cannot.</summary>
public static class DocumentFiles
{
    public const int LargestFile = 20 * 1024 * 1024;

    // One reader per format: a new format is one file and one line here.
    private static readonly Dictionary<string, FormatReader> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainText.Read,
        [".md"] = PlainText.Read,
        [".html"] = HtmlText.Read,
        [".htm"] = HtmlText.Read,
        [".docx"] = DocxText.Read,
    };

    private delegate DocumentText FormatReader(byte[] content);

    /// <summary>
    /// The document in a file of a known format, or the reason why it is refused; it never throws for a bad file.
    /// </summary>
    public static FileReading Read(string path)
    {
        try
        {
            return Unfit(path) is { } reason ? Refuse(path, 1, reason) : Read(path, File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refuse(path, 1, $"expected a readable file; found {Plainly(failure)}");
        }
    }

    /// <summary>The document in the bytes of the file at a path, told by the path's ending.</summary>
    public static FileReading Read(string path, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return Formats[Path.GetExtension(path)](content) switch
        {
            DocumentText.Found found => new FileReading.Taken(
                new SourceDocument(Path.GetFileName(path), found.Text), hash),
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
