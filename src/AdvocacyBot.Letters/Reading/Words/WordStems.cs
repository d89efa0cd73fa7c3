using System.Buffers;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Parts of words, one of which a text may hold, whatever its case. A few are sought fastest by their signs all at once;
/// of many, nearly every sign of a text could be one, so the first two and the last tell which are worth comparing.
/// </summary>
internal sealed class WordStems
{
    private const int Few = 16;

    /// <summary>The last bits of a letter are the same in both cases.</summary>
    private const int Caseless = 31;

    private readonly SearchValues<string>? _few;
    private readonly string[]?[] _byOpening = [];

    public WordStems(params string[] stems)
    {
        if (stems.Length <= Few)
        {
            _few = SearchValues.Create(stems, StringComparison.OrdinalIgnoreCase);
            return;
        }

        _byOpening = new string[]?[(Caseless + 1) * (Caseless + 1)];
        foreach (var alike in stems.GroupBy(stem => Opening(stem[0], stem[1])))
        {
            _byOpening[alike.Key] = [.. alike];
        }
    }

    public bool AreIn(ReadOnlySpan<char> text)
    {
        if (_few is { } few)
        {
            return text.ContainsAny(few);
        }

        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (_byOpening[Opening(text[i], text[i + 1])] is { } stems && Open(text[i..], stems))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Open(ReadOnlySpan<char> text, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (stem.Length <= text.Length && ((stem[^1] ^ text[stem.Length - 1]) & Caseless) == 0
                && text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Opening(char first, char second) => (first & Caseless) * (Caseless + 1) + (second & Caseless);
}
