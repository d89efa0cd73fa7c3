using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Countries and states, as keys: headings of signature groups, places after a name, addressees' countries.
/// </summary>
internal static class Regions
{
    private static readonly FrozenSet<string> States = new[]
    {
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
        "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
        "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
        "nevada", "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio",
        "oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee",
        "texas", "utah", "vermont", "virginia", "washington", "washington dc", "district of columbia",
        "west virginia", "wisconsin", "wyoming", "ciudad de mexico", "cdmx", "chiapas", "oaxaca",
        "sonora", "chihuahua", "tamaulipas", "nuevo leon", "jalisco", "puebla", "veracruz", "tabasco",
        "baja california", "coahuila", "michoacan", "guanajuato", "queretaro", "san luis potosi", "guerrero",
        "aguascalientes", "baja california sur", "campeche", "colima", "durango", "hidalgo", "estado de mexico",
        "morelos", "nayarit", "quintana roo", "sinaloa", "tlaxcala", "yucatan", "zacatecas",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> PartsOfWorld = new[]
    {
        "central america", "centroamerica", "latin america", "america latina", "europe", "europa", "asia", "africa", "oceania", "americas", "the americas", "las americas", "middle east", "medio oriente", "oriente medio",
        "asia pacific", "asia and the pacific", "caribbean", "the caribbean", "caribe", "el caribe", "north america", "south america",
        "sudamerica", "norteamerica", "america del sur", "america del norte", "latin america and the caribbean",
        "america latina y el caribe", "western europe", "eastern europe", "sub saharan africa", "pacific", "north africa",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Names = new[]
    {
        "international", "national", "internacional", "nacional",
        "andalucia", "aragon", "asturias", "illes balears", "islas baleares", "canarias", "cantabria", "castilla y leon",
        "castilla la mancha", "cataluna", "catalunya", "comunitat valenciana", "comunidad valenciana", "pais valencia", "extremadura",
        "galicia", "galiza", "euskadi", "euskal herria", "pais vasco", "navarra", "nafarroa", "la rioja", "murcia",
        "antioquia", "atlantico", "choco", "cundinamarca", "narino", "putumayo", "santander", "valle del cauca",
        "khyber pakhtunkhwa", "balochistan", "sindh", "gilgit baltistan", "ontario", "quebec", "manitoba", "alberta", "british columbia", "saskatchewan", "nova scotia",
    }.Union(States).Union(PartsOfWorld).ToFrozenSet();

    private static readonly FrozenSet<string> Codes =
        """
        mdc cp us usa uk eu eua eeuu dc mx cdmx al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj
        nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy pr
        ont alta sask qc nsw qld
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Capitals and other seats of offices: they end an address without a street or a code.</summary>
    private static readonly FrozenSet<string> Cities = new[]
    {
        "washington", "new york", "geneva", "ginebra", "brussels", "bruselas", "strasbourg", "estrasburgo", "the hague",
        "la haya", "vienna", "viena", "ottawa", "mexico city", "ciudad de mexico", "guatemala city",
        "ciudad de guatemala", "nueva guatemala de la asuncion", "tegucigalpa", "comayaguela", "san pedro sula",
        "san salvador", "managua", "san jose", "panama city", "ciudad de panama", "belmopan", "havana", "la habana",
        "santo domingo", "port au prince", "puerto principe", "san juan", "kingston", "bogota", "medellin", "cali",
        "caracas", "quito", "lima", "la paz", "sucre", "asuncion", "santiago", "santiago de chile", "buenos aires",
        "montevideo", "brasilia", "sao paulo", "madrid", "barcelona", "lisbon", "lisboa", "london", "londres",
        "paris", "berlin", "rome", "roma", "vatican city", "ciudad del vaticano", "phoenix", "tucson", "sacramento",
        "austin", "el paso", "houston", "los angeles", "san diego", "san francisco", "chicago", "boston", "atlanta",
        "tapachula", "tijuana", "ciudad juarez", "monterrey", "guadalajara", "puebla", "saltillo", "oaxaca de juarez",
        "tuxtla gutierrez", "quetzaltenango", "coban", "addis ababa", "nairobi", "distrito federal", "bogota dc",
        "washington dc", "washington d c", "d c", "d f", "new york city", "den haag", "vancouver", "toronto",
        "montreal", "panama", "santiago de los caballeros", "ciudad", "new delhi", "delhi", "mumbai", "dhaka", "kathmandu",
        "islamabad", "karachi", "lahore", "kabul", "manila", "jakarta", "bangkok", "hanoi", "kuala lumpur", "beijing",
        "tokyo", "seoul", "melbourne", "canberra", "cape town", "johannesburg", "pretoria", "durban", "accra", "lagos",
        "abuja", "kampala", "dar es salaam", "harare", "lusaka", "maputo", "kigali", "kinshasa", "dakar", "cairo",
        "tunis", "rabat", "beirut", "amman", "jerusalem", "ramallah", "istanbul", "ankara", "athens", "budapest",
        "phnom penh", "ha noi", "yangon", "vientiane", "colombo", "putrajaya", "singapore", "taipei", "lilongwe", "luanda",
        "gaborone", "windhoek", "khartoum", "mogadishu", "bamako", "niamey", "ouagadougou", "yaounde", "algiers", "doha",
        "riyadh", "manama", "muscat", "abu dhabi", "tbilisi", "yerevan", "baku", "tashkent", "bishkek", "belgrade", "zagreb",
        "sarajevo", "skopje", "bucharest", "vilnius", "tallinn", "minsk", "moscow", "valletta", "nicosia", "bern",
        "prague", "warsaw", "kyiv", "stockholm", "oslo", "copenhagen", "copenhague", "helsinki", "dublin", "edinburgh",
        "glasgow", "cardiff", "belfast", "manchester", "amsterdam", "zurich", "munich", "hamburg", "sevilla", "bilbao",
    }.ToFrozenSet();

    /// <summary>A region, the letters of one, or a city.</summary>
    public static bool IsPlace(string words) =>
        TextFolding.Key(words) is var key
        && (Names.Contains(key) || Countries.Contains(key) || Codes.Contains(key) || Cities.Contains(key));

    public static bool IsCity(string words) => Cities.Contains(TextFolding.Key(words));

    /// <summary>A state of a federation.</summary>
    public static bool IsState(string words) => States.Contains(TextFolding.Key(words));

    /// <summary>"Latin America and the Caribbean".</summary>
    public static bool IsPartOfWorld(string words) => PartsOfWorld.Contains(TextFolding.Key(words));

    public static bool IsRegion(string words) => IsRegionKey(TextFolding.Key(words));

    /// <summary>The same of words that are a key already.</summary>
    public static bool IsRegionKey(string key) => Names.Contains(key) || Countries.Contains(key);

    /// <summary>Letters in brackets that place an organisation and are no acronym of it.</summary>
    public static bool IsCode(string words) => Codes.Contains(TextFolding.Key(words));
}
