using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// How streets, boxes, houses and cities with their codes are written. The patterns are dear, so they are tried only on
/// words that hold what each of their ways needs.
/// </summary>
internal static partial class PostalPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// No postal words but a number or a street with its own are without one of these. Plain letters only: they are sought fastest.
    /// </summary>
    private static readonly WordStems PostalStems = new(
        "ste", "suite", "room", "rm", "floor", "box", "apartado", "apdo", "unit", "piso", "building", "edif", "house",
        "office", "calle", "aldea", "caser", "km", "av", "col", "cra", "carrera", "c.p", "cp", "postal", "deleg",
        "alcald", "barrio", "zona", "paseo", "calzada", "blvd", "boulevard", "plaza", "torre", "jir", "s/n", "dc",
        "d.c", "df", "d.f", "cdmx", "n.l", "b.c", "palac", "casa", "residencia", "los pinos", "molino", "la moneda", "miraflores", "centro c",
        "ciudad de");

    /// <summary>
    /// Of these one stands in every name of a street or house, but that of a "vía" or one spelled with
    /// <see cref="PlaceAccents"/>. Plain letters only, too.
    /// </summary>
    private static readonly WordStems PlaceStems = new(
        "esplanada", "explanada", "praca", "largo d", "travessa", "jalan", "jl", "ul.", "bulev", "piazza", "viale",
        "strada", "quai", "chemin", "allee", "place d", "route d", "istana", "platz", "gasse", "straat", "laan",
        "plein", "gatan", "blo", "pasaje", "alameda", "rambla", "bat.", "capitolio", "complejo", "villa", "state house", "government house", "parliament house",
        "palac", "palais", "palaz", "edificio", "torre", "quinta", "residencia", "hotel", "rue", "rua", "cercado",
        "centro de", "molino", "colonia", "barrio", "ciudad ", "avenida", "calle", "jir", "street", "road", "avenue", "square",
        "building", "tower", "boulevard", "drive", "lane", "circle", "plaza", "terrace", "capitol", "strasse",
        "first floor", "headquarters");

    /// <summary>"Praça", "allée", "Straße", "bât.", "hôtel".</summary>
    private static readonly SearchValues<char> PlaceAccents = SearchValues.Create("çÇéÉßẞâÂôÔ");

    private static readonly WordStems HouseStems = new(
        "building", "palace", "mansion", "bhawan", "bhavan", "administrative", "block", "wing", "chamber", "house", "way", "plaza", "square",
        "street", "place", "avenue", "drive", "road", "circle");

    /// <summary>The words hold a street, a box, a house of government or a city with its code.</summary>
    public static bool IsPostal(string words) =>
        TextFolding.HasDigit(words) && (Number().IsMatch(words) || Street().IsMatch(words)) || PostalStems.AreIn(words) && Postal().IsMatch(words);

    /// <summary>What streets and houses are called by: "Palais Wilson", "King Charles Street".</summary>
    public static bool NamesPlace(string words) =>
        (PlaceStems.AreIn(words) || words.AsSpan().ContainsAny(PlaceAccents) || words is [('v' or 'V'), ..]) && PlaceWords().IsMatch(words);

    /// <summary>
    /// A house or a street that its own words tell, whatever body they seem to hold: "Parliament Buildings", "Main
    /// Block", "One Harbour Way".
    /// </summary>
    public static bool NamesHouse(string words) => words.Length is > 6 and < 60 && HouseStems.AreIn(words) && House().IsMatch(words);

    [GeneratedRegex(
        @"^(?!.*\b(of|for|and|on|to|de|del|y|ministry|department|committee|commission|office)\b)(" +
        @"\p{L}.*\b(buildings?|palace|mansion|bha[bw]an|bhavan|administrative (centre|center|complex))|" +
        @"(main|north|south|east|west|central) (block|wing)|executive chamber|(state|government|parliament) house|" +
        @"(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [\p{L}.'’ ]{2,40} " +
        @"(way|plaza|square|street|place|avenue|drive|road|circle))$|^avenue (de|du|des|d['’])[\p{L} '’-]{2,40}$", Options)]
    private static partial Regex House();

    /// <summary>"College Park, MD 20740": a town with the code of its state and its own, whatever it is called.</summary>
    public static bool IsTownWithCode(string words) =>
        words.Length is > 8 and < 60 && char.IsDigit(words[^1]) && TownWithCode().IsMatch(words);

    [GeneratedRegex(@"^\p{L}[\p{L}.'’ -]{1,30},? (?-i:[A-Z]{2}|D\.C\.),? \d{5}(-\d{4})?$", Options)]
    private static partial Regex TownWithCode();

    /// <summary>"Varanasi – 221002, Uttar Pradesh", "Nagpur 440 001": a town with the six digits of its code.</summary>
    public static bool IsTownWithPin(string words) => words.Length is > 8 and < 60 && TownWithPin().IsMatch(words);

    [GeneratedRegex(@"^\p{L}[\p{L}.'’ -]{1,30}?( ?[-–—] ?| )\d{3} ?\d{3}\b(, ?\p{L}[\p{L} ]{2,30}| ?\([\p{L} .]{2,20}\))?[.,]?$", Options)]
    private static partial Regex TownWithPin();

    [GeneratedRegex(@"\b(\d{5}(-\d{4})?|no\. ?\d+|n[uú]m\.? ?\d+|#\s?\d+)\b", Options)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b\d{1,6} [\p{L}\d.' ]{2,40}\b(street|st|avenue|ave|road|rd|blvd|boulevard|drive|dr|lane|ln|way|" +
        @"place|pl|court|suite|ste|floor|nw|sw|ne|se|n\.w|s\.w|pike|highway|hwy|parkway|circle|square|" +
        @"plaza)\b", Options)]
    private static partial Regex Street();

    [GeneratedRegex(
        @"(\b(suite|ste|room|rm|floor|p\.?\s?o\.? box|apartado( postal)?|apdo|unit|piso|building|" +
        @"edificio|house office|senate office|box)\b\.?\s*(\d|[a-z]\b|#|building|postal|office)|\b(hart|" +
        @"dirksen|russell|cannon|longworth|rayburn|ford) (senate|house)? ?(office )?building)|(\b(calle|" +
        @"aldea|caser[ií]o|km|avenida|av|avda|col|colonia|cra|carrera|c\.p|cp|c[oó]digo postal|deleg|" +
        @"delegaci[oó]n(?! (presidencial|provincial|territorial|del? gobierno))|alcald[ií]a|barrio|zona|paseo|calzada|blvd|boulevard|plaza|edif|(?<!\bla )torre|jir[oó]n)(\. ?|" +
        @" )[\p{L}\d#])|\bs/n\b|(^\p{L}[\p{L} ]{2,30},? (d\.?c\.?|d\.?f\.?|cdmx|n\.l\.|b\.c\.|m\.d\.c\.)(?!\w))|" +
        @"^(the white house|presidential palace|casa presidencial|residencia (oficial|presidencial)|casa de gobierno|" +
        @"los pinos|molino del rey|centro c[ií]vico|palacio (de |nacional|presidencial|federal|" +
        @"legislativo)[\p{L} ]{0,30}|washington,? d\.?c\.?|ciudad de m[eé]xico\.?,?( m[eé]xico)?\.?|" +
        @"m[eé]xico,? (d\.?f\.?|cdmx))\b.{0,40}$|" +
        @"^(casa de nari[nñ]o|casa rosada|casa amarilla|(palacio de )?(la moneda|miraflores|carondelet))\W*$", Options)]
    private static partial Regex Postal();

    [GeneratedRegex(
        @"^(state|government|parliament) house$|\bvilla$|^ciudad (?-i:\p{Lu})\p{L}+$|" +
        @"^(b[aâ]t(?=\.)|palacio|complejo|capitolio|palais|palace of|palazzo|edificio|torre|quinta|residencia|h[oô]tel|rue|v[ií]a|rua|cercado|" +
        @"centro de gobierno|" +
        @"molino|colonia|barrio|avenida|calle|jir[oó]n|esplanada|explanada|pra[cç]a|largo d|travessa|jalan|jl|ul(?=\.)|" +
        @"bulev\w+|piazza|viale|strada|quai|chemin|all[eé]e|place d[eu]|route d[eu]|istana|pasaje|alameda|rambla|" +
        @"blo(co|que)\s+\w{1,2}$|block\s+\w{1,2}$)\b|\b\p{L}{3,}(platz|gasse|stra(ss|ß)e|straat|laan|plein|gatan)( \d{1,3})?$|\b(street|road|avenue|square|building|tower|" +
        @"boulevard|drive|lane|palace|circle|plaza|terrace|capitol|strasse|first floor|headquarters)$", Options)]
    private static partial Regex PlaceWords();

    /// <summary>Sought apart: a list with letters beyond ASCII is sought several times slower.</summary>
    public static bool HasAccentedWord(string text) =>
        text.AsSpan().ContainsAny("éÉóÓ")
        && (text.Contains("méxico", StringComparison.OrdinalIgnoreCase) || text.Contains("jirón", StringComparison.OrdinalIgnoreCase));
}
