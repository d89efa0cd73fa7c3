using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What stands before and behind a signatory's name and is no part of it. Tried on cut cells only.</summary>
internal static partial class SignatureMarks
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Marks of signing and a bishop's cross: "/s/", "(signed)", "Fdo.", "p.p.", "+ ".</summary>
    [GeneratedRegex(
        @"^(/?s/|f/(?=\s*\p{Lu})|[(\[](signed|sgd|sd\s?/\s?[-–—]?|sd|firmado|fdo|f|p\.?p)\.?[)\]]\s*:?|(sgd|sd)\.?\s*/\s*[-–—]*|sgd\.?(?=\s*$|\s+\p{Lu})|(fdo|firmado|signed|sgd|fda|ass|asdo|f)\.?\s*:(?!\s*\d)|f\.?\s*_{3,}|(fdo|fda|sgd)\.|p\.\s?p\.|(by|per|por|firmado por|signed by|its)\s*:|(electronically |digitally )signed by:?|firmado (digital|electr[oó]nica)mente por:?|\((?-i:\p{Lu}[\w.]*,?\s){1,3}ret(d|ired)?\.?\)(?= \p{Lu})|m\.?\s?en\s(c|d|i|a)\.(?=\s?\p{L})|(v[°º]\.?\s?b[°º]\.?|vo\.\s?bo\.)[\s:]+(?=\p{L})|[+†✝✠☩]|x_+|_+)\s*", Options)]
    private static partial Regex Before();

    private static readonly Openings OfBefore = new(
        "s/", "signed", "sgd", "sd", "as", "f", "p.", "by", "per", "por", "its", "electronic", "digital", "m", "v", "x_");

    /// <summary>How long such a mark is; 0 where none stands.</summary>
    public static int BeforeLength(ReadOnlySpan<char> words)
    {
        var matches = Before().EnumerateMatches(words);
        return words.Length > 0 && (!char.IsLetter(words[0]) || OfBefore.Open(words)) && matches.MoveNext() ? matches.Current.Length : 0;
    }

    /// <summary>A line that someone has signed by its first sign: "Fdo.: Ana Ruiz", "/s/ Ann Lee".</summary>
    public static bool Opens(string line) =>
        line.Length > 6 && (line.StartsWith("Fdo", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("(fdo", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("(sgd", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("/s/", StringComparison.OrdinalIgnoreCase)) && Before().IsMatch(line);

    /// <summary>
    /// A legislator's district or party, a number of identity: "(WA-34)", "(D-Ore.)", "MP (Labour)", "DPI 1234 56789".
    /// </summary>
    [GeneratedRegex(
        @"\s*([(\[](sgd|signed|fd[oa]|firmado|r[uú]brica|firma|sello)( y (sello|r[uú]brica|firma|huella))?\.?[)\]]|\(([A-Z]{2}[- ]?(\d{1,2}|AL|at large)|[DRI](-[A-Z][\w. ]{1,12}(-?\d{1,2})?)?)\)|" +
        @"(?<=\b(MP|MEP|MSP|AM|TD|MLA|MS))\s*\([\w -]{3,30}\)|" +
        @"[,(;–-]?\s*\bt(omo|[°º.])\s?[\dIVXLC]{1,6},?\s?f(olio|[°º.])\s?\d{1,4}(,?\s\p{Lu}{2,8})?\)?|" +
        @"[,(;–-]?\s*\b((con|with|n[°º]\.?) )?(dpi|dni|dui|nif|nie|nit|ruc|rnc|cpf|rg|l\.?e\.?|c\.?u\.?i\.?|t\.?p\.?|m\.?p\.?|mat|ced|c\.?i\.?p|cel|tel|id|c\.?i\.?|c\.?c\.?|curp|ine|rut|run|c[eé]dula|passport|pasaporte)\b[.:#º°n ]*" +
        @"\d[\d.*\- ]{3,24}[\p{L}\d]?( de [\p{L} ]{3,30})?\)?\.?)$", Options)]
    private static partial Regex Behind();

    /// <summary>
    /// Where that begins behind the words; null where they end without. Without a digit nothing but a bracket stands there.
    /// </summary>
    public static int? BehindStart(string words)
    {
        var from = 0;
        if (!TextFolding.HasDigit(words))
        {
            from = words[^1] is ')' or ']' ? words.AsSpan().LastIndexOfAny('(', '[') : -1;
            while (from > 0 && char.IsWhiteSpace(words[from - 1]))
            {
                from--;
            }
        }

        return from >= 0 && Behind().Match(words, from) is { Success: true } behind ? behind.Index : null;
    }

    private const int LongestFramed = 90;

    /// <summary>What opens a bracket behind a body's name that tells how many it is made of.</summary>
    private static readonly string[] Counts =
        [" (conformada por ", " (conformado por ", " (integrada por ", " (integrado por ", " (compuesta por ", " (que agrupa a ", " (made up of ", " (comprising "];

    private static readonly string[] Frames = [", within the framework of ", ", in the framework of ", ", en el marco de", .. Counts];

    private static readonly SearchValues<string> AnyFrame = SearchValues.Create(Frames, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where "within the framework of" another body begins behind a name, or "(made up of" many; -1 where it does not.</summary>
    public static int Frame(string words)
    {
        foreach (var frame in words.AsSpan().ContainsAny(AnyFrame) ? Frames : [])
        {
            if (words.IndexOf(frame, StringComparison.OrdinalIgnoreCase) is > 1 and < LongestFramed and var at && char.IsUpper(words[0])
                && Token.Of(words[..at]) is var named && named.Count(w => w.IsCapitalised) * 10 >= named.Count * 6)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"On behalf of Open Doors" over or under the name of the one who signs for it.</summary>
    [GeneratedRegex(
        @"^((signed )?(on behalf of|for and on behalf of|representing|en (nombre( y representaci[oó]n)?|representaci[oó]n) de|por (la|el|las|los)|por(?=\s+(?-i:\p{Lu})))(?-i: the)?\s+|p/\s*((la|el)\s+)?|(?-i:p)\.\s?((la|el)\s+)?)(?=\S)|^for\s*:\s*(?=(?-i:\p{Lu})\S+ \S)",
        Options)]
    private static partial Regex Behalf();

    private static readonly Openings OfBehalf = new("signed", "on behalf", "for and", "representing", "en ", "por ", "p/", "p.", "for:", "for :");

    public static int BehalfLength(string words) =>
        !OfBehalf.Open(words) || Behalf().Match(words) is not { Success: true, Length: var length } ? 0
        : words[0] is 'p' or 'P' && !OpensBody(words[length..]) && !(words[0] is 'p' && words[1] is '.' or '/' && IsNobodysName(words[length..])) ? 0
        : length;

    /// <summary>"p. Intersocial de Barrios": whatever it is, a person is not called so.</summary>
    private static bool IsNobodysName(string words) =>
        Token.Of(words) is [{ IsCapitalised: true } first, _, ..] tokens && !GivenNames.Contains(first.Key) && tokens.Any(word => NameRun.IsLink(word.Key));

    /// <summary>"Por la Mesa de …", "POR EL COMITÉ": a body speaks there, and no cause, as in "Por la Vida y la Paz".</summary>
    private static bool OpensBody(string words) =>
        Token.Of(words) is [{ IsCapitalised: true } first, _, ..] && InstitutionWords.IsHead(first) && !InstitutionWords.IsTopic(first.Key)
        || Segments.Acronym(words) is not null;

    /// <summary>"FOR OPEN DOORS", "For Open Doors": how long the word before the body is; 0 where none stands.</summary>
    public static int ForLength(string words) =>
        words.StartsWith("for", StringComparison.OrdinalIgnoreCase) && For().Match(words) is { Success: true } match ? match.Length : 0;

    [GeneratedRegex(@"^for\s+(the )?(?=(?-i:\p{Lu})\S+ \S)", Options)]
    private static partial Regex For();

    /// <summary>
    /// Initials of the one who dictated and the one who typed, and the label of their union: "CAL/jmr", "/mb",
    /// "AR:tk-opeiu12".
    /// </summary>
    [GeneratedRegex(
        @"^(\p{Lu}{2,5}\s?[/:]\s?\p{L}{2,5}(\s?[/:]\s?\p{L}{2,5})?\.?|\p{Lu}{1,4}[/:]\p{Ll}{1,4}|[/:]\s?\p{Ll}{1,4}|" +
        @"(\p{L}{0,4}[/:]\s?\p{L}{1,4}|\p{Ll}{2,4})?[ /:,.\-–]{0,3}(cope|opeiu|sepb|cupe|seiu|usw|uaw|liuna|tng|cwa|iam|ugt)" +
        @"[ #/:\-]{0,2}\d{0,6}([ ,/\-]{0,2}(afl-?cio|clc|ctc|lpat))*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Typist();

    /// <summary>No initials are without a mark that parts them or the letters of a union.</summary>
    public static bool IsTypist(string words) =>
        (words.AsSpan().ContainsAny('/', ':') || words.AsSpan().ContainsAny(Unions)) && Typist().IsMatch(words);

    private static readonly SearchValues<string> Unions = SearchValues.Create(
        ["cope", "opeiu", "sepb", "cupe", "seiu", "usw", "uaw", "liuna", "tng", "cwa", "iam", "ugt"], StringComparison.Ordinal);
}
