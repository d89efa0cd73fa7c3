using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Lines in a signature block that name nobody: headings of groups, notes, contact lines, blurbs.</summary>
internal static partial class SignatureHeads
{
    /// <summary>In words.</summary>
    private const int ShortestSentence = 4;

    /// <summary>A stop behind more letters than these in lower case ends a sentence, and is none of "Coop." or "Prof.".</summary>
    private const int LongestShortForm = 5;

    /// <summary>No group's heading is without one of these; most names are, and need no try of the pattern.</summary>
    private static readonly WordStems GroupWords = new(
        "organi", "individu", "groups", "networks", "coalitions", "institutions", "leaders", "members", "experts",
        "scholars", "academics", "partners", "signers", "signatories", "redes", "colectivos", "instituciones",
        "firmantes", "personas", "tulo ", "capacity");

    /// <summary>"Honduran", "Senegalese", "Yemeni": of a country, by how the words for that end.</summary>
    private const string Demonym =
        @"\p{L}{3,}(an|ese|ish)|iraqi|pakistani|yemeni|bangladeshi|israeli|somali|kuwaiti|omani|qatari|afghan|french|dutch|greek|filipin[ao]|swiss|czech|thai";

    [GeneratedRegex(
        @"^(((inter)?national|state(wide)?|local|regional|faith(-based)?|religious|u\.?s\.?|binational|" +
        @"academic|legal|latin american|central american|" + Demonym + @"|[\p{L} ]{0,20}-?based|community|" +
        @"grassroots|other|organi[sz]ational|individual|endorsing|signing|signatory|de am[eé]rica latina|" +
        @"internacionales|nacionales|regionales|locales)(,? (and|&|y) |, |/| )){0,4}" +
        @"(organi[sz]ations|individuals?|groups|networks|coalitions|institutions|" +
        @"leaders|members|experts|scholars|academics|partners|signers|signatories|(organizaciones|redes|" +
        @"colectivos|instituciones|firmantes)( (?-i:\p{Ll}{4,}(an|ol|es|ens|ñ|ch|c|n|l)[oa]s)| (inter)?nacionales| locales| regionales| estatales|" +
        @" comunitarias| de base| religiosas)?( y [\p{L}]+)?|individuos|personas|a t[ií]tulo (personal|" +
        @"individual)|personas? (f[ií]sicas?|a t[ií]tulo individual)|in (an|their) (individual|" +
        @"personal) capacity|signing in (an|their) [\p{L} ]+capacity)( (in|from|en|" +
        @"de) [\p{L} .]{3,30})?( \(\d+\))?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Group();

    /// <summary>A note that neither opens or ends with a mark nor has columns is not without one of these.</summary>
    private static readonly WordStems NoteWords = new(
        "identifica", "affiliation", "sign", "represent", "siguen", "elabor", "revis", "proyect", "aprob", " by", "firma",
        "brica", "logo", "sello", "seal", "huella", "archivo", "consecutivo", "minutario", "expediente", "copiador", "correlativo", "list", "alphabetical", "alfab");

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("[¹²³⁴⁵⁶⁷⁸⁹\"“«¡ ");

    [GeneratedRegex(
        @"(^(\[\d{1,2}\]|[¹²³⁴-⁹])|identification (purposes )?only|for identification|affiliations? (listed|" +
        @"provided|for)|s[oó]lo (para|con fines de) identificaci[oó]n|fines de identificaci[oó]n|" +
        @"signed electronically|^(represented by|representad[oa]s? por)\s*:|" +
        @"^(name|organi[sz]ation|institution|country|title|nombre( y apellidos?)?|apellidos?( y nombres?)?|dni|documento|organizaci[oó]n|instituci[oó]n|pa[ií]s|cargo)(\s*[|/]\s*(name|organi[sz]ation|institution|affiliation|country|state|city|title|dni|c\.?\s?i\.?|id|n[uú]mero|c[eé]dula|documento|nombre|organizaci[oó]n|instituci[oó]n|" +
        @"pa[ií]s|ciudad|estado|cargo|firma|signature))+\W*$|" +
        @"siguen (las |m[aá]s )?firmas|^\(?((organi[sz]ations|signatories|organizaciones|firmantes|entidades|names|nombres)( \w+)? )?(listed|in|en|por) (alphabetical(ly| order)|orden alfab[eé]tico)\)?\W*$|^(elabor[oó]|revis[oó]|proyectó|proyecto(?=:)|aprob[oó]|(prepared|drafted|reviewed|typed) by)\W|^[\x22“«].*[\x22”»]\W*$|^¡|!$|(more )?signatures follow|^(c[.ci]{0,4}:? )?(archivo|consecutivo|minutario|expediente|copiador|correlativo)(( ?[/,-] ?| y )(archivo|consecutivo|minutario|expediente|copiador|correlativo|central|general))*\W*$|^\W*((hay|sigue[n]?|lleva) )?(una? )?(originals? )?((digital |electronic )?signature|firma|r[uú]brica|logo|logotipo|sello|seal|signed|firmado|huella)s?( (y|e|and|&|con) (una? )?(r[uú]brica|firma|sello|seal|stamp|huella|fecha)s?| (ileg[ií]ble|illegible|aut[oó]grafa|manuscrita|original|digital|electr[oó]nica|hay|en original|oficial)s?| (del?|de la|de las|of the) \p{L}+( \p{L}+)?){0,2}\W*$|^\(?(list|lista) |" +
        @"^[\d ]+(organi[sz]ations|signatories|" +
        @"organizaciones)\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    /// <summary>"Distribución:": those beneath are sent the letter and do not sign it.</summary>
    [GeneratedRegex(
        @"^\W*(distribuci[oó]n|distribution( list)?|destinatari[oa]s?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Distribution();

    public static bool IsDistribution(string words) => Distribution().IsMatch(words);

    /// <summary>"Activists and scholars", "Académicas y activistas": people of a kind, and no names.</summary>
    [GeneratedRegex(
        @"^(concerned )?(activists|artists|journalists|scholars|academics|experts|lawyers|students|faculty|staff|alumni|citizens|individuals|acad[eé]mic[oa]s|" +
        @"activistas|artistas|periodistas|abogad[oa]s|estudiantes|defensor[ae]s|investigador[ae]s|ciudadan[oa]s|personas)" +
        @"((,| and| y| e|/) ?(activists|artists|journalists|scholars|academics|experts|lawyers|students|faculty|staff|alumni|citizens|acad[eé]mic[oa]s|" +
        @"activistas|artistas|periodistas|abogad[oa]s|estudiantes|defensor[ae]s|investigador[ae]s|ciudadan[oa]s)){0,3}\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Kinds();

    /// <summary>"Clergy", "Heads of Communion", "Former Officials", "Exfuncionarias": offices of many.</summary>
    [GeneratedRegex(
        @"^((former|retired|current|senior) (government |u\.?s\.? )?(officials|ambassadors|diplomats|judges)|clergy( members)?|members of the clergy|" +
        @"(heads|leaders) of (communions?|churches|denominations|agencies|organi[sz]ations)|clero|" +
        @"ex[- ]?(funcionari[oa]s|embajador[ae]s|ministr[oa]s|diplom[aá]tic[oa]s)( y ex[- ]?\p{L}+)?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Offices();

    private static readonly Openings OfOffices = new("former", "retired", "current", "senior", "clergy", "members of", "heads of", "leaders of", "clero", "ex");

    /// <summary>"National", "State and Local": a heading that leaves "organizations" unsaid.</summary>
    [GeneratedRegex(
        @"^((inter)?national|state(wide)?|local|regional|federal|community|religious|faith-?based|academic|global|" +
        @"(inter)?nacional(es)?|local(es)?|regional(es)?|estatal(es)?)((,? (and|&|y|e) |, | ?/ ?)" +
        @"((inter)?national|state(wide)?|local|regional|federal|community|religious|academic|global|" +
        @"(inter)?nacional(es)?|local(es)?|regional(es)?|estatal(es)?))*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    /// <summary>"Internacionales", "Regionales": no body is called so, and it needs no space above it.</summary>
    private static bool AreOfKind(SignatureCell cell) =>
        cell is
        {
            Known: null, IsOfSeries: false, Words: [
                {
                    Key: "internacionales" or "nacionales" or "regionales"
            or "locales" or "estatales"
                }]
        };

    private static readonly Openings OfKind = new(
        "international", "national", "state", "local", "regional", "federal", "community", "religious", "faith", "academic", "global", "internacional",
        "nacional", "estatal");

    [GeneratedRegex(
        @"\b(individuals?|personal capacity|individual(es)?|personas( f[ií]sicas)?|a t[ií]tulo|scholars|" +
        @"experts|academics|leaders)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex People();

    [GeneratedRegex(
        @"\b(organi[sz]ations|groups|networks|coalitions|institutions|organizaciones|colectivos|redes|" +
        @"instituciones)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bodies();

    /// <summary>
    /// Whether a group's heading says that people follow, or that organisations do; null where it says neither or
    /// both.
    /// </summary>
    public static bool? SaysPeople(string heading) => (People().IsMatch(heading), Bodies().IsMatch(heading)) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => SignatureLabels.SaysPeople(heading),
    };

    /// <summary>Words behind which a colon opens a group run on in the same line: "A título individual: …".</summary>
    public static bool IsLabel(string words) =>
        LetterPhrases.IsSignatureHead(words) || SignatureLabels.IsHead(Token.Of(words))
            || Group().IsMatch(words.AsSpan().TrimEnd(':'));

    public static bool IsHead(SignatureCell cell) =>
        cell.Shown.EndsWith(':')
        || SignatureLabels.IsHead(cell.Words)
        || LetterPhrases.IsSignatureHead(cell.Shown)
        || GroupWords.AreIn(cell.Shown) && !IsNamedGroup(cell) && (Group().IsMatch(cell.Shown) || IsBilingualGroup(cell.Shown))
        || (cell.BlanksBefore > 0 || cell.Words.Count > 1 || AreOfKind(cell)) && OfKind.Open(cell.Shown)
            && Kind().IsMatch(cell.Shown)
        || cell.BlanksBefore > 0 && LetterSpacing.IsSpaced(cell.Text)
        || cell.BlanksBefore > 0 && (Kinds().IsMatch(cell.Shown) || Occupations.AreKinds(cell.Words))
        || cell.Words.Count <= 5 && OfOffices.Open(cell.Shown) && Offices().IsMatch(cell.Shown)
        || cell.BlanksBefore > 0 && !cell.IsListed && GroupHeadings.Is(cell.Words) && !cell.Text.Contains(',', StringComparison.Ordinal)
        || !cell.IsListed && Sectors.Are(cell.Shown)
        || cell.BlanksBefore > 0 && Regions.IsRegion(WithoutRemark(cell.Text));

    /// <summary>"Nicaragua (en el exilio)", "Chile (3)": what a bracket remarks on a country behind its name.</summary>
    private static string WithoutRemark(string words) =>
        words is [.., ')'] && words.IndexOf('(', StringComparison.Ordinal) is > 2 and var open && !char.IsUpper(words[open + 1])
            ? words[..open].TrimEnd()
            : words;

    /// <summary>"Redes de Madres y Archivos" among other bodies: of no place, it is called so.</summary>
    private static bool IsNamedGroup(SignatureCell cell) =>
        cell is { BlanksBefore: 0, Words: [{ Key: "redes" or "colectivos" }, { Key: "de" }, { IsCapitalised: true } of, ..] }
        && cell.Shown[^1] != ':' && !EntryForm.NamesPlace(cell.Text[of.Start..]) && !Regions.IsPartOfWorld(cell.Text[of.Start..]);

    /// <summary>"Organizations / Organizaciones".</summary>
    private static bool IsBilingualGroup(string words) =>
        words.IndexOf('/', StringComparison.Ordinal) is > 2 and var slash
        && Group().IsMatch(words[..slash].Trim()) && Group().IsMatch(words[(slash + 1)..].Trim());

    /// <summary>"on behalf of:" beneath whoever signs for those further down.</summary>
    public static bool SaysForWhom(string words) =>
        words.EndsWith(':') && words.Contains("on behalf of", StringComparison.OrdinalIgnoreCase) && words.Length < 50;

    /// <summary>A remark on the list: "for identification only", "signatures follow".</summary>
    public static bool IsRemark(string words) => IsNoteLine(words) || SignatureNoise.IsRemark(words);

    private static bool IsNoteLine(string words) =>
        words.Length > 0
        && (words[^1] == '!' || OpeningMarks.Contains(words[0]) || char.IsDigit(words[0])
            || words.AsSpan().ContainsAny('|', '/') || NoteWords.AreIn(words))
        && Note().IsMatch(words);

    /// <summary>"Our dead are not forgotten.": running words with a full stop, a motto under the letter.</summary>
    private static bool IsSentence(SignatureCell cell) =>
        cell.Shown.EndsWith('.') && cell.Words.Count >= ShortestSentence && !cell.OpensTitle && !cell.NamesPersonFirst
        && !cell.NamesBody && !cell.HasLegalForm && cell.Words[^1] is { IsCapitalised: false, Key.Length: > 3 }
        && cell.Words.Count(w => !w.IsCapitalised) * 2 > cell.Words.Count
        || IsLongSentence(cell);

    /// <summary>"Señora ministra, el río no espera más.": small words enough to be a sentence, whatever opens it.</summary>
    private static bool IsLongSentence(SignatureCell cell) =>
        cell.Shown.EndsWith('.') && cell.Words.Count > ShortestSentence && ProseWords.Score(cell.Words) >= 2
        && !cell.NamesPersonFirst && !cell.Words[^1].IsCapitalised
        && cell.Words.Count(w => !w.IsCapitalised) * 2 > cell.Words.Count;

    /// <summary>"Sincerely" that a web page set among the names.</summary>
    private static bool IsClose(SignatureCell cell) => cell.Words.Count <= 3 && !cell.NamesBody && LetterPhrases.IsClose(cell.Shown);

    /// <summary>A street and its number, or a city with its code, though a body's word is in it.</summary>
    private static bool IsAddress(SignatureCell cell) =>
        TextFolding.HasDigit(cell.Shown) && (Street().IsMatch(cell.Shown) || PostalPhrases.IsTownWithPin(cell.Shown))
        || TextFolding.HasDigit(cell.Shown) && !cell.NamesPersonFirst && PostalPhrases.IsPostal(cell.Shown)
        && (cell.Words[0].Key is "calle" or "carrera" or "cra" or "avenida" or "av" or "avda" or "km" or "jiron" or "jr" or "po" or "apartado"
                or "suite" or "edificio"
            || char.IsDigit(cell.Shown[0]) || cell.Words[^1].Text is { Length: 5 } code && code.All(char.IsDigit));

    /// <summary>"Rue du Port 9, 1202 Geneva", "12 Mill Lane, Cork": a street with its number before a comma, a town with its code behind it.</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}'’. -]{2,40} \d{1,4}\p{L}?, (\p{Lu}{1,2}-)?\d{4,6} \p{Lu}[\p{L}'’. -]{1,30}(, \p{Lu}[\p{L} ]{2,30})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Street();

    /// <summary>"Es lo que pedimos. Habrá paz.": one sentence and another.</summary>
    private static bool AreSentences(SignatureCell cell) =>
        cell.Shown.EndsWith('.') && !cell.NamesBody && !cell.HasLegalForm
        && cell.Shown.IndexOf(". ", StringComparison.Ordinal) is > LongestShortForm and var stop
        && cell.Shown.AsSpan(stop - LongestShortForm, LongestShortForm).IndexOfAnyExceptInRange('a', 'z') < 0;

    public static bool IsNote(SignatureCell cell) =>
        IsRemark(cell.Shown)
        || LetterPhrases.IsFurniture(cell.Shown)
        || cell.Words.Count > 2 && cell.Words[0].Key is "por" or "for" or "members" or "miembros" or "integrantes" && Organs.Are([.. cell.Words.Skip(1)])
        || ContactPhrases.AreIn(cell.Shown)
        || !cell.NamesBody && TextFolding.HasDigit(cell.Shown) && PostalPhrases.IsPostal(cell.Shown)
        || SignatureMarks.IsTypist(cell.Shown)
        || SignatureNoise.Is(cell)
        || SignatureProse.IsStatement(cell)
        || cell.BlanksBefore > 0 && SignatureProse.TellsForWhom(cell.Shown)
        || IsClose(cell)
        || IsAddress(cell)
        || cell.Text.Length > LineShape.LongLine
        || ProseWords.Score(cell.Words) >= 4
        || !cell.Text.Any(char.IsLetter)
        || IsSentence(cell)
        || AreSentences(cell);
}
