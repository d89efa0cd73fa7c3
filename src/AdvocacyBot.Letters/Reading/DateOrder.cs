using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whether the figures of a date put the day first, told by the letter's other dates, then by its spelling and its country.
/// What decides it is a hint only: a date that may be read either way keeps its doubt.
/// </summary>
internal static partial class DateOrder
{
    private const int Sample = 8_000;

    /// <summary>In UTF-16 units: letterhead, dateline and inside address are hardly longer.</summary>
    private const int Head = 2_000;

    private const int HeadLines = 40;

    /// <summary>A page tells when a letter was put on it within so many days.</summary>
    private const int Near = 12;

    /// <summary>Spelling that writes the day first: none of these is American.</summary>
    private static readonly SearchValues<string> British = SearchValues.Create(
        ["labour", "honourable", "hon'ble", "programme", "centre", "organisation", "favour", "behaviour", "neighbour", "defence", "rt hon"],
        StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b[A-Z]{2},? [0-9]{5}\b|\bU\.S\.|\bUnited States\b", RegexOptions.CultureInvariant)]
    private static partial Regex American();

    public static bool IsDayFirst(string text, LetterLanguage language)
    {
        if (language == LetterLanguage.Spanish)
        {
            return true;
        }

        var sample = text.Length > Sample ? text[..Sample] : text;
        return DateWords.HasFigures(sample) && (ByFigures(sample) ?? BySpelledDates(sample) ?? ByPlace(text));
    }

    /// <summary>"25/03/2021" is no month's number, and "9/3/2011" stands beside "March 10, 2011".</summary>
    private static bool? ByFigures(string sample)
    {
        var spelled = DateWords.Spelled(sample).Select(found => found.Date.DayNumber).ToList();
        foreach (var (first, second, year) in DateWords.Figures(sample))
        {
            if (first > 12 != second > 12)
            {
                return first > 12;
            }

            var (isDayFirst, isMonthFirst) = (IsNear(year, second, first), IsNear(year, first, second));
            if (isDayFirst != isMonthFirst)
            {
                return isDayFirst;
            }
        }

        return null;

        bool IsNear(int year, int month, int day) =>
            DateWords.Make(year, month, day) is { } date && spelled.Exists(other => Math.Abs(other - date.DayNumber) <= Near);
    }

    /// <summary>"18 August 2020" and none like "August 18, 2020", or the other way round.</summary>
    private static bool? BySpelledDates(string sample)
    {
        var (first, last) = (0, 0);
        foreach (var (_, opensWithDay) in DateWords.Spelled(sample))
        {
            first += opensWithDay ? 1 : 0;
            last += opensWithDay ? 0 : 1;
        }

        return first > 0 && last == 0 ? true : last > 0 && first == 0 ? false : null;
    }

    private static bool ByPlace(string text) =>
        text[..Math.Min(text.Length, Head)] is var head && !American().IsMatch(head)
        && (head.AsSpan().ContainsAny(British) || NamesCountry(head));

    /// <summary>A line of the head ends with a country that is not of America's way: "Nairobi, Kenya".</summary>
    private static bool NamesCountry(string head) =>
        head.Split('\n').Take(HeadLines).Where(line => line.Length < 80)
            .Select(line => TextFolding.Key(line[(line.LastIndexOf(',') + 1)..].Trim().TrimEnd('.')))
            .Any(key => key is not ("global" or "worldwide" or "regional" or "international" or "us" or "usa" or "united states"
                or "united states of america" or "philippines" or "the philippines" or "canada" or "georgia")
                && Countries.Contains(key));
}
