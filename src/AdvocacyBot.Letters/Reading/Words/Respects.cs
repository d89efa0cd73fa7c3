using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>"Acepte, Excelencia, la expresión de nuestra más distinguida consideración.": a close that is a sentence.</summary>
internal static partial class Respects
{
    public static bool AreOffered(string line) => line[0] is 'A' or 'R' && Offered().IsMatch(line);

    [GeneratedRegex(
        @"^(Acept|Recib)(en?|an?)(,? ([Uu]sted(es)?|[Ss]e[nñ]ora?\b[^,.;]{0,40}|[Ee]xcelencias?|una vez m[aá]s),?){0,3} (la|las|los|el|nuestr[ao]s?|mis?) (\p{L}+ ){0,2}" +
        @"(expresi[oó]n(es)?|seguridad(es)?|muestras?|testimonio|sentimientos?|garant[ií]as?) de [^.:;]{0,40}\b(consideraci[oó]n(es)?|estima|aprecio|respeto)\b[^.:;]{0,40}[ ]*[,.]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Offered();
}
