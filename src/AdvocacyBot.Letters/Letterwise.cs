namespace AdvocacyBot.Letters;

/// <summary>
/// Asks a word's signs one by one. LINQ, which these stand before wherever it would be found, hands out each sign
/// through an interface, and the readers ask this of every word.
/// </summary>
internal static class Letterwise
{
    public static bool Any(this string text, Func<char, bool> shows)
    {
        foreach (var sign in text)
        {
            if (shows(sign))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All(this string text, Func<char, bool> shows)
    {
        foreach (var sign in text)
        {
            if (!shows(sign))
            {
                return false;
            }
        }

        return true;
    }

    public static int Count(this string text, Func<char, bool> shows)
    {
        var count = 0;
        foreach (var sign in text)
        {
            count += shows(sign) ? 1 : 0;
        }

        return count;
    }
}
