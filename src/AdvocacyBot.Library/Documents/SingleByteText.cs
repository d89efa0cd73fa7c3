using System.Text;

namespace AdvocacyBot.Library.Documents;

/// <summary>Windows-1252, told from damaged UTF-8.</summary>
internal static class SingleByteText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text; null where the bytes are UTF-8 with damage, which would read as "MÃ©xico".</summary>
    public static string? Decode(byte[] content)
    {
        int sequences = 0, strays = 0;
        for (var rest = content.AsSpan(); rest.Length > 0;)
        {
            var valid = Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done;
            sequences += valid && length > 1 ? 1 : 0;
            strays += valid ? 0 : 1;
            rest = rest[length..];
        }

        // The five bytes that Windows-1252 leaves undefined.
        return sequences >= strays || content.AsSpan().ContainsAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D])
            ? null
            : Windows1252.GetString(content);
    }
}
