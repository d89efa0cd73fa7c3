using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Asks without a verb of asking: "Please …", "It is essential that …", "We would be grateful if …".</summary>
internal static partial class SoftAsks
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static AskClause? In(SentenceText sentence) =>
        Matched(sentence, OrdersPattern().Match(sentence.Text), 6, AskStrength.Demand)
        ?? Matched(sentence, English.In(sentence, CueWords.Soft), 6, AskStrength.Ask)
        ?? Matched(sentence, Needed.In(sentence, CueWords.Needed), 6, AskStrength.Ask)
        ?? Matched(sentence, Hoped.In(sentence, CueWords.Hoped), 6, AskStrength.Hope);

    public static AskClause? InSpanish(SentenceText sentence) =>
        Matched(sentence, Spanish, 6) ?? Matched(sentence, SpanishHoped, 6, AskStrength.Hope);

    private static AskClause? Matched(
        SentenceText sentence, AskCue cue, int points, AskStrength strength = AskStrength.Ask) =>
        Matched(sentence, cue.In(sentence.Text), points, strength);

    private static AskClause? Matched(SentenceText sentence, Match? match, int points, AskStrength strength)
    {
        if (match is not { Success: true } || sentence.IsQuoted(match.Index))
        {
            return null;
        }

        var by = match.Groups["by"];
        return new AskClause(AskKind.Ask, strength, points, match.Index, match.Index + match.Length)
        {
            By = by.Success ? new Text.TextSpan(by.Index, by.Index + by.Length) : null,
        };
    }

    /// <summary>A sentence that opens with an order: "Do not send soldiers", "Stop the deportations", "No permita que …".</summary>
    [GeneratedRegex(
        @"^(Do not|Don.t) \p{Ll}+|^Let (?!(me|us|them|him|her|you|it|there|this|that|history)\b)[^.;:,?]{3,120}? (not )?be (\p{Ll}+ly )?(?!(known|clear|noted|remembered|said|understood|recorded|reminded)\b)" +
        @"(\p{Ll}+ed|set|put|held|brought|given|made|sent|paid|built|rebuilt|heard|freed|taken|told|shown|done|kept|let|cut|left|found|withdrawn|begun|laid)\b|^(Stop|End|Release|Withdraw|Drop|Halt|Free|Restore|Protect|Reject|Repeal|" +
        @"Rescind|Ensure|Listen) (?!(of|by|and|with) )" +
        @"[\p{Ll}]+|^Vote (NO|YES|No|Yes|no|yes|AYE|NAY|against|for|in favou?r of)\b|^(No )?(permita|detenga|libere|retire|garantice|escuche|respete|cumpla|investigue|suspenda|" +
        @"cancele|proteja|ordene|instruya)n?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OrdersPattern();

    /// <summary>To someone: please, thanks beforehand, wants and trust.</summary>
    public static readonly AskWays English = new(
        new WordStems(
            "please", "grateful", "thankful", "obliged", "appreciate", "would like", "should like", "sought", "solicited", " want ", " need ", " wish ",
            " expect ", " trust ", "count on", "look to", "rely on", "counting on", "looking to", "ask for a", "ask for y", "request a", "request y", "would you",
            "will you", "could you", "kindly ", "request is", "requests is", "request are", "requests are", "ask is", "asks is",
            "ask are", "asks are", "demand is", "demands is", "demand are", "demands are", "recommendation is",
            "recommendations is", "recommendation are", "recommendations are", "join ", "echo ", "reiterate ", "renew ",
            "pray ", " give ", "ultimatum", "submit that", "urged to", "requested to", "called on to", "called upon to", "encouraged to", "asked to", "requested that", "prayed that",
            "advised to", "invited to", "directed to", "caution", "warn ",
            "t would be ", "t would also be", "would greatly", "would help", "would assist"),
        new(PleasePattern(), "please"),
        new(GratefulPattern(), "grateful", "thankful", "appreciate", "obliged"),
        new(HelpfulPattern(), "would be", "would also be", "would greatly", "would help", "would assist"),
        new(
            WishPattern(), "would like", "should like", " want ", " need ", " wish ", " expect ", " trust ", "count on", "look to", "rely on",
            "counting on", "looking to", "ask for a", "ask for y", "request a", "request y"),
        new(FormalPattern(), "pray ", " give ", "ultimatum", "submit that"),
        new(SoughtPattern(), "sought", "solicited"),
        new(OpeningPattern(), "would you", "will you", "could you", "kindly "),
        new(DemandPattern(), "request", "ask", "demand", "recommendation"),
        new(JoiningPattern(), "join ", "echo ", "reiterate ", "renew "),
        new(WarningPattern(), "against "),
        new(PassivePattern(), "urged to", "requested to", "called on to", "called upon to", "encouraged to", "asked to"),
        new(OfficialPattern(), "requested to", "requested that", "prayed that", "advised to", "invited to", "directed to"));

    /// <summary>"It is therefore once again requested to release …", "You are advised to submit …".</summary>
    [GeneratedRegex(
        @"\bit is( \p{Ll}+ly| therefore| thus| once| again| more| also| hereby){0,4},? (requested|prayed) (to|that)\b|" +
        @"\byou are( \p{Ll}+ly| therefore| thus| also| hereby| further| again){0,3} (advised|invited|directed) to (?!(note|the|our|an?|this|that|see|contact|visit)\b)\p{Ll}+", Options)]
    private static partial Regex OfficialPattern();

    [GeneratedRegex(
        @"\bplease(?<!(if you |questions,? |enclosed |attached )please) (?!(find|see|contact|feel|receive|rest assured|note|do not hesitate|" +
        @"don.t hesitate|accept|know|be assured|" +
        @"(pass|convey|give|send|extend)( on| along)? (\p{Ll}+ )?(my|our)( \p{L}+){0,2} (regards|greetings|respects|wishes|compliments|thanks|gratitude|love)|" +
        @"visit|click|refer|direct any|let (me|us) know if)\b)\p{L}+", Options)]
    private static partial Regex PleasePattern();

    [GeneratedRegex(
        @"(\b(?<by>we|i) |(?<=\b(we|i) [^.;]{3,160}\b(and|but) ))(would|will|should) (also |therefore |thus |accordingly )?(be )?(most |very |deeply |greatly |also )?((grateful|" +
        @"thankful|obliged) (if|for (?!your " +
        @"(time|attention|consideration|leadership))(your|any|an?)\b)|appreciate (it if|(?!(a|an|your) (prompt |" +
        @"timely |written )?(response|reply))your (?!(time|attention|consideration|" +
        @"leadership|efforts|service|commitment|work|response|reply)\b)\p{L}+|an?\b (?!opportunity|(prompt |" +
        @"timely )?(response|reply))))|" +
        @"\b(?<by>we|i) (would|will|should) (also )?(be |feel )?(most |very )?(grateful|thankful|obliged|appreciate) (to |if we could |if we )?" +
        @"(receive|receiving|have|hear)\b[^.;]{0,60} (by|before|no later than|within) (?=[^.;]{0,20}(\d|two|three|four|ten|thirty))|" +
        @"\b(?<by>we|i) (would|will|should) (also )?(greatly |very much )?appreciate (learning|knowing|hearing|understanding) " +
        @"(?=(what|when|whether|how|why|which|who|if)\b)", Options)]
    private static partial Regex GratefulPattern();

    /// <summary>"It would be helpful if your members could …", "It would greatly assist us if you could …".</summary>
    [GeneratedRegex(
        @"\bit would (also |greatly |certainly |further )*(be (very |most |extremely |more |particularly |really |a |of |great |considerable )*(helpful|useful|welcome|valuable|" +
        @"appreciated|instructive|prudent|appropriate|desirable|help|assistance|benefit|service|kindness)( to (us|me|our \p{L}+))?|(help|assist)( (us|me|(our|the|my) \p{L}+( \p{L}+)?|\p{Ll}+))?) if " +
        @"(you|your|the (?-i:\p{Lu})\p{L}+|the (government|ministry|department|minister|commission|committee|council|agency|board|authorities))\b" +
        @"( \p{L}+){0,4}? (could|would|can|were to|might|were able)\b", Options)]
    private static partial Regex HelpfulPattern();

    [GeneratedRegex(
        @"\b(?<by>we|i) (also |further |therefore |fully )?((would|should) like|want|need|wish|expect|trust|count on|" +
        @"look to|rely on|are counting on|are looking to) " +
        @"(to see\b|(?<!expect )that\b(?! ([^.,;]{2,40} )?(will|shall|would) (rise to|give (this|the|our) (\p{L}+ )?(matter|letter|request|issue|appeal|concerns?)( \p{L}+){0,3} (attention|consideration)))(?! (this|these|the (above|foregoing)|it|my|our)( \p{L}+){0,3} (is in order|meets|finds|clarif|explain|answer|address|assist|help|reassur|(is|are) (helpful|clear|of|useful)|(be|prove) (of|helpful|useful)))|(?<=expect )that (?!(it|they|there|this|these)\b)|you (to (?!(know|understand|reali[sz]e|remember|hear)\b)|will\b)|you, |your \p{L}+ to\b|the [\p{L} ]{2,40} to\b)|" +
        @"\b(?<by>we|i) (also |further |therefore )?(would|should) (also |further |very much |particularly )?like (also )?to (know|learn|hear|understand) (from you )?(?=(which|what|whether|how|why|when|who|if)\b)|" +
        @"\b(?<by>we|i) ([^.;,:]{2,40} and )?(also |therefore |again |hereby )?(ask for|request) (an?|your) (\p{L}+,? ){0,3}(response|reply|answer)\b[^.;]{0,60} (by|before|no later than|within) " +
        @"(?=[^.;]{0,20}(\d|(two|three|four|five|seven|ten|fourteen|fifteen|twenty|thirty|sixty) ))|" +
        @"\b(?<by>we|i) (also |would |therefore |shall |will )?expect (an?|your|to receive an?) (\p{L}+,? ){0,3}(response|reply|answer)\b[^.;]{0,60} (by|before|no later than|within) (?=[^.;]{0,20}(\d|(two|three|four|five|seven|ten|fourteen|fifteen|twenty|thirty|sixty) ))", Options)]
    private static partial Regex WishPattern();

    [GeneratedRegex(
        @"\b(?<by>we|i) (humbly |respectfully |therefore |accordingly |hereby )*pray (that )?(you|your (excellency|honou?r|office|government|ministry))\b|" +
        @"\b(?<by>we|i) (humbly |respectfully |therefore |further |also )+pray that (an?|the|all|any|every|this|these|our|such) [^.,;]{2,60}? be " +
        @"(?!(blessed|comforted|healed|saved|spared|guided|inspired|remembered|forgiven)\b)\p{Ll}+ed\b|" +
        @"\b(?<by>we|i) (hereby |therefore |accordingly )?(give|issue|serve)\b[^.;]{0,60}\bultimatum\b[^.;]{0,30} to\b|" +
        @"\b(?<by>we|i) (hereby |therefore |accordingly )?give (you|(the|your) [^.,;]{3,60}?) " +
        @"(until|till|(\d{1,3}|\p{L}+)( \(\d+\))? (hours|days|weeks|months))\b[^.;]{0,90} to\b|" +
        @"\b(?<by>we|i|undersigned) (therefore |hereby )?(respectfully|humbly) submit that [^.;]{3,90}\b(be|should)\b", Options)]
    private static partial Regex FormalPattern();

    /// <summary>"A written response within 14 days is sought.", "Your early intervention is solicited.": who seeks it is left unsaid.</summary>
    [GeneratedRegex(
        @"^(an?|your|the) (\p{Ll}+,? (and )?){0,3}((response|reply|answer)\b[^.,;]{0,30} (by|before|no later than|within) [^.,;]{2,40}|" +
        @"(intervention|action|meeting|appointment|explanation|clarification|inquiry|enquiry|investigation|review)( [^.,;]{2,60})?) is " +
        @"(hereby |therefore |respectfully |also |now |urgently |earnestly )*(sought|solicited)\b(?! (by|from (us|our|the))\b)", Options)]
    private static partial Regex SoughtPattern();

    [GeneratedRegex(
        @"^(will|would|could) (you|your (office|department|ministry|government|team|staff|embassy|agency|committee)) (please |kindly |consider )?\p{L}+|^kindly (?!(note|find|be (informed|advised|assured)|see|accept|refer|know|contact|receive)\b)\p{L}+",
        Options)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(
        @"\b(our|my|the) (main |primary |central |key |only |first )?(requests?|asks?|demands?|" +
        @"recommendations?) (is|are)( simple| clear)?( that\b| to\b|:)", Options)]
    private static partial Regex DemandPattern();

    [GeneratedRegex(
        @"\b(?<by>we|i) (also |strongly )?(join|echo|reiterate|renew) [^.;]{0,50}?\b(calls?|demands?|requests?) (for|to|on|that)\b", Options)]
    private static partial Regex JoiningPattern();

    [GeneratedRegex(
        @"\b(?<by>we|i) (also |further |strongly |would |therefore )*(caution|warn|advise)( you| the [\p{L} ]{3,40})? against (?!the (risk|danger))\b", Options)]
    private static partial Regex WarningPattern();

    [GeneratedRegex(
        @"\b(you|governments?|states?|authorities|congress|department|administration|council|committee) (is|" +
        @"are) (hereby |respectfully |strongly |kindly |therefore |accordingly |also |earnestly )*(urged|requested|called (up)?on|encouraged|asked) to\b", Options)]
    private static partial Regex PassivePattern();

    /// <summary>What is needed, or whose time has come.</summary>
    public static readonly AskCue Needed = new(
        NeededPattern(), "essential", "imperative", "critical", "crucial", "vital", "urgent", "necessary", "important",
        "time has come", "is the time", "is time ", "incumbent", "urge ");

    [GeneratedRegex(
        @"\bit is (also |therefore |thus |now |absolutely |equally |of utmost importance|high |past )*((essential|" +
        @"imperative|" +
        @"critical|crucial|vital|urgent|necessary|critically important|" +
        @"incumbent up?on \p{L}+( \p{L}+){0,4})( (that|to)\b|" +
        @" for [^,;.]{3,60} to\b)(?! (note|remember|recogni[sz]e|emphasi[sz]e|mention|understand|recall|point)\b)|" +
        @"important (that\b|for [^,;.]{3,60} to\b)(?! (note|remember|recogni[sz]e|understand)\b)|time (to|for|" +
        @"that)\b)|" +
        @"\b(the time has come|now is the time|the time is now) (to|for)\b|" +
        @"\bthere is an? (urgent |pressing |critical |immediate )+need (to|for)\b", Options)]
    private static partial Regex NeededPattern();

    /// <summary>A hope asks only where someone is to do something.</summary>
    public static readonly AskCue Hoped = new(HopedPattern(), "hope", "hoping");

    [GeneratedRegex(
        @"\b((?<by>we|i|our (organi[sz]ations|coalition|groups))( (also|sincerely|strongly|very much|do|" +
        @"therefore))? hope|" +
        @"it is our (sincere |fervent )?hope|our hope is|(?<by>we|i) (are|am|remain) (hopeful|hoping))( that)?,? " +
        @"((?!(this|these|to)\b)[^;.]{0,60}?\b)?(you|your (government|administration|office|department|leadership|" +
        @"ministry|" +
        @"committee)|(the )?\p{L}*(?-i:\p{Lu})\p{L}+|(the|its) [\p{Ll} ]{0,30}(government|administration|" +
        @"department|congress|" +
        @"secretary|president|ministry|embassy|commission|committee|committees|office|state|authorities|" +
        @"court))\b[^.;]{0,40}?" +
        @"\b(will|can|would|jointly|may|commit|continue|take|consider|join|act|ensure|work|use|agree|reconsider|" +
        @"support)\b(?! (find|understand|appreciate|see|forgive|excuse|feel)\b)(?<!\byou (find|understand|appreciate)\b[^.;]*)",
        Options)]
    private static partial Regex HopedPattern();

    private static readonly AskCue Spanish = new(
        SpanishPattern(), "indispensable", "imprescindible", "urge", "fundamental", "necesario", "imperativo", "esencial",
        "preciso", "importante", "agradec", "quisi", "queremos", "deseamos", "necesitamos", "gustar", "llegado", "momento", "hora de", "sirva", "sírva", "bien", "por favor", "menester", "inaplazable",
        "vital", "crucial", "se le", "prioritario", "impostergable", "favor de", "agrado", "buenos ojos", "reiteramos", "nuestra", "unimos", "sumamos");

    [GeneratedRegex(
        @"\b(ha llegado (la hora|el momento) de|es (momento|hora|tiempo) (de|que)\b|(es|resulta|creo|consideramos|entendemos|estimamos|juzgamos|considero|estimo|parece|" +
        @"creemos)( muy| m[aá]s que|" +
        @" tambi[eé]n| asimismo| igualmente| adem[aá]s| por ello| por tanto| de igual (forma|manera|modo)| sumamente| absolutamente|, [^,.;]{2,30},)? (indispensable|imprescindible|urgente|fundamental|necesario|" +
        @"imperativo|esencial|" +
        @"preciso|importante|vital|crucial|prioritario|impostergable|inaplazable|menester)( (y|e) \p{L}+)?(, [^,.;]{2,30},| tambi[eé]n| adem[aá]s| asimismo)? (que\b|se\b|\p{L}+(ar|er|ir)\b)" +
        @"(?<!(recordar|se[nñ]alar|mencionar|destacar|reconocer|subrayar|resaltar|precisar|aclarar|" +
        @"indicar|manifestar|puntualizar|acotar))|" +
        @"consideramos (indispensable|imprescindible|urgente|inaplazable|impostergable|necesari[oa]|prioritari[oa]|imperativ[oa]) (la|el|una|un) \p{Ll}{3,14}(ci[oó]n|miento) de|" +
        @"(?<=^|[,;:] )urge (que\b|a\b|\p{L}+(ar|er|ir)\b)|(le |les )?agradecer(emos|[ií]amos|[eé]|" +
        @"[ií]a)( a (usted(es)?|ud(s)?\.?|su despacho))?(, [^,]{3,25},| mucho| enormemente| infinitamente| profundamente| sobremanera)? (que|se\b|su (?!(atenci|" +
        @"tiempo|apoyo|pronta))|una respuesta|nos\b|tenga|(?!haber)\p{L}+(ar|er|ir)(nos|le|les)?\b)|agradecemos (de antemano que |" +
        @"(que )?(nos |se (sirvan? )?(nos )?|le |les )?(env[ií]en?|remitan?|faciliten?|hagan? llegar|informen?|indiquen?|confirmen?|compartan?|proporcionen?|entreguen?|gestionen?|dispongan?|publiquen?|comuniquen?|aclaren?|precisen?) |(?!haber)\p{L}+(ar|er|ir)(nos|le|les)?\b)|quisi[eé]ramos (que|ver)|(me|nos) gustar[ií]a que\b|(?<!\b(no|si|cuando|como) )(queremos|deseamos|" +
        @"necesitamos) que\b|(se sirva|s[ií]rvan?se(?! (escribir|llamar|contactar|comunicarse|dirigirse|consultar|visitar|encontrar|hallar|ver|aceptar|recibir|tomar nota|tener en cuenta)\b)|tenga a bien|tengan a bien|" +
        @"por favor,?|(?<!\b(en|a|al|su) )favor de) \p{L}+|\bse (le|les) invita(?! a (toda|la ciudadan))( \p{L}+mente)? a (usted(es)? a )?\p{L}+(ar|er|ir)\b|ver[ií]a(mos)? con (sumo |mucho )?(agrado|buenos ojos) (que|se)\b|reiteramos (nuestra|la) (petici[oó]n|solicitud|demanda|exigencia|invitaci[oó]n)|" +
        @"nuestras? (petici[oó]n|peticiones|solicitud|solicitudes|pedidos?|" +
        @"exigencias?|demandas?) (es|son)\b|nos (unimos|sumamos) a ?(l|la|las|los)? (llamados?|exigencias?|" +
        @"demandas?|peticiones|petici[oó]n))", Options)]
    private static partial Regex SpanishPattern();

    private static readonly AskCue SpanishHoped = new(SpanishHopedPattern(), "espera", "confia", "anhela");

    [GeneratedRegex(
        @"\b(esperamos|confiamos en|confiamos|anhelamos|es nuestra esperanza|" +
        @"tenemos la esperanza de) que (?!(est[ae] |la presente |" +
        @"sabr[aá]n?\b|se encuentre|goce))|\besperamos (una|su|vuestra|contar con una|recibir una) (\p{L}+ ){0,2}respuesta( \p{L}+)? (en un plazo|dentro de|antes de|a m[aá]s tardar)", Options)]
    private static partial Regex SpanishHopedPattern();
}
