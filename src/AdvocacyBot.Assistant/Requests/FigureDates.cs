using System.Globalization;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"21/12", "12/21/2018": a date in figures, words <c>First</c> to <c>Last</c>. Which figure is the month,
/// people write both ways.</summary>
internal sealed record FigureDate(int First, int Last, int One, int Other, int? Year)
{
    private const int Century = 100;
    private const int Thousands = 2000;

    public bool Fits(DateOnly date) =>
        ((date.Day == One && date.Month == Other) || (date.Day == Other && date.Month == One))
        && (Year is not { } year || date.Year == (year < Century ? Thousands + year : year));
}

internal static class FigureDates
{
    private const int MostDays = 31;
    private const int MostMonths = 12;

    public static IReadOnlyList<FigureDate> Find(Question question)
    {
        List<FigureDate> found = [];
        for (var at = 0; at + 1 < question.Words.Count; at++)
        {
            if (Joined(question, at)
                && Figure(question, at) is > 0 and <= MostDays and var one
                && Figure(question, at + 1) is > 0 and <= MostDays and var other
                && Math.Min(one, other) <= MostMonths)
            {
                var year = at + 2 < question.Words.Count && Joined(question, at + 1) ? Figure(question, at + 2) : null;
                found.Add(new FigureDate(at, year is null ? at + 1 : at + 2, one, other, year));
                at++;
            }
        }

        return found;
    }

    private static bool Joined(Question question, int at) =>
        question.Words[at + 1].Span.Start - question.Words[at].Span.End == 1
        && question.Text[question.Words[at].Span.End] == '/';

    private static int? Figure(Question question, int at) => int.TryParse(
        question.Words[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
