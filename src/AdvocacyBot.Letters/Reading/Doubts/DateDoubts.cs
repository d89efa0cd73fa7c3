using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Doubts;

/// <summary>Reasons to doubt the date of a letter, or that it has none.</summary>
internal static class DateDoubts
{
    private const int LongestDateline = 14;
    private const int MonthsOfYear = 12;

    public static IEnumerable<WeighedDoubt> Of(FieldEvidence evidence)
    {
        var dateline = evidence.Letter.Dateline?.Date;
        if (dateline is not null && IsEitherWay(evidence.Source.Slice(dateline.Span)))
        {
            yield return new(
                0.4, "day-or-month", "may put the day or the month first", dateline.Span);
        }

        var isDayFirst = evidence.Lines.IsDayFirst;
        var other = evidence.Lines.Shapes.FirstOrDefault(line => HoldsOther(isDayFirst, line, dateline));
        if (other is not null)
        {
            var weight = dateline is null && other.IsDate ? 0.3 : 0.1;
            yield return new(weight, "other-date", "holds a date too", other.Line.Span);
        }
    }

    /// <summary>Outside running text, another date than the letter's, or any where the letter has none.</summary>
    private static bool HoldsOther(bool isDayFirst, LineShape line, Sourced<DateOnly>? dateline) =>
        (dateline is null || line.IsDate)
        && line.Words is > 0 and <= LongestDateline && line.Prose <= 1
        && TextFolding.HasDigit(line.Line.Text)
        && DateWords.Find(line.Line.Text, isDayFirst) is { } date
        && date.Value != dateline?.Value;

    /// <summary>Figures alone, of which both can be the month: "03/04/2021".</summary>
    private static bool IsEitherWay(string written) =>
        written.Split('/', '.', '-') is [var first, var second, { Length: 2 or 4 }]
        && int.TryParse(first, out var one) && int.TryParse(second, out var other)
        && one <= MonthsOfYear && other <= MonthsOfYear && one != other;
}
