namespace AdvocacyBot.Letters.Text;

/// <summary>
/// A word of some text: letters and digits with the apostrophes, hyphens and full stops that join them ("López",
/// "President-Elect", "U.S.", "J."). Offsets are those of the text it was cut from.
/// </summary>
public readonly record struct Token(string Text, int Start)
{
    /// <summary>About how many UTF-16 units a word and the blank behind it take.</summary>
    private const int UsualLength = 6;

    private const char FirstCombiningMark = '\u0300';

    public int End => Start + Text.Length;

    public TextSpan Span => new(Start, End);

    /// <summary>A capital opens the word, also behind a joined particle: "al-Masri", "d'Escoto".</summary>
    public bool IsCapitalised =>
        char.IsUpper(Text[0])
            || Text.AsSpan().IndexOfAny("-'’") is > 0 and < 4 and var join && join + 1 < Text.Length
            && char.IsUpper(Text[join + 1]);

    /// <summary>The word as lexicons hold it: lower case, without accents, dots or apostrophes.</summary>
    public string Key { get; } = TextFolding.Key(Text);

    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>((text.Length / UsualLength) + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i)))
            {
                i++;
            }

            tokens.Add(new Token(text[start..i], start));
        }

        return tokens;
    }

    /// <summary>The key of the first word; empty where the text has none.</summary>
    public static string FirstKey(string text) => Of(text) is { Count: > 0 } words ? words[0].Key : "";

    private static bool Joins(string text, int i) => text[i] switch
    {
        '\u200b' or '\u200c' or '\u200d' or '\u00ad' => true,
        '\'' or '’' or '-' or '‐' or '‑' => i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]),
        '.' => IsInitial(text, i) || i + 1 < text.Length && char.IsLetter(text[i + 1]) && char.IsLetter(text[i - 1]),
        < FirstCombiningMark => false,
        _ => char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark,
    };

    /// <summary>The stop belongs to the word in "J." and in the last "S." of "U.S.".</summary>
    private static bool IsInitial(string text, int i) =>
        char.IsUpper(text[i - 1]) && (i < 2 || !char.IsLetterOrDigit(text[i - 2]));
}
