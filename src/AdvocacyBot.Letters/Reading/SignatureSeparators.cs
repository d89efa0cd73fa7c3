using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The mark that parts names run on in a line: a dot, a bar, a dash, a semicolon or a comma.</summary>
internal static class SignatureSeparators
{
    /// <summary>Signs that stand between names and hardly within one.</summary>
    public const string Dots = "•·∙⋅‧・●▪◦■◆◊♦★✦►";

    private static readonly SearchValues<char> AnyDot = SearchValues.Create(Dots);

    /// <summary>The dot that parts the words: with blanks on both sides, and no title of a person behind it.</summary>
    public static char? Dot(string words)
    {
        for (var i = words.AsSpan().IndexOfAny(AnyDot); i >= 0 && i < words.Length - 1; i++)
        {
            if (Dots.Contains(words[i], StringComparison.Ordinal) && IsSpaced(words, i))
            {
                return TellsOfOne(words, words[i]) ? null : words[i];
            }
        }

        return null;
    }

    /// <summary>Dashes or slashes with blanks about them, two or more, between pieces that name bodies or people.</summary>
    public static char? Dash(string words, Func<char, List<TextSpan>> pieces)
    {
        foreach (var mark in (ReadOnlySpan<char>)['—', '–', '/', '-'])
        {
            if (Count(words, mark) >= 2 && AreNames(words, pieces(mark)))
            {
                return mark;
            }
        }

        return null;
    }

    public static bool IsSpaced(string text, int i) =>
        i > 0 && i + 1 < text.Length && TextFolding.IsBlank(text[i - 1]) && TextFolding.IsBlank(text[i + 1]);

    public static int Count(string words, char mark)
    {
        var count = 0;
        for (var i = words.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = words.IndexOf(mark, i + 1))
        {
            count += IsSpaced(words, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>"Ann Lee · Director", "Ann Lee • Open Doors", "Casa Betania · Tijuana": one signs, the rest tells of him.</summary>
    private static bool TellsOfOne(string words, char mark)
    {
        var parts = words.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2
            || OfficeWords.OpensTitle(Token.Of(parts[1])) && !Segments.NamesInstitution(parts[0])
            || parts.Length == 2 && (Cities.NamesPlace(parts[1])
                || PersonName.Score(parts[0]) >= 2 && !Segments.NamesInstitution(parts[0]) && Segments.NamesInstitution(parts[1]));
    }

    private static bool AreNames(string words, List<TextSpan> pieces)
    {
        var named = 0;
        foreach (var piece in pieces)
        {
            var part = words[piece.Start..piece.End];
            if (part.Contains(',', StringComparison.Ordinal) && pieces.Count < 4 || OfficeWords.OpensTitle(Token.Of(part)) || Cities.NamesPlace(part))
            {
                return false;
            }

            named += Segments.NamesInstitution(part) || PersonName.Score(part) >= 1 ? 1 : 0;
        }

        return named * 10 >= pieces.Count * 7;
    }
}
