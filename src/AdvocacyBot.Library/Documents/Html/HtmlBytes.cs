using System.Text;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Library.Documents.Html;

/// <summary>
/// The characters of a page: by its byte order mark; as UTF-8 where it is valid, whatever the page says of itself; then
/// as it says; else as plain text is told.
/// </summary>
internal static partial class HtmlBytes
{
    // Browsers look no further for the declaration.
    private const int Head = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    [GeneratedRegex(
        @"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:-]{1,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    public static DocumentText Decode(byte[] content) =>
        IsMarked(content) || IsUtf8(content) || content.Contains((byte)0) || Declared(content) is not { } encoding
            ? PlainText.Read(content)
            : new DocumentText.Found(encoding.GetString(content));

    private static bool IsMarked(byte[] content) =>
        content is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static bool IsUtf8(byte[] content)
    {
        try
        {
            return StrictUtf8.GetCharCount(content) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding? Declared(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(Head, content.Length));
        return Declaration().Match(head) is { Success: true } match
            ? SingleByte(match.Groups["name"].Value.ToLowerInvariant())
            : null;
    }

    // As in browsers, Latin-1 means Windows-1252. A page that calls broken bytes UTF-8 is told by its bytes.
    private static Encoding? SingleByte(string name) => name switch
    {
        "iso-8859-1" or "iso8859-1" or "latin1" or "ascii" or "us-ascii" =>
            CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "utf-8" or "utf8" or "utf-16" or "utf-7" => null,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name) is { IsSingleByte: true } known ? known : null,
    };
}
