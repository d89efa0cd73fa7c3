namespace AdvocacyBot.Letters.Text;

/// <summary>
/// A word of some text: letters and digits with the apostrophes, hyphens and full stops that join them ("López",
/// "President-Elect", "U.S.", "J."). Offsets are those of the text it was cut from.
/// </summary>
public readonly record struct Token
{
    /// <summary>About how many UTF-16 units a word and the blank behind it take.</summary>
    private const int UsualLength = 6;

    private const char FirstCombiningMark = '\u0300';

    private readonly Word _word;

    private Token(Word word, int start) => (_word, Start) = (word, start);

    public string Text => _word.Text;

    public int Start { get; }

    public int End => Start + _word.Text.Length;

    public TextSpan Span => new(Start, End);

    /// <summary>A capital opens the word, also behind a joined particle: "al-Masri", "d'Escoto".</summary>
    public bool IsCapitalised => _word.IsCapitalised;

    /// <inheritdoc cref="Word.Kinds"/>
    internal int Kinds
    {
        get => _word.Kinds;
        set => _word.Kinds = value;
    }

    /// <summary>The word as lexicons hold it: lower case, without accents, dots or apostrophes.</summary>
    public string Key => _word.Key;

    public static List<Token> Of(string text) => Of(text, int.MaxValue);

    /// <summary>The first words of the text, and no more than <paramref name="most"/>.</summary>
    internal static List<Token> Of(ReadOnlySpan<char> text, int most)
    {
        var tokens = new List<Token>(Math.Min(most, (text.Length / UsualLength) + 1));
        for (var word = Next(text, 0); word.Length > 0 && tokens.Count < most; word = Next(text, word.End))
        {
            tokens.Add(new Token(Word.Of(text.Slice(word.Start, word.Length)), word.Start));
        }

        return tokens;
    }

    /// <summary>The words from the one at <paramref name="first"/> on, as those of a text that begins with it.</summary>
    internal static List<Token> From(List<Token> words, int first)
    {
        var tokens = new List<Token>(words.Count - first);
        for (var i = first; i < words.Count; i++)
        {
            tokens.Add(new Token(words[i]._word, words[i].Start - words[first].Start));
        }

        return tokens;
    }

    /// <summary>The key of the first word; empty where the text has none.</summary>
    public static string FirstKey(string text) => FirstKey(text.AsSpan());

    /// <inheritdoc cref="FirstKey(string)"/>
    public static string FirstKey(ReadOnlySpan<char> text) =>
        Next(text, 0) is { Length: > 0 } word ? Word.Of(text.Slice(word.Start, word.Length)).Key : "";

    /// <summary>The first word from <paramref name="at"/> on; an empty span where there is none.</summary>
    private static TextSpan Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        // Nearly all words are of plain letters up to a blank: nothing else is asked of those.
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] != ' ' && GoesOn(text, start, at)))
        {
            at++;
        }

        return new TextSpan(start, at);
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int start, int at) =>
        char.IsLetterOrDigit(text[at]) || at > start && Joins(text, at);

    private static bool Joins(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u200b' or '\u200c' or '\u200d' or '\u00ad' => true,
        '\'' or '’' or '-' or '‐' or '‑' => i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]),
        '.' => IsInitial(text, i) || i + 1 < text.Length && char.IsLetter(text[i + 1]) && char.IsLetter(text[i - 1]),
        < FirstCombiningMark => false,
        _ => char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark,
    };

    /// <summary>The stop belongs to the word in "J." and in the last "S." of "U.S.".</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int i) =>
        char.IsUpper(text[i - 1]) && (i < 2 || !char.IsLetterOrDigit(text[i - 2]));
}
