using System.Globalization;
using System.Text;

namespace AdvocacyBot.Letters.Text;

/// <summary>Foldings for comparing and showing only. Source text itself is never folded.</summary>
public static class TextFolding
{
    /// <summary>White space in any script, NBSP and the zero-width marks that copied text carries.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff';

    /// <summary>Runs of blanks become one space; ends are trimmed.</summary>
    public static string Spaces(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
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
    /// zero-width marks, other punctuation as single spaces. "Martha Bárcena" and "MARTHA  BARCENA" have one key.
    /// </summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        if (IsPlainWord(text))
        {
            return text.ToString();
        }

        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                    key.Append(LatinLetters.WithoutAccent(char.ToLowerInvariant(c)));
                    break;
                default:
                    // An apostrophe or a full stop inside a word joins it: "Women's" is womens, "U.S." is us.
                    if (c is not ('\'' or '’' or '‘' or '.') && key.Length > 0 && key[^1] != ' ')
                    {
                        key.Append(' ');
                    }

                    break;
            }
        }

        return key.ToString().TrimEnd();
    }

    private static bool IsPlainWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
