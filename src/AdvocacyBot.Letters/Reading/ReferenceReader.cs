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

    public static IReadOnlyList<Reference> Read(SourceDocument source, IReadOnlyList<Paragraph> body)
    {
        List<Reference> references = [];
        foreach (var paragraph in body)
        {
            Add(references, source, paragraph.Span, EarlierLetters(), ReferenceKind.EarlierLetter);
            Add(references, source, paragraph.Span, Documents(), ReferenceKind.Document);
            Add(references, source, paragraph.Span, Laws(), ReferenceKind.Law);
        }

        return references.OrderBy(r => r.Words.Span.Start).ToList();
    }

    /// <summary>Adds what is not already told: the same words, or a shorter form of words that stand earlier.</summary>
    private static void Add(List<Reference> references, SourceDocument source, TextSpan within, Regex pattern, ReferenceKind kind)
    {
        foreach (Match match in pattern.Matches(source.Slice(within)))
        {
            var length = match.Value.TrimEnd().Length;
            var words = source.Words(new TextSpan(match.Index, match.Index + length).At(within.Start));
            if (words.Value.Length >= 5 && !references.Exists(r => r.Words.Value.Contains(words.Value, StringComparison.OrdinalIgnoreCase)
                || r.Words.Span.Overlaps(words.Span)))
            {
                references.Add(new Reference(kind, words));
            }
        }
    }
}
