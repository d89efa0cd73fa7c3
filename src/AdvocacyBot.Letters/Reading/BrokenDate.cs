namespace AdvocacyBot.Letters.Reading;

/// <summary>A date that a page's width breaks before its year: "Bogotá, 3 de mayo" and "de 2017".</summary>
internal static class BrokenDate
{
    /// <summary>In words: a place, a day and a month are no more.</summary>
    private const int Longest = 9;

    /// <summary>Whether the line is the first or the second half of such a date.</summary>
    public static bool IsPart(List<LineShape> lines, int i) =>
        Opens(lines, i) || i > 0 && Opens(lines, i - 1);

    private static bool Opens(List<LineShape> lines, int i) =>
        i + 1 < lines.Count && lines[i] is { Words: <= Longest, IsDate: false } && lines[i + 1] is { BlanksBefore: 0, Words: <= 2 }
        && char.IsLetter(lines[i].Line.Text[^1])
        && lines[i + 1].Written is [{ Key: "de" or "del" }, { Text: { Length: 4 } year }] && year.All(char.IsAsciiDigit)
        && lines[i].Written is [.., { Text: { Length: <= 2 } day }, { Key: "de" }, var month]
        && day.All(char.IsAsciiDigit) && DateWords.MonthOf(month.Key) is not null;
}
