using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Who signs where the foot of a letter points to its head: "The undersigned organizations listed above", and rows of
/// names between stars or dots over the date.
/// </summary>
internal static partial class SignersAbove
{
    /// <summary>In lines, from the end of the page.</summary>
    private const int LowestFoot = 8;

    /// <summary>In lines, from its beginning.</summary>
    private const int LongestHead = 60;

    private const int FewestNames = 3;

    /// <summary>In UTF-16 units; many a head has all its names in one line.</summary>
    private const int LongestRow = 12_000;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static IReadOnlyList<Signatory> Read(SourceDocument source, List<LineShape> shapes)
    {
        if (!shapes.Skip(Math.Max(0, shapes.Count - LowestFoot)).Any(line => PointsAbove(line.Line.Text)))
        {
            return [];
        }

        var head = shapes.Take(LongestHead).TakeWhile(line => !line.OpensGreeting).SkipWhile(line => !HasMark(line.Line.Text))
            .TakeWhile(line => HasMark(line.Line.Text)).ToList();
        List<Signatory> signed = [.. head.SelectMany(line => Pieces(source.Text, line.Line.Span)).Select(piece => Of(source, piece)).OfType<Signatory.Organization>()];
        return signed.Count >= FewestNames ? signed : [];
    }

    private static bool PointsAbove(string line) => line.Length <= LineShape.LongLine && Above().IsMatch(line);

    private static bool HasMark(string line) =>
        line.Length <= LongestRow && line.Split(' ').Any(word => word is [var mark] && IsDot(mark));

    private static List<TextSpan> Pieces(string text, TextSpan line)
    {
        List<TextSpan> pieces = [];
        for (int start = line.Start, i = line.Start; i <= line.End; i++)
        {
            if (i == line.End || IsDot(text[i]) && (i == line.Start || text[i - 1] == ' ') && (i + 1 == line.End || text[i + 1] == ' '))
            {
                var piece = new TextSpan(start, i).Trimmed(text);
                pieces.AddRange(piece.Length > 0 ? [piece] : []);
                start = i + 1;
            }
        }

        return pieces;
    }

    private static bool IsDot(char mark) => mark == '|' || SignatureSeparators.Dots.Contains(mark, StringComparison.Ordinal);

    private static Signatory.Organization? Of(SourceDocument source, TextSpan span) =>
        new SignatureCell(span, source.Words(span).Value, default) is { IsNoise: false } cell
            ? SignatoryReader.Organization(source, cell, default)
            : null;

    [GeneratedRegex(
        @"^\W*(the )?((undersigned|signatory|signing) )?(organi[sz]ations|groups|signatories|coalitions|undersigned)( and \p{L}+)?,? " +
        @"((who|that) are |as )?((listed|named|shown) )?above\W*$|" +
        @"^\W*(las |los )?(organizaciones|colectivos|redes|entidades|firmantes|abajo firmantes)( firmantes| abajo firmantes)?,? " +
        @"(que figuran |que aparecen )?((arriba |antes |supra)?(mencionad|enumerad|listad|indicad|señalad|nombrad|citad)[ao]s )?" +
        @"(arriba|al inicio|en el encabezado|m[aá]s arriba|arriba (mencionad|enumerad|listad|indicad|señalad|nombrad|citad)[ao]s)\W*$", Options)]
    private static partial Regex Above();
}
