using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Rows of a table set with bars: a name, and beside it who that is or where.</summary>
internal static class SignatureTable
{
    private const int MostColumns = 4;

    /// <summary>"| Open Doors | Salem, OR |": without the place behind the name.</summary>
    public static List<TextSpan> WithoutPlaces(string words, List<TextSpan> pieces) =>
        [.. pieces.Where((p, n) => n == 0 || !Cities.NamesPlace(words[p.Start..p.End]))];

    /// <summary>"| Ann Lee | Director | Open Doors |", "| Open Doors | Ann Lee | Director |"; null for a row of names only.</summary>
    public static IReadOnlyList<SignaturePart>? Row(string words, List<TextSpan> pieces)
    {
        if (!words.StartsWith('|') || pieces.Count is < 2 or > MostColumns)
        {
            return null;
        }

        List<string> columns = [.. pieces.Select(p => words[p.Start..p.End])];
        var office = columns.FindIndex(1, IsOffice);
        return office > 1 && IsBody(columns[0]) && PersonName.Score(columns[1]) >= 1 ? [new(pieces[0]) { Known = SignatureRole.Organization }]
            : !IsBody(columns[0]) && (office > 0 || pieces.Count == 2 && PersonName.Score(columns[0]) >= 1 && IsBody(columns[1]))
                ? [.. pieces.Select((p, n) => new SignaturePart(p) { Known = n == 0 ? SignatureRole.Person : SignatureRole.Title })]
            : null;
    }

    private static bool IsOffice(string words) => Occupations.Describes(Token.Of(words), words) || Occupations.Ends(Token.Of(words));

    private static bool IsBody(string words) => Segments.NamesInstitution(words);
}
