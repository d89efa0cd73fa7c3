using System.Buffers;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The mark that parts names run on in a line: a dot, a bar, a dash, a semicolon or a comma.</summary>
internal static class SignatureSeparators
{
    /// <summary>Signs that stand between names and hardly within one.</summary>
    public const string Dots = "*•·∙⋅‧・●▪◦■◆◊♦★✦►";

    private static readonly SearchValues<char> AnyDot = SearchValues.Create(Dots);

    /// <summary>The first dot with blanks on both sides.</summary>
    public static char? Dot(ReadOnlySpan<char> words)
    {
        for (int from = 0, i; from < words.Length && (i = words[from..].IndexOfAny(AnyDot)) >= 0; from += i + 1)
        {
            if (IsSpaced(words, from + i))
            {
                return words[from + i];
            }
        }

        return null;
    }

    /// <summary>Dashes or slashes with blanks about them, two or more.</summary>
    public static char? Dash(ReadOnlySpan<char> words)
    {
        foreach (var mark in (ReadOnlySpan<char>)['—', '–', '/', '-'])
        {
            if (Count(words, mark) >= 2)
            {
                return mark;
            }
        }

        return null;
    }

    public static bool IsSpaced(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && TextFolding.IsBlank(text[i - 1]) && TextFolding.IsBlank(text[i + 1]);

    public static int Count(ReadOnlySpan<char> words, char mark)
    {
        var count = 0;
        for (int from = 0, i; from < words.Length && (i = words[from..].IndexOf(mark)) >= 0; from += i + 1)
        {
            count += IsSpaced(words, from + i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>"Ann Lee · Director", "Ann Lee • Open Doors", "Casa Betania · Tijuana": one signs, the rest tells of him.</summary>
    public static bool TellsOfOne(string words, List<TextSpan> pieces)
    {
        if (pieces.Count < 2)
        {
            return true;
        }

        var (first, next) = (Slice(words, pieces[0]), Slice(words, pieces[1]));
        return OfficeWords.OpensTitle(Token.Of(next)) && !Segments.NamesInstitution(first)
            || pieces.Count == 2 && (Cities.NamesPlace(next)
                || PersonName.Score(first) >= 2 && !Segments.NamesInstitution(first)
                    && Segments.NamesInstitution(next));
    }

    /// <summary>Most pieces name a body or a person, and none an office or a place.</summary>
    public static bool AreNames(string words, List<TextSpan> pieces)
    {
        var named = 0;
        foreach (var piece in pieces)
        {
            var part = Slice(words, piece);
            if (part.Contains(',', StringComparison.Ordinal) && pieces.Count < 4
                || OfficeWords.OpensTitle(Token.Of(part)) || Cities.NamesPlace(part))
            {
                return false;
            }

            named += Segments.NamesInstitution(part) || PersonName.Score(part) >= 1 ? 1 : 0;
        }

        return named * 10 >= pieces.Count * 7;
    }

    /// <summary>"Ann Lee (Open Doors), Bo Ruiz (River Watch, Cork), …": brackets close before the commas and at the end.</summary>
    public static bool AreBracketed(ReadOnlySpan<char> words)
    {
        var (depth, commas) = (0, 0);
        foreach (var sign in words)
        {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            commas += sign == ',' && depth == 0 ? 1 : 0;
        }

        return words.TrimEnd('.').EndsWith(")") && words.Count("), ") is >= 2 and var closed && closed * 10 >= commas * 7;
    }

    /// <summary>"Open Doors | Bay Area Tenants | Farm Clinic": no person, office or place among them, and a body's word in one.</summary>
    public static bool AreBarredBodies(ReadOnlySpan<char> words)
    {
        var bodies = 0;
        foreach (var part in words.ToString().Split('|', StringSplitOptions.TrimEntries))
        {
            var tokens = Token.Of(part);
            if (tokens.Count < 2 || !tokens[0].IsCapitalised || OfficeWords.OpensTitle(tokens) || Cities.NamesPlace(part) || PersonName.Score(part) >= 3)
            {
                return false;
            }

            bodies += Segments.NamesInstitution(part) ? 1 : 0;
        }

        return bodies > 0;
    }

    private static string Slice(string words, TextSpan piece) => words[piece.Start..piece.End];
}
