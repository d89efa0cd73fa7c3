using System.Buffers;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What the set phrases of <see cref="LetterPhrases"/> open with. Their patterns are tried on such lines only.</summary>
internal static class LineOpenings
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestBullet = 6;

    private static readonly Openings OfGreeting = new(
        "dear", "distinguished", "esteemed", "respected", "to ", "a ", "ladies", "gentlemen", "greetings", "yang", "ya", "yb", "sehr",
        "votre", "assalam", "estima", "distinguid", "apreciad", "apreciable", "respeta", "querid", "herman", "compa", "muy ", "excelen", "excellen",
        "señorí", "senori",
        "vuestra", "su ", "sus ", "your ", "majest", "alteza", "hono", "de ", "un ", "cordial", "recib",
        "ten", "tēn", "talofa", "kia ora", "morena", "mōrena", "malo ", "mālō ", "bula", "namas", "vanakkam", "sala", "jambo", "habari", "sawubona",
        "sanibonani", "dumela", "molo", "aloha", "mabuhay", "magandang", "selamat", "bonjour", "cher", "guten", "mons", "madame", "shalom", "hello",
        "good ", "dia ", "fakaalofa", "ayubowan", "mheshimiwa", "ndugu");

    private static readonly Openings OfClose = new(
        "very", "most", "sincere", "respect", "cordial", "faithful", "truly", "yours", "with", "best", "kind", "warm", "regards", "in ", "fraternal",
        "many", "thank", "grateful", "signed", "muchas", "gracias", "atenta", "muy ", "atte", "saluda", "saludo", "un ", "con ", "sin ", "recib",
        "se ", "quedamos", "suscribe", "de ", "del ", "firma", "en ", "solidaria", "suyo", "le", "lo", "la", "te", "agradec", "acept",
        "nga ", "ngā ", "naku", "nāku", "na ", "nā ", "heoi", "vinaka", "fa", "malo", "mālō", "is mise", "yn gywir", "hochacht", "mit ", "veuillez", "bien ",
        "mahalo", "salamat", "asante", "wako", "wenu", "terima", "salam", "met ", "avec ", "gumagalang");

    private static readonly Openings OfDelivery = new(
        "via", "vía", "by ", "through ", "sent", "submitted", "transmitted", "delivered", "enviad", "por ", "for ", "para ", "download", "click",
        "descarg", "share", "print", "tweet", "confidential", "comunicado", "press", "news", "bolet", "carta", "open ", "forwarded",
        "original", "mensaje", "attachment", "archivos adj", "datos adj", "importan");

    private static readonly Openings OfWebRemains = new(
        "home", "inicio", "portada", "print", "email", "e-mail", "share", "tweet", "imprimir", "compartir", "facebook", "twitter", "pdf", "whatsapp",
        "posted", "published", "publicado", "last ", "updated", "you ", "est", "tags", "etiquetas", "filed", "categor", "skip", "ir a",
        "leave", "no ", "sin ", "comp", "enviar", "dona", "subscribe", "sign up", "join", "log", "suscr");

    private static readonly Openings OfAside = new(
        "para", "con", "en", "mism", "c.", "arch", "minutario", "file", "correlativo", "exp", "cronol", "to", "destinatari", "addressee",
        "a la", "l.", "la ", "s", "presente", "for", "fyi", "e.", "oficio", "folio", "ord", "no", "n°", "nº", "http", "www", "via", "vía", "by", "por");

    private static readonly Openings OfEnclosure = new("enc", "adj", "attach", "anexo", "se a");

    private static readonly Openings OfSubject = new("re", "sub", "asunto", "mat", "tema", "theme", "obj", "in re", "assunto", "concerning");

    private static readonly Openings OfAddressee = new("a", "á", "fao", "c/o", "dirigid", "destinatari", "to", "for", "y ", "para", "recipient", "con atenci");

    private static readonly SearchValues<string> BeReceived =
        SearchValues.Create([", recib"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OfManner =
        SearchValues.Create(["mente"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first letters of "Presente", "E.S.M.", "S.D.", "Ciudad" and "L.C.".</summary>
    private static readonly SearchValues<char> OfPresente = SearchValues.Create("pPeEsScClL");

    /// <summary>A bullet is no letter, or a letter or some before a stop or bracket.</summary>
    public static bool MayBeBullet(ReadOnlySpan<char> words) =>
        words.Length > 0 && (!char.IsLetter(words[0]) || words[..Math.Min(words.Length, LongestBullet)].ContainsAny('.', ')'));

    public static bool MayBePresente(string line) => !char.IsAsciiLetter(line[0]) || OfPresente.Contains(line[0]);

    public static bool MayEnclose(string line) => OfEnclosure.Open(line);

    public static bool MayMarkSubject(string line) => OfSubject.Open(line);

    public static bool MayMarkAddressee(string line) => OfAddressee.Open(line);

    public static bool MayGreet(string line) =>
        OfGreeting.Open(line) || line.AsSpan().ContainsAny(BeReceived);

    /// <summary>Any manner closes: "Fraternalmente", "Esperanzadamente".</summary>
    public static bool MayClose(string line) => OfClose.Open(line) || line.AsSpan().ContainsAny(OfManner);

    public static bool MayTellDelivery(string line) => OfDelivery.Open(line) || line is ['#', ..];

    public static bool MayBeWebRemains(string line) => OfWebRemains.Open(line) || line is ['©', ..];

    public static bool MayBeAside(string line) => OfAside.Open(line) || line.Contains('@', StringComparison.Ordinal);
}
