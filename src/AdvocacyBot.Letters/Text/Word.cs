using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>Odd and without form, so that every sign tells in every bit that is left.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The highest bits hang on all signs.</summary>
    private const int Unspread = 64 - 15;

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

    /// <summary>
    /// What the readers' lists say of the word, once one has asked; 0 before. Whoever asks finds the same, so threads may
    /// write it twice.
    /// </summary>
    public int Kinds { get; set; }

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

    /// <summary>
    /// By the length and both ends: words that have these in common are few, and no sign between is looked at.
    /// </summary>
    private static int Hash(ReadOnlySpan<char> text)
    {
        var signs = MemoryMarshal.AsBytes(text);
        var ends = text.Length switch
        {
            >= 4 => MemoryMarshal.Read<ulong>(signs) ^ BitOperations.RotateLeft(MemoryMarshal.Read<ulong>(signs[^8..]), 23),
            >= 2 => MemoryMarshal.Read<uint>(signs) ^ ((ulong)text[^1] << 40),
            _ => text[0],
        };
        return (int)(((ends + (ulong)text.Length) * Spread) >> Unspread);
    }
}
