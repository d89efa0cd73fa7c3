using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>An office of many and a colon above the names of those who hold it: "Honorables Representantes a la Cámara:".</summary>
internal static class AddressCalls
{
    /// <summary>In words.</summary>
    private const int Longest = 9;

    /// <summary>The lines of such calls: they are of all who are named beneath them, and of nobody alone.</summary>
    public static HashSet<LineShape> Of(List<LineShape> lines)
    {
        HashSet<LineShape> calls = [];
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (Opening(lines, i) is { } first)
            {
                calls.UnionWith(lines.Skip(first).Take(i + 1 - first));
            }
        }

        return calls;
    }

    /// <summary>The first line of a call that ends at <paramref name="i"/>; null where none ends there.</summary>
    public static int? Opening(List<LineShape> lines, int i) =>
        lines[i] is not { IsProse: false, IsAddresseeMark: false, Words: <= Longest } line || line.Shown[^1] != ':' || !NamesThoseBelow(lines, i) ? null
        : CallsMany(line) ? i
        : i > 0 && line is { StartsLower: true, BlanksBefore: 0 } && CallsMany(lines[i - 1]) ? i - 1
        : null;

    private static bool NamesThoseBelow(List<LineShape> lines, int i) =>
        i + 2 < lines.Count && IsName(lines[i + 1]) && IsName(lines[i + 2]);

    private static bool IsName(LineShape line) =>
        line is { BlanksBefore: 0, IsProse: false, OpensTitle: false, Words: <= Longest } && PersonName.Score(line.Shown) >= 1 && !Segments.NamesInstitution(line.Shown);

    /// <summary>"Honorables Representantes", "Señoras Diputadas".</summary>
    private static bool CallsMany(LineShape line) =>
        line.Words <= Longest && Token.Of(line.Shown) is { Count: > 1 } words && OfficeWords.IsHonorific(words[0].Key)
        && words.Skip(1).Take(3).Any(word => OfficeWords.IsHead(word) && word.Key.EndsWith('s'));
}
