using System.Numerics;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Lists of stems that are sought in one pass over a text, whatever its case. Nearly every sign of a text could open one
/// of many stems, so their first three tell where it is worth comparing.
/// </summary>
internal sealed class StemLists
{
    /// <summary>The last five bits of a letter are the same in both cases.</summary>
    private const int Caseless = 31;
    private const int Bits = 5;
    private const int Openings = 1 << (3 * Bits);

    /// <summary>Those that open with the same three signs, in the order of the signs.</summary>
    private readonly Stem[][] _stems;

    /// <summary>Whether a stem opens with the three signs: a bit for each three.</summary>
    private readonly ulong[] _opens = new ulong[Openings / 64];

    /// <summary>How many bits are set before each part of them: what place among the stems a bit stands for.</summary>
    private readonly ushort[] _before = new ushort[Openings / 64];

    private readonly uint _all;

    /// <param name="lists">No more than 32.</param>
    public StemLists(params ReadOnlySpan<IEnumerable<string>> lists)
    {
        List<(int Opening, Stem Stem)> opened = [];
        for (var i = 0; i < lists.Length; i++)
        {
            var list = 1u << i;
            _all |= list;
            opened.AddRange(lists[i].SelectMany(
                stem => OpeningsOf(stem).Select(opening => (opening, new Stem(stem, list)))));
        }

        var groups = opened.GroupBy(pair => pair.Opening, pair => pair.Stem).OrderBy(alike => alike.Key).ToList();
        _stems = [.. groups.Select(alike => alike.ToArray())];
        groups.ForEach(alike => _opens[alike.Key / 64] |= 1UL << alike.Key);
        for (var part = 1; part < _opens.Length; part++)
        {
            _before[part] = (ushort)(_before[part - 1] + BitOperations.PopCount(_opens[part - 1]));
        }
    }

    private readonly record struct Stem(string Text, uint List)
    {
        /// <summary>The sign behind the three that are known to be alike.</summary>
        public bool MayOpen(ReadOnlySpan<char> text) =>
            Text.Length <= 3 || text.Length > 3 && ((text[3] ^ Text[3]) & Caseless) == 0;
    }

    /// <summary>The lists that have a stem in the text: a bit for each, the lowest for the first.</summary>
    public uint In(ReadOnlySpan<char> text)
    {
        var (opens, opening, found) = (_opens, 0, 0u);
        for (var i = 0; i < text.Length; i++)
        {
            opening = With(opening, text[i]);
            if ((opens[opening >> 6] & (1UL << opening)) != 0 && i > 1
                && (found |= Opened(text[(i - 2)..], With(opening), found)) == _all)
            {
                return found;
            }
        }

        // A stem of two signs may end the text.
        opening = With(opening, default);
        return text.Length > 1 && (opens[opening >> 6] & (1UL << opening)) != 0
            ? found | Opened(text[^2..], With(opening), found)
            : found;
    }

    /// <summary>The stems that open so, one at least.</summary>
    private Stem[] With(int opening) =>
        _stems[_before[opening >> 6] + BitOperations.PopCount(_opens[opening >> 6] & ((1UL << opening) - 1))];

    /// <summary>The lists of the stems that open the text, without those found already.</summary>
    private static uint Opened(ReadOnlySpan<char> text, Stem[] stems, uint found)
    {
        var opened = 0u;
        foreach (var stem in stems)
        {
            if (((found | opened) & stem.List) == 0 && stem.MayOpen(text) && text.StartsWith(stem.Text, StringComparison.OrdinalIgnoreCase))
            {
                opened |= stem.List;
            }
        }

        return opened;
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
