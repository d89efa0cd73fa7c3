using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents;

/// <summary>Reads .txt and .md: UTF-8, UTF-16 and Windows-1252 told apart by their bytes.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    // What a file of another kind begins with, whatever its name ends in.
    private static readonly (byte[] Start, string Kind)[] Foreign =
    [
        ("%PDF-"u8.ToArray(), "a PDF"), ("PK\u0003\u0004"u8.ToArray(), "a ZIP or Word file"),
        ("{\\rtf"u8.ToArray(), "an RTF file"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
    ];

    public static DocumentText Read(byte[] content)
    {
        foreach (var (start, kind) in Foreign)
        {
            if (content.AsSpan().StartsWith(start))
            {
                return new DocumentText.Unfit(1, $"expected text; found {kind}");
            }
        }

        return Decode(content) switch
        {
            DocumentText.Found { Text: var text } when text.All(TextFolding.IsBlank) =>
                new DocumentText.Unfit(1, "expected text; found only white space"),
            var decoded => decoded,
        };
    }

    private static DocumentText Decode(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest, 3),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] =>
            new DocumentText.Unfit(1, "expected UTF-8, UTF-16 or Windows-1252 text; found UTF-32"),
        [0xFF, 0xFE, .. var rest] => Utf16(rest, bigEndian: false),
        [0xFE, 0xFF, .. var rest] => Utf16(rest, bigEndian: true),
        _ when ZeroesOf(content, 1) => Utf16(content, bigEndian: false),
        _ when ZeroesOf(content, 0) => Utf16(content, bigEndian: true),
        _ => Utf8(content, 0),
    };

    // UTF-16 without a mark: in Latin script nearly every second byte is zero, and none of the others.
    private static bool ZeroesOf(byte[] content, int parity)
    {
        int zeroes = 0, others = 0;
        for (var at = 0; at < content.Length; at++)
        {
            zeroes += content[at] == 0 && at % 2 == parity ? 1 : 0;
            others += content[at] == 0 && at % 2 != parity ? 1 : 0;
        }

        return content.Length % 2 == 0 && others == 0 && zeroes > content.Length / 4;
    }

    private static DocumentText Utf16(byte[] content, bool bigEndian)
    {
        try
        {
            var text = new UnicodeEncoding(bigEndian, false, true).GetString(content);
            return text.IndexOf('\0') is >= 0 and var zero
                ? new DocumentText.Unfit(
                    LineOf(text.AsSpan(0, zero)), "expected text; found binary content (a NUL character)")
                : new DocumentText.Found(text);
        }
        catch (DecoderFallbackException broken)
        {
            return new DocumentText.Unfit(
                1, $"expected UTF-16 text; found a broken character at byte {broken.Index + 2}");
        }
    }

    private static DocumentText Utf8(byte[] content, int offset)
    {
        if (FirstBinary(content) is { } at)
        {
            var found = content[at] == 0 ? "NUL" : $"0x{content[at]:X2}";
            return new DocumentText.Unfit(
                LineOf(content.AsSpan(0, at)), $"expected text; found binary bytes ({found} at byte {at + offset})");
        }

        try
        {
            return new DocumentText.Found(StrictUtf8.GetString(content));
        }
        catch (DecoderFallbackException broken)
        {
            return offset == 0 && SingleByteText.Decode(content) is { } text
                ? new DocumentText.Found(text)
                : new DocumentText.Unfit(
                    LineOf(content.AsSpan(0, broken.Index)),
                    $"expected UTF-8 text; found the broken byte 0x{content[broken.Index]:X2} "
                    + $"at byte {broken.Index + offset}");
        }
    }

    private static int? FirstBinary(byte[] content)
    {
        int strange = 0, first = -1;
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] == 0)
            {
                return at;
            }

            // Tab, line ends, vertical tab, form feed; the others do not occur in text, save for one that slipped in.
            if (content[at] < 0x20 && content[at] is not (>= 0x09 and <= 0x0D))
            {
                strange++;
                first = first < 0 ? at : first;
            }
        }

        return strange > 0 && strange * 200 >= content.Length ? first : null;
    }

    private static int LineOf<T>(ReadOnlySpan<T> before)
        where T : struct, IEquatable<T>, System.Numerics.INumberBase<T> => 1 + before.Count(T.CreateChecked(10));
}
