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
            if (hasOffice && i > 0 && IsStreet(units[i - 1]) && IsDistrict(units[i]) && (i + 1 == units.Count || units[i + 1].Lead is Lead.Blank or Lead.Mark))
            {
                (units[i].IsHouse, units[i].IsOnPostalLine) = (true, true);
            }
        }
    }

    private static bool IsStreet(AddressUnit unit) => unit.IsOnPostalLine || unit.IsPostal && unit.Words.Any(char.IsAsciiDigit);

    /// <summary>It ends as such lines do, or tells what the place is of: "Magdalena del Mar".</summary>
    private static bool IsDistrict(AddressUnit unit) =>
        unit is { Lead: Lead.Line, Tokens.Count: > 0 and <= LongestDistrict, OpensTitle: false, NamesBody: false }
        && (unit.Words.EndsWith(".-", StringComparison.Ordinal) || unit.Words.EndsWith(".–", StringComparison.Ordinal)
            || unit.Tokens is [_, { Key: "de" or "del", IsCapitalised: false }, _]);
}
