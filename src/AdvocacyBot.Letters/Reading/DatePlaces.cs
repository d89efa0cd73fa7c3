using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What stands beside the date of a dateline: the place before it, and behind it what the day is kept for.</summary>
internal static class DatePlaces
{
    /// <summary>In words: "Día Internacional de los Pueblos Indígenas".</summary>
    private const int LongestFeast = 12;

    /// <summary>
    /// "Lima, ", "Ciudad de México, a ", "Washington, DC - ": a few capitalised words and nothing that tells.
    /// </summary>
    public static TextSpan? In(string before)
    {
        var words = Token.Of(before);
        var last = words.Count - 1;
        while (last >= 0
            && (words[last].Key is "this" or "a" or "al" or "los" or "on" or "el" or "dated" or "fecha" || IsWeekday(words[last].Key) && !(last > 0 && words[last - 1].Key == "santo")))
        {
            last--;
        }

        var place = words.Take(last + 1).ToList();
        return place.Count is > 0 && (place.Count <= 8 || place.Count <= 16 && AreCities(before))
            && place[0].IsCapitalised
            && place.All(w => w.IsCapitalised || w.Key is "de" or "del" or "la" or "las" or "los" or "el" or "y" || IsNumberOfPlace(place, w))
            ? new TextSpan(place[0].Start, place[^1].End)
            : null;
    }

    /// <summary>"Parcela 14, Loteo Los Boldos", "Guatemala, zona 1": the number of a plot or a quarter.</summary>
    private static bool IsNumberOfPlace(List<Token> place, Token word) =>
        OfNumber(word.Key) || word.Text.Length <= 3 && word.Text.All(char.IsAsciiDigit) && place.IndexOf(word) is > 0 and var at && OfNumber(place[at - 1].Key);

    private static bool OfNumber(string key) =>
        key is "parcela" or "lote" or "manzana" or "sector" or "zona" or "comuna" or "kilometro" or "km" or "barrio" or "etapa" or "bloque" or "villa"
            or "distrito" or "region" or "canton";

    /// <summary>"Washington D.C., San Salvador y Ciudad de Guatemala": those who write are in many cities.</summary>
    private static bool AreCities(string places) =>
        places.Split(',', StringSplitOptions.TrimEntries) is { Length: > 2 } parts
        && parts.Count(Regions.IsCity) * 2 >= parts.Length - 1;

    private static bool IsWeekday(string key) =>
        key.EndsWith("day", StringComparison.Ordinal)
        || key is "lunes" or "martes" or "miercoles" or "jueves" or "viernes" or "sabado" or "domingo";

    /// <summary>"Día Mundial del Agua", "World Water Day": what the day is kept for.</summary>
    public static bool IsFeast(List<Token> words) =>
        words.Count <= LongestFeast && (words[0].Key is "dia" or "festividad" or "fiesta" or "aniversario" || words[^1] is { IsCapitalised: true, Key: "day" })
        && words.All(w => w.IsCapitalised || NameRun.IsLink(w.Key) || w.Key is "las" or "los" or "the" or "contra" or "sin" or "al" or "against");
}
