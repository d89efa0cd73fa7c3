using LetterLanguage = AdvocacyBot.Letters.LetterLanguage;

namespace AdvocacyBot.Assistant.Paper.Word;

/// <summary>The language that a word processor checks the spelling in.</summary>
internal static class WordLanguage
{
    // The letters go between the United States and Mexico.
    public static string TagOf(LetterLanguage language) => language switch
    {
        LetterLanguage.English => "en-US",
        LetterLanguage.Spanish => "es-MX",
        _ => throw new NotSupportedException(),
    };
}
