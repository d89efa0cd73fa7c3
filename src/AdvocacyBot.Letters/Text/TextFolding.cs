using System.Buffers;
using System.Globalization;
using System.Text;

namespace AdvocacyBot.Letters.Text;

/// <summary>Foldings for comparing and showing only. Source text itself is never folded.</summary>
public static class TextFolding
{
    private static readonly SearchValues<char> PlainLowerCase =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly SearchValues<char> PlainWord =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly SearchValues<char> Unseen =
        SearchValues.Create("\u200b\u200c\u200d\u2060\ufeff\u00ad\u00a0\ufb00\ufb01\ufb02\ufb03\ufb04");

    /// <summary>In UTF-16 units: names and words, and lines.</summary>
    private const int ShortText = 64, UsualText = 256;

    /// <summary>Joined letters of print (U+FB00 to U+FB04) that text layers keep as one sign.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    /// <summary>All that <see cref="IsBlank"/> says yes to, but the plain space.</summary>
    private static readonly SearchValues<char> OddBlanks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(IsOddBlank)]);

    private static readonly SearchValues<char> Digits =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit)]);

    /// <summary>Whether a digit of any script is in the text.</summary>
    internal static bool HasDigit(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') || !Ascii.IsValid(text) && text.ContainsAny(Digits);

    /// <summary>Whether the text has so many digits of any script.</summary>
    internal static bool HasDigits(ReadOnlySpan<char> text, int fewest)
    {
        for (var i = 0; i < text.Length && fewest > 0; i++)
        {
            fewest -= char.IsDigit(text[i]) ? 1 : 0;
        }

        return fewest <= 0;
    }

    /// <summary>Whether a blank is in the text that is no plain space, or a mark without width. Most text has none.</summary>
    internal static bool HasOddBlank(ReadOnlySpan<char> text) =>
        text.ContainsAnyExceptInRange(' ', '~') && text.ContainsAny(OddBlanks);

    /// <summary>White space in any script, NBSP, and the marks without width that copied text carries.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || HasNoWidth(c);

    /// <summary>
    /// Zero-width spaces and joiners, soft hyphens, byte order marks: nothing a reader sees, also inside words.
    /// </summary>
    public static bool HasNoWidth(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad';

    /// <summary>
    /// The text as a reader sees it: without zero-width marks, hard spaces as spaces, joined letters apart. Its
    /// offsets are its own.
    /// </summary>
    public static string Visible(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAny(Unseen))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = HasNoWidth(c) ? visible
                : IsLigature(c) ? visible.Append(Ligatures[c - '\ufb00'])
                : visible.Append(c == '\u00a0' ? ' ' : c);
        }

        return visible.ToString();
    }

    /// <summary>Runs of blanks become one space; ends are trimmed.</summary>
    public static string Spaces(ReadOnlySpan<char> text) => IsFolded(text) ? text.ToString() : Folded(text);

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !HasOddBlank(text) && !text.Contains("  ", StringComparison.Ordinal)
        && text.Trim(' ').Length == text.Length;

    private static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (HasNoWidth(c))
            {
                continue;
            }

            if (IsBlank(c))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
            {
                folded.Append(' ');
                pending = false;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>
    /// The key under which names and words are compared: lower case, no accents, straight quotes and hyphens, no
    /// zero-width marks, other punctuation as single spaces. "María Peña" and "MARIA  PENA" have one key.
    /// </summary>
    public static string Key(string text) =>
        !text.AsSpan().ContainsAnyExcept(PlainLowerCase) ? text
        : text.AsSpan().ContainsAnyExcept(PlainWord) ? Key(text.AsSpan())
        : text.ToLowerInvariant();

    /// <inheritdoc cref="Key(string)"/>
    public static string Key(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(PlainWord))
        {
            return string.Create(text.Length, text, static (key, plain) => plain.ToLowerInvariant(key));
        }

        // A joined letter comes apart in three at most.
        var key = text.Length <= ShortText ? stackalloc char[ShortText * 3]
            : text.Length <= UsualText ? stackalloc char[UsualText * 3]
            : new char[text.Length * 3];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
                continue;
            }

            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.LowercaseLetter when IsLigature(c):
                    Ligatures[c - '\ufb00'].CopyTo(key[length..]);
                    length += Ligatures[c - '\ufb00'].Length;
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                    key[length++] = LatinLetters.WithoutAccent(char.ToLowerInvariant(c));
                    break;
                default:
                    // An apostrophe or a full stop inside a word joins it: "Women's" is womens, "U.S." is us.
                    if (c is not ('\'' or '’' or '‘' or '.') && length > 0 && key[length - 1] != ' ')
                    {
                        key[length++] = ' ';
                    }

                    break;
            }
        }

        return key[..length].TrimEnd(' ').ToString();
    }

    private static bool IsLigature(char c) => c is >= '\ufb00' and <= '\ufb04';

    private static bool IsOddBlank(char c) => c != ' ' && IsBlank(c);
}
