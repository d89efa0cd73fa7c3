using System.Globalization;
using System.Text;

namespace AdvocacyBot.Mutations;

/// <summary>What copying, bad tools and hostile hands do to text.</summary>
public static class TextDamage
{
    private const int Largest = 200_000;

    private static readonly string[] Odd =
    [
        "\ud800", "\udc00", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u00a0", "\0", "\u0085", "\u2028", "\f",
        "\r", "\t", "\u202e", "\u0301", "\u00df", "\u0130", "\ufb01", "\ud83d\ude00", "“", "”", "«", "(", ")", "[", ":",
        ";", ",", ".", "•", "-", "1.", "a)", "Dear ", "cc:", "Estimado ", "Sincerely,", "P.S.", "Re:", "the ", "and ",
        "99999999999999999999", "31 de febrero de 2021", "0", "١٢٣", "ⅷ", "²", "½",
    ];

    private static readonly Func<string, Random, string>[] Kinds =
    [
        Insert, Insert, Scatter, Cut, Splice, Repeat, LongLine, NoBlankLines, BigNumbers, UpperCase, ShuffleLines,
        Brackets,
    ];

    public static string Draw(string text, Random dice)
    {
        var damaged = Kinds[dice.Next(Kinds.Length)](text, dice);
        return damaged.Length <= Largest ? damaged : damaged[..Largest];
    }

    public static string Insert(string text, Random dice) =>
        text.Insert(dice.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Pick(dice), 1 << dice.Next(12))));

    public static string Scatter(string text, Random dice)
    {
        var odd = Pick(dice);
        var scattered = new StringBuilder();
        var every = 1 + dice.Next(40);
        for (var at = 0; at < text.Length; at++)
        {
            scattered.Append(text[at]).Append(at % every == 0 ? odd : "");
        }

        return scattered.ToString();
    }

    public static string Cut(string text, Random dice)
    {
        var (start, length) = Stretch(text, dice);
        return text.Remove(start, length);
    }

    public static string Splice(string text, Random dice)
    {
        var (start, length) = Stretch(text, dice);
        return text.Insert(dice.Next(text.Length + 1), text.Substring(start, length));
    }

    public static string Repeat(string text, Random dice)
    {
        var (start, length) = Stretch(text, dice);
        var times = Math.Min(1 << dice.Next(15), Largest / Math.Max(1, length));
        return text.Insert(start, string.Concat(Enumerable.Repeat(text.Substring(start, length), times)));
    }

    public static string LongLine(string text, Random dice) => text.Replace('\n', dice.Next(2) == 0 ? ' ' : '\t');

    public static string NoBlankLines(string text, Random dice) =>
        text.Replace("\n\n", dice.Next(2) == 0 ? "\n" : "\n\n\n\n", StringComparison.Ordinal);

    public static string BigNumbers(string text, Random dice)
    {
        var digits = new string((char)('0' + dice.Next(10)), 1 + dice.Next(400));
        return string.Concat(text.Select(c => char.IsDigit(c) ? digits : c.ToString(CultureInfo.InvariantCulture)));
    }

    public static string UpperCase(string text, Random dice) =>
        dice.Next(2) == 0 ? text.ToUpperInvariant() : text.ToLowerInvariant();

    public static string ShuffleLines(string text, Random dice)
    {
        var lines = text.Split('\n');
        dice.Shuffle(lines);
        return string.Join('\n', lines);
    }

    public static string Brackets(string text, Random dice) =>
        text.Insert(dice.Next(text.Length + 1), new string("([{\"“«¿<"[dice.Next(8)], 1 << dice.Next(15)));

    private static string Pick(Random dice) => Odd[dice.Next(Odd.Length)];

    private static (int Start, int Length) Stretch(string text, Random dice)
    {
        var start = dice.Next(text.Length + 1);
        return (start, dice.Next(Math.Min(text.Length - start, 1 << dice.Next(12)) + 1));
    }
}
