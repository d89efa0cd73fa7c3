using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The complimentary close of a letter that has none by its words, known by where it stands and how it ends: a short
/// line with a comma between the text and the first name, "In hope and in struggle,".
/// </summary>
internal static partial class CloseByPlace
{
    /// <summary>A close in full that ends as a sentence: "Please accept the assurances of our consideration."</summary>
    [GeneratedRegex(
        @"^(please (accept|receive)|accept|reciban?|s[ií]rvan?se|le (reitero|reiteramos)|con (un|el|la|los|las|nuestro))\b" +
        @".{0,90}\b(regards?|respects?|assurances?|saludos?|consideraci[oó]n|aprecio|estima|respeto|abrazo)\b[^.]{0,50}[.,]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    /// <summary>Index of the close; -1 where no line stands and ends as one, or another line is one by its words.</summary>
    public static int Find(List<LineShape> shapes, int first, int end)
    {
        var found = -1;
        for (var i = Math.Max(1, first + 1); i < end; i++)
        {
            if (shapes[i].IsClose)
            {
                return -1;
            }

            found = i + 1 < end && found < 0 && Stands(shapes, i, end) ? i : found;
        }

        return found;
    }

    private static bool Stands(List<LineShape> shapes, int i, int end)
    {
        var (line, before, after) = (shapes[i], shapes[i - 1], shapes[i + 1]);
        return line.Words <= 16 && !line.StartsLower && !line.IsSalutation && !line.IsBullet
            && (IsOpening(line) || line.BlanksBefore > 0 && Formula().IsMatch(line.Shown))
            && (before.EndsLikeSentence || line.BlanksBefore > 0 && (before.IsFurniture || before.IsProse))
            && (after.IsSignatureHead || after.LooksLikeName || after.NamesPerson)
            && Enumerable.Range(i + 1, Math.Min(3, end - i - 1)).All(n => !shapes[n].IsProse);
    }

    /// <summary>"In community,", "En Cristo, nuestra paz,": in what the letter is signed.</summary>
    private static bool OpensInSpirit(string words) =>
        words.StartsWith("In ", StringComparison.Ordinal) || words.StartsWith("En ", StringComparison.Ordinal)
        || words.StartsWith("Con ", StringComparison.Ordinal) || words.StartsWith("With ", StringComparison.Ordinal);

    private static bool IsOpening(LineShape line) =>
        line is { Words: >= 2 and <= 10, OpensTitle: false, HasHonorific: false }
        && (line.CapitalShare <= 0.67 || line.Words <= 4 && OpensInSpirit(line.Shown))
        && (line.Institutional == 0 || OpensInSpirit(line.Shown))
        && line.Shown[^1] == ',' && !TextFolding.HasDigit(line.Shown) && !line.NamesPerson && !line.IsPostal;
}
