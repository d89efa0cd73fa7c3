using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// The set phrases of letters in English and Spanish by which a line shows its part. They are tried on short lines
/// only (<see cref="LineShape.LongLine"/>), so a hostile line cannot make them slow.
/// </summary>
internal static partial class LetterPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Where the dash behind a place and its date stands at the latest, in UTF-16 units.</summary>
    private const int FarthestDash = 120;

    private static readonly SearchValues<string> LetterWords =
        SearchValues.Create(["letter", "carta"], StringComparison.OrdinalIgnoreCase);

    /// <summary>No head of a signature block is without one of these, and most other lines are.</summary>
    private static readonly SearchValues<string> SigningWords = SearchValues.Create(
        ["sign", "firm", "endors", "suscri", "adhe", "adhi", "support", "behalf of", "nombre de", "representaci"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that open a salutation and hardly another line.</summary>
    [GeneratedRegex(
        @"^(dear\b|(distinguished|esteemed|respected) [^.]{2,60}[:,]$|to whom it may concern|a quien(es)? corresponda|(ladies and )?gentlemen[:,]$|" +
        @"greetings\b.{0,40}[:,]$|" +
        Greetings.Words + @"(,? " + Greetings.Called + @")?[,:!]?$|(madame|monsieur),? (la|le) [^.:]{3,60}[,:]$|(yang (amat )?(berhormat|berbahagia|mulia)|yab|ybhg|yb)\b.{0,40},$|(sehr geehrte|votre excellence|assalam\w*)\b.{0,40}[:,]$|" +
        @"to (all |the )*(honou?rable )?(members|delegates|leaders|heads|ministers|senators)\b.{0,80}[:,]$|" +
        @"estimad[oa]s?\b|estimad[oa]\([oa]s?\)|distinguid[oa]s?\b|apreciad[oa]s?\b|apreciables?\b|" +
        @"a (\p{L}+,? )?a? ?ch(ara|[aá]irde)[:,]?$|estimables?\b|respetad[oa]s?\b|querid[oa]s?\b|(hermanas?|hermanos?|compa[nñ]er[oa]s?)\b[^.,]{0,40}[:,]$|muy (se[nñ]or|sr[ae]?s?\b|estimad|distinguid|respetad|honorable)|" +
        @"(se[nñ]ora? )?\p{L}+, reciban? un (cordial|atento|respetuoso) saludo|((sus |vuestras )?se[nñ]or[ií]as|excelencias?|excellenc(y|ies))[:,;]?$|(vuestra|su|sus|your) (excelencias?|excellenc(y|ies))[:,;]$|your excellenc(y|ies)$|your excellenc(y|ies)(, | and )(sirs?|mesdames|ladies|gentlemen|madams?|honou?rable)\b[^.:;]{0,60}[,:]$|((vuestras?|sus?) (majestad(es)?|altezas?( real(es)?)?)|your ((royal|serene) )?(majest(y|ies)|highness(es)?))( (y|and) [^.:;]{4,60})?[:,;]$|your ((royal|serene) )?(majest(y|ies)|highness(es)?)( and [^.,:;]{4,60})?$|(majestad|alteza)[:,]$|(honou?rables?|respetables?) [^.,]{1,90}:$|" +
        @"de (mis?|nuestr[oa]s?)( (mayor(es)?|m[aá]s alta|alta|especial|m[aá]s distinguidas?|distinguidas?))? " +
        @"(consideraci([oó]n|ones)|respetos?|aprecio|estima)[:,.]?[\-–]?$|(un )?cordial saludo\b.{0,40}$|reciba[n]? un cordial saludo[,:]$)", Options)]
    private static partial Regex Greeting();

    public static bool Greets(string line) => LineOpenings.MayGreet(line) && Greeting().IsMatch(line);

    [GeneratedRegex(
        @"^((very |most )?(sincerely|respectfully|cordially|faithfully|truly)( yours| submitted)?|" +
        @"yours( very)? (sincerely|truly|faithfully|respectfully)?|yours( \p{L}+)? in [\p{L} '’]{4,40}|yours|(with )?(best|kind|warm|warmest|" +
        @"kindest)( personal)? (regards|wishes)|regards|with (deep |great |sincere |our )?(respect|gratitude|" +
        @"thanks|appreciation|hope|solidarity)[^.]{0,40}|in (solidarity|peace|hope|faith|service|christ|struggle|gratitude|friendship)[^.]{0,40}|fraternally[^.]{0,30}|yours ever|" +
        @"(with )?(many )?thanks?( you)?( (in advance|again|for your[^.]{0,60}))?|thank you[^.]{0,70}|" +
        @"gratefully|signed|(muchas )?gracias( (por|de antemano|anticipadas)[^.]{0,60})?|atentamente|muy (atentamente|respetuosamente|cordialmente|agradecid[oa]s?)|" +
        @"respetuosamente|cordialmente|sinceramente|fraternalmente|atte|saludos( cordiales)?|un (cordial|" +
        @"atento|fraternal) saludo|(con|sin otro) (un )?(el )?(mayor |m[aá]s (alta )?|cordial |" +
        @"debido )?(respeto|consideraci[oó]n|aprecio|estima|agradecimiento|particular|saludo)[^.]{0,60}|" +
        @"reciba[n]? (un|nuestro)s? (cordial|cordiales|atent|m[aá]s|respetuos|fraternal|sincer)[^.]{0,80}|" +
        @"(se despide[n]?|quedamos|suscriben?)\b[^.]{0,50}|de (usted(es)?|ud(s)?\.?|antemano)[^.]{0,60}|de(l| la| los| las) (se[nñ]or\p{L}{0,3}|honorables?|excelent\p{L}{2,8}|doctora?) [^.:;]{3,60}|" +
        @"con (gratitud|esperanza|respeto|aprecio)|firman|firmado|suscriben|en solidaridad|solidariamente|" +
        @"suyos? atentamente|(le|les|lo|los|la|las|te)? ?saludan?( a| muy)?\b[^.]{0,40}|agradec(emos|iendo)[^.]{0,50}|" +
        Greetings.Farewell + @"|[\p{L}]{4,20}mente|con (muestras de|nuestro|nuestra|todo|toda|mi|el|los|sentimientos de)\b[^.]{0,50})[ ]*[,.:;!]?$", Options)]
    private static partial Regex CloseWords();

    /// <summary>A complimentary close, in one language or in two: "Sincerely / Atentamente,".</summary>
    public static bool IsClose(string line) =>
        LineOpenings.MayClose(line) && (CloseWords().IsMatch(line) || Respects.AreOffered(line)
        || line.IndexOf(" / ", StringComparison.Ordinal) is > 0 and var slash
            && CloseWords().IsMatch(line[..slash]) && CloseWords().IsMatch(line[(slash + 3)..]));

    [GeneratedRegex(
        @"^(re|regarding|subject|sub|asunto|mat|materia|ref|referencia|subj|tema|theme|objeto|objet|in re|rel|assunto|" +
        @"concerning)( ?/ ?(re|subject|asunto|objet|tema))?\s*[.:]\s*[:\-–]?", Options)]
    public static partial Regex SubjectMark();

    [GeneratedRegex(
        @"^(encl|encls|enc|encs|adj|enclosure|enclosures|enclosed|attachment|attachments|attached|anexo|anexos|" +
        @"adjunto|adjuntos|se adjuntan?|se anexan?)\b\s*(\(\d+\)|s)?\s*([.:\-–—]|$)", Options)]
    public static partial Regex EnclosureMark();

    [GeneratedRegex(@"^(p\.?\s?s\.?|p\.?\s?d\.?|post\s?scriptum|postscript|posdata|postdata)\s*[:.\-–—]", Options)]
    public static partial Regex PostscriptMark();

    [GeneratedRegex(
        @"^((the )?(following |undersigned |endorsing |participating )*(co-?)?(signatories|signers|" +
        @"signatures|signator(y|ies) organi[sz]ations|undersigned|endorsers)( organi[sz]ations| groups|" +
        @" individuals)?( \(.{0,40}\))?( include| are)?|" +
        @"signed( on behalf of)?( by)?( the following[^.]{0,40})?|co-?signed( by)?|endorsed by|" +
        @"(organi[sz]ational |individual |institutional |international |national |state and local |" +
        @"local )*(signatories|signers|signatures|endorsers|endorsements)|(the )?undersigned[^.]{0,60}|" +
        @"list of signator(ies|y)[^.]{0,40}|signatory list|las? (organizaciones|personas|" +
        @"instituciones)( \w+)? (firmantes|abajo firmantes|que suscrib\w+|que firm\w+)[^.]{0,60}|" +
        @"(organizaciones|personas|instituciones|redes|colectivos|individuos)( \w+)? (firmantes|adherentes|" +
        @"que (suscrib|firm)\w+)[^.]{0,60}|firmantes|firmas|firman?( (esta|la presente|este) (carta|" +
        @"comunicado|pronunciamiento|misiva))?|suscriben?( (esta|la presente|este) \w+)?|adhesiones|" +
        @"firmado( por)?|(los|las)? ?abajo firmantes|quienes (suscriben|suscribimos|firman|" +
        @"firmamos)[^.:]{0,40}|firman[^.:]{0,60}|suscriben[^.:]{0,60}|suscrit[oa]s? por[^.:]{0,40}|se adhieren|(tambi[eé]n |adem[aá]s,? )?(se )?adhieren[^.:]{0,40}|" +
        @"(las y los|los y las|las|los) abajo firmantes|(endorsing|signing|supporting|co-?signing|undersigned) " +
        @"(organi[sz]ations|groups|institutions|individuals)|(on behalf of|en (nombre|representaci[oó]n) de)( the| las?| los)?" +
        @"( following| siguientes)?( organi[sz]ations| organizaciones)?:|[\p{L} ]{0,30}\b(signed|endorsed|supported) by)\s*:?$", Options)]
    private static partial Regex HeadOfSignatures();

    /// <summary>The head of a signature block, in one language or in two: "Signatories / Firmantes".</summary>
    public static bool IsSignatureHead(string line) => line.AsSpan().ContainsAny(SigningWords) && OpensSignatures(line);

    private static bool OpensSignatures(string line) =>
        !EndsInAsking(line) && (HeadOfSignatures().IsMatch(line)
        || SignatureLabels.OpensSignatures(line)
        || line.IndexOf(" / ", StringComparison.Ordinal) is > 0 and var slash
            && HeadOfSignatures().IsMatch(line[..slash]) && HeadOfSignatures().IsMatch(line[(slash + 3)..]));

    /// <summary>"POR TANTO EXIGIMOS:", "La Asamblea RESUELVE:": what is asked or resolved follows, in the text.</summary>
    public static bool LeadsToAsks(string line) => line[^1] == ':' && (EndsInAsking(line) || AskHeads.Resolves(line));

    /// <summary>"Las organizaciones abajo firmantes solicitamos:": what they ask follows, and not who they are.</summary>
    private static bool EndsInAsking(string line) =>
        line.AsSpan().TrimEnd(" :,") is var words && words.Length > 0 && AskVerbs.Find(TextFolding.Key(words[(words.LastIndexOf(' ') + 1)..])) is not null;

    [GeneratedRegex(
        @"^(([^.:;]{3,60}\W\s*(page|p[aá]gina|p[aá]g\.)|\W*(page|p[aá]gina|p[aá]g\.?|p\.)?)[\s|]*\d{1,3}\s*((of|" +
        @"de|/|\|)\s*\d{1,3})?\W*|[ivx]{1,4})$", Options)]
    private static partial Regex PageMark();

    [GeneratedRegex(
        @"^((via|by|through|submitted (via|by|through|to|at|on)) (the )?((\p{L}[\p{L}&.-]* ){0,4}(portal|e-?rulemaking|docket|web ?site|e-?filing|filing system|online (form|submission)|ecf)|" +
        @"(https?://|www\.)\S{4,60}|(?-i:[a-z\d-]{3,40}|[A-Z\d-]{3,40}|[A-Z][a-z\d-]{2,40})\.(?i:gov|org|com|net|eu|int|uk|ca|au))\b.{0,80}|" +
        @"(via|by) (e-?mail|electronic (mail|transmission|delivery|submission|means|filing)|registered (mail|post)|messenger|hand delivery|post|fax|facsimile|hand|courier|u\.?s\.? mail|first class mail|" +
        @"certified mail)\b.{0,80}|(sent|submitted|transmitted|delivered|enviad[oa]) (via|by|electronically|" +
        @"v[ií]a|por)\b.{0,80}|por correo electr[oó]nico.{0,60}|v[ií]a (correo|e-?mail|" +
        @"electr[oó]nica).{0,60}|for immediate release.{0,30}|para (publicaci[oó]n|" +
        @"difusi[oó]n) inmediata.{0,30}|(download|click|descarg)\w* .{0,60}|share( this)?|print|tweet|" +
        @"(attachments?|archivos adjuntos|datos adjuntos|importance|importancia)\s*:.{1,120}|confidential|comunicado de prensa|press release|news release|bolet[ií]n de prensa|carta abierta|" +
        @"open letter|printed on recycled paper|###+|" +
        @"-{3,} *(forwarded message|original message|mensaje reenviado|mensaje original)\b.{0,30})$", Options)]
    private static partial Regex Delivery();

    /// <summary>"Our ref: 0117/2015", "OFICIO NÚM. 12", "ORD. N° 2.318": how an office files its letters.</summary>
    [GeneratedRegex(
        @"^((our|your) ref(erence)?|(file|case|letter|docket|reference) n(o|umber)|n[uú]m(ero)?\.? de " +
        @"(oficio|expediente)|no\.? de oficio|oficio( n[uú]m(ero)?| no| n[°º])?|expediente|exp|folio|ord|radicado|registro|ant|no|n[°º])" +
        @"\s*[.:°º]?\s*(n[°ºo]\.?|n[uú]m\.?)?\s*:?\s*[\p{L}./\-]{0,24}\d.{0,40}$|^ant\.?\s*:", Options)]
    private static partial Regex FilingMark();

    /// <summary>What web pages leave around a letter: "Home > News > Letters", "Print   Email   Share".</summary>
    [GeneratedRegex(
        @"^((home|inicio|portada)\b(\s+[>|»/•·]|\s{2,}).*|(print|email|share|tweet|imprimir|compartir|facebook|twitter|" +
        @"pdf|whatsapp)((\s{2,}|\s*[|•·/]\s*|\s)(print|e-?mail|share|tweet|imprimir|compartir|facebook|twitter|pdf|" +
        @"whatsapp))+|(posted|published|publicado|last updated|updated)( on| by| por| el)?\b.{3,80}|" +
        @"(share|tweet|print|email|compartir|comp[aá]rtelo|comparte|enviar|imprimir)( this| esto| esta (carta|noticia|p[aá]gina))? (on|en|por|via|with|con) (facebook|twitter|x|whatsapp|linkedin|telegram|instagram|bluesky|redes sociales|e-?mail|correo( electr[oó]nico)?)|" +
        @"(you are|est[aá]s) (here|on page|aqu[ií]).{0,40}|(tags|etiquetas|filed under|categor[ií]as?)\s*:.{0,120}|" +
        @"©.{0,80}|(skip to|ir al?) (main )?conten\w+|(donate|subscribe|sign up|join|log ?in|dona|donar|suscr[ií]bete)( now| today| here| us| ahora| aqu[ií])?!?|(leave a|no hay|sin) coment\w*.{0,20})$", Options)]
    private static partial Regex WebRemains();

    /// <summary>
    /// Page marks with running heads, ways of delivery, press release heads: no part of the letter's own text.
    /// </summary>
    public static bool IsFurniture(string line) => IsPageMark(line) || LineOpenings.MayTellDelivery(Bare(line)) && Delivery().IsMatch(Bare(line))
        || TextFolding.HasDigit(line) && (FilingMark().IsMatch(line) || FileNumbers.IsReference(line)) || LineOpenings.MayBeWebRemains(line) && WebRemains().IsMatch(line)
        || HeadPhrases.NamesRegister(Bare(line));

    /// <summary>"[VIA E-MAIL]" without its brackets.</summary>
    private static string Bare(string line) => line is ['[' or '(', _, .., ']' or ')'] ? line[1..^1].Trim() : line;

    /// <summary>"Page 2 of 3", "– 4 –", "Joint letter – page 3".</summary>
    public static bool IsPageMark(string line) =>
        line.Length <= LineShape.LongLine && (line.Length <= 4 || TextFolding.HasDigit(line)) && PageMark().IsMatch(line);

    [GeneratedRegex(
        @"^(attn|atn|attention|a la atenci[oó]n( de)?|atenci[oó]n|at'n|at|c/o)\s*[:.]", Options)]
    public static partial Regex AttentionMark();

    /// <summary>"(Attn: " of "Leader's Office (Attn: Ann Lee)"; null where none stands.</summary>
    public static TextSpan? AttentionInBrackets(string words) =>
        BracketedAttention().Match(words) is { Success: true } mark ? new TextSpan(mark.Index, mark.Index + mark.Length) : null;

    [GeneratedRegex(@"(?<=\S)\s*\((attn|atn|attention|fao|for the attention of|atenci[oó]n)\s*[:.]?\s+(?=[^()]+\)$)", Options)]
    private static partial Regex BracketedAttention();

    /// <summary>How long the party, state or district of a legislator behind a name is; 0 where there is none.</summary>
    public static int DistrictLength(string words) => words.EndsWith(')') ? District().Match(words).Length : 0;

    /// <summary>What stands in an address beside the party and its place.</summary>
    public static bool IsAside(string words) => LineOpenings.MayBeAside(words) && Aside().IsMatch(words);

    [GeneratedRegex(
        @"^((para|con|en) (su|el|los|sus|mismos?) .{0,20}(conocimiento|atenci[oó]n|efectos?|fines?)\b.*|mismos? fin(es)?\.?|" +
        @"(c[.i]{1,2} ?)?(arch(ivo)?|minutario|consecutivo|copiador)\b.{0,20}|archivo (divisi[oó]n|departamento|unidad|secci[oó]n|subsecretar[ií]a|gabinete|oficina de partes)\b.{0,60}|(files?( copy)?|correlativo|expediente|cronol[oó]gico)\.?|(to|para|destinatari[oa]s?|addressees?|a la atenci[oó]n de)[:. ]*|s ?/ ?d|" +
        @"presentes?|l\.\s?c\.|la ciudad|conocimiento|for (your )?information|fyi|s\.?\s?d\.?|s\.\s?o\.?|e\.\s?s\.\s?[dm]\.?|en (su|sus) (oficinas?|despachos?)|(oficio|expediente|folio|ord|exp)\b.*\d.*|" +
        @"(no|n[°º])[. ]*[\d/\-]+|[\w.+-]+@[\w.-]+|(https?://|www\.)\S+|(via|by|v[ií]a|por) (e-?mail|post|hand|courier|fax|correo).*|" +
        @"por (intermedio|conducto) de.*|v[ií]a\s*:.*)$", Options)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"^[\W_]*(p\s?r\s?e\s?s\s?e\s?n\s?t\s?e\s?s?|e\.?\s*s\.?\s*[dm]\.?|s\.\s*[do]\.?|ciudad|l\.\s*c\.|la ciudad|s[\s_]{0,40}/[\s_]{0,40}d|(en )?sus? (despacho|" +
        @"oficina)s?)[\W_]*$", Options)]
    public static partial Regex Presente();

    /// <summary>"Washington, D.C. – 12 groups sent a letter …", "The full text of the letter follows."</summary>
    [GeneratedRegex(
        @"^((?-i:\p{Lu})[\p{L}.]+ ?){1,4}(, ?((?-i:\p{Lu})[\p{L}.]+ ?){1,3})?(\(.{3,30}\) ?)?[.,]? ?[–—-]+ |" +
        @"\b(in|sent|sends?|signed|joined|delivered|released)\b.{0,60}\b(a|an|the( following)?|this)( \w+)? letter\b|" +
        @"\b(text of (the|this) letter|letter (is )?addressed to)\b|\b(enviaron|envi[oó]|env[ií]an|dirigieron|" +
        @"entregaron|firmaron|suscribieron)\b.{0,60}\b(una|la|esta|la siguiente)( \w+)? carta\b|" +
        @"\btexto (completo |[ií]ntegro )?de la carta\b", Options)]
    private static partial Regex Telling();

    /// <summary>It tells of the letter from outside: needs a word for a letter, or the dash behind a place.</summary>
    public static bool TellsOfLetter(string line) =>
        (line.AsSpan().ContainsAny(LetterWords) || line.AsSpan(0, Math.Min(line.Length, FarthestDash)).ContainsAny("–—-"))
        && Telling().IsMatch(line);

    /// <summary>A legislator's party, state or district behind the name: "(D-Ore.)", "(NY-16)".</summary>
    [GeneratedRegex(@"\s*\((?-i:[DRI]-[A-Z][A-Za-z.]{1,6}(-\d{1,2})?|[A-Z]{2}-(\d{1,2}|AL))\)$", Options)]
    private static partial Regex District();

    /// <summary>Before whoever writes or asks: "From:", "De:", "PETICIONARIOS:".</summary>
    [GeneratedRegex(@"^(from|de|(peticionari|accionant|demandant|solicitant|remitent|interesad|promovent)[oae]s?)\s*:", Options)]
    public static partial Regex SenderMark();

    [GeneratedRegex(
        @"^((a la )?atenci[oó]n|a la att?n?\.?) de(l| la| los| las)?\s+(?=(?-i:\p{Lu}))|^([aá] atenci[oó]n de ?/ ?)?" +
        @"(at'n\.?(?= +(?-i:\p{Lu}))|(a ?/ ?a|att|atn|attn)(\.[:-]{0,2})?(?= +(?-i:\p{Lu}))|(attn|atte?|atn|attention|fao|a ?/ ?a|[aá] (la )?(atenci[oó]n|att?n?\.?)( de)?|(con )?atenci[oó]n( a)?|at'n|at|c/o|dirigid[oa] a|" +
        @"addressed to|destinatari[oa]s?|addressees?|recipients?)\s*[:.][:-]?|((and )?to|for|(y )?para|(y )?a|al)\s*:)\s*", Options)]
    public static partial Regex AddresseeMark();

    /// <summary>"To the Presidents of …", "A las Senadoras": how a line calls on those it is to.</summary>
    [GeneratedRegex(
        @"^(to( all)?( the)?|a las y los|a los y las|a las?|a los|al)\s+(?=(?-i:\p{Lu})|(integrantes|miembros|representantes|opini[oó]n p[uú]blica|pueblos?|medios de|comunidad|sociedad|autoridades|comisi[oó]n(es)?|comit[eé]s?|bancadas?|fracciones)\b)", Options)]
    public static partial Regex AddresseeArticle();

    [GeneratedRegex(
        @"^(a la opini[oó]n p[uú]blica|al pueblo de|a los (medios de|pueblos)|a la (comunidad|sociedad)( civil| nacional| internacional)|" +
        @"a las autoridades|to the (people|peoples|citizens|media|international community|general public|public) ?(of|and|$))[^.:;]{0,90}?:?$", Options)]
    public static partial Regex CallsAll();

    [GeneratedRegex(
        @"^(\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}[ .)\]]?|[¹²³⁴-⁹]+|\*{1,3})\s*(\p{Lu}|http|see |ver |“)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex NoteStart();

    /// <summary>A picture that stands for a bullet: a hand, an arrow, a tick, a number in a box.</summary>
    public const string Picture =
        @"([\u2190-\u21FF\u25A0-\u25FF\u2605\u2606\u2610-\u2612\u2666\u26A0\u26AA\u26AB\u2705\u2713-\u2718\u2731-\u274F\u2753-\u2757\u2764\u2794-\u27BF\u2B05-\u2B55]|" +
        @"(?!\uD83D[\uDCCD\uDCDE\uDCE7-\uDCE9\uDCF1\uDCF2])[\uD83C-\uD83E][\uDC00-\uDFFF]|\d\uFE0F?\u20E3)[\uFE0F\u200D\u20E3]?(\uD83C[\uDFFB-\uDFFF])?";

    [GeneratedRegex(@"^" + Picture + @"\uFE0F?\s*(?=[\p{L}¿¡""“])|^\s*([•·▪◦●○■□➢➤*\-–—.]|\(?\d{1,3}([.)][-–]?|[º°][.)]?|-)|\(?(?-i:[a-oq-z])[.)]|\(?p\)|(?-i:[ivx]{1,4}[.)]))\s+", Options)]
    private static partial Regex Bullet();

    /// <summary>How long the bullet or number is that opens the words, with the blank behind it; 0 where there is none.</summary>
    public static int BulletLength(ReadOnlySpan<char> words)
    {
        var matches = Bullet().EnumerateMatches(words);
        return LineOpenings.MayBeBullet(words) && matches.MoveNext() ? matches.Current.Length : 0;
    }
}
