using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What the letter points to outside itself: earlier letters, laws and treaties, documents.</summary>
internal static partial class ReferenceReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b((?i:our|my|a|the|nuestra|la) (?i:previous|earlier|prior|recent|last|first|original|joint|anterior|pasada|primera) (?i:letter|carta)(?i: (of|dated|del?) [^,.;)]{4,30}\d{4})?|(?i:our|my|nuestra) (?i:letter|carta) (?i:of|dated|from|sent|del?|con fecha|fechada)( (?i:on|el|de))? [^,.;)–—]{4,30}|(?i:nuestra carta anterior|nuestra carta previa)|(?i:wrote|written|writing) (?i:to you)( [a-z]+){0,2}? (?i:earlier this \w+|last \w+|on \w+ \d{1,2}(, \d{4})?|in \w+( of)? \d{4}|previously|before)|(?i:(les?|nos) (escribimos|dirigimos a usted(es)?) (el|en|hace) [^,.;]{4,30}))", Options)]
    private static partial Regex EarlierLetters();

    [GeneratedRegex(@"((?i:sections?|§+|articles?|art[ií]culos?|arts?\.) ?\d+[\w().]*(( and|,| y) \d+[\w().]*)*(?i:( of| to| de la| del| de los)( the| el| la)?) (\p{Lu}[\p{L}.]+ ?|of |and |on |for |the |to |de |la |las |los |del |y |sobre |para )+(\([A-Z]{2,8}\))?|(?i:sections?|§+) ?\d+[\w().]*|\b\d{1,2} (U\.S\.C\.|USC|C\.F\.R\.|CFR) ?§* ?\d+[\w().]*|\b(?i:executive order|title|decreto|resolution|resoluci[oó]n|public law) (No\. ?)?\d+[\d\-/]*|\b(H\.?R\.?|S\.) ?\d{2,5}\b|\b(Ley|Constituci[oó]n|Convenci[oó]n|Protocolo|C[oó]digo|Reglamento|Pacto|Declaraci[oó]n|Acuerdo|Tratado) (\p{Lu}[\p{L}]+ ?|de |del |la |las |los |sobre |para |y |contra |el |en |su |relativo |al |Derechos )*\p{Lu}[\p{L}]+( de \d{4})?|\b(\p{Lu}[\p{L}.\-]+ ((of|and|on|for|the|to|against) )*){1,7}(Act|Convention|Protocol|Treaty|Covenant|Declaration|Constitution|Compact|Accords?|Agreement|Resolution)\b( and Protocol)?( ((of|on|for|against|relating to|to) )(the )?(\p{Lu}[\p{L}]+ ?|of |and |the |against |on )+)?( of \d{4})?( ?\([A-Z]{2,8}\))?)", Options)]
    private static partial Regex Laws();

    [GeneratedRegex(@"\b((?i:the|el|la) )?(\p{Lu}[\p{L}.]+ |of |for |and |the |on )*\p{Lu}[\p{L}.]+['’]s? ([a-z]+ ){0,2}(press release|report|memorandum|memo|briefing|fact sheet|study|proclamation|guidance)\b|(?i:el|la|un|una) (comunicado( de prensa)?|informe|reporte|memor[aá]ndum|estudio|bolet[ií]n)( [a-z]+)? (de la|del|de) (\p{Lu}[\p{L}]+ ?|de |del |la |las |los |y |para )*\p{Lu}[\p{L}]+", Options)]
    private static partial Regex Documents();

    // No reference is without one of these; most sentences have none, and the patterns are not tried on them.
    private static readonly SearchValues<string> EarlierWords = SearchValues.Create(["letter", "carta", " to you", "escribimos", "dirigimos"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DocumentWords = SearchValues.Create(
        ["release", "report", "memo", "briefing", "sheet", "study", "proclamation", "guidance", "comunicado", "informe", "estudio", "bolet"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LawWords = SearchValues.Create(
        ["section", "§", "article", "artículo", "articulo", "art.", "arts.", "U.S.C", "USC", "C.F.R", "CFR", "executive order", "title ", "decreto",
         "resolu", "public law", "H.R", "HR ", "S. ", "Act", "Convention", "Protocol", "Treaty", "Covenant", "Declara", "Constitu", "Compact", "Accord",
         "Agreement", "Ley ", "Convenci", "Código", "Reglamento", "Pacto", "Acuerdo", "Tratado"],
        StringComparison.Ordinal);

    public static IReadOnlyList<Reference> Read(SourceDocument source, IReadOnlyList<Paragraph> body)
    {
        List<Reference> references = [];
        foreach (var sentence in body.SelectMany(p => p.Sentences))
        {
            Add(references, source, sentence, EarlierWords, EarlierLetters(), ReferenceKind.EarlierLetter);
            Add(references, source, sentence, DocumentWords, Documents(), ReferenceKind.Document);
            Add(references, source, sentence, LawWords, Laws(), ReferenceKind.Law);
        }

        return references.OrderBy(r => r.Words.Span.Start).ToList();
    }

    /// <summary>Adds what is not already told: the same words, or a shorter form of words that stand earlier.</summary>
    private static void Add(
        List<Reference> references, SourceDocument source, TextSpan within, SearchValues<string> words, Regex pattern, ReferenceKind kind)
    {
        if (!source.Text.AsSpan(within.Start, within.Length).ContainsAny(words))
        {
            return;
        }

        foreach (Match match in pattern.Matches(source.Slice(within)))
        {
            var length = match.Value.TrimEnd().Length;
            var found = source.Words(new TextSpan(match.Index, match.Index + length).At(within.Start));
            if (found.Value.Length >= 5 && !references.Exists(r => r.Words.Value.Contains(found.Value, StringComparison.OrdinalIgnoreCase)
                || r.Words.Span.Overlaps(found.Span)))
            {
                references.Add(new Reference(kind, found));
            }
        }
    }
}
