using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>"**Asunto:** Ley de aguas", "*Cc:* Casa Luz": a mark in bold or slanted type, and behind it what it marks.</summary>
internal static class BoldMark
{
    /// <summary>In UTF-16 units, the signs of the type counted in.</summary>
    private const int Longest = 40;

    /// <summary>The mark and the rest as lines of their own; null where the line opens with no such mark.</summary>
    public static IReadOnlyList<(TextLine Line, int Blanks)>? Parts(string document, TextLine line, int blanks)
    {
        var text = line.Text;
        if (text.Length < 4 || text[0] is not ('*' or '_') || text[1] == ' ')
        {
            return null;
        }

        var sign = text[1] == text[0] ? text[..2] : text[..1];
        var head = text[..Math.Min(text.Length, Longest)];
        var colon = head.IndexOf(":" + sign, StringComparison.Ordinal);
        var end = colon > 0 ? colon + 1 : head.IndexOf(sign + ":", sign.Length, StringComparison.Ordinal);
        var behind = end + sign.Length + (colon > 0 ? 0 : 1);
        if (end <= sign.Length || behind >= text.Length || text[behind..].AsSpan().Trim().IsEmpty || !IsMark(text[sign.Length..end].TrimEnd(':') + ":"))
        {
            return null;
        }

        var at = line.Span.Start;
        return
        [
            (new TextLine(document, line.Number, at + sign.Length, at + end), blanks),
            (new TextLine(document, line.Number, at + behind + text[behind..].AsSpan().IndexOfAnyExcept(' ', '\t'), line.Span.End), 0),
        ];
    }

    private static bool IsMark(string words) =>
        CopyMarks.Length(words) > 0 || LetterPhrases.SubjectMark().IsMatch(words) || LetterPhrases.AddresseeMark().IsMatch(words);
}
