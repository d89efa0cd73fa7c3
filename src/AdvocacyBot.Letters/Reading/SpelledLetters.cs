using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Short names made of the first letters of a body's words, which are written like a word of their own: "Cepaz" of "Centro
/// de Justicia y Paz", "M4" of "Movimiento … Mesoamericano … Minero".
/// </summary>
internal static class SpelledLetters
{
    private const int Shortest = 2;

    private const int Longest = 14;

    private const int FewestWords = 2;

    private const int MostWords = 24;

    /// <summary>Each letter is one of a word's first, the words in order, two of them at least.</summary>
    public static bool AreOf(string name, string letters)
    {
        var words = Token.Of(name);
        if (words.Count is < FewestWords or > MostWords || letters.Length is < Shortest or > Longest || !char.IsUpper(letters[0])
            || words.Any(w => w.Key == TextFolding.Key(letters)))
        {
            return false;
        }

        var key = TextFolding.Key(letters).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return key.Length == 1 ? letters.Length == Shortest && words[0].Key[0] == key[0] && words.Count > FewestWords
            : key.Length > 1 && key.All(char.IsLetter) && Spells([.. words.Select(w => w.Key)], 0, key, 0);
    }

    /// <summary>The letters in brackets that end the second words are spelled by both together, and not by the second alone.</summary>
    public static bool NeedBoth(string first, string second) =>
        Segments.Acronym(second) is { } at && second[at.Start..at.End] is var letters && second[..(at.Start - 1)] is var name
        && first.Length > 0 && char.ToUpperInvariant(first[0]) == char.ToUpperInvariant(letters[0])
        && Segments.Acronym(first) is null && !AreOf(name, letters) && AreOf($"{first} {name}", letters);

    /// <summary>Whether the rest of the letters is spelled by the words from <paramref name="word"/> on.</summary>
    private static bool Spells(IReadOnlyList<string> words, int word, string letters, int used)
    {
        for (; letters.Length > 0 && word < words.Count; word++)
        {
            var most = 0;
            while (most < letters.Length && most < words[word].Length && words[word][most] == letters[most])
            {
                most++;
            }

            for (var taken = most; taken > 0; taken--)
            {
                if (Spells(words, word + 1, letters[taken..], used + 1))
                {
                    return true;
                }
            }
        }

        return letters.Length == 0 && used >= FewestWords;
    }
}
