using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>Valid letters to damage.</summary>
internal static class GeneratedLetters
{
    private const int Stock = 400;

    private static readonly Lazy<string[]> Texts =
        new(() => [.. Enumerable.Range(1, Stock).Select(seed => LetterWriter.Write(seed).Text)]);

    public static string Draw(Random dice) => Texts.Value[dice.Next(Stock)];
}
