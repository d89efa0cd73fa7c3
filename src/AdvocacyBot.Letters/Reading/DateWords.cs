using System.Globalization;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Calendar dates as letters write them, in English and Spanish.</summary>
internal static partial class DateWords
{
    private const string Month =
        "january|february|march|april|may|june|july|august|september|october|november|december" +
        "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec" +
        "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre" +
        "|ene|abr|ago|dic";

    private const int LongestOpening = 100;

    private const int FewestDigits = 6;

    /// <summary>In UTF-16 units; a coalition may name the cities it writes from.</summary>
    private const int LongestLine = 130;

    /// <summary>The first three letters of each month in English and Spanish, January first.</summary>
    private static readonly Dictionary<string, int> Months =
        "jan ene,feb,mar,apr abr,may,jun,jul,aug ago,sep set,oct,nov,dec dic".Split(',')
            .SelectMany((names, month) => names.Split(' ').Select(name => (name, month: month + 1)))
            .ToDictionary(named => named.name, named => named.month, StringComparer.OrdinalIgnoreCase);


    private static readonly WordStems MonthStems = new([.. Months.Keys]);

    /// <summary>A blank, also with the marks without width that copied text carries between its words.</summary>
    private const string Blank = @"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]";

    [GeneratedRegex(@"\b((?<m>" + Month + @")\.?" + Blank + @"+(?<d>[0-9]{1,2})(st|nd|rd|th|º|°|ro)?" + Blank +
        "*(,|de|del?|" + Blank + ")" + Blank + "*(del?" + Blank + "+)?(a[nñ]o" + Blank +
        @"+)?(?<y>[0-9]{4})|(?<d>[0-9]{1,2})(st|nd|rd|th|º|°|ro)?(" + Blank + @"|[./\-])+(day" + Blank + "+)?((of|de|del)" + Blank +
        "+)?(mes" + Blank + "+de" + Blank + "+)?(?<m>" + Month + @")\.?,?(" + Blank + "|[/-])+((de|del)" + Blank +
        "+)?(a[nñ]o" + Blank + @"+)?(?<y>[0-9]{4}))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"(?<![0-9/.\-])((?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|" +
        @"(?<a>[0-9]{1,2})[/.\-](?<b>[0-9]{1,2})[/.\-](?<y>[0-9]{4}))(?![0-9/\-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"^\W*((date|fecha|dated|sent|enviado( el)?|((first|originally) )?(published|posted|issued|released|publicad[oa]|difundid[oa]|emitid[oa])( on| el)?)\s*[:\s]|((signed|dated|done|given) )?(on )?this)?\W*((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|lunes|martes|" +
        @"mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)?\W*(a( los)?|al)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BesidesDate();

    /// <summary>Whether a date in figures stands in the text: "03/04/2021".</summary>
    public static bool HasFigures(string text) => Numeric().IsMatch(text);

    /// <summary>The two numbers and the year of dates in figures that do not open with the year.</summary>
    public static IEnumerable<(int First, int Second, int Year)> Figures(string text) =>
        Numeric().Matches(text).Where(match => match.Groups["a"].Success)
            .Select(match => (Number(match.Groups["a"]), Number(match.Groups["b"]), Number(match.Groups["y"])));

    /// <summary>The dates whose month is a word, and whether the day comes first.</summary>
    public static IEnumerable<(DateOnly Date, bool OpensWithDay)> Spelled(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            if (OfMatch(match) is { } date)
            {
                yield return (date, char.IsAsciiDigit(text[match.Index]));
            }
        }
    }

    private static DateOnly? OfMatch(Match match) =>
        Months.TryGetValue(match.Groups["m"].Value[..3], out var month)
            ? Make(match.Groups["y"].Value, month, Number(match.Groups["d"]))
            : null;

    /// <summary>The first date in the text; spans are offsets in <paramref name="text"/>.</summary>
    /// <param name="dayFirst">How 03/04/2021 is to be read: day first, as Spanish writes it.</param>
    public static Sourced<DateOnly>? Find(string text, bool dayFirst)
    {
        if (!TextFolding.HasDigit(text))
        {
            return SpelledDates.Find(text);
        }

        foreach (Match match in MonthStems.AreIn(text) ? Written().Matches(text) : (IEnumerable<Match>)[])
        {
            if (OfMatch(match) is { } date)
            {
                return new(date, new TextSpan(match.Index, match.Index + match.Length));
            }
        }

        if (SpelledDates.Find(text) is { } spelled)
        {
            return spelled;
        }

        var numeric = TextFolding.HasDigits(text, FewestDigits) ? Numeric().Match(text) : Match.Empty;
        return numeric.Success && FromNumbers(numeric, dayFirst) is { } read
            ? new(read, new TextSpan(numeric.Index, numeric.Index + numeric.Length))
            : null;
    }

    /// <summary>A line that holds a date and nothing else but a weekday, a label and a place before it.</summary>
    public static (Sourced<DateOnly> Date, TextSpan? Place)? WholeLine(string line, bool dayFirst)
    {
        if (ActDates.Read(line, dayFirst) is { } act)
        {
            return act;
        }

        if (line.Length > LongestLine || (Find(line, dayFirst) ?? ShortDates.Find(line, dayFirst)) is not { } date
            || !IsBesides(line[date.Span.End..]))
        {
            return null;
        }

        var before = line[..date.Span.Start];
        var isColumn = before.EndsWith("   ", StringComparison.Ordinal) || before.EndsWith('\t');
        return isColumn || BesidesDate().IsMatch(before) ? (date, null)
            : !before.Contains(':', StringComparison.Ordinal) && DatePlaces.In(before) is { } place ? (date, place)
            : null;
    }

    /// <summary>
    /// The date that opens running text, as press releases have it: "Brussels / Geneva, 18 July 2019 – One year …",
    /// "Brownsville, Texas (January 25, 2019) — Today …".
    /// </summary>
    public static (Sourced<DateOnly> Date, TextSpan? Place)? Opening(string text, bool dayFirst)
    {
        var start = text[..Math.Min(text.Length, LongestOpening)];
        var dates = start.AsSpan().ContainsAnyInRange('0', '9') ? new[] { ShortDates.Find(start, dayFirst), Find(start, dayFirst) } : [Find(start, dayFirst)];
        return dates.OfType<Sourced<DateOnly>>().MinBy(found => found.Span.Start) is { } date
            && DatePlaces.In(start[..date.Span.Start].Replace('/', ' ')) is { } place
            && start[date.Span.End..].TrimStart() is var after
            && (start[0] == '(' && after is [')', ..]
                || after.TrimStart(')').TrimStart() is [('.' or '-' or '–' or '—' or ':'), ..])
            ? (date, place)
            : null;
    }

    /// <summary>The date, with its place, that opens a line on which more follows: "May 4, 2021 The Honorable Ann Lee".</summary>
    public static TextSpan? Leading(string text, bool dayFirst)
    {
        var start = text[..Math.Min(text.Length, LongestOpening)];
        return start.AsSpan().ContainsAnyInRange('0', '9') && Find(start, dayFirst) is { } date
            && start[..date.Span.Start].TrimStart('(') is var before
            && (BesidesDate().IsMatch(before)
                || !before.AsSpan().ContainsAny(':', '|') && DatePlaces.In(before) is not null && !OpensByline(before))
            ? new TextSpan(0, date.Span.End)
            : null;
    }

    /// <summary>"Por Redacción | 20 junio, 2019": who put it on a page, and when.</summary>
    public static bool OpensByline(string before) =>
        Token.FirstKey(before) is "por" or "by" or "posted" or "published" or "publicado" or "updated";

    /// <summary>"Published on 4 May 2021", "Posted: …": when a page came out, which may be all that dates the letter on it.</summary>
    public static bool OpensPublished(string line) => Token.FirstKey(line) is "posted" or "published" or "publicado" or "publicada";

    /// <summary>Behind a date only a few names may stand, apart from it: "- Human Rights Day", "| EN | ES"; or the day
    /// of another calendar: "/ 30 Sivan 5780".</summary>
    private static bool IsBesides(string after)
    {
        var words = Token.Of(after);
        return words.Count == 0 || TimeOfDay().IsMatch(after) || Amended().IsMatch(after)
            || words.Count <= 4 && after.TrimStart() is [('-' or '–' or '—' or '|'), ..]
                && words.All(w => w.IsCapitalised && char.IsLetter(w.Text[0]))
            || words.Count <= 3 && after[0] == ',' && Regions.IsPlace(after.Trim(',', ' ', '.'))
            || words.Count == 3 && after.TrimStart() is ['/', ..] && words[1].IsCapitalised
            || words.Count > 1 && after.TrimStart() is [',' or '(', ..] && DatePlaces.IsFeast(words);
    }

    /// <summary>" | Updated 27 November with further signatures": what was done to the letter since.</summary>
    [GeneratedRegex(@"^\s*[|(·•–—-]\s*(last )?(updated|amended|revised|actualizad[oa])\b[^.;:]{0,80}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amended();

    /// <summary>" 9:12 AM", ", 14:05", " 8:00AM EST | Letter": when a message was sent or put on a page.</summary>
    [GeneratedRegex(@"^,?\s+(at\s+|a las\s+)?\d{1,2}[:.]\d{2}(:\d{2})?(\s?[ap]\.?\s?m\.?)?(\s+\(?(?-i:[A-Z]{2,4}T|UTC|GMT|CET|CEST)([+-]\d{1,2})?\)?)?" +
        @"(\s*[|•·–—]\s*\p{L}+(\s\p{L}+){0,3})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    private static DateOnly? FromNumbers(Match match, bool dayFirst)
    {
        if (match.Groups["m"].Success)
        {
            return Make(match.Groups["y"].Value, Number(match.Groups["m"]), Number(match.Groups["d"]));
        }

        int first = Number(match.Groups["a"]), second = Number(match.Groups["b"]);
        var isDayFirst = first > 12 || second <= 12 && dayFirst;
        return isDayFirst
            ? Make(match.Groups["y"].Value, second, first)
            : Make(match.Groups["y"].Value, first, second);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Make(string year, int month, int day) =>
        Make(int.Parse(year, CultureInfo.InvariantCulture), month, day);

    /// <summary>The day; null where the calendar has none, or where no letter is that old.</summary>
    public static DateOnly? Make(int year, int month, int day) =>
        year is >= 1800 and <= 2200
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>1 to 12 for a month's whole name; null for other words.</summary>
    public static int? MonthOf(string key) =>
        key.Length > 2 && Months.TryGetValue(key[..3], out var month) && WholeMonth().IsMatch(key) ? month : null;

    [GeneratedRegex("^(" + Month + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeMonth();
}
