using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Headings over those who sign from one part of public life: "Civil society", "Trade unions and professional bodies",
/// "Parliamentarians". No body and no person is called by nothing else.
/// </summary>
internal static partial class Sectors
{
    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 70;

    private static readonly FrozenSet<string> Names = new[]
    {
        "civil society", "wider civil society", "trade unions", "labour unions", "labor unions", "unions", "unions and workers", "think tanks", "academia",
        "academics", "parliamentarians", "members of parliament", "politicians", "political parties", "elected officials", "elected representatives",
        "local authorities", "local government", "local councils", "private sector", "businesses", "business leaders", "companies", "investors",
        "faith groups", "faith communities", "faith leaders", "faith", "religious leaders", "religious communities", "churches", "congregations",
        "youth groups", "youth organisations", "youth organizations", "women's groups", "womens groups", "student groups", "student unions",
        "community groups", "community leaders", "community organisations", "community organizations", "grassroots groups",
        "health professionals", "health workers", "medical professionals", "health organisations", "health organizations", "health bodies",
        "professional bodies", "professional associations", "legal professionals", "legal experts", "lawyers", "scientists", "public figures",
        "research institutions", "research institutes", "academic institutions", "universities", "ngos", "charities", "foundations", "campaigners",
        "media organisations", "media organizations", "media outlets", "civil society organisations", "civil society organizations", "csos",
        "human rights organisations", "human rights organizations", "human rights groups", "environmental organisations", "environmental organizations",
        "environmental groups", "farmers' organisations", "farmers' organizations", "development organisations", "development organizations",
        "partner organisations", "partner organizations", "supporting organisations", "supporting organizations", "lead organisations", "lead organizations",
        "sociedad civil", "centrales sindicales", "partidos politicos", "sector privado", "empresas", "lideres religiosos", "figuras publicas",
    }.Select(name => TextFolding.Key(name)).ToFrozenSet();

    private static readonly string[] Links = [" and ", " & ", " / ", "/", ", ", " y "];

    /// <summary>"Parents' associations", "Women's groups": whose they are, and the kind of them in small letters.</summary>
    [GeneratedRegex(@"^\p{Lu}\p{L}+(['’]s|s['’])( rights)? (associations|organi[sz]ations|groups|unions|networks|bodies|movements|collectives)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Possessed();

    public static bool Are(string words) =>
        words.Length is > 3 and <= Longest && char.IsUpper(words[0])
        && words.TrimEnd(':').Split(Links, StringSplitOptions.TrimEntries) is var parts
        && (parts.All(part => Names.Contains(TextFolding.Key(part)) || Possessed().IsMatch(part)) || Names.Contains(TextFolding.Key(words)));
}
