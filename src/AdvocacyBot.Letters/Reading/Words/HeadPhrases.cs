using System.Buffers;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Set phrases of the lines above the text.</summary>
internal static partial class HeadPhrases
{
    /// <summary>How long the number or dot is that opens an entry of a list: "1. ", "(2) ", "• "; 0 where there is none.</summary>
    public static int EntryNumber(string words) => Entry().Match(words).Length;

    [GeneratedRegex(@"^\s*(\(?\d{1,2}[.)]-?|[•·▪◦●○■□➢➤*–—-])\s+(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    /// <summary>"Open letter to" before whom it is to.</summary>
    [GeneratedRegex(
        @"^((an?|joint|public) ){0,2}((open|public|joint) )?(letter|petition|memorandum) to( the)?\s+(?=(?-i:\p{Lu}))|^(una )?carta (abierta|p[uú]blica|conjunta|colectiva)?( dirigida)? ?(al?|a la|a los|a las)\s+(?=(?-i:\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex LetterTo();

    /// <summary>
    /// Lines of a head that name nobody who is written to: "From the Minister of State", "(Por intermedio de …)",
    /// "(Spanish version only)", "Ver carta aquí.", regards alone.
    /// </summary>
    [GeneratedRegex(
        @"^(from the (prime |deputy )?(minister|parliamentary|secretary|permanent|under|lord)\b[^:]{0,100}|" +
        @"(draft|layout|slug|permalink|categor(y|ies)|weight|lang|tags|featured_image|image|description|published|type)\s*:\s*[^:]{0,100}|" +
        @"\[(taxonomies|extra|params|menu[\w.]*|author|authors)\]|(category|categories|tags?|authors?|draft|template|weight|slug|path|aliases|layout|lang|description|image|updated) ?= ?.{1,100}|" +
        @"(informe|oficio|nota|memor[aá]ndum|memorando|circular|petici[oó]n|petitorio|derecho de petici[oó]n|exhorto|denuncia|solicitud|requerimiento|escrito)[.:]?|" +
        @"(([ivx]{1,4}|\d)[.)-]+\s*)?(antecedentes|hechos|peticion(es)?|considerandos?|fundamentos( de derecho)?|introducci[oó]n|resumen|contexto|nuestr[ao]s (demandas|exigencias|propuestas|peticiones|pedidos))[.:]?|" +
        @"por (un|una|nuestr[ao]s?|tod[ao]s) .{3,100}|" +
        @"(location|issues?|topics?|source|place|lugar|temas?|fuente|ubicaci[oó]n)\s*:.{1,100}|" +
        @"\((por (intermedio|conducto) del?|a trav[eé]s de|through|via)\b[^()]*\)|(por (intermedio|conducto) de(l\b|:)|v[ií]a:).*|" +
        @"(posted |published |filed )?(in|under) [\p{L} ]{2,30} by \p{L}[\p{L}.'’ -]{1,30}|" +
        @"c/o (the )?((permanent|royal) )?(mission|embassy|consulate|office|secretariat|ministry)\b.*|" +
        @"(el )?texto (completo|[ií]ntegro)( de la carta)?( es el siguiente)?:?|(the )?(full )?text of (the |our )?letter( follows| below)?[:.]?|" +
        @"\(?(\p{L}+ (version|text|translation) only|(s[oó]lo|solamente|[uú]nicamente) en \p{L}+)\)?\.?|" +
        @"((?-i:\p{Lu})[\p{L}. ]{2,30},? (a |de )?)?(january|february|march|april|may|june|july|august|september|october|november|december|" +
        @"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre),? (del? )?(19|20)\d\d\.?|" +
        @"(read|see|below( is)?|here is|this is|following is|find) (here )?(the |our |a )?(full |complete |entire )?(text of )?(the |our |a )?" +
        @"(e?-?mail|message|letter|statement|text|appeal|petition)( (that )?(we|they) (sent|wrote))?( (is |printed )?(below|here|follows))?[:.]?|" +
        @"(the )?(full |complete )?(e?-?mail|letter|statement|message|appeal) (reads|says|is reproduced|follows|is as follows|in full)( as follows| below| in full)?[:.]?|" +
        @"(a continuaci[oó]n|reproducimos|transcribimos|compartimos|este es|esta es|aqu[ií])\b[^.:]{0,40}\b(carta|misiva|comunicado|texto|mensaje|pronunciamiento)\b[^.:]{0,30}[:.]?|" +
        @"(el |la )?(texto( [ií]ntegro| completo)?|carta|misiva|comunicado)( de la (carta|misiva))? (dice|se[nñ]ala|es la? siguiente|a continuaci[oó]n)( as[ií]| lo siguiente| textualmente)?[:.]?|" +
        @"(ver|leer?|lea|descargar|descargue|see|read|view|download) (la |el |the |full |this )*" +
        @"(carta|comunicado|letter|statement|texto|text|pdf|versi[oó]n)\b[^,;:]{0,40}|" +
        @"(share|comp[aá]rt[ei](r|lo)?)( (this|esto|on|via|en|por|con))*:?|(author|autora?)s?: [^:]{3,100}|" +
        @"[^:]{0,100}\b\d{1,2}[ -]minutes? read|" +
        @"reciban? (ustede?s? )?un (muy )?(cordial|atento|respetuoso|afectuoso) saludo\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Nobody();

    /// <summary>No line that tells of nobody is without one of these.</summary>
    private static readonly WordStems NobodyWords = new(
        " = ", "taxonomies]", "extra]", "params]", "menu", "author", "draft:", "layout:", "slug:", "permalink:", "categor", "weight:", "lang:", "tags:", "image:", "description:", "published:", "type:",
        "informe", "oficio", "nota", "memor", "circular", "peti", "exhorto", "denuncia", "solicitud", "requerimiento", "escrito", "hechos", "considerando",
        "fundamento", "introducci", "resumen", "contexto", "antecedentes", "demandas", "exigencias", "propuestas", "pedidos", "por un", "por nuestr", "por tod",
        "from the", "intermedio", "conducto", "trav", "through", "via", "a:", "c/o", "text", "only", "solo en", "sólo en", "mente en", "nicamente", "19", "20",
        "mail", "message", "letter", "statement", "appeal", "petition", "carta", "misiva", "comunicado", "mensaje", "pronunciamiento", "pdf", "versi",
        "share", "comp", "author", "autor", "minute", "saludo", "location:", "issue:", "issues:", "topic:", "topics:", "source:",
        "place:", "lugar:", "tema:", "temas:", "fuente:", "ubicaci", " by ");

    public static bool TellsOfNobody(string line) => NobodyWords.AreIn(line) && Nobody().IsMatch(line);

    /// <summary>"EU Transparency Register 123456789-01": where a lobby is entered.</summary>
    public static bool NamesRegister(string words) => words.AsSpan().ContainsAny(RegisterWords) && Register().IsMatch(words);

    private static readonly SearchValues<string> RegisterWords =
        SearchValues.Create(["transparency register"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^.{0,80}\btransparency register\b.{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Register();

    [GeneratedRegex(
        @"\b(letter|statement|press release|(groups|organi[sz]ations) (urge|call|ask|demand)|call(s|ing)? (on|for)|" +
        @"urg(es?|ing)|writes? to|lead colleagues|condemns?|rejects?|opposes?|warns?|" +
        @"denounces?|demands? (that|the|an|action|release|justice|probe|end)|appeals? to|" +
        @"carta|comunicado|pronunciamiento|declaraci[oó]n (conjunta|p[uú]blica)|posicionamiento|" +
        @"manifiesto|exigi?mos|exigen|llamado|llaman|solicitan?|piden?|alertan?|denuncian?|demandan|rechazan?|" +
        @"exige|insta|instan|repudian?|condenan?|" +
        @"petition|petici[oó]n|resolution|memorandum)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TitleWords();

    private static readonly WordStems TitleStems = new(
        "letter", "statement", "press release", "call", "urg", " ask", "write", "lead colleagues", "condemn", "reject", "oppose", "warn", "denounce",
        "demand", "appeal", "carta", "comunicado", "pronunciamiento", "declaraci", "posicionamiento", "manifiesto", "exi", "llama", "solicita",
        "pide", "alerta", "denuncia", "rechaza", "insta", "repudia", "condena", "petition", "petici", "resolution", "memorandum");

    /// <summary>A word that titles of letters and statements have.</summary>
    public static bool HasTitleWords(string line) => TitleStems.AreIn(line) && TitleWords().IsMatch(line);
}
