using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>How letters ask, in English and Spanish: who speaks, the verb and its place on the ladder of strength.</summary>
internal static partial class AskPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

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

    [GeneratedRegex(@"\b" + We + Adverbs +
        @" (?<verb>encourage|request|seek|recommend|urge|implore|beseech|appeal to|appeal|press|demand|" +
        @"insist|petition|entreat|plead|propose|suggest|invite|exhort|ask|call(?= (on|upon|for|" +
        @"that)\b))\b(?! (whether|why|how|ourselves|if)\b)", Options)]
    public static partial Regex English();

    [GeneratedRegex(@"\b(" + We + @"( (also|sincerely|strongly))? hope|it is our hope|our hope is)\b", Options)]
    public static partial Regex Hope();

    /// <summary>What follows a hope when it is an ask: someone asked, and what they will do.</summary>
    [GeneratedRegex(
        @"\b(you|government|administration|department|congress|secretary|president|ministry|embassy|" +
        @"commission|office)\b[^.;]{0,25}\b(will|can|would|jointly|may|commit|continue|take|consider|join|" +
        @"act|ensure|work|use|agree)\b", Options)]
    public static partial Regex HopedOf();

    [GeneratedRegex(@"\b" + We +
        @"( (also|strongly|fully|firmly|wholeheartedly|continue|to|therefore|deeply))* (?<verb>support|" +
        @"endorse|back)\b", Options)]
    public static partial Regex Support();

    [GeneratedRegex(
        @"((we|i) (would|will)[^.;]{0,40} |would |we )?(\b(welcome|appreciate|request|like|seek|ask for|" +
        @"look forward to|be (grateful|glad|happy|pleased) (for|to))\b[^.;]{0,60}\b(meeting|to meet|" +
        @"to discuss (this|these|our)[^.;]{0,40} with you|meet (with|in)|opportunity to (meet|speak|discuss|" +
        @"talk)|a call|conversation with you)\b)|((solicit\w+|pedi\w+|agradecer\w+|quisi[eé]ramos|quedamos|" +
        @"esperamos|propon\w+|gustar[ií]a|celebrar[ií]amos)[^.;]{0,60}\b((una |la )?(reuni[oó]n|audiencia|" +
        @"cita|mesa de di[aá]logo)|reunirnos|entrevist\w+|ser recibid\w+))", Options)]
    public static partial Regex Meeting();

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
    public static partial Regex Spanish();

    [GeneratedRegex(@"\b((esperamos|confiamos en|es nuestra esperanza) que)\b", Options)]
    public static partial Regex SpanishHope();

    [GeneratedRegex(
        @"\b(please (?!(find|see|contact|feel|note|do not hesitate|accept|know))\p{L}+|(would be|are|" +
        @"am) (most )?(grateful|thankful) if you|the time has come (to|for)|ha llegado (la hora|" +
        @"el momento) de|it is (essential|imperative|critical|crucial|vital|urgent|necessary|" +
        @"important) (that|for|to)|(es|resulta) (indispensable|imprescindible|urgente|fundamental|necesario|" +
        @"imperativo|esencial|preciso|importante) (que|se)|agradecer[ií]amos (que|se)|quisi[eé]ramos (que|" +
        @"ver)|we (would like|want|need|wish|expect) (to see|you to|your|the [\p{L} ]{3,40} to))\b", Options)]
    public static partial Regex Soft();

    [GeneratedRegex(@"\b(?<verb>apoyamos|respaldamos|acompañamos)\b", Options)]
    public static partial Regex SpanishSupport();

    [GeneratedRegex(
        @"^((we|i) (strongly |firmly )?(believe|think|feel|consider) (that )?|therefore,? |creemos que |" +
        @"consideramos que )?(?<who>you|(your|the|su|el|la) (?-i:[\p{Ll}\p{Lu}.]+ ){0,5}?(government|" +
        @"administration|congress|department|secretary|president|ministry|embassy|gobierno|estado|congreso|" +
        @"secretar[ií]a|fiscal[ií]a|presidente|presidenta|autoridades)( of (the )?(?-i:\p{Lu}\p{L}+ ?)+|" +
        @" de (?-i:\p{Lu}\p{L}+ ?)+)?|congress|the (united states|u\.s\.)) (also |therefore |" +
        @"now )?(?<verb>should|must|needs? to|has to|have to|debe|deben|debería|tiene que)\b", Options)]
    public static partial Regex Modal();

    [GeneratedRegex(
        @"^\W*(our )?(specific |key |policy )*(recommendations?|asks?|requests?|demands?|recomendaciones|" +
        @"peticiones|petitorio|solicitudes|exigencias|demandas|propuestas)\b[^.]{0,40}:?\W*$", Options)]
    public static partial Regex Heading();

    public static AskStrength StrengthOf(string verb)
    {
        var key = Text.TextFolding.Key(verb);
        return key switch
        {
            _ when Starts(key, "demand", "insist", "exi", "reclam", "conmin") || key.Contains("exig", StringComparison.Ordinal) => AskStrength.Demand,
            _ when Starts(key, "must", "debe", "tiene", "need", "has to", "have to") => AskStrength.Demand,
            _ when Starts(key, "urge", "urgi", "implore", "beseech", "entreat", "plead", "press", "exhort", "inst", "suplic")
                || key.Contains("inst", StringComparison.Ordinal) || key.Contains("exhort", StringComparison.Ordinal) => AskStrength.Urge,
            _ when Starts(key, "recom", "propo", "sugg", "suger", "should") || key.Contains("recomend", StringComparison.Ordinal) => AskStrength.Recommend,
            _ when Starts(key, "encour", "invit", "alent", "anim") => AskStrength.Encourage,
            _ => AskStrength.Ask,
        };
    }

    private static bool Starts(string key, params ReadOnlySpan<string> starts)
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
}
