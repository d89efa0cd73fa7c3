using System.Xml;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents.Paper;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>
/// Reads .docx part by part under bounds. Nothing is unpacked to disk, nothing outside the file is opened, no macro is
/// looked at.
/// </summary>
internal static class DocxText
{
    private const int LongestText = 4_000_000;

    public static DocumentText Read(byte[] content)
    {
        if (OtherKind(content) is { } found)
        {
            return new DocumentText.Unfit(1, $"expected a Word file (.docx); found {found}");
        }

        try
        {
            using var package = new DocxPackage(content);
            return Checked(PageText.Of(DocxStories.All(package)));
        }
        catch (UnfitContentException unfit)
        {
            return new DocumentText.Unfit(1, unfit.Message);
        }
        catch (XmlException)
        {
            return new DocumentText.Unfit(1, "expected whole XML without declarations in the Word file; found other");
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            return new DocumentText.Unfit(1, "expected a whole Word file (.docx); found a damaged one");
        }
    }

    private static DocumentText Checked(string text) =>
        text.Length > LongestText
            ? new DocumentText.Unfit(
                1, $"expected at most {LongestText:N0} characters of text; found {text.Length:N0}")
        : text.All(TextFolding.IsBlank) ? new DocumentText.Unfit(1, "expected a Word file with text; found none in it")
        : new DocumentText.Found(text);

    private static string? OtherKind(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK"u8) ? null
        : content.StartsWith("%PDF-"u8) ? "a PDF"
        : content.StartsWith("{\\rtf"u8) ? "an RTF file"
        : !content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? "another kind of file"
        : content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
            ? "one that is locked with a password"
        : "an old Office file (.doc)";
}
