using System.Globalization;

namespace AdvocacyBot.Assistant.Answers;

/// <summary>Numbers in answers are always digits, the same in every language.</summary>
internal static class Figure
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
