using System.Globalization;
using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

internal static class Datelines
{
    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    private static readonly string[] SpanishMonths =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ];

    private static readonly string[] SpanishDays =
        ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    public static DateOnly Draw(Draft draft)
    {
        var date = new DateOnly(2011, 1, 1).AddDays(draft.Dice.Next(5600));

        // 04/05 is April or May to different readers; a number above twelve can only be the day.
        return draft.Switches.DateStyle is DateStyle.Numeric ? new DateOnly(date.Year, date.Month, 13 + (date.Day % 15)) : date;
    }

    /// <summary>The lines of the dateline, its place included.</summary>
    public static IReadOnlyList<string> Lines(Draft draft, DateOnly date)
    {
        var written = draft.IsSpanish ? Spanish(draft, date) : English(draft, date);
        var city = draft.Dice.Chance(70)
            ? Places.City(draft.Dice, draft.Language)
            : Places.CityAndState(draft.Dice, draft.Language);
        return draft.Switches.DateCity switch
        {
            DateCity.Before => [$"{city}, {(draft.IsSpanish && draft.Dice.Chance(15) ? "a " : "")}{written}"],
            DateCity.LineAbove => [city, written],
            _ => [written],
        };
    }

    public static string Written(Draft draft, DateOnly date) => draft.IsSpanish ? Spanish(draft, date) : English(draft, date);

    private static string English(Draft draft, DateOnly date)
    {
        var (day, month, year) = (date.Day, EnglishMonths[date.Month - 1], date.Year);
        return draft.Switches.DateStyle switch
        {
            DateStyle.DayMonth => $"{day} {month} {year}",
            DateStyle.Ordinal => $"{month} {day}{Suffix(day)}, {year}",
            DateStyle.DayOfMonth => $"{day}{Suffix(day)} of {month}, {year}",
            DateStyle.LeadingZero => $"{day:00} {month} {year}",
            DateStyle.Weekday => $"{date.DayOfWeek}, {month} {day}, {year}",
            DateStyle.Abbreviated => $"{Short(month)} {day}, {year}",
            DateStyle.Capitals => $"{month.ToUpperInvariant()} {day}, {year}",
            DateStyle.Numeric => draft.Dice.Chance(50)
                ? string.Create(CultureInfo.InvariantCulture, $"{date.Month}/{day}/{year}")
                : $"{year}-{date.Month:00}-{day:00}",
            _ => $"{month} {day}, {year}",
        };
    }

    private static string Spanish(Draft draft, DateOnly date)
    {
        var (day, month, year) = (date.Day, SpanishMonths[date.Month - 1], date.Year);
        return draft.Switches.DateStyle switch
        {
            DateStyle.Ordinal when day == 1 => $"1º de {month} de {year}",
            DateStyle.LeadingZero => $"{day:00} de {month} de {year}",
            DateStyle.Weekday => $"{SpanishDays[(int)date.DayOfWeek]} {day} de {month} de {year}",
            DateStyle.Capitals => $"{day} DE {month.ToUpperInvariant()} DE {year}",
            DateStyle.MonthFirstSpanish => $"{char.ToUpperInvariant(month[0])}{month[1..]} {day} de {year}",
            DateStyle.DayOfMonth => $"{day} de {month} del {year}",
            DateStyle.Abbreviated => $"{day} {month} {year}",
            DateStyle.Numeric => $"{day}/{date.Month:00}/{year}",
            _ => $"{day} de {month} de {year}",
        };
    }

    private static string Short(string month) => month.Length < 5 ? month : month[..3] + ".";

    private static string Suffix(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
