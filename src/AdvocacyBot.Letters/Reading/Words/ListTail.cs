using System.Buffers;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>What a page has beneath the names: annexes, and the remains of the site it was printed from.</summary>
internal static partial class ListTail
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int LongestNumber = 3;

    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["foto", "photo", "imagen", "image", "tema", "topic", "tag", "etiqueta", "categor", "archivado", "filed",
         "leer", "lectura", "read", "further", "additional", "informa", "deja", "leave", "adjunt", "attached", "gustar", "interesar", "also like", "relacionad",
         "related", "dona", "visto", "viewed", "annex", "anexo", "issue", "keyword", "summary", "questionnaire", "appendi", "background", "antecedentes"],
        StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^\W*((foto(graf[ií]a)?s?|photos?|im[aá]gen(es)?|images?)( de portada)?( credits?| by)?\s*:|" +
        @"(issues?|keywords?|temas?|topics?|tags?|etiquetas?|categor[ií]as?|categor(y|ies)|archivado en|filed under)\s*:|" +
        @"(leer|seguir leyendo|read) (m[aá]s|more)\W*$|(m[aá]s|more) informa(ci[oó]n|tion)\W*$|" +
        @"(for|para) (m[aá]s|mayor|more|further|additional) informa(ci[oó]n|tion)\b|" +
        @"deja (una? )?(respuesta|comentario)\W*$|leave a (reply|comment)\W*$|" +
        @"(documentos?|archivos?) adjuntos?\W*$|attached (documents?|files?)\W*$|" +
        @"(tal vez )?tambi[eé]n (te |le )?(podr[ií]a|puede)n? (gustar|interesar)(te|le)?\W*$|you (may|might) also like\W*$|" +
        @"(art[ií]culos|noticias|entradas|notas|contenidos?) relacionad[oa]s?\W*$|related (posts|articles|news|content)\W*$|" +
        @"donate( now| today| here)?\W*$|donar?( ahora| aqu[ií])?\W*$|(visto|viewed) [\d.,]+ (veces|times)\W*$|" +
        @"(further|additional) (reading|information|resources)( (on|about)\b.*)?\W*$|(m[aá]s|otras) lecturas?( sobre\b.*)?\W*$|" +
        @"background( information)?\W*$|antecedentes\W*$)", Options)]
    private static partial Regex Remains();

    [GeneratedRegex(@"^\W*(annex|anexo|appendix|ap[eé]ndice)( (no\.? ?)?([a-h]|\d{1,2}|[ivx]{1,4}))?\s*([:.–—-]|$)|^\W*((executive )?summary|questionnaire)\s*(:|\W*$)", Options)]
    private static partial Regex Annex();

    /// <summary>The line names nobody, wherever it stands among the names.</summary>
    public static bool Is(string words) => words.AsSpan().ContainsAny(Stems) && (Remains().IsMatch(words) || Annex().IsMatch(words));

    /// <summary>An annex begins that holds no names of those who sign: all that follows is its own.</summary>
    public static bool OpensAnnex(LineShape line) =>
        line.BlanksBefore > 0 && line.Shown.AsSpan().ContainsAny(Stems) && Annex().IsMatch(line.Shown)
        && !SignatureLabels.TellsOfSigning(line.Shown);

    /// <summary>
    /// What a footnote cites, its number alone on the line above ("1", and "See: …, 2021" beneath) or lost: "See Harbour
    /// Office, …", "Harbour Office, “Ships by Month”, 2021."
    /// </summary>
    public static bool IsNote(string text, LineShape line) =>
        IsNumbered(text.AsSpan(0, line.Line.Start)) && Cites().IsMatch(line.Shown)
        || line.Words > 3 && (line.Shown.AsSpan().ContainsAny('“', '"') || OfCitation.Open(line.Shown)) && CitesAlone().IsMatch(line.Shown)
        || line.Words <= 4 && OfSameSource.Open(line.Shown) && SameSource().IsMatch(line.Shown);

    private static readonly Openings OfCitation = new("vease", "véase", "see", "cf.", "ibid");

    private static readonly Openings OfSameSource = new("ib", "id.");

    /// <summary>"2 Id.", "Ibid., p. 4": the source of the note before.</summary>
    [GeneratedRegex(@"^\W*(\d{1,3}\W{0,3})?(ib[ií]d(em)?|id)\.(,? (at|p\.?|p[aá]g\.?) ?\d+)?\W*$", Options)]
    private static partial Regex SameSource();

    [GeneratedRegex(
        @"^\W*(\d{1,3}\W{0,3})?(v[eé]ase( tambi[eé]n)?|see( also| generally|,? e\.g\.)?|cf\.|ibid(em)?\b)[,:]? \p{Lu}.*(\d{4}|[.”""])|^[^“”""]{4,80}[“""][^”""]{8,}[”""].*\b(19|20)\d\d\b",
        Options)]
    private static partial Regex CitesAlone();

    private static bool IsNumbered(ReadOnlySpan<char> above) =>
        above.TrimEnd() is var text && text[(text.LastIndexOf('\n') + 1)..].Trim() is { Length: > 0 and <= LongestNumber } number
        && number.IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex(
        @"^\W*(v[eé]ase|ver|see|cf|ibid(em)?|id)\b.{0,20}[:.,]|https?://|\b(19|20)\d\d\b.{0,12}\.\W*$", Options)]
    private static partial Regex Cites();
}
