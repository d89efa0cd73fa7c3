using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Small words that sentences are made of and names are not, in English and Spanish.</summary>
internal static class ProseWords
{
    private const int LanguageSample = 20_000;

    private static readonly FrozenSet<string> English = WordSet.Of("""
        we our us you your i they their them it its is are was were be been being has have had will would should could
        must may can do does did not that this these those which who whom whose what when where while because if as
        than so such any all more most other into from by with about under over after before during between through
        also only both there here he she his her my
        """);

    private static readonly FrozenSet<string> Spanish = WordSet.Of("""
        que se su sus nos nuestro nuestra nuestros nuestras le les lo es son fue fueron ha han hemos sera seran ser
        estar esta este estos estas ese esa esos esas como cuando donde quien quienes porque pero mas muy ya no si
        sobre entre desde hasta hacia ante bajo tras durante mediante segun sin tambien ademas asi todos todas otros
        una unos unas al pueden debe deben puede usted ustedes hay con
        """);

    /// <summary>
    /// How many such words the line has; a capital first letter counts half, for names are capitalised.
    /// </summary>
    public static int Score(List<Token> tokens)
    {
        var score = 0;
        foreach (var token in tokens)
        {
            if (!char.IsUpper(token.Text[0]) && token.Is(WordKinds.Small))
            {
                score += 2;
            }
            else if (token.Start == 0 && token.Is(WordKinds.Small))
            {
                score++;
            }
        }

        return score / 2;
    }

    /// <summary>Which of the two languages the text's commonest small words are of.</summary>
    public static LetterLanguage LanguageOf(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, LanguageSample));
        var (spanish, english, isWhole) = (0, 0, false);
        for (int blank; (blank = sample.IndexOf(' ')) >= 0; sample = sample[(blank + 1)..])
        {
            switch (isWhole && blank is > 1 and < 5 ? sample[..blank] : "")
            {
                case "de" or "la" or "que" or "el" or "los" or "las" or "en" or "por":
                    spanish++;
                    break;
                case "the" or "of" or "to" or "and" or "in" or "that" or "we" or "for":
                    english++;
                    break;
            }

            isWhole = true;
        }

        return spanish > english ? LetterLanguage.Spanish : LetterLanguage.English;
    }

    public static bool IsSmall(string key) => English.Contains(key) || Spanish.Contains(key);
}
