using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Lines of an address that their words do not tell from a body: "Secretariat, Chennai 600009".</summary>
internal static class AddressHouses
{
    /// <summary>Of a telephone number.</summary>
    private const int FewestDigits = 7;

    /// <summary>Beneath an address line with a fax or telephone a few words that name no person, office or known body.</summary>
    public static bool IsHouse(LineShape? before, LineShape line) =>
        before is not null && line.Line.Number == before.Line.Number + 1
        && line is { Words: > 0 and <= 6, HasHonorific: false, OpensTitle: false, NamesPerson: false, IsAddresseeMark: false }
        && HasTelephone(before.Line.Text)
        && Token.Of(line.Shown.Split(',')[0]) is { Count: > 0 and <= 3 } house && !house.Any(word => NameRun.IsLink(word.Key));

    /// <summary>Marks the units of the line from <paramref name="above"/> on where it is a street, a house or a city with its code.</summary>
    public static void MarkPostal(LineShape line, List<AddressUnit> units, int above)
    {
        var first = units.FindIndex(above, u => u.Line == line.Line.Number && line.Line.Span.Contains(u.Span));
        if (first >= 0 && PostalPhrases.NamesHouse(units[first].Words))
        {
            units.Skip(first + 1).Where(unit => !unit.OpensTitle).ToList()
                .ForEach(unit => unit.IsOnPostalLine = true);
        }

        for (var i = Math.Max(first, 0) + 1; first >= 0 && i < units.Count; i++)
        {
            if (units[i].Lead is Lead.Comma && units[i - 1].NamesBody && IsNamedHouse(units[i].Tokens))
            {
                (units[i].IsHouse, units[i].IsOnPostalLine) = (true, true);
            }
        }

        if (first < 0 || !line.IsPostal || units[first] is var opens
            && !opens.IsPostal && !PostalPhrases.IsTownWithCode(line.Line.Text)
            && (opens.NamesBody || opens.OpensTitle || opens.NameScore >= 1))
        {
            return;
        }

        foreach (var unit in units.Skip(first))
        {
            unit.IsOnPostalLine = true;
        }
    }

    /// <summary>"Mill District Council" and "Gemini House" beneath it, above a street or a town: where it sits.</summary>
    private static bool IsHouseOfBody(List<AddressUnit> units, int i) =>
        units[i] is { Lead: Lead.Line or Lead.LineAfterComma, OpensTitle: false, Tokens: [var opens, ..] } house && i + 1 < units.Count
        && units[i + 1] is { Lead: Lead.Line or Lead.LineAfterComma or Lead.Comma, OpensTitle: false, NameScore: < 3 } next
        && !next.NamesBody && units[i - 1] is { NamesBody: true, OpensTitle: false, Tokens: [var first, _, ..] }
        && first.Key is not ("board" or "office" or "department" or "division" or "committee" or "staff")
        && opens.Key is not ("white" or "freedom") && IsNamedHouse(house.Tokens);

    /// <summary>"Ministry of Water, Maji House": behind a body's name a house is where it sits.</summary>
    private static bool IsNamedHouse(List<Token> words) =>
        words is [_, .., var last]
        && last.Key is "house" or "plaza" or "tower" or "towers" or "annex" or "annexe" or "bhawan" or "bhavan" or "complex"
            or "offices" or "buildings"
        && words.Count <= 4 && words.All(word => word.IsCapitalised);

    /// <summary>"Pasto Nariño." set apart beneath a street: a town, whatever its name, and its region.</summary>
    public static void MarkTowns(List<AddressUnit> units)
    {
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i] is { Lead: Lead.Blank or Lead.Line, Tokens: [var first, var last], OpensTitle: false, NamesBody: false, NameScore: < 3 } town
                && units[i - 1].IsOnPostalLine && !GivenNames.Contains(first.Key) && Regions.IsPlace(last.Text))
            {
                (town.IsHouse, town.IsOnPostalLine) = (true, true);
            }

            if (EndsAddress(units, i) || IsHouseOfBody(units, i))
            {
                (units[i].IsHouse, units[i].IsOnPostalLine) = (true, true);
            }
        }
    }

    /// <summary>"Government House," and as the last line "Old Town.": commas go on to the town where he sits; so does a street with its code.</summary>
    private static bool EndsAddress(List<AddressUnit> units, int i) =>
        units[i] is { Lead: Lead.LineAfterComma or Lead.Line, Tokens.Count: > 0 and <= 3, OpensTitle: false, NamesBody: false, NameScore: < 3 } town
        && (town.Lead is Lead.LineAfterComma || units[i - 1].IsOnPostalLine && TextFolding.HasDigit(units[i - 1].Words) && !town.IsGreetedName
            && !GivenNames.Contains(town.Tokens[0].Key) && !FamilyNames.Contains(town.Tokens[^1].Key) && !town.Tokens.Exists(PartyReader.IsAcronym))
        && (i + 1 == units.Count || units[i + 1].Lead is Lead.Blank)
        && town.Tokens.TrueForAll(word => word.IsCapitalised && !OfficeWords.IsHonorific(word))
        && (units[i - 1].IsOnPostalLine || PostalPhrases.NamesHouse(units[i - 1].Words));

    private static readonly SearchValues<string> TelephoneWords =
        SearchValues.Create(["fax", "tel"], StringComparison.OrdinalIgnoreCase);

    private static bool HasTelephone(string line) =>
        line.AsSpan().ContainsAny(TelephoneWords)
        && !ContactPhrases.AreIn(line) && line.Count(char.IsAsciiDigit) >= FewestDigits;
}
