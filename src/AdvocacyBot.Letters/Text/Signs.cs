namespace AdvocacyBot.Letters.Text;

/// <summary>Asks of a text's signs as of any sequence, but without an enumerator: they are asked of most words of a letter.</summary>
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
