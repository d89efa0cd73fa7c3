using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>The last links of a page, alone on their lines: "Referencias", "Documento similar", "Report a policy violation".</summary>
internal static partial class PageFeet
{
    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 60;

    private static readonly Openings First = new(
        "denunciar ", "reportar ", "report a", "report t", "documento", "document", "similar", "related", "referenc", "bibliogr", "texto ", "full text",
        "iniciar ", "inicia ", "log in", "sign in", "artículos", "articulos", "read ", "see ", "view ", "more ", "share", "print", "download", "back to",
        "next ", "previous ", "subscribe", "follow us", "skip to");

    /// <summary>In lines beneath the label.</summary>
    private const int MostFiled = 3;

    private static readonly Openings OfFiling = new("region", "countr", "topic", "issue", "tag", "categor", "theme");

    /// <summary>
    /// "Region / Country" over "United Nations", "Regions" over "Global", the last of a page: what it is filed under. Names
    /// under such a label are a list's where the label heads more than a few, or where they are no places.
    /// </summary>
    public static bool OpensFiling(List<LineShape> lines, int i)
    {
        if (i == 0 || lines[i].Shown.Length > Longest || !OfFiling.Open(lines[i].Shown) || Filing().Match(lines[i].Shown) is not { Success: true } label
            || lines.Count - i > MostFiled + 1)
        {
            return false;
        }

        var filed = lines.Skip(i + 1).Select(line => line.Shown).ToList();
        return filed.Count > 0 && (label.Groups["both"].Success || filed.TrueForAll(IsFiled));
    }

    private static bool IsFiled(string words) =>
        Is(words) || words is "Global" or "International" || Cities.NamesPlace(words) || Regions.IsPartOfWorld(words) || Regions.IsPlace(words);

    [GeneratedRegex(
        @"^((?<both>(regions?|countr(y|ies)|topics?|issues?|tags?|categor(y|ies)|themes?) ?[/&|] ?(regions?|countr(y|ies)|topics?|issues?|tags?|categor(y|ies)|themes?))|" +
        @"regions?|countr(y|ies)|topics?|issues?|tags?|categor(y|ies)|themes?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Filing();

    public static bool Is(string words) => words.Length <= Longest && First.Open(words) && Foot().IsMatch(words);

    [GeneratedRegex(
        @"^((denunciar|reportar) (un[ao]?|est[ae]|el|la|alg[uú]n) [^.,:;]{3,40}|report (an?|this|the) [^.,:;]{3,40}|" +
        @"(documentos?|art[ií]culos) (similar(es)?|relacionad[oa]s?)|(similar|related) (documents?|papers?)|document(s|os)? similar(es)?|" +
        @"referencias( bibliogr[aá]ficas)?|references|bibliograf[ií]a|bibliography|texto completo|full text|inicia(r)? sesi[oó]n|log in|sign in|" +
        @"((?-i:Read|READ|See|SEE|View|VIEW) )?(?-i:more|all|MORE|ALL|related|More (?=\p{Ll})|Read|View) ((our|the|of our|the latest) )?(press releases?|news|stories|statements|publications|letters|posts|articles|resources)|" +
        @"(share|print|email) (this|on (facebook|twitter|linkedin|x))( (page|article|letter|statement|post|story))?|share|print( version)?|" +
        @"download( (the|this|full|letter|as|a))*( (pdf|letter|document|statement|file|copy|version|report))?( \(?pdf\)?)?|" +
        @"back to (top|the top|list|news|home|all [\p{L} ]{3,30})|(next|previous) (article|post|story|page|letter|statement)|subscribe( (now|to \p{L}[\p{L} ]{2,40}))?|" +
        @"follow us( on [\p{L}, ]{3,40})?|skip to (main )?content)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Foot();
}
