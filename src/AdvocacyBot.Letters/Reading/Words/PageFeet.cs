using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>The last links of a page, alone on their lines: "Referencias", "Documento similar", "Report a policy violation".</summary>
internal static partial class PageFeet
{
    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 60;

    private static readonly Openings First = new(
        "denunciar ", "reportar ", "report a", "report t", "documento", "document", "similar", "related", "referenc", "bibliogr", "texto ", "full text",
        "iniciar ", "inicia ", "log in", "sign in", "artículos", "articulos");

    public static bool Is(string words) => words.Length <= Longest && First.Open(words) && Foot().IsMatch(words);

    [GeneratedRegex(
        @"^((denunciar|reportar) (un[ao]?|est[ae]|el|la|alg[uú]n) [^.,:;]{3,40}|report (an?|this|the) [^.,:;]{3,40}|" +
        @"(documentos?|art[ií]culos) (similar(es)?|relacionad[oa]s?)|(similar|related) (documents?|papers?)|document(s|os)? similar(es)?|" +
        @"referencias( bibliogr[aá]ficas)?|references|bibliograf[ií]a|bibliography|texto completo|full text|inicia(r)? sesi[oó]n|log in|sign in)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Foot();
}
