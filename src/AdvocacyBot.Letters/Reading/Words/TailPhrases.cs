using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>
/// Set phrases below a letter that are none of it: a web page's remains, whom the press may call, the head of another
/// document. Tried on short lines only.
/// </summary>
internal static partial class TailPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^\W*((©|\(c\)|copyright)\W*(19|20)\d\d\b.{0,120}|" +
        @"(share|tweet|print|email|like|compartir|comparte|compart[ae]n|comp[aá]rtel[oa]|imprimir|tuitear)( (this|the|on|via|with|by|it|en|por|con|est[aeo]|la|el|article|page|post|story|" +
        @"letter|statement|friends?|news|petition|art[ií]culo|nota|noticia|publicaci[oó]n|entrada|petici[oó]n|p[aá]gina|carta|facebook|twitter|x|linkedin|whatsapp|telegram|email|correo|amigos)){0,3}(\s*:.{0,80})?|" +
        @"(share|compartir|comparte|compart[ae]n|comp[aá]rtel[oa])( (est[ae]|la|el|this|the|our|nuestr[ao]) \p{L}+)?( (en|por|on|via|v[ií]a))?( nuestras| las| los)?( redes( sociales)?)?\W{1,3}(facebook|twitter|whatsapp|linkedin|telegram|instagram|bluesky|correo|e-?mail|x)\b.{0,60}|" +
        @"(enviar por|compartir (en|con|por)|publicar en|escribe un|share on|share to|sign up for|subscribe to|suscr[ií]bete)\b.{0,80}|" +
        @"(do you like|did you like|was this|te gust[oó]|te ha gustado|te result[oó]|valora) (this|est[aeo]|la|el|[uú]til)\b.{0,60}|" +
        @"(publicar|escribir|a[nñ]adir|agregar|post|add) (un|una|tu|a|your) (comentario|respuesta|comment|reply).{0,40}|suscribirse a\W.{0,60}|" +
        @"(art[ií]culo|entrada|nota|noticia|publicaci[oó]n|post) (anterior|siguiente|previ[oa])(\s*[:»›>]+.{0,90})?|" +
        @"((entradas?|mensajes?) (m[aá]s )?(recientes?|antigu[oa]s?|nuev[oa]s?|anterior(es)?|siguientes?)|(newer|older|next|previous) (posts?|entr(y|ies)))" +
        @"(\s+((entradas?|mensajes?) (m[aá]s )?(recientes?|antigu[oa]s?|nuev[oa]s?|anterior(es)?|siguientes?)|(newer|older) (posts?|entr(y|ies))|inicio|home|p[aá]gina principal)){0,2}|" +
        @"(more on|m[aá]s sobre|keep reading|seguir leyendo|anterior|siguiente|previous|next)\s*:.{0,90}|" +
        @"(volver (al?|arriba)|back to|s[ií]guenos|follow us|dona(r|te)? (ahora|now|aqu[ií])|" +
        @"(firma|sign) (la|esta|the|this|our) petici?[oó]n)\b.{0,60}|" +
        @"(print|imprimir|email|enviar)( this| esta| este| por)?( \w+)?|" +
        @"(related|relacionad[oa]s?)( (posts?|content|articles?|news|stories|entries))?|" +
        @"(noticias|entradas|art[ií]culos|contenidos?|publicaciones) relacionad[oa]s?|te puede interesar|you may also like|" +
        @"(read|see|view|download|lea|ver|descargue|descargar)( the| la| el)?( full| original| complet[oa])?( \w+)?( \(?pdf\)?| more| m[aá]s| letter| carta)|" +
        @"(tags?|etiquetas|categor[ií]as?|categories|filed under|archivado en|posted (in|by|on)|publicad[oa] (en|por|el))\b\s*:?.{0,90}|" +
        @"(download|descargar?|descargue|view|ver|read|leer)\b.{0,50}\b(pdf|letter|carta|documento?|here|aqu[ií])|" +
        @"(leave a|no|\d+) (comments?|comentarios?|reply)|((previous|next|anterior|siguiente)( (post|article|entry|page|story|entrada|art[ií]culo|p[aá]gina))?\W*){1,2}|" +
        @"(facebook|twitter|whatsapp|linkedin|instagram|youtube|telegram|email|print|x)(\W+(facebook|twitter|whatsapp|" +
        @"linkedin|instagram|youtube|telegram|email|print|x|imprimir|correo( electr[oó]nico)?|pinterest|reddit|bluesky|threads|mastodon|tumblr|pocket|messenger|m[aá]s|more))+)\W*$", Options)]
    private static partial Regex PageParts();

    /// <summary>What heads a site's own lists beneath a letter: nothing under it is of the letter.</summary>
    [GeneratedRegex(
        @"^\W*((related|relacionad[oa]s?)( (posts?|content|articles?|news|stories|entries|documents?|reading))?|" +
        @"(noticias|entradas|art[ií]culos|contenidos?|publicaciones|notas) relacionad[oa]s?|(te puede|quiz[aá]s te) interesar?e?|" +
        @"(tal vez )?tambi[eé]n (te |le )?(podr[ií]a|puede)n? (gustar|interesar)(te|le)?|you (may|might) also (like|be interested in)|" +
        @"(recent|latest|popular|more|other|featured) (posts|news|articles|stories|comments|updates|statements|publications|resources)|" +
        @"([uú]ltimas|otras|m[aá]s) (noticias|entradas|publicaciones)|(entradas|publicaciones|comentarios|noticias) (recientes|anteriores)|" +
        @"(most (read|viewed|popular|shared)|lo m[aá]s (le[ií]do|visto|popular)|trending( now)?|read next|explore more|keep reading|seguir leyendo|post navigation|navegaci[oó]n de entradas)|" +
        @"notes? (to|for) (the )?(editors?|journalists|press|media)|editors?['’]?s? notes?|notas? (a|para) (l[ao]s? )?(editor[ae]?s?|prensa|medios|periodistas|redacci[oó]n)|" +
        @"(\d+ )?(comments|comentarios)( \(\d+\))?|(leave a|deja(r)? un(a)?) (reply|comment|respuesta|comentario))\W*$", Options)]
    private static partial Regex PageLists();

    private static readonly Openings OfPageLists = new(
        "related", "relacionad", "noticias", "entradas", "art", "contenido", "publicaciones", "nota", "te ", "quiz", "tal vez", "tambi", "you ",
        "recent", "latest", "popular", "more", "other", "featured", "ultimas", "últimas", "otras", "mas ", "más ", "comentarios", "most", "lo m",
        "trending", "read next", "explore", "keep", "seguir", "post nav", "navegaci", "note", "editor", "comment", "leave", "deja");

    /// <summary>"Related posts": what stands beneath is the page's.</summary>
    public static bool HeadsPageLists(string line) => OfPageLists.Open(line) && PageLists().IsMatch(line);

    /// <summary>"About Open Doors": a heading over what a sender says of himself.</summary>
    [GeneratedRegex(@"^\W*(about( the)?|acerca de( (la|el|las|los))?|sobre( (la|el|las|los))?|qui[eé]nes somos|qui[eé]n es) ?\W*(?-i:\p{Lu}|$|us\b|nosotr)", Options)]
    public static partial Regex AboutSender();

    [GeneratedRegex(@"^\W*.{3,90}\b(all rights reserved|todos los derechos reservados)\W*$", Options)]
    private static partial Regex Rights();

    /// <summary>What a web page leaves around a letter: links to share it, tags, who owns the page.</summary>
    public static bool IsWebRemains(string text) =>
        PointsOn(text) || Headlines.IsPagePart(text) || MayBePagePart(text) && PageParts().IsMatch(text)
        || text.AsSpan().ContainsAny(OfRights) && Rights().IsMatch(text);

    /// <summary>"« An earlier post", "The next one »": one arrow alone leads to another page, where two quote.</summary>
    private static bool PointsOn(string text) =>
        text.Length > 2 && (text[0] is '«' or '‹' or '←' ? !text.AsSpan().ContainsAny("»›→")
            : text[^1] is '»' or '›' or '→' && !text.AsSpan().ContainsAny("«‹←"));

    [GeneratedRegex(
        @"^\W*((for|para) )?((more|further|m[aá]s|mayor(es)?|all|any) )?((press|media|prensa|medios|informaci[oó]n|informes|" +
        @"inquiries|information|interviews?|entrevistas?|questions|consultas|please|de|and|y|or|a|the|contactar|inquiry|favor)\W+)*" +
        @"(press |media )?(contacts?|contactos?|contact person|inquiries|information|informes|contactar( a)?|comunicarse( con| a)?)" +
        @"( (de|para) (la )?(prensa|medios|comunicaci[oó]n))?\s*:.{0,160}$", Options)]
    public static partial Regex PressContact();

    /// <summary>What a page's remains open with, but "©" and "» Compártelo"; behind a number stands what it counts.</summary>
    private static readonly Openings OfPageParts = new(
        "c)", "copyright", "share", "tweet", "print", "email", "like", "compart", "imprimir", "tuitear", "enviar", "publica", "escribe", "sig", "síg",
        "subscribe", "suscr", "more ", "mas ", "más ", "keep", "seguir", "anterior", "previous", "next", "volver", "back", "follow", "comment", "comentario", "reply",
        "dona", "firma", "related", "relacionad", "noticias", "entradas", "art", "contenido", "te ", "you ", "read", "see", "view", "download", "lea",
        "ver", "descarg", "tag", "etiquetas", "categor", "filed", "archivado", "posted", "leer", "leave", "no ", "facebook", "twitter", "whatsapp",
        "linkedin", "instagram", "youtube", "telegram", "x", "do ", "did ", "was ", "valora", "escribir", "añad", "anad", "agrega", "post", "add ",
        "entrada", "mensaje", "newer", "older",
        "nota ", "noticia ");

    private static bool MayBePagePart(string text) =>
        OfPageParts.Open(text) || text.Length > 0 && !char.IsLetter(text[0]) && text.AsSpan().ContainsAny("©áÁ");

    [GeneratedRegex(
        @"^\W*(attachment|annex|appendix|exhibit|enclosure|schedule|anexo|ap[eé]ndice|adjunto)s?" +
        @"(\W+(no\.?\s*)?([A-Z]|\d{1,2}|[ivx]{1,4}|one|two|uno|dos))?\W*$", Options)]
    private static partial Regex AttachmentHead();

    private static readonly Openings OfAttachment =
        new("attachment", "annex", "appendix", "exhibit", "enclosure", "schedule", "anexo", "ap", "adjunto");

    /// <summary>"ANNEX 1" alone: another document follows.</summary>
    public static bool IsAttachmentHead(string line) => OfAttachment.Open(line) && AttachmentHead().IsMatch(line);

    /// <summary>"Facebook" alone on its line, under "Share this:".</summary>
    public static bool NamesSite(string line) =>
        TextFolding.Key(line) is "facebook" or "twitter" or "x" or "whatsapp" or "linkedin" or "instagram" or "youtube" or "telegram" or "email" or "print" or "reddit"
            or "pinterest" or "tumblr" or "pocket" or "imprimir" or "correo";

    /// <summary>"The signatories are former ministers of 19 countries.": a remark under their names.</summary>
    public static bool TellsOfSigners(string line) => line.Length <= LineShape.LongLine && OfSigners().IsMatch(line);

    [GeneratedRegex(
        @"^\W*((the|all|all the) (signatories|signers|undersigned|authors)( of this letter)?|(l[oa]s|tod[oa]s l[oa]s) (firmantes|signatari[oa]s|abajo firmantes|autor[ea]s)( de esta carta)?) " +
        @"(are|have|write|wrote|sign|signed|speak|son|han|escriben|firman|suscriben|hablan)\b", Options)]
    private static partial Regex OfSigners();

    /// <summary>"* For identification only": a remark on the list of signatories.</summary>
    public static bool IsIdentificationNote(string line) =>
        line.AsSpan().ContainsAny(IdentificationWords) && IdentificationNote().IsMatch(line);

    private static readonly SearchValues<string> OfRights =
        SearchValues.Create(["reserv"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> IdentificationWords =
        SearchValues.Create(["identifica"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^[^\p{L}]{0,4}.{0,60}\b(for|purposes? of|fines de|efectos? de) (informational and )?(identification|identificaci[oó]n)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IdentificationNote();
}
