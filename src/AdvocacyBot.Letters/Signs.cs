namespace AdvocacyBot.Letters;

/// <summary>Asks of a text's signs as of any sequence, but without an enumerator: they are asked of most words of a
/// letter, and LINQ, which these stand before wherever it would be found, hands out each through an interface.</summary>
internal static class Signs
{
    public static bool Any(this string text, Func<char, bool> isSuch)
    {
        foreach (var c in text)
        {
            if (isSuch(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All(this string text, Func<char, bool> isSuch)
    {
        foreach (var c in text)
        {
            if (!isSuch(c))
            {
                return false;
            }
        }

        return true;
    }

    public static int Count(this string text, Func<char, bool> isSuch)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += isSuch(c) ? 1 : 0;
        }

        return count;
    }
}
