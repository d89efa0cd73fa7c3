using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Those who sign as papers print them, run on between commas and no comma before an office: "Ann Lee Director, Open Doors,
/// Prof Bo Ruiz University of York, Carla Paz Chief executive, River Watch". All of it is read, or none.
/// </summary>
internal static class PrintedRun
{
    private const int ShortestLine = 80;

    /// <summary>In UTF-16 units, to the first comma.</summary>
    private const int LongestPiece = 80;

    private const int FewestSigners = 3;

    private const int LongestName = 5;

    private const int MostBodies = 2;

    public static IReadOnlyList<SignaturePart>? Parts(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (words.Length < ShortestLine || words.Contains(';') || words.Contains(':') || words.IndexOf(',') is not (> 0 and <= LongestPiece and var comma) || words.Count(',') < FewestSigners
            || !OpensName(words[..comma]) || Cut(text, new TextSpan(line.Start, line.Start + comma)) is null)
        {
            return null;
        }

        List<SignaturePart> parts = [];
        var (signers, offices, bodies) = (0, 0, MostBodies);
        foreach (var piece in SignaturePieces.Of(text, line.Trimmed(text, "", ".\"”"), ','))
        {
            if (Cut(text, piece) is { } told)
            {
                parts.Add(new(told.Name) { Known = SignatureRole.Person });
                parts.Add(new(told.Tells) { Known = told.IsOffice ? SignatureRole.Title : SignatureRole.Affiliation });
                bodies = told.IsOffice ? 0 : MostBodies;
                signers++;
                offices += told.IsOffice ? 1 : 0;
            }
            else if (bodies++ < MostBodies && MayBeBody(text[piece.Start..piece.End]))
            {
                parts.Add(new(piece) { Known = SignatureRole.Affiliation });
            }
            else
            {
                return null;
            }
        }

        return signers >= FewestSigners && offices > 0 && parts.Count > 2 * FewestSigners ? Joined(parts) : null;
    }

    /// <summary>The second word has a capital, as that of running text hardly ever has.</summary>
    private static bool OpensName(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') is > 0 and var blank && blank + 1 < words.Length && char.IsUpper(words[blank + 1]);

    /// <summary>A body and its seat between commas of their own are one.</summary>
    private static List<SignaturePart> Joined(List<SignaturePart> parts)
    {
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i].Known == SignatureRole.Affiliation && parts[i - 1].Known == SignatureRole.Affiliation)
            {
                parts[i - 1] = parts[i - 1] with { Span = parts[i - 1].Span.Through(parts[i].Span) };
                parts.RemoveAt(i);
            }
        }

        return parts;
    }

    /// <summary>A full name that an office goes on from, or the name of a body; null where the piece is no such two.</summary>
    private static (TextSpan Name, TextSpan Tells, bool IsOffice)? Cut(string text, TextSpan piece)
    {
        var words = text[piece.Start..piece.End];
        var tokens = Token.Of(words);
        var honorific = tokens.Count > 0 && OfficeWords.IsHonorific(tokens[0].Key) ? 1 : 0;
        for (var length = honorific + 2; length < tokens.Count && length <= LongestName; length++)
        {
            var (last, next) = (tokens[length - 1], tokens[length]);
            List<Token> rest = [.. tokens.Skip(length)];
            var isOffice = (OfficeWords.IsHead(next) || OfficeWords.IsQualifier(next.Key)) && OfficeWords.OpensTitle(rest);
            var isBody = !isOffice && honorific > 0 && (InstitutionWords.IsHead(next.Key) || length == honorific + 2 && rest is [_, var of] && InstitutionWords.IsHead(of.Key));
            if ((isOffice || isBody) && last.IsCapitalised && words.AsSpan(last.End, next.Start - last.End) is " " && PersonName.Score(words[..last.End]) >= 1)
            {
                return (new TextSpan(piece.Start, piece.Start + last.End), piece with { Start = piece.Start + next.Start }, isOffice);
            }
        }

        return null;
    }

    private static bool MayBeBody(string words) =>
        Token.Of(words) is { Count: > 0 } tokens && (tokens[0].IsCapitalised || tokens[0].Key is "the") && !OfficeWords.OpensTitle(tokens)
        && !OfficeWords.IsHonorific(tokens[0].Key);
}
