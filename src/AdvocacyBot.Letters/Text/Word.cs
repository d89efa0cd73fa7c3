namespace AdvocacyBot.Letters.Text;

/// <summary>A word with what it is in any text: its key, and whether it is capitalised.</summary>
internal sealed record Word
{
    /// <summary>A power of two; a letter has about a thousand different words.</summary>
    private const int Remembered = 32768;

    /// <summary>In UTF-16 units; longer words are rare and would keep memory for nothing.</summary>
    private const int LongestRemembered = 32;

    /// <summary>
    /// Words read lately. The parts of a letter are cut into words again and again, and most words are those of the
    /// last letter: this spares copying and folding them. A word is never changed and a place is written whole, so
    /// threads may share the table; where two words fall into one place, the later one drives out the other.
    /// </summary>
    private static readonly Word?[] Lately = new Word?[Remembered];

    private Word(string text)
    {
        Text = text;
        Key = TextFolding.Key(text);
        IsCapitalised = char.IsUpper(text[0])
            || text.Length > 3 && "hntmbgd".Contains(text[0], StringComparison.Ordinal) && char.IsUpper(text[1])
            || text.AsSpan().IndexOfAny("-'’") is > 0 and < 4 and var join && join + 1 < text.Length
            && char.IsUpper(text[join + 1]);
    }

    public string Text { get; }

    /// <summary>The word as lexicons hold it: lower case, without accents, dots or apostrophes.</summary>
    public string Key { get; }

    /// <summary>A capital opens the word, also behind a joined particle: "al-Masri", "d'Escoto", "hAodha".</summary>
    public bool IsCapitalised { get; }

    public static Word Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestRemembered)
        {
            return new Word(text.ToString());
        }

        ref var place = ref Lately[Hash(text) & (Remembered - 1)];
        if (place is { } word && text.SequenceEqual(word.Text))
        {
            return word;
        }

        return place = new Word(text.ToString());
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text)
        {
            hash = (hash * 31) + c;
        }

        return (int)(hash ^ (hash >> 13));
    }
}
