using System.Globalization;
using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Months, days and years that point at a letter.</summary>
internal static class DatePointing
{
    /// <summary>"Anything sent in May".</summary>
    private const int BeforeDate = 4;

    public static Narrowing? Read(Marked marked)
    {
        if (marked.Has(Cue.Undated) && !marked.Has(Cue.Which))
        {
            var mark = marked.First(Cue.Undated)!;
            return new Narrowing(letter =>
                letter.Date is null, Required: false, marked.Question.Slice(mark.First, mark.Last));
        }

        for (var at = 0; at < marked.Words.Count; at++)
        {
            if (MonthAt(marked, at) is { } month)
            {
                return ByMonth(marked, at, month);
            }
        }

        return ByFigures(marked) ?? ByDay(marked) ?? ByYear(marked);
    }

    private static Narrowing? ByFigures(Marked marked) => FigureDates.Find(marked.Question) is [var date, ..]
        ? new Narrowing(
            letter => letter.Date is { } dated && date.Fits(dated),
            Required: true, marked.Question.Slice(date.First, date.Last))
        : null;

    private static Narrowing? ByDay(Marked marked)
    {
        var at = Enumerable.Range(0, marked.Words.Count).FirstOrDefault(marked.IsDayOfLetter, -1);
        return at >= 0 && Number(marked.Words[at].Key) is { } day and > 0 and <= 31
            ? new Narrowing(letter => letter.Date?.Day == day, Required: true, marked.Question.Slice(at, at))
            : null;
    }

    private static int? MonthAt(Marked marked, int at)
    {
        var word = marked.Words[at];
        if (!marked.Lexicon.Months.TryGetValue(word.Key, out var month)
            && !marked.OtherLexicon.Months.TryGetValue(word.Key, out month))
        {
            return null;
        }

        // "may" is a verb unless it begins with a capital away from the sentence's start.
        return word.Key == "may" && !(word.Capitalised && at > 0) ? null : month;
    }

    private static Narrowing ByMonth(Marked marked, int at, int month)
    {
        var (from, to) = (Math.Max(0, at - 2), Math.Min(marked.Words.Count - 1, at + 3));
        int? day = null, year = null;
        for (var near = from; near <= to; near++)
        {
            if (Number(marked.Words[near].Key) is { } number && near != at)
            {
                (day, year) = number is > 0 and <= 31 ? (day ?? number, year)
                    : number is > 1900 and < 2200 ? (day, number) : (day, year);
            }
        }

        var last = at;
        while (last + 1 < marked.Words.Count && last < to && Number(marked.Words[last + 1].Key) is not null)
        {
            last++;
        }

        if (year is { } told && DateBound.Find(marked, at) is { } bound
            && (day is null || day <= DateTime.DaysInMonth(told, month)))
        {
            return bound.Of(
                marked,
                new DateOnly(told, month, day ?? 1),
                new DateOnly(told, month, day ?? DateTime.DaysInMonth(told, month)),
                marked.Question.Slice(bound.First, last));
        }

        return new Narrowing(
            letter => letter.Date is { } date && date.Month == month && (day ?? date.Day) == date.Day
                && (year ?? date.Year) == date.Year,
            LetterPointing.NearLetter(marked, at, last) || IsOfLetter(marked, from) || FollowsLetter(marked, at)
                || (at > 0 && marked.HasAt(at - 1, Cue.Which)) || FollowsAnything(marked, at)
                || EndsDeed(marked, at, last),
            marked.Words[at].Key);
    }

    /// <summary>"Did we write to Ruiz in May 2020?": the last words say when.</summary>
    private static bool EndsDeed(Marked marked, int at, int last) => last == marked.Words.Count - 1 && at > 1
        && marked.HasAt(0, Cue.Did) && marked.Words[at - 1].Key is "in" or "en"
        && marked.Cues.Any(cue => cue.Cue is Cue.Addressed or Cue.Signed or Cue.History && cue.Last < at)
        && !marked.HasAny(Cue.Letter, Cue.Topic, Cue.Organizations, Cue.Officials);

    /// <summary>"Did we write anything in May?"</summary>
    private static bool FollowsAnything(Marked marked, int at) => at > 1
        && marked.Words[at - 1].Key is "in" or "en" or "de" or "from"
        && marked.Words.Take(at - 1).TakeLast(BeforeDate).Select(word => word.Key).ToList() is var before
        && before.Exists(key => key is "anything" or "something" or "algo" or "nada")
        && !before.Exists(key => key is "about" or "on" or "sobre" or "de");

    /// <summary>"Is there a letter from May?": none is pointed at, and none but those of May is meant.</summary>
    private static bool IsOfLetter(Marked marked, int at) => marked.HasAt(at, Cue.Letter)
        && at + 1 < marked.Words.Count
        && marked.Words[at + 1].Key is "from" or "of" or "in" or "dated" or "de" or "del" or "en";

    /// <summary>"The letter from Oxfam of 3 May": small words, figures and who wrote it stand between.</summary>
    private static bool FollowsLetter(Marked marked, int at)
    {
        var before = at - 1;
        while (before > 0 && !marked.HasAt(before, Cue.Letter)
            && (marked.IsIgnored(before) || marked.InParty(before) || marked.Words[before].Key.All(char.IsDigit)))
        {
            before--;
        }

        return before >= 0 && marked.HasAt(before, Cue.Letter) && !marked.HasAt(before, Cue.Which)
            && Enumerable.Range(before, at - before).Any(marked.InParty)
            && marked.Words[at - 1].Key is "of" or "from" or "dated" or "de" or "del";
    }

    private static Narrowing? ByYear(Marked marked)
    {
        for (var at = 0; at < marked.Words.Count; at++)
        {
            if (marked.Words[at].Key.Length == 4 && Number(marked.Words[at].Key) is { } year and > 1900 and < 2200)
            {
                return DateBound.Find(marked, at) is { } bound
                    ? bound.Of(
                        marked, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31),
                        marked.Question.Slice(bound.First, at))
                    : new Narrowing(
                        letter => letter.Date?.Year == year,
                        LetterPointing.NearLetter(marked, at, at) || IsOfLetter(marked, at - 2)
                            || FollowsAnything(marked, at),
                        marked.Words[at].Key);
            }
        }

        return null;
    }

    /// <summary>A number in figures, also "21st".</summary>
    private static int? Number(string key)
    {
        var digits = key.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
