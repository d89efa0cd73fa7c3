using System.Buffers;
using System.Globalization;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Dates written out as Spanish acts and petitions have them: "veintiocho de septiembre del dos mil dieciocho",
/// "a los 14 días del mes de mayo de 2021", "a dos de agosto de 2020".
/// </summary>
internal static class SpelledDates
{
    private static readonly string[] Units =
        ["", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
         "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidos",
         "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete", "veintiocho", "veintinueve",
         "treinta"];

    /// <summary>No such date is without one of these.</summary>
    private static readonly SearchValues<string> SpellingWords =
        SearchValues.Create(["mil ", "del mes de", " de 20", " del 20", " de 19"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first such date; the span's offsets are those of <paramref name="text"/>.</summary>
    public static Sourced<DateOnly>? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(SpellingWords))
        {
            return null;
        }

        var words = Token.Of(text);
        for (var i = 2; i < words.Count; i++)
        {
            if (DateWords.MonthOf(words[i].Key) is { } month && DayBefore(words, i) is { } day
                && YearAfter(words, i + 1) is { } year && DateWords.Make(year.Value, month, day.Value) is { } date)
            {
                return new(date, new TextSpan(words[FirstOf(words, day)].Start, words[LastOf(words, year)].End));
            }
        }

        return null;
    }

    /// <summary>"diecisiete (17)", "17 (diecisiete)", "diecisiete días (17)": the same number twice.</summary>
    private static int FirstOf(List<Token> words, (int Value, int At) day)
    {
        var before = day.At > 1 && words[day.At - 1].Key == "dias" ? day.At - 2 : day.At - 1;
        return before >= 0
            && (NumberOf(words[before].Key) == day.Value || words[before].Text == day.Value.ToString(CultureInfo.InvariantCulture)) ? before : day.At;
    }

    /// <summary>"dos mil veintiuno (2021)": the same year in figures behind its words.</summary>
    private static int LastOf(List<Token> words, (int Value, int At) year) =>
        year.At + 1 < words.Count && words[year.At + 1].Text == year.Value.ToString(CultureInfo.InvariantCulture) ? year.At + 1 : year.At;

    /// <summary>The day, and the index of its first word.</summary>
    private static (int Value, int At)? DayBefore(List<Token> words, int month)
    {
        var at = month - 1;
        while (at > 0 && words[at].Key is "de" or "del" or "mes" or "dias")
        {
            at--;
        }

        if (at == month - 1 || at < 0)
        {
            return null;
        }

        if (at > 1 && words[at].Key is "uno" or "un" && words[at - 1].Key == "y" && words[at - 2].Key == "treinta")
        {
            return (31, at - 2);
        }

        return NumberOf(words[at].Key) is { } day ? (day, at)
            : int.TryParse(words[at].Key, out var figures) ? (figures, at)
            : null;
    }

    /// <summary>The year, and the index of its last word.</summary>
    private static (int Value, int At)? YearAfter(List<Token> words, int at)
    {
        while (at < words.Count && words[at].Key is "de" or "del" or "ano" or "el")
        {
            at++;
        }

        if (at < words.Count && words[at].Text.Length == 4 && int.TryParse(words[at].Text, out var figures))
        {
            return (figures, at);
        }

        if (at + 1 >= words.Count || words[at].Key != "dos" || words[at + 1].Key != "mil")
        {
            return null;
        }

        return at + 2 < words.Count && NumberOf(words[at + 2].Key) is { } rest ? (2000 + rest, at + 2) : (2000, at + 1);
    }

    private static int? NumberOf(string key) =>
        key == "primero" ? 1 : key == "veintiun" ? 21 : Array.IndexOf(Units, key) is > 0 and var number ? number : null;
}
