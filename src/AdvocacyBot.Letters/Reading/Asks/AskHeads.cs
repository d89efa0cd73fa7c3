using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Lines and sentences that announce asks without asking.</summary>
internal static partial class AskHeads
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestHeading = 110;

    private const int LongestLead = 220;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly SearchValues<string> Following =
        SearchValues.Create(["follow", "siguiente"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A line that heads a section: short, and no sentence.</summary>
    public static bool IsHeading(string text) =>
        text.Length <= LongestHeading && text[^1] is not ('.' or ';' or ',' or '?') && Token.Of(text).Count <= 14
        && (text[^1] == ':' || ProseWords.Score(Token.Of(text)) <= 2);

    /// <summary>"Recommendations", "Nuestras peticiones:", "Demandas y propuestas de acción".</summary>
    public static bool AnnouncesAsks(string text) => text.Length <= LongestHeading && text[^1] != '.' && Asks().IsMatch(text);

    /// <summary>"To the Government of Mexico:", "Al Estado:" – whom the section's asks are for.</summary>
    public static string? Addressee(string text) =>
        text.Length <= LongestHeading && To().Match(text) is { Success: true } match
            ? match.Groups["who"].Value.TrimEnd(':', ' ')
            : null;

    /// <summary>"Our organizations offer the following recommendations.", "adopt these measures:".</summary>
    public static bool OpensList(string sentence) =>
        !MakesKnown(sentence) && OpensAsks(sentence);

    /// <summary>"We call on every candidate to make the following pledges.": who asks so points to the list beneath, whatever he calls its items.</summary>
    public static bool PointsBeneath(string sentence) => sentence.AsSpan().ContainsAny(Following) && Beneath().IsMatch(sentence);

    [GeneratedRegex(@"\b(the|these) following (\p{L}+,? (and )?){1,3}\b[^.;:]{0,60}[.:]$|\bas follows\.$", Options)]
    private static partial Regex Beneath();

    /// <summary>"Me permito hacer de su conocimiento lo siguiente:", "We wish to inform you of the following:": facts follow.</summary>
    public static bool MakesKnown(string sentence) => sentence[^1] == ':' && Telling().IsMatch(sentence);

    /// <summary>"Por tales razones, ACORDAMOS:", "La asamblea resuelve:", "ACUERDOS": what is resolved follows, asks among it.</summary>
    public static bool Resolves(string lead) => lead.Length <= LongestLead && lead.AsSpan().ContainsAny(OfResolving) && Resolved().IsMatch(lead);

    private static readonly SearchValues<string> OfResolving = SearchValues.Create(
        ["acord", "acuerd", "resolv", "resuelv", "resoluci", "resuelto", "decid", "determin", "declar", "manifest", "pronunci"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(acordamos|acord[oó]|acordaron|acuerdan?|resolvemos|resolvi[oó]|resolvieron|resuelven?|decidimos|decidi[oó]|deciden?|determinamos|determinan?|declaramos|declaran?|" +
        @"manifestamos|manifiestan?|nos pronunciamos|se pronuncian?|(hemos|ha|han) (acordado|resuelto|decidido|determinado)|se (acuerda|resuelve|acord[oó]|resolvi[oó]))\b" +
        @"( (en|por|a) [^.:]{3,40}|,? \p{L}+mente| ante [^.:]{3,60})?( lo siguiente| los? siguientes? (acuerdos?|puntos|resoluciones))?,?\W*:$|" +
        @"^\W*((por (todo )?(ello|lo anterior|lo expuesto|tanto)|en (este|tal) sentido|as[ií] las cosas),? )?((?-i:ACORDAMOS|ACUERDAN?|RESOLVEMOS|RESUELVEN?|DECLARAMOS)|((nuestros |los |principales |puntos de )*(acuerdos|resoluciones|resolutivos|puntos resolutivos)))\W*$", Options)]
    private static partial Regex Resolved();

    /// <summary>"Our rights remain reserved": the last point of many a demand, which asks for nothing.</summary>
    public static bool ReservesRights(string item) => item.Contains("reserv", StringComparison.OrdinalIgnoreCase) && Reserved().IsMatch(item);

    /// <summary>"A las organizaciones hermanas:", "Al pueblo en lucha:": those who stand with the writers, and no addressee.</summary>
    public static bool AreFellows(string whom) => Fellows().IsMatch(whom);

    [GeneratedRegex(
        @"^((las?|los|el|our|nuestr[ao]s) )?((organizaciones|comunidades|colectivos|movimientos|sindicatos|pueblos?) (herman[ao]s?|compañer[ao]s|solidari[ao]s|amig[ao]s|en lucha)|" +
        @"(compañer[ao]s|herman[ao]s)\b|(sister|fellow) (organi[sz]ations|movements|unions))", Options)]
    private static partial Regex Fellows();

    /// <summary>"Llamamos a las comunidades hermanas a …", "Hacemos presente que …": said to those of one's own side, or only kept in mind.</summary>
    public static bool TurnsElsewhere(string sentence) =>
        sentence[0] is 'H' or 'L' or 'C' or 'I' or 'E' or 'R' or 'A' or 'D' && Elsewhere().IsMatch(sentence);

    [GeneratedRegex(
        @"^(((hacemos|extendemos|reiteramos|hago)( tambi[eé]n| asimismo| adem[aá]s| igualmente)? )?((el|un) )?((fraterno|urgente|respetuoso|nuestro) )?(llamad[oa]|llamamiento)|llamamos|convocamos|invitamos|exhortamos)( \p{L}+mente)? (a (tod[ao]s )?(las|los|la|nuestr[ao]s)|al) " +
        @"((organizaciones|comunidades|colectivos|movimientos|sindicatos|pueblos?) (herman[ao]s?|compañer[ao]s|solidari[ao]s|amig[ao]s)\b|(compañer[ao]s|herman[ao]s)\b|" +
        @"(ciudadan[ií]a|poblaci[oó]n|pueblo|sociedad( civil)?|juventud|comunidad|vecin[ao]s|familias)( [\p{L}]+){0,4} a (no )?(sumarse|unirse|solidarizarse|movilizarse|mantener(se)?|organizarse|participar|caer|difundir|acompañar(nos)?|estar)\b)|" +
        @"^(le |les )?(hacemos|hago) presente que\b", Options)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\brights?\b[^.;]{0,40}\b(is|are|remains?|stays?)( \p{L}+){0,2} reserved\b|^\W*(\p{L}+ ){0,4}reserves?( \p{L}+){0,3} rights?\b|\breservamos\b[^.;]{0,30}\bderechos?\b", Options)]
    private static partial Regex Reserved();

    /// <summary>"Que la claridad del día acompañe su pensamiento.": a wish for whoever reads.</summary>
    public static bool IsWish(string sentence) => sentence.Length <= LongestLead && Wished().IsMatch(sentence);

    [GeneratedRegex(
        @"^Que [^.;,]{3,60}\b(les?|l[ao]s?|nos) (ilumin|gu[ií]|bendi|inspir|acompañ|d[eé]\b|den\b|conced|fortal|guard)|" +
        @"^Que [^.;,]{3,60}\b(ilumin|gu[ií]|bendi|inspir|acompañ|fortal|orient)\p{Ll}*e[n]? (su|sus|vuestr[ao]s?|nuestr[ao]s?) \p{L}+", Options)]
    private static partial Regex Wished();

    [GeneratedRegex(
        @"\b(hacer(le|les)? (de|del) (su )?conocimiento|hacemos de su conocimiento|hago de su conocimiento|(informar|comunicar|manifestar|exponer|se[nñ]alar|expresar|precisar)(le|les)?|" +
        @"(le|les) (informo|informamos|comunico|comunicamos|manifiesto|manifestamos|expongo|exponemos|se[nñ]alo|se[nñ]alamos|preciso|precisamos)|" +
        @"(inform|advise|report to|notify) you( of| that)?|note)( \p{L}+){0,3}( lo siguiente| que| the following| as follows| that)?:$", Options)]
    private static partial Regex Telling();

    private static bool OpensAsks(string sentence) =>
        sentence[^1] == ':' && (Asked().IsMatch(sentence) || IsOwed(sentence))
        || (sentence[^1] == ':' || sentence.AsSpan().ContainsAny(Following)) && Announced().IsMatch(sentence) && !Done().IsMatch(sentence);

    /// <summary>"The following measures were taken last year:": what has been done, and what nobody is asked for.</summary>
    [GeneratedRegex(@"\b(steps|measures|actions|commitments|recommendations|demands|requests) ((were|was|have been|had been|has been) (already |then |also )?(taken|made|adopted|agreed|met|implemented|announced|carried out))\b", Options)]
    private static partial Regex Done();

    /// <summary>"The resolution should:", "Una ley justa debe, al menos:" – what is told of a thing whose shape is asked for.</summary>
    private static bool IsOwed(string sentence) =>
        sentence.Length <= LongestLead && Owed().IsMatch(sentence) && !Transitions.NamesASource(sentence) && !Sources().IsMatch(sentence);

    [GeneratedRegex(
        @"^\W*([^.,:;]{2,60}, )?((the|this|that|these|those|any|all|a|an|our|your|its|such|el|la|los|las|est[aeo]s?|es[ae]|dich[ao]s?|un[ao]?|tod[ao]s?|" +
        @"cualquier|su|sus|nuestr[ao]) (\p{L}[^.,:;?]{2,90} )(should|must|ought to|deber[ií]an?|deber[aá]n?|deben?)|" +
        @"(an?|any|un[ao]?|cualquier|tod[ao]) (\p{L}[^.,:;?]{2,90} )(requires?|needs?|requieren?|necesitan?|exigen?))" +
        @"(( also| therefore| in turn| adem[aá]s| tambi[eé]n)|,? (at (a|the) (bare |very )?(minimum|least)|como m[ií]nimo|al menos|por lo menos|cuando menos),?" +
        @"|,? (include|ensure|do|provide|incluir|garantizar|contener|contemplar)( the following| lo siguiente)?)*:$", Options)]
    private static partial Regex Owed();

    /// <summary>"A rule worth the name would do three things.": what it must do follows.</summary>
    public static bool Outlines(string sentence) => sentence.Length <= LongestHeading && Outlined().IsMatch(sentence);

    /// <summary>"We ask for three things.", "Le pedimos tres cosas.": what is asked follows.</summary>
    public static bool CountsAsks(string sentence) => sentence.Length <= LongestHeading && Counted().IsMatch(sentence);

    [GeneratedRegex(
        @"^\W*((por (ello|eso|tanto|todo ello)|hoy|solo|sólo|solamente|en concreto),? )?(le |les )?(pedimos|solicitamos|exigimos|demandamos|proponemos|queremos|pido|solicito)" +
        @"( (a \p{L}+|hoy|solo|sólo|solamente|apenas|concretamente)){0,2} (dos|tres|cuatro|cinco|seis|varias) (\p{L}+ )?(cosas|medidas|acciones|gestos|pasos)( \p{L}+)?[.:]$|" +
        @"^\W*(what )?(we|i) (are |am |now |therefore |respectfully ){0,2}(ask|asking|request|requesting|demand|demanding|want|need|seek|seeking|call|calling)( you)?( of you)?( for)?" +
        @"( (is|are) (very |quite |also )?(simple|clear|modest|little|not much|straightforward|this)| (only |just |but )?(two|three|four|five|six|several|a few|\d) (\p{L}+ )?(things|steps|actions|measures)( of you)?)[.:]$|" +
        @"^(may|might|could|can) (we|i) (\p{Ll}+ly )?(ask|request|urge)( that)? you( to| for)?( please)?( do| take)? (just |only )?(two|three|four|five|six|several|a few) (\p{L}+ )?(things|steps|actions|measures)[?.:]$", Options)]
    private static partial Regex Counted();

    /// <summary>"En particular:", "Specifically:" and no more.</summary>
    public static bool IsParticular(string sentence) => sentence[^1] == ':' && sentence.Length <= LongestHeading / 3 && Particular().IsMatch(sentence);

    [GeneratedRegex(
        @"^(m[aá]s )?((en (particular|concreto|especial|espec[ií]fico)|concretamente|espec[ií]ficamente|puntualmente|para ello|a saber)|(in particular|more )?specifically|" +
        @"(in|more in) particular|namely|concretely|to (this|that) end),?:$", Options)]
    private static partial Regex Particular();

    /// <summary>"We believe there is a better way:", "Here is what should be done:": deeds may follow.</summary>
    public static bool PointsAhead(string sentence) => sentence[^1] == ':' && sentence.Length <= LongestLead && Ahead().IsMatch(sentence);

    [GeneratedRegex(
        @"^\W*((but|yet|instead|so|therefore|fortunately|happily),? )?(((we|i|the (?-i:\p{Lu})\p{Ll}+) )(believe|think|know|see|suggest|submit|are convinced|are confident)s?( that)? )?" +
        @"(there (is|are) [^:]{3,60}\b(way|ways|path|paths|steps?|measures|things|solutions?|remed(y|ies)|alternatives?)\b[^:]{0,40}|" +
        @"there are (two|three|four|five|six|seven|several|some|\d) (\p{Ll}+ ){0,2}(things|steps|measures|changes) (that|which|you|we) [^:]{0,120}|" +
        @"[^:,;]{3,60} (can|could|should|must|might|may) (still |now |usefully |also )?(do|take|make|adopt) (at least )?(two|three|four|five|six|seven|several|some|\d) (\p{Ll}+ ){0,2}(things|steps|measures|changes)\b[^:]{0,80}|here (is|are) (how|what|the|some|our|a few|\p{Ll}+ (things|steps|ways))\b[^:]{0,60}|" +
        @"the (way forward|solution|remedy|answer|path forward|steps)\b[^:]{0,60}|what (can|should|must|needs to) be done\b[^:]{0,40}|instead):$", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"^(an?|any|the|una?|el|la) [^.,:;]{3,60} (would|should|must|har[ií]a|debe|deber[ií]a|tendr[ií]a) [^.,:;]{0,24}\b(two|three|four|five|six|several|dos|tres|cuatro|cinco|seis|varias) \p{L}+[.:]$", Options)]
    private static partial Regex Outlined();

    /// <summary>The law, and what is reported: they say what is so already, and ask for nothing.</summary>
    [GeneratedRegex(
        @"\b(we|i|who|which|what|why|how|there|nobody|law requires|treat(y|ies)|conventions?|covenant|constitution|charter|articles?|section|court|" +
        @"constituci[oó]n|convenci[oó]n|convenio|tratados?|art[ií]culos?|pacto|jurisprudencia|corte|nosotr[ao]s|signatories|firmantes)\b", Options)]
    private static partial Regex Sources();

    [GeneratedRegex(
        @"^\W*qu[eé] (es lo que )?(le |les )?(pedimos|exigimos|solicitamos|demandamos|proponemos|reclamamos|queremos)\W*$|" +
        @"^\W*what (we|i)( are|.re| am)? (now |therefore )?" +
        @"(ask|asking|want|request|requesting|demand|demanding|propose|proposing|need|seek|seeking|call)( (you|of you|for|from you|from government))*( to do)?\W*$|" +
        @"^\W*([\dIVX]+[.)](\d{1,2}[.)]?)? *)?(our |specific |key |policy |summary of |conclusions? and |nuestras |principales )*" +
        @"(recommendations?|recommended actions|asks?|requests?|demands?|calls? to action|recomendaciones|" +
        @"peticiones|petitorio|solicitudes|exigencias|demandas|propuestas)\b[^.]{0,60}:?\W*$|" +
        @"^\W*((\p{L}[^.:;]{2,60} )?(?-i:SOLICITAN?|SOLICITAMOS|SOLICITO|SUPLICAN?|PIDE|PEDIMOS|EXIGIMOS|SUPLICO|PIDEN|" +
        @"EXIGEN|DEMANDAMOS))\W*$", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(
        @"^\W*((recommendations?|recomendaciones|peticiones) )?((y|and) )?(to|for|a|al|para) (?<who>(the |la |el |los |" +
        @"las )?(?-i:\p{Lu})[^.;]{2,80}|(the|la|el|los|las) [^.;:]{3,60}(?=:$)):?$",
        Options)]
    private static partial Regex To();

    /// <summary>An asking verb and no matter: "Solicitamos, por tanto:", "Les pedimos tres cosas concretas:".</summary>
    [GeneratedRegex(
        @"\b(pedimos|solicitamos|exigimos|peticionamos|demandamos|requerimos|instamos|exhortamos|recomendamos|" +
        @"proponemos|we ((therefore|respectfully|humbly|also|jointly) ){0,2}(urge|ask|request|demand|recommend|" +
        @"propose|pray|implore|appeal to|call (up)?on))\b([^.:]|\.(?![ ]\p{Ll})){0,80}:$|\b(queremos|necesitamos|demandamos|we want|we need) (esto|lo siguiente|this|the following):$|\bwhat we(.re| are)? (ask|asking|want|request|requesting|need|propose|demand|recommend)\b[^.:]{0,30}:$|" +
        @"\b(esto es|es esto) lo que (le |les )?(pedimos|exigimos|solicitamos|proponemos)\b[^.:]{0,30}:$|\b(demands?|requests?|urges?|asks?|recommends?|resolves?|prays?|petitions?|proposes?|calls? (up)?on|appeals? to)\b[^.:]{0,60}\bas follows:$|" +
        @"^[^.:]{0,80}\b(the|our|this) (?-i:\p{Lu})?[^.:,]{0,60}\b(union|congress|association|coalition|federation|forum|network|alliance|movement|society|committee|council|caucus|" +
        @"assembly|undersigned|organi[sz]ations?|signatories|members|branch|league|conference),? (hereby |therefore |accordingly |strongly |respectfully |jointly |now |also ){0,2}" +
        @"(demands?|requests?|urges?|asks?|recommends?|resolves?|calls? (up)?on [^.:]{3,60}|calls? for)( that| the following)?:$|\b(petitioners?|undersigned|memorialists?|complainants?) (\p{L}+ )?prays?\b[^:]{0,80}:$|^\W*(\p{L}+ )?action is ((now|urgently|therefore|also) )?(required|needed)\b[^.:]{0,40}:$|" +
        @"\b(principles|points|tests|considerations|elements|criteria|priorities)\b[^.:]{0,40}\b((we|i) (hope|trust|believe|suggest|think|submit|consider|would like)[^.:]{0,40}|should|must|ought to)" +
        @"\b[^.:]{0,20}\b(guide|inform|shape|govern|underpin|steer)\b[^.:]{0,60}:$|" +
        @"\b(les?) (solicita|pide|plantea|exige|demanda|reclama|propone|recomienda)n?\b[^.:]{0,60}:$|" +
        @"^\W*lo que (s[ií] )?(est[aá] (en|a) (su|sus|vuestr[ao]s?|tu) (manos?|alcance|poder)|(pueden?|podr[ií]an?|pod[eé]is) hacer)( ustede?s?)? es( lo siguiente)?:$|" +
        @"\bwhat (you can do|is in your (hands|power))\b[^.:]{0,30}:$|" +
        @"^\W*(por (ello|lo anterior|tanto),? )?se (requieren?|necesitan?) [^.:]{3,60}:$|^\W*(we( (therefore|hereby|now|jointly|respectfully)){1,2}|por (todo )?(ello|lo anterior|tanto)):$", Options)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\b(following|these|our|siguientes|estas|nuestras|offer|make|propose|proponemos|there are|are|son|hay|" +
        @"two|three|four|five|six|seven|eight|nine|ten|several|some|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|algunas|" +
        @"presentamos)\b[^.:]{0,60}\b(recommendations?|requests?|demands?|" +
        @"asks|actions|steps|measures|priorities|commitments|appeals|recomendaciones|peticiones|pedidos|reclamos|planteamientos|requerimientos|demandas|exigencias|" +
        @"solicitudes|propuestas|" +
        @"medidas|acciones|compromisos|pasos)\b", Options)]
    private static partial Regex Announced();
}
