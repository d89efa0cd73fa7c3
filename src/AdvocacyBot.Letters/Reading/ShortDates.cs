using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Dates of which only the last two figures of the year are written: "02.02.23", "20/3/13".</summary>
internal static class ShortDates
{
    /// <summary>Years up to this one are of this century.</summary>
    private const int LastOfCentury = 60;

    /// <summary>The first such date; a number of parts more or fewer, as files have, is none.</summary>
    public static Sourced<DateOnly>? Find(string text, bool dayFirst)
    {
        for (var at = text.AsSpan().IndexOfAny('/', '.', '-'); at > 0; at = Next(text, at))
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            if (at - start is 1 or 2 && (start == 0 || !IsPart(text[start - 1])) && IsBehindPlace(text.AsSpan(0, start).TrimEnd())
                && Read(text, start, at, dayFirst) is { } read)
            {
                return read;
            }
        }

        return null;
    }

    /// <summary>A place or a label stands before it: figures behind other words number files and laws.</summary>
    private static bool IsBehindPlace(ReadOnlySpan<char> before) =>
        before.Length == 0 || before[^1] is ',' or ':' or '(' || before.EndsWith(", a") || before.EndsWith(", el") || before.EndsWith(", on");

    private static int Next(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny('/', '.', '-') is >= 0 and var next ? at + 1 + next : -1;

    private static Sourced<DateOnly>? Read(string text, int start, int first, bool dayFirst)
    {
        var second = Digits(text, first + 1);
        var end = second < text.Length && text[second] == text[first] ? Digits(text, second + 1) : 0;
        if (second - first - 1 is not (1 or 2) || end - second - 1 != 2 || end < text.Length && IsPart(text[end]))
        {
            return null;
        }

        var (one, other) = (Number(text, start, first), Number(text, first + 1, second));
        var year = Number(text, second + 1, end) is var two && two <= LastOfCentury ? 2000 + two : 1900 + two;
        var isDayFirst = one > 12 || other <= 12 && dayFirst;
        return DateWords.Make(year, isDayFirst ? other : one, isDayFirst ? one : other) is { } date
            ? new(date, new TextSpan(start, end))
            : null;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Number(string text, int start, int end) =>
        int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '/' or '-';
}
