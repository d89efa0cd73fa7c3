using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>An office told first, over a line or more, and last who holds it, as letters in South America have it.</summary>
internal static class AddressHolders
{
    /// <summary>In units: an office with the body and the province it is of.</summary>
    private const int LongestOffice = 8;

    /// <summary>Whether the unit names a person and ends its block, and above it stands one office that nobody holds yet.</summary>
    public static bool IsHolder(List<AddressUnit> units, int i)
    {
        if (!(units[i].Lead is Lead.Line or Lead.LineAfterComma || IsApart(units, i)) || OfficeWords.OpensTitle(units[i].Tokens)
            || units[i].NameScore < 3 || units[i].NamesBody || !EndsBlock(units, i + 1))
        {
            return false;
        }

        var first = i - 1;
        while (first > 0 && i - first < LongestOffice && units[first].Lead is not (Lead.Blank or Lead.Mark))
        {
            first--;
        }

        first += first < i - 1 && PartyRoles.IsCourtesy(units[first].Tokens) ? 1 : 0;
        if (!IsOfOne(units[first]))
        {
            return false;
        }

        var told = first + 1;
        while (told < i && TellsOfOffice(units[told]))
        {
            told++;
        }

        return told == i;
    }

    /// <summary>"Ministra de Hacienda", a blank line, "Dª. Ana Ruiz Soto", and nothing else: she is the minister.</summary>
    private static bool IsApart(List<AddressUnit> units, int i) =>
        i == 1 && units.Count == 2 && units[i] is { Lead: Lead.Blank, CallsAnew: true };

    private static bool EndsBlock(List<AddressUnit> units, int next) =>
        next == units.Count || units[next].Lead is Lead.Blank or Lead.Mark
        || units[next].Lead is Lead.Line && !OfficeWords.OpensTitle(units[next].Tokens)
            && (units[next].IsOnPostalLine || PostalPhrases.IsPostal(units[next].Words) || PostalPhrases.NamesPlace(units[next].Words)
                || Regions.IsPlace(units[next].Words) || LetterPhrases.IsAside(units[next].Words));

    /// <summary>"Señor Ministro de Obras Públicas", "The Honourable Minister": an office of one.</summary>
    private static bool IsOfOne(AddressUnit unit) =>
        OfficeWords.OpensTitle([.. unit.Tokens.SkipWhile(word => OfficeWords.IsHonorific(word.Key) && !OfficeWords.IsHead(word)
            || word.Key is "the" or "el" or "la" or "al" or "a")])
        && unit.Tokens.Where(word => OfficeWords.IsHead(word)).Take(1).All(word => !word.Key.EndsWith('s'));

    private static bool TellsOfOffice(AddressUnit unit) =>
        unit is { Tokens.Count: > 0, IsOnPostalLine: false } && !unit.Words.Any(char.IsAsciiDigit)
        && (char.IsLower(unit.Words[0]) || Segments.NamesInstitution(unit.Words)
            || unit.Lead is Lead.Comma && PersonName.Score(unit.Words) < 3);
}
