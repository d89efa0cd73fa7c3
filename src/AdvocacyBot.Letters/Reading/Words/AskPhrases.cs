using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// How letters ask, in English and Spanish: who speaks, the verb and its place on the ladder of strength. Each cue
/// stands above its pattern.
/// </summary>
internal static partial class AskPhrases
{
    private const int SurelyHasSmallWords = 60;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly SearchValues<string> SmallSpanishWords =
        SearchValues.Create([" que ", " de ", " la ", " el ", " los ", " las ", " del ", " a "],
            StringComparison.Ordinal);

    private const string We =
        @"(?<by>we|i|our (organi[sz]ations|groups|coalition|communities)|" +
        @"the undersigned( ([\p{L}-]+ ){0,2}(organi[sz]ations|groups|members|individuals|leaders|advocates|" +
        @"scholars|institutions|experts|officials))?|the (below|above)[ -]signed( [\p{L}-]+){0,3}|" +
        @"signatories( to this letter)?|organi[sz]ations|groups)";

    private const string Adverbs =
        @"((,|—|-|–) ?[\p{L} ,]{3,60}(,|—|–) ?)?( (also|strongly|respectfully|urgently|therefore|again|" +
        @"further|furthermore|jointly|hereby|thus|once|more|specifically|earnestly|humbly|particularly|" +
        @"especially|additionally|likewise|still|continue|to|would|like|do|must|want|wish|write|are|writing|" +
        @"now|today|together|collectively|sincerely|hope|and|urge|ask|fully|firmly|instead|call|all|in|order|" +
        @"strongest|terms|the))*";

    /// <summary>Who asks and the asking verb: "We respectfully urge …".</summary>
    public static readonly AskCue EnglishVerb = new(
        VerbInEnglish(), "encourage", "request", "seek ", "recommend", " urge", "implore", "beseech", "appeal",
        "press ", "demand", "insist", "petition", "entreat", "plead", "propose", "suggest", "invite", "exhort",
        " ask ", "call on", "call upon", "call for", "call that");

    [GeneratedRegex(@"\b" + We + Adverbs +
        @" (?<verb>encourage|request|seek|recommend|urge|implore|beseech|appeal to|appeal|press|demand|" +
        @"insist|petition|entreat|plead|propose|suggest|invite|exhort|ask|call(?= (on|upon|for|" +
        @"that)\b))\b(?! (whether|why|how|ourselves|if)\b)", Options)]
    private static partial Regex VerbInEnglish();

    /// <summary>A hope asks only where the sentence is also <see cref="HopedOf"/> someone.</summary>
    public static readonly AskCue EnglishHope = new(
        HopeInEnglish(), "hope");

    [GeneratedRegex(@"\b(" + We + @"( (also|sincerely|strongly))? hope|it is our hope|our hope is)\b", Options)]
    private static partial Regex HopeInEnglish();

    /// <summary>What follows a hope when it is an ask: someone asked, and what they will do.</summary>
    [GeneratedRegex(
        @"\b(you|government|administration|department|congress|secretary|president|ministry|embassy|" +
        @"commission|office)\b[^.;]{0,25}\b(will|can|would|jointly|may|commit|continue|take|consider|join|" +
        @"act|ensure|work|use|agree)\b", Options)]
    public static partial Regex HopedOf();

    public static readonly AskCue EnglishSupport = new(
        SupportInEnglish(), "support", "endorse", "back");

    [GeneratedRegex(@"\b" + We +
        @"( (also|strongly|fully|firmly|wholeheartedly|continue|to|therefore|deeply))* (?<verb>support|" +
        @"endorse|back)\b", Options)]
    private static partial Regex SupportInEnglish();

    public static readonly AskCue Meeting = new(
        AskToMeet(), "meet", "call", "discuss", "talk", "conversation", "reuni", "audiencia", "cita", "mesa",
        "entrevist", "recibid");

    [GeneratedRegex(
        @"((we|i) (would|will)[^.;]{0,40} |would |we )?(\b(welcome|appreciate|request|like|seek|ask for|" +
        @"look forward to|be (grateful|glad|happy|pleased) (for|to))\b[^.;]{0,60}\b(meeting|to meet|" +
        @"to discuss (this|these|our)[^.;]{0,40} with you|meet (with|in)|opportunity to (meet|speak|discuss|" +
        @"talk)|a call|conversation with you)\b)|((solicit\w+|pedi\w+|agradecer\w+|quisi[eé]ramos|quedamos|" +
        @"esperamos|propon\w+|gustar[ií]a|celebrar[ií]amos)[^.;]{0,60}\b((una |la )?(reuni[oó]n|audiencia|" +
        @"cita|mesa de di[aá]logo)|reunirnos|entrevist\w+|ser recibid\w+))", Options)]
    private static partial Regex AskToMeet();

    public static readonly AskCue SpanishVerb = new(
        VerbInSpanish(), "amos", "emos", "imos", "pido", "solicit", "insto", "exhort", "exij", "exig", "ruego",
        "piden", "instan", "urgen", "demandan", "recomiend", "llamado", "llamamiento", "llaman");

    [GeneratedRegex(
        @"\b(?<by>(nosotr[oa]s|(las|los) (organizaciones|personas|abajo|suscrit|firmantes|colectivos|" +
        @"redes)[^.;,]{0,60}),? )?((le|les|lo|la|los|las|se|nos|te) )?((respetuosa|atenta|enf[aá]tica|" +
        @"urgente|encarecida|cordial|formal|firme|p[uú]blica)mente,? )?((le|les|lo|la|los|" +
        @"las) )?(?<verb>pedimos|solicitamos|instamos|urgimos|exhortamos|exigimos|demandamos|recomendamos|" +
        @"llamamos|(hacemos|hago) un( \p{L}+)? llamad[oa]|invitamos|alentamos|animamos|rogamos|requerimos|" +
        @"reclamamos|conminamos|proponemos|sugerimos|suplicamos|(nos permitimos|queremos|quisi[eé]ramos|" +
        @"deseamos|venimos a|(nos dirigimos|acudimos) a usted(es)? para|" +
        @"escribimos para) (respetuosamente )?(pedir|solicitar|instar|urgir|exhortar|exigir|recomendar|" +
        @"hacer un llamado|demandar)(le|les|lo)?|pido|solicito|insto|exhorto|exijo|ruego|piden|solicitan|" +
        @"instan|exigen|exhortan|urgen|demandan|recomiendan|hacen un llamado|llaman|reiteramos (nuestra|" +
        @"la) (petici[oó]n|solicitud|demanda|exigencia|llamado))\b", Options)]
    private static partial Regex VerbInSpanish();

    public static readonly AskCue SpanishHope = new(
        HopeInSpanish(), "espera", "confiamos");

    [GeneratedRegex(@"\b((esperamos|confiamos en|es nuestra esperanza) que)\b", Options)]
    private static partial Regex HopeInSpanish();

    /// <summary>Asks that name no asker: "Please …", "It is essential that …".</summary>
    public static readonly AskCue EnglishSoft = new(
        SoftEnglish(), "it is ", "please", "grateful if", "thankful if", "time has", "we would like", "we want",
        "we need", "we wish", "we expect");

    [GeneratedRegex(
        @"\b(please (?!(find|see|contact|feel|note|do not hesitate|accept|know))\p{L}+|(would be|are|" +
        @"am) (most )?(grateful|thankful) if you|the time has come (to|for)|it is (essential|imperative|" +
        @"critical|crucial|vital|urgent|necessary|important) (that|for|to)|we (would like|want|need|wish|" +
        @"expect) (to see|you to|your|the [\p{L} ]{3,40} to))\b", Options)]
    private static partial Regex SoftEnglish();

    public static readonly AskCue SpanishSoft = new(
        SoftSpanish(), "indispensable", "imprescindible", "urgente", "fundamental", "necesario", "imperativo",
        "esencial", "preciso", "importante", "agradecer", "quisi", "ha llegado");

    [GeneratedRegex(
        @"\b(ha llegado (la hora|el momento) de|(es|resulta) (indispensable|imprescindible|urgente|" +
        @"fundamental|necesario|imperativo|esencial|preciso|importante) (que|se)|agradecer[ií]amos (que|se)|" +
        @"quisi[eé]ramos (que|ver))\b", Options)]
    private static partial Regex SoftSpanish();

    public static readonly AskCue SpanishSupport = new(
        SupportInSpanish(), "amos");

    [GeneratedRegex(@"\b(?<verb>apoyamos|respaldamos|acompañamos)\b", Options)]
    private static partial Regex SupportInSpanish();

    /// <summary>What someone "must" or "should" do.</summary>
    public static readonly AskCue Modal = new(
        MustOrShould(), "should", "must", "need", "has to", "have to", "debe", "tiene");

    [GeneratedRegex(
        @"^((we|i) (strongly |firmly )?(believe|think|feel|consider) (that )?|therefore,? |creemos que |" +
        @"consideramos que )?(?<who>you|(your|the|su|el|la) (?-i:[\p{Ll}\p{Lu}.]+ ){0,5}(government|" +
        @"administration|congress|department|secretary|president|ministry|embassy|gobierno|estado|congreso|" +
        @"secretar[ií]a|fiscal[ií]a|presidente|presidenta|autoridades)( of (the )?(?-i:\p{Lu}\p{L}+ ?)+|" +
        @" de (?-i:\p{Lu}\p{L}+ ?)+)?|congress|the (united states|u\.s\.)) (also |therefore |" +
        @"now )?(?<verb>should|must|needs? to|has to|have to|debe|deben|debería|tiene que)\b", Options)]
    private static partial Regex MustOrShould();

    [GeneratedRegex(
        @"^\W*(our )?(specific |key |policy )*(recommendations?|asks?|requests?|demands?|recomendaciones|" +
        @"peticiones|petitorio|solicitudes|exigencias|demandas|propuestas)\b[^.]{0,40}:?\W*$", Options)]
    public static partial Regex Heading();

    /// <summary>
    /// Whether Spanish patterns are worth trying: a short sentence may hold none of the small words.
    /// </summary>
    public static bool MayBeSpanish(string sentence) =>
        sentence.Length < SurelyHasSmallWords || sentence.AsSpan().ContainsAny(SmallSpanishWords);

    public static AskStrength StrengthOf(string verb)
    {
        var key = TextFolding.Key(verb);
        return key switch
        {
            _ when Opens(key, "demand", "insist", "exi", "reclam", "conmin")
                || Holds(key, "exig") => AskStrength.Demand,
            _ when Opens(key, "must", "debe", "tiene", "need", "has to", "have to") => AskStrength.Demand,
            _ when Opens(key, "urge", "urgi", "implore", "beseech", "entreat", "plead", "press", "suplic")
                || Holds(key, "inst", "exhort") => AskStrength.Urge,
            _ when Opens(key, "propo", "sugg", "suger", "should") || Holds(key, "recom") => AskStrength.Recommend,
            _ when Opens(key, "encour", "invit", "alent", "anim") => AskStrength.Encourage,
            _ => AskStrength.Ask,
        };
    }

    private static bool Opens(string key, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string key, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (key.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
