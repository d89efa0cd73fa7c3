using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Well-known cities, as keys: groups of signatories stand under them, dates and names beside them.</summary>
internal static class Cities
{
    private static readonly FrozenSet<string> Names =
        """
        albany, albuquerque, atlanta, austin, baltimore, birmingham, boise, boston, brooklyn, brownsville, buffalo,
        charlotte, chicago, cincinnati, cleveland, columbus, dallas, denver, des moines, detroit, durham, el paso,
        fort worth, fresno, grand rapids, hartford, honolulu, houston, indianapolis, ithaca, jacksonville, kansas city,
        laredo, las cruces, las vegas, little rock, long beach, los angeles, louisville, madison, mcallen, memphis,
        miami, milwaukee, minneapolis, nashville, new haven, new orleans, new york city, newark, nogales, oakland,
        oklahoma city, omaha, orlando, philadelphia, phoenix, pittsburgh, portland, providence, raleigh, richmond,
        rochester, sacramento, salt lake city, san antonio, san diego, san francisco, san jose, santa fe, seattle,
        spokane, st louis, st paul, tampa, tucson, montreal, ottawa, toronto, vancouver, brussels, geneva, london,
        madrid, paris, rome, berlin, the hague, barcelona,
        acapulco, aguascalientes, campeche, cancun, celaya, chihuahua, ciudad juarez, colima, comitan, cuernavaca,
        culiacan, durango, ensenada, guadalajara, hermosillo, irapuato, la paz, leon, matamoros, merida, mexicali,
        monterrey, morelia, oaxaca de juarez, pachuca, puebla, queretaro, reynosa, saltillo, san cristobal de las casas,
        san luis potosi, tapachula, tepic, tijuana, tlaxcala, toluca, torreon, tuxtla gutierrez, villahermosa, xalapa,
        zacatecas, antigua guatemala, chimaltenango, coban, guatemala city, ciudad de guatemala, huehuetenango,
        quetzaltenango, solola, san marcos, san salvador, santa ana, san miguel, santa tecla, la ceiba,
        choluteca, comayagua, el progreso, san pedro sula, tegucigalpa, tela, managua, masaya, matagalpa,
        panama city, ciudad de panama, havana, la habana, port-au-prince, puerto principe, santo domingo, san juan,
        barranquilla, bogota, bucaramanga, buenaventura, cali, cartagena, cucuta, medellin, pasto, pereira, popayan,
        quibdo, caracas, maracaibo, guayaquil, quito, cuenca, arequipa, cajamarca, cusco, iquitos, lima, puno, trujillo,
        cochabamba, santa cruz de la sierra, sucre, antofagasta, concepcion, santiago de chile, temuco, valparaiso,
        buenos aires, rosario, mendoza, montevideo, asuncion, brasilia, rio de janeiro, sao paulo, recife, belem
        """.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(TextFolding.Key).ToFrozenSet();

    private const int LongestCity = 26;

    /// <summary>Whether the words are a place and nothing else: "Chicago", "Oaxaca", "Durham, NC".</summary>
    public static bool NamesPlace(string words)
    {
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return IsPlace(words)
            || words.IndexOf('/', StringComparison.Ordinal) is > 1 and < LongestCity and var bar && bar + 2 < words.Length
                && IsPlace(words[..bar].Trim()) && IsPlace(words[(bar + 1)..].Trim())
            || comma is > 0 and < LongestCity && words.Length - comma < LongestCity && !words.AsSpan().ContainsAny('(', '&')
                && (Regions.IsRegion(words[(comma + 1)..]) || Regions.IsCode(words[(comma + 1)..]))
                && !words.AsSpan(0, comma).ContainsAnyInRange('0', '9')
                && (IsPlace(words[..comma]) || !Segments.NamesInstitution(words[..comma]));
    }

    /// <summary>A well-known city or a region, or such a city with its region: "Oakland, CA".</summary>
    public static bool NamesKnownPlace(string words) =>
        NamesPlace(words)
        && (words.Split(',')[0] is var city && (city.Length == words.Length || IsPlace(city) || Regions.IsCity(city)));

    private static bool IsPlace(string words) =>
        TextFolding.Key(words) is var key && (Names.Contains(key) || Regions.IsRegionKey(key));
}
