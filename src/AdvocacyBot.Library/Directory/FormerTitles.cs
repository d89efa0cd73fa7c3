using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Titles that say themselves that they are held no more: "Former Minister", "Exsecretaria".</summary>
public static partial class FormerTitles
{
    /// <summary>The first word says it; "Executive Director" begins with the same two letters and does not.</summary>
    public static bool IsFormer(string title) => Opening().IsMatch(TextFolding.Key(title));

    /// <summary>At least one title, and none of them said to be a former one where it comes first.</summary>
    public static bool IsNotFormer(Appearance seen) => seen.Titles is [var first, ..] && !IsFormer(first);

    [GeneratedRegex(
        "^(?:former|ex|antigu[oa]s?|retired|past|onetime|erstwhile"
        + "|ex(?:administrador|alcalde|asesor|canciller|comisionad|congresista|consul|coordinador|defensor|diputad"
        + "|director|embajador|fiscal|funcionari|gobernador|jef|jue|magistrad|ministr|president|procurador|relator"
        + "|representante|rector|secretari|senador|subsecretari|vicecanciller|viceministr|vicepresident)\\w*)(?: |$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
