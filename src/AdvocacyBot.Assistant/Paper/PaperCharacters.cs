using System.Text;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>Text that any file may hold: control characters and halves of characters break XML.</summary>
internal static class PaperCharacters
{
    private const char Unknown = '\ufffd';

    /// <summary>Line ends are \n, tabs are spaces.</summary>
    public static string Clean(string text) => IsClean(text) ? text : Cleaned(text);

    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Trim();

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) && c != '\n' || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or >= '\ufffe')
            {
                return false;
            }
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        var before = '\0';
        // A rune that a lone half stands for is the replacement character already.
        foreach (var rune in text.EnumerateRunes())
        {
            var first = rune.IsBmp ? (char)rune.Value : '\0';
            _ = first switch
            {
                '\n' when before == '\r' => clean,
                '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => clean.Append('\n'),
                '\t' => clean.Append(' '),
                '\ufffe' or '\uffff' => clean.Append(Unknown),
                _ when Rune.IsControl(rune) => clean,
                _ => clean.Append(rune),
            };
            before = first;
        }

        return clean.ToString();
    }
}
