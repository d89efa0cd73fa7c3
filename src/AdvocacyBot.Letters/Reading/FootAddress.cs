using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The inside address of letters that have it at the foot of the page, beneath the one who signs: its name is greeted
/// above, so it is no signatory's.
/// </summary>
internal static partial class FootAddress
{
    private const int Longest = 8;

    /// <summary>Index of its first line; the number of lines where there is none.</summary>
    public static int Find(List<LineShape> shapes, Place[] places, Salutation? salutation)
    {
        var end = Array.LastIndexOf(places, Place.Signatures) + 1;
        var start = end - 1;
        while (start > 0 && places[start] == Place.Signatures && shapes[start].BlanksBefore == 0)
        {
            start--;
        }

        return start > 0 && end - start is > 1 and <= Longest && places[start - 1] == Place.Signatures
            && (PartyRoles.IsCourtesy(Token.Of(shapes[start].Shown)) && (HasPostal(shapes, start, end)
                || IsDelivered(shapes[end - 1]))
                || OpensAddress(shapes[start].Shown) && IsDelivered(shapes[end - 1])
                || !places.Contains(Place.InsideAddress) && (shapes[start].HasHonorific || HasPostal(shapes, start, end))
                    && Greets(salutation, shapes[start]))
            ? start
            : places.Length;
    }

    /// <summary>"E. S. D.", "PRESENTE", "S / D": the letter is handed over there.</summary>
    private static bool IsDelivered(LineShape line) => line.IsPresente || Delivered().IsMatch(line.Shown);

    [GeneratedRegex(@"^(E\s?\.?\s*S\s?\.?\s*[DM]|S\s?\.?\s*/\s*D|PRESENTE)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Delivered();

    /// <summary>"A SU EXCELENCIA", "A S.E.", "AL SEÑOR": to whom, on a line of its own.</summary>
    private static bool OpensAddress(string words) => words is ['A', ..] && words.Length <= 30
        && Opening().IsMatch(words);

    [GeneratedRegex(
        @"^A(L|( LA)?)? (S\.\s?E\.?|SU EXCELENCIA|Su Excelencia|SE[ÑN]OR(A|ES|AS)?|Se[ñn]or(a|es|as)?|Excelent[ií]sim[oa] Se[ñn]ora?)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    private static bool HasPostal(List<LineShape> shapes, int start, int end) =>
        Enumerable.Range(start + 1, end - start - 1).Any(i => shapes[i].IsPostal || Cities.NamesKnownPlace(shapes[i].Shown));

    /// <summary>Whoever is greeted by a name is written to, and does not sign.</summary>
    private static bool Greets(Salutation? salutation, LineShape line) =>
        salutation is not null && line is { LooksLikeName: true, Words: <= 8 }
        && salutation.Greeted.Any(one => one.Name is { } name && Token.Of(name.Value) is [.., var family]
            && family.Text.Length > 2 && Token.Of(line.Shown.Split(',')[0]) is [.., var last] && last.Key == family.Key);
}
