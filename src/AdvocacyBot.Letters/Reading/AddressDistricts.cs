using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The district beneath a street, as addresses in Lima end: "Av. Los Olivos 425", "Magdalena del Mar.-".</summary>
internal static class AddressDistricts
{
    private const int LongestDistrict = 4;

    /// <summary>Marks such units as lines of an address, where an office stands above the street.</summary>
    public static void Mark(List<AddressUnit> units)
    {
        var hasOffice = false;
        for (var i = 0; i < units.Count; i++)
        {
            hasOffice = units[i].OpensTitle || hasOffice && units[i].Lead is not (Lead.Blank or Lead.Mark);
            if (i > 0 && units[i].Lead is Lead.Line && EndsBlock(units, i)
                && (hasOffice && IsStreet(units[i - 1]) && IsDistrict(units[i]) || IsTown(units, i)))
            {
                foreach (var unit in units.Skip(i).TakeWhile(unit => unit.Line == units[i].Line))
                {
                    (unit.IsHouse, unit.IsOnPostalLine) = (true, true);
                }
            }
        }
    }

    /// <summary>Nothing of its block stands on a line beneath it.</summary>
    private static bool EndsBlock(List<AddressUnit> units, int i)
    {
        while (i + 1 < units.Count && units[i + 1].Line == units[i].Line)
        {
            i++;
        }

        return i + 1 == units.Count || units[i + 1].Lead is Lead.Blank or Lead.Mark;
    }

    /// <summary>
    /// Beneath a street or a box "Kitara, Luanza" or a word alone, neither of them known for a name; beneath a body "NANYUKI".
    /// </summary>
    private static bool IsTown(List<AddressUnit> units, int i) =>
        IsTownInCapitals(units[i].Words, units[i - 1].Words)
        || units[i] is { OpensTitle: false, Tokens: [{ IsCapitalised: true }, .., { Key: "city" }] and { Count: <= 3 } }
        || IsStreet(units[i - 1]) && TellsOfNobody(units[i])
            && (i + 1 == units.Count || units[i + 1].Line != units[i].Line ? units[i].Tokens.Count == 1
                : units[i + 1] is { Lead: Lead.Comma } land && TellsOfNobody(land) && (i + 2 == units.Count || units[i + 2].Line != land.Line));

    private static bool TellsOfNobody(AddressUnit unit) =>
        unit is { OpensTitle: false, NamesBody: false, Tokens: { Count: > 0 and <= 3 } words } && words[0].IsCapitalised
        && words.TrueForAll(word => !word.Is(WordKinds.GivenName) && !OfficeWords.IsHonorific(word.Key) && !FamilyNames.Contains(word.Key));

    /// <summary>"NANYUKI" beneath "County Government of Laikipia", "LAIKIPIA" beneath "County Commissioner".</summary>
    public static bool IsTownInCapitals(string words, string above) =>
        words.Length is >= 5 and <= 16 && words.All(char.IsAsciiLetterUpper) && above.Any(char.IsLower)
        && Token.Of(above) is { Count: > 1 } office
        && (office[0].Key is "county" or "district" or "regional" or "provincial" or "subcounty" or "resident" or "ward" or "divisional"
            || !OfficeWords.OpensTitle(office) && Segments.NamesInstitution(above, office));

    private static bool IsStreet(AddressUnit unit) => unit.IsOnPostalLine || unit.IsPostal && unit.Words.Any(char.IsAsciiDigit);

    /// <summary>It ends as such lines do, or tells what the place is of: "Magdalena del Mar".</summary>
    private static bool IsDistrict(AddressUnit unit) =>
        unit is { Tokens.Count: > 0 and <= LongestDistrict, OpensTitle: false, NamesBody: false }
        && (unit.Words.EndsWith(".-", StringComparison.Ordinal) || unit.Words.EndsWith(".–", StringComparison.Ordinal)
            || unit.Tokens is [_, { Key: "de" or "del", IsCapitalised: false }, _]);
}
