using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>Valid letters to damage.</summary>
internal static class GeneratedLetters
{
    private const int Stock = 400;

    private static readonly Lazy<WrittenLetter[]> Letters =
        new(() => [.. Enumerable.Range(1, Stock).Select(seed => LetterWriter.Write(seed))]);

    public static WrittenLetter Letter(Random dice) => Letters.Value[dice.Next(Stock)];

    public static string Draw(Random dice) => Letter(dice).Text;
}
