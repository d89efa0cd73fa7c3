using System.Buffers;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Parts of words, one of which a text may hold, whatever its case. A few are sought fastest by their signs all at once;
/// of many, nearly every sign of a text could open one, so its first three tell where it is worth comparing.
/// </summary>
internal sealed class WordStems
{
    private const int Few = 16;

    /// <summary>The last five bits of a letter are the same in both cases.</summary>
    private const int Caseless = 31;
    private const int Bits = 5;
    private const int Openings = 1 << (3 * Bits);

    private readonly SearchValues<string>? _few;

    /// <summary>By the three signs that they open with.</summary>
    private readonly Dictionary<int, string[]> _byOpening = [];

    /// <summary>Whether a stem opens with the three signs: a bit for each three.</summary>
    private readonly ulong[] _opens = [];

    public WordStems(params string[] stems)
    {
        if (stems.Length <= Few)
        {
            _few = SearchValues.Create(stems, StringComparison.OrdinalIgnoreCase);
            return;
        }

        _opens = new ulong[Openings / 64];
        var opened = stems.SelectMany(stem => OpeningsOf(stem).Select(opening => (Opening: opening, Stem: stem)));
        foreach (var alike in opened.GroupBy(pair => pair.Opening))
        {
            _byOpening[alike.Key] = [.. alike.Select(pair => pair.Stem)];
            _opens[alike.Key / 64] |= 1UL << alike.Key;
        }
    }

    public bool AreIn(ReadOnlySpan<char> text)
    {
        if (_few is { } few)
        {
            return text.ContainsAny(few);
        }

        var (opens, opening) = (_opens, 0);
        for (var i = 0; i < text.Length; i++)
        {
            opening = With(opening, text[i]);
            if ((opens[opening >> 6] & (1UL << opening)) != 0 && i > 1 && Open(text[(i - 2)..], _byOpening[opening]))
            {
                return true;
            }
        }

        // A stem of two signs may end the text.
        return text.Length > 1 && _byOpening.TryGetValue(With(opening, default), out var last) && Open(text[^2..], last);
    }

    private static bool Open(ReadOnlySpan<char> text, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind a stem of two signs any may stand.</summary>
    private static IEnumerable<int> OpeningsOf(string stem)
    {
        var two = With(With(0, stem[0]), stem[1]);
        return stem.Length > 2
            ? [With(two, stem[2])]
            : Enumerable.Range(0, Caseless + 1).Select(third => With(two, (char)third));
    }

    /// <summary>The last three signs, with one more.</summary>
    private static int With(int opening, char sign) => ((opening << Bits) | (sign & Caseless)) & (Openings - 1);
}
