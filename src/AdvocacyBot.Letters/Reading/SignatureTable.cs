using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Rows of a table set with bars: a name, and beside it who that is or where.</summary>
internal static class SignatureTable
{
    private const int MostColumns = 4;

    private const int LongestHeader = 120;

    private static readonly HashSet<string> Headers =
    [
        "name", "names", "full name", "position", "title", "role", "designation", "organisation", "organization", "institution", "affiliation", "country",
        "state", "city", "location", "signature", "no", "no.", "#", "nombre", "nombres", "apellidos", "nombre y apellidos", "nombre completo", "cargo",
        "apellido y nombre", "apellidos y nombres", "dni", "ci", "c.i.", "rut", "documento", "nombres y apellidos", "cedula", "organizacion", "institucion", "entidad", "afiliacion", "pais", "ciudad", "estado", "firma", "n°", "nº",
    ];

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

    /// <summary>"Name    Position    Organisation": what the columns of a table are called.</summary>
    public static bool IsHeader(string line) =>
        line.Length <= LongestHeader && (line.AsSpan().ContainsAny('\t', '|') || line.Contains("  ", StringComparison.Ordinal))
        && line.Split(["\t", "  ", "|"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostColumns + 2 } columns
        && columns.All(column => Headers.Contains(TextFolding.Key(column)));

    private static bool IsOffice(string words) => Occupations.Describes(Token.Of(words), words) || Occupations.Ends(Token.Of(words));

    private static bool IsBody(string words) => Segments.NamesInstitution(words);
}
