using System.Globalization;

namespace AdvocacyBot.Library.Documents.Docx;

/// <summary>Signs of Word's symbol fonts as letters anyone has.</summary>
internal static class WordSymbols
{
    /// <param name="code">Four hexadecimal digits; symbol fonts count from F000.</param>
    public static string Of(string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign)
            ? sign switch
            {
                0xF0B7 or 0xF0A7 or 0xF0D8 or 0xF076 or 0xF0A8 or 0xF06E or 0xF09F => "•",
                0xF0FC or 0xF0FE or 0xF050 => "✓",
                0xF0E0 or 0xF0AE => "→",
                < 0x20 or (>= 0xD800 and <= 0xF8FF) => "",
                _ => ((char)sign).ToString(),
            }
            : "";
}
