using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Where the words of a party end: with no link to what is lost, and with the bracket that they open.</summary>
internal static class PartyEnds
{
    /// <summary>"Comisión de Aguas de la" without the links behind it; "Organización de Ríos (ODR" with its bracket.</summary>
    public static TextSpan Whole(string text, TextSpan part)
    {
        var words = text.AsSpan(part.Start, part.Length);
        if (words.Count('(') > words.Count(')'))
        {
            var stop = part.End < text.Length && text[part.End] == '.' ? 1 : 0;
            return part.End + stop < text.Length && text[part.End + stop] == ')' ? part with { End = part.End + stop + 1 } : part;
        }

        return words.EndsWith("a") || words.EndsWith("e") || words.EndsWith("l") || words.EndsWith("s") || words.EndsWith("f")
            ? WithoutLinks(text, part)
            : part;
    }

    private static TextSpan WithoutLinks(string text, TextSpan part)
    {
        var tokens = Token.Of(text[part.Start..part.End]);
        var count = tokens.Count;
        while (count > 1 && tokens[count - 1] is { IsCapitalised: false, Key: "de" or "del" or "la" or "el" or "las" or "los" or "of" or "the" })
        {
            count--;
        }

        return count == tokens.Count ? part : part with { End = part.Start + tokens[count - 1].End };
    }
}
