using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Lines among signatures that sign nothing: counts of more names, marks of machines, labelled numbers, tags.</summary>
internal static partial class SignatureNoise
{
    private const int LongestCount = 16;

    private const int LongestIdentity = 60;

    /// <summary>What is counted where more have signed than are named.</summary>
    private static readonly FrozenSet<string> Counted = WordSet.Of("""
        firma firmas firmantes adhesiones huellas rubricas signatures signature signers signatories endorsers
        endorsements assinaturas sinaturas signataires unterschriften sinadura sinadurak individuals others
        people supporters organizations organisations groups personas organizaciones colectivos entidades mas
        more pessoas organizacoes entitats
        """);

    private static readonly FrozenSet<string> Opening = WordSet.Of("""
        siguen sigue seguido siguientes y and plus mas otras otros otra together junto entre followed continue
        more additional otros-tantos total i e et ademas also con with hasta over
        """);

    private static readonly FrozenSet<string> Labels = WordSet.Of("""
        mat matricula mp tp tarjeta reg registro cedula ced cc ci dni id ine curp rut run dpi dui nit ruc rfc
        cuit cuil nif cif nie rnc csj colegiado colegiada col tel central telefono telefonos telf tlf cel celular movil
        fax phone mobile whatsapp direccion domicilio address email e-mail correo web website twitter exp
        expediente oficio folio codigo clave csv personeria pj bar ssn passport pasaporte date fecha
        """);

    [GeneratedRegex(
        @"^\W*((enviado|sent|enviat|enviada|envoyé|gesendet) (desde|from|des de|do meu|de meu|depuis|von)\b|(get|obtener|obtén|descarga) outlook\b|" +
        @"(este |this |el presente |the present )?(documento?|document|oficio) (ha sido |has been |fue |was |is )?(firmad|generad|suscrit|impres|signed|generated|assinad|xerad|gerad)|" +
        @"(firmad[oa]|suscrit[oa]|signed|validad[oa]|assinado|generad[oa]) (y \w+ )?(electr[oó]nicamente|digitalmente|electronically|digitally|autom[aá]ticamente)\W*$|" +
        @"(e-?signed|signed (electronically|digitally))\W*$|((electronically|digitally) (signed|generated|filed)|signed (electronically|digitally)) (on|at|in|under|pursuant)\b.{0,200}$|" +
        @"((electronically|digitally) )?(sent|transmitted|submitted|dictated)( (electronically|digitally|by e-?mail))?\W{1,2}(and |but |hence |so )?(is )?(therefore |thus |hence )?(unsigned|not signed)\W*$|" +
        @"unsigned (due to|because of|as|for|owing to)\b[^.]{0,40}\b(electronic|e-?mail|transmi)[^.]{0,40}\W*$|" +
        @"(electronically|digitally) (signed|generated|filed)\W*$|(firma|signature) (electr[oó]nica|digital|electronic)( avanzada)?\W*$|" +
        @"(c[oó]digo|clave) (seguro )?de (verificaci[oó]n|validaci[oó]n|barras)|verifi(que|car|car la) |la autenticidad |puede (verificar|validar)|" +
        @"(more )?(signatures?|firmas|signatories) (continued?|contin[uú]an?|follow|on (the )?next)\b|(lista|list) (actualizada|updated|completa|complete)|(para|to) (adherir|adherirse|sumarse|sign on|add your name)\b|" +
        @"sellos? (de )?(recib|recep|entrada|registro)\w*\b|(as of|(last )?updated( on)?|al d[ií]a|actualizad[oa]( al?| el)?)\b.{0,20}\d{4}\W*$|(hay |con |m[aá]s )?sellos?( y firmas?)?( de las?| del)?( \w+){0,3}\W*$|(huellas?|r[uú]bricas?|sigue[nt]?) |" +
        @"(p[aá]g(ina)?|page|p a g e)\W{0,3}(n[°º.o]\W{0,2})?\d{1,3}(\s*(/|de|of)\s*\d{1,3})?\W*$|aclaraci[oó]n( de firma)?\W*$|v(o|isto)\.? ?b(o|ueno)\.?\W|(contacts?|contactos?|notes?|notas?( (al|de) pie( de p[aá]gina)?| finales| y referencias)?|fuentes?|sources?)\W*$|(fuentes?|sources?): |" +
        @"(primera|segunda|tercera|cuarta|quinta) circunscripci[oó]n( (electoral|plurinominal))?\W*$|" +
        @"sufragio efectivo\b.{0,30}$|dios,? (uni[oó]n|patria)\b.{0,20}$|(protest(o|amos)|juro|juramos) (lo|conforme) (a (lo )?)?(necesario|derecho)\W*$|protesto\W*$|motivo\s*: |" +
        @"responsables? (de|del|por) (la |el |esta |este )?(publicaci[oó]n|edici[oó]n|inserci[oó]n|desplegado|texto)\W*:|[ivxl]{1,6}\] .{4,400}(\b(19|20)\d{2}\b|https?:|www\.)|" +
        @"por ((la|el|un|una|nuestr[ao]s?) )?(verdad|justicia|vida|paz|libertad|dignidad|memoria|reparaci[oó]n|no repetici[oó]n|igualdad|democracia|soberan[ií]a|tierra|territorios?|agua)((, | y | e |, y )((la|el|nuestr[ao]s?) )?(verdad|justicia|vida|paz|libertad|dignidad|memoria|reparaci[oó]n|no repetici[oó]n|igualdad|democracia|soberan[ií]a|tierra|territorios?|agua)){1,5}[.!]|" +
        @"(for|towards?) (our )?(truth|justice|peace|freedom|liberty|dignity|memory|life|equality|reparations?|democracy|land|water)((, | and |, and )(our )?(truth|justice|peace|freedom|liberty|dignity|memory|life|equality|reparations?|democracy|land|water)){1,5}[.!]|(referencias?|anexos?|adjuntos?|attachments?|enclosures?|adj|archivo)\W*[.:]|arch\.?(:|\W*$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Machine();

    private static readonly SearchValues<char> BetweenInitials = SearchValues.Create("/*:");

    private static readonly SearchValues<char> Bars = SearchValues.Create("|·•▪∙●");

    /// <summary>Letters and marks that a line of <see cref="Machine"/> begins with.</summary>
    private static readonly SearchValues<char> MachineFirst = SearchValues.Create("aAcCdDeEfFgGhHjJlLmMnNoOpPqQrRsStTuUvV(*-[");

    /// <summary>And what its first word begins with, but a number in brackets: "iv] Survey, 2014".</summary>
    private static readonly Openings MachineWords = new(
        "envi", "e-sign", "esign", "sent", "gesendet", "get ", "obten", "obtén", "descarga", "este ", "this ", "el presente", "the present", "doc", "oficio",
        "firma", "suscrit", "sign", "valida", "assinado", "genera", "electronic", "digital", "transmitted", "submitted", "dictated", "unsigned", "cód", "cod", "clave", "verifi", "la autent", "puede",
        "more ", "list", "para ", "to ", "as of", "last ", "updated", "al d", "actualizad", "hay ", "con ", "mas ", "más ", "sello", "huella",
        "rub", "rúb", "sigue", "pag", "pág", "p a g e", "aclara", "vo", "v.", "visto", "contact", "note", "nota", "fuente", "source", "responsable",
        "primera circ", "segunda circ", "tercera circ", "cuarta circ", "quinta circ",
        "por ", "for ", "toward", "sufragio", "dios", "protest", "jur", "motivo", "referencia", "anexo", "adj", "attachment", "enclosure", "arch");

    /// <summary>Beside what is a remark on any line: <see cref="IsRemark"/>.</summary>
    public static bool Is(SignatureCell cell)
    {
        var words = cell.Shown;
        return words.Length > 0
            && (IsEnd(words) || ListTail.Is(words) || PageFeet.Is(words) || Receipts.IsField(words) || Languages.AreAll(words) || IsCountedGroup(words) || IsCount(words, cell.Words) || IsLabelled(words, cell.Words)
                || IsMonth(words) || IsStamp(words) || IsStatute(words) || IsOffPrint(words) || IsAddress(words, cell));
    }

    /// <summary>A tag, a count of more names, a machine's mark, a typist's initials.</summary>
    public static bool IsRemark(string words) =>
        words.Length > 0 && (CampaignTag.IsSlogan(words) || IsHandle(words)
            || MachineFirst.Contains(words[0]) && (MachineWords.Open(words) || words.Contains(']', StringComparison.Ordinal)) && Machine().IsMatch(words) || IsInitials(words)
            || words.StartsWith("[^", StringComparison.Ordinal) && words.IndexOf("]:", StringComparison.Ordinal) is > 2 and < 8
            || OpensCount(words) && IsCount(words, Token.Of(words)));

    /// <summary>"@VeeduriaSur": where someone is found in the social media, and no name.</summary>
    private static bool IsHandle(string words) =>
        words[0] == '@' && words.Length > 2 && !words.AsSpan(1).ContainsAny(" @");

    /// <summary>"ENDS", "- END -", "*** FIN ***": the last word of what is given to the press.</summary>
    public static bool IsEnd(string words) =>
        words.Length <= LongestCount && words.Trim(' ', '-', '–', '—', '*', '#', '/', '.', '[', ']', '(', ')', '~', '=') is var word
        && (word is "ENDS" or "Ends" || word.Length < words.TrimEnd('.').Length && word is "END" or "End" or "ends" or "end" or "FIN" or "Fin");

    private static bool OpensCount(string words) =>
        char.IsDigit(words[0]) || words[0] is '+' or '…'
        || words.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 12 and var end
            && Opening.Contains(TextFolding.Key(words.AsSpan(0, end)));

    /// <summary>"C.C. 35.600.118 de Quibdó": a number between a name and what tells of the person.</summary>
    public static bool IsIdentity(string words) =>
        words.Length <= LongestIdentity && words.Any(char.IsDigit) && IsLabelled(words, Token.Of(words));

    /// <summary>The foot of a page: a house, its street and its telephone between dots or bars.</summary>
    public static bool IsFooter(string words) =>
        words.AsSpan().ContainsAny(Bars)
        && words.Split(['|', '·', '•', '▪', '∙', '●'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } parts
        && parts.Skip(1).Any(p => ContactPhrases.AreIn(p) || char.IsDigit(p[0])
            && p.Contains(' ', StringComparison.Ordinal));

    /// <summary>
    /// A source cited under the list: "1 Farm Office, Survey, 2014; see also …". It opens with a number that is none of
    /// the list's, and tells a year or an address.
    /// </summary>
    public static bool IsCitation(LineShape line) =>
        line is { IsNoteStart: true, IsBullet: false, BlanksBefore: > 0, Words: > 4 }
        && (line.Shown.Contains("http", StringComparison.Ordinal)
            || line.Shown.Contains(" v. ", StringComparison.Ordinal)
            || Token.Of(line.Shown).Any(w => w.Text.Length == 4 && w.Start > 4 && w.Text.All(char.IsDigit)));

    /// <summary>"y 2,310 firmas más", "and 312 others", "Siguen huellas y firmas", "+ 40 organizations".</summary>
    private static bool IsCount(string words, List<Token> tokens)
    {
        if (tokens.Count is < 2 or > LongestCount)
        {
            return false;
        }

        var counts = tokens.Any(t => Counted.Contains(t.Key) && (!t.IsCapitalised || tokens[0].Text.All(char.IsUpper)));
        return tokens[0].Key is "and" or "plus" or "with" or "together" && tokens.Take(3).Any(t => char.IsDigit(t.Text[0])) && tokens.Take(4).Any(IsOther)
            || counts && (Opening.Contains(tokens[0].Key) || words[0] is '+' or '…' || char.IsDigit(words[0])
            && tokens.Skip(1).Take(2).Any(t => Counted.Contains(t.Key))
            && tokens[0].End < words.Length && words[tokens[0].End] == ' ')
            && (tokens[0].Key is "siguen" or "sigue" or "followed" || tokens.Take(4).Any(t => char.IsDigit(t.Text[0])));
    }

    /// <summary>"Forum for the River (18 signatories, as below)": those who sign are named beneath.</summary>
    private static bool IsCountedGroup(string words) =>
        words[^1] == ')' && words.LastIndexOf('(') is > 0 and var open && Token.Of(words[(open + 1)..]) is [var number, var counted, .., var last]
        && number.Text.All(char.IsDigit) && Counted.Contains(counted.Key) && last.Key is "below" or "under" or "follow" or "beneath" or "listed";

    /// <summary>"and 312 other nurses": whatever they are, they are not named.</summary>
    private static bool IsOther(Token word) => word.Key is "other" or "others" or "more" or "additional" or "further";

    /// <summary>"Mat. 12.345", "NIT 900.123-4", "Teléfono: 555 1234", "Dirección: …".</summary>
    private static bool IsLabelled(string words, List<Token> tokens) =>
        tokens.Count > 0 && Labels.Contains(tokens[0].Key)
        && (words.Length > tokens[0].End && words[tokens[0].End] == ':' || words.Any(char.IsDigit))
        && tokens.Count(t => t.Text.Length > 3
            && t.Text.All(char.IsLetter)) <= (words.Contains(':', StringComparison.Ordinal) ? 20 : 3);

    /// <summary>"rg/tb/ae", "CAL/jmr*", "RSC*mjl", "mcv:JPR": initials of those who wrote and typed.</summary>
    public static bool IsInitials(string words) =>
        AreInitials(words) || words.LastIndexOf(' ') is > 3 and <= LongestCount and var gap && IsUnion(words[(gap + 1)..]) && AreInitials(words[..gap].TrimEnd());

    /// <summary>"cope-491", "OPEIU:2": the union of who typed, behind the initials.</summary>
    private static bool IsUnion(string words) =>
        words.Length <= LongestCount && words.Split(['-', ':', '*', '/']) is [{ Length: >= 3 } union, { Length: > 0 } local] && union.All(char.IsLetter) && local.All(char.IsAsciiDigit);

    private static bool AreInitials(string words) =>
        words.Length <= LongestCount && words.AsSpan().ContainsAny(BetweenInitials)
        && words.Trim(' ', '.', '-', '*').Split(['/', '*', ':']) is { Length: >= 2 } parts
        && parts.All(p => p.Length is >= 2 and <= 4 && p.All(char.IsLetter))
        && (parts.Skip(1).All(p => p.All(char.IsLower)) || parts.Length > 2
            || parts[0].All(char.IsLower) && parts[0] != "cc" && parts[1].All(char.IsUpper));

    /// <summary>"Unit 4, Harbour Plaza, Mill Street, Cork 2, T12 AB34": numbers between commas, and no body.</summary>
    private static bool IsAddress(string words, SignatureCell cell) =>
        IsPageFoot(words) && !cell.NamesPersonFirst
        || words.AsSpan().Count(',') >= 2 && !cell.NamesPersonFirst && !Segments.NamesInstitution(cell.First)
        && cell.Words.Count(w => w.Text.Any(char.IsDigit)) >= 2;

    /// <summary>"Open Commission, 1049 Brussels, Belgium - Tel. +32 22991111": a house, a town with its code, a telephone.</summary>
    private static bool IsPageFoot(string words) =>
        words.Length > LongestCount && words[^1] is >= '0' and <= '9' && words.Contains(',', StringComparison.Ordinal) && PageFoot().IsMatch(words);

    [GeneratedRegex(
        @"^\p{Lu}[^,]{3,70}, [^,]{0,40}\b\d{4,6} \p{Lu}[^,]{1,40}(, [^,]{2,60}){0,2}\W(tel|t[eé]l|telephone|phone|ph|fax|t)\b\.?\s*:?\s*\+?[\d(][\d ()./-]{5,24}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageFoot();

    /// <summary>"Cúcuta, febrero de 2020": when, and nobody.</summary>
    private static bool IsMonth(string words) =>
        words.Length > 8 && words.AsSpan().TrimEnd('.') is [.., >= '0' and <= '9', >= '0' and <= '9'] && HeadPhrases.TellsOfNobody(words);

    /// <summary>"QUISPE CAHUAZA Ana FIR 12345678 hard": what a key that signs for someone prints beside his own name.</summary>
    private static bool IsStamp(string words) =>
        (words.EndsWith(" hard", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" soft", StringComparison.OrdinalIgnoreCase))
        && Token.Of(words) is [.., { Key: "fir" or "fau" }, var number, _] && number.Text.All(char.IsAsciiDigit);

    /// <summary>"1 8 U.S.C. § 1254a(b).": a section of a code under the list.</summary>
    private static bool IsStatute(string words) => words.Contains('§', StringComparison.Ordinal)
        || words.Contains("U.S.C.", StringComparison.Ordinal) || words.Contains("C.F.R.", StringComparison.Ordinal);

    /// <summary>A path or a file: "anexo-3_final.pdf", "forms.example/carta".</summary>
    private static bool IsOffPrint(string words) =>
        !words.Contains(' ', StringComparison.Ordinal) && words.Length > 5
        && (words.Length > 7 && words.Any(char.IsDigit) && words.AsSpan().Count('-') > 1 && !words.Any(char.IsLower)
            || words.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                || words.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            || words.Contains("://", StringComparison.Ordinal));
}
