using System.Globalization;

namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>Numbers as lists write them.</summary>
internal static class ListMark
{
    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The mark of an item of an HTML list of this type ("a", "I", "1").</summary>
    public static string Of(string? type, int number) => type switch
    {
        "a" => Letter(number) + ". ",
        "A" => Letter(number).ToUpperInvariant() + ". ",
        "i" => Roman(number) + ". ",
        "I" => Roman(number).ToUpperInvariant() + ". ",
        _ => Plain(number) + ". ",
    };

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a to z, then aa to zz, as Word does.</summary>
    public static string Letter(int number) => number is > 0 and <= 26 * 8
        ? new string((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26))
        : Plain(number);

    public static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
        {
            return Plain(number);
        }

        var letters = "";
        foreach (var (value, written) in Romans)
        {
            for (; number >= value; number -= value)
            {
                letters += written;
            }
        }

        return letters;
    }
}
