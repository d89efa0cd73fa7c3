using System.Buffers;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Runs of capitalised words with the small words that link them: "Secretariat of Foreign Affairs".
/// </summary>
internal static class NameRun
{
    private const int Longest = 14;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \u00a0\n\r'’");

    public static bool IsLink(string key) =>
        key is "of" or "the" or "and" or "on" or "for" or "to" or "against" or "de" or "del" or "la"
        or "el" or "los" or "las" or "y" or "sobre" or "para" or "contra" or "s";

    /// <summary>
    /// Index of the run's last capitalised word, going forward from <paramref name="start"/>; -1 where none stands
    /// there.
    /// </summary>
    public static int Forward(string text, List<Token> tokens, int start)
    {
        var last = -1;
        for (var i = start; i < tokens.Count && i < start + Longest && (i == start || Adjoins(text, tokens, i)); i++)
        {
            if (IsName(tokens[i]))
            {
                last = i;
            }
            else if (!IsLink(tokens[i].Key))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>
    /// Index of the run's first capitalised word, going back from <paramref name="end"/>, which belongs to it.
    /// </summary>
    public static int Backward(string text, List<Token> tokens, int end)
    {
        var first = end;
        for (var i = end - 1; i >= 0 && i > end - Longest && Adjoins(text, tokens, i + 1); i--)
        {
            if (IsName(tokens[i]))
            {
                first = i;
            }
            else if (!IsLink(tokens[i].Key))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Where the run ends in the text, an acronym in brackets behind it included.</summary>
    public static int EndOf(string text, Token last)
    {
        var rest = text.AsSpan(last.End);
        if (rest.StartsWith(" (") && rest.IndexOf(')') is > 3 and < 14 and var close
            && !rest[2..close].ContainsAnyExceptInRange('A', 'Z'))
        {
            return last.End + close + 1;
        }

        return last.End;
    }

    private static bool IsName(Token token) => token.IsCapitalised && char.IsLetter(token.Text[0]);

    /// <summary>Only blanks, or the apostrophe of a possessive, part the word from the one before it.</summary>
    private static bool Adjoins(string text, List<Token> tokens, int i) =>
        !text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).ContainsAnyExcept(Between);
}
