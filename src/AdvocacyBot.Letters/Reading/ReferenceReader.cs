using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What the letter points to outside itself: earlier letters, laws and treaties, documents.</summary>
internal static partial class ReferenceReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b((our|my|your|a|the|nuestra|su|la) (previous|earlier|prior|recent|last|first|original|joint|anterior|" +
        @"pasada|primera) (letter|carta)( (of|dated|del?) [^,.;)]{4,30}\d{4})?|(our|my|your|nuestra|su) (letter|" +
        @"carta) (of|dated|from|sent|del?|con fecha|fechada)( (on|el|de))? [^,.;)–—]{4,30}(, \d{4})?|" +
        @"nuestra carta (anterior|previa)|(wrote|written|writing) to you( \w+){0,2} (earlier this \w+|" +
        @"last \w+|on \w+ \d{1,2}(, \d{4})?|in \w+( of)? \d{4}|previously|before)|les? (escribimos|" +
        @"dirigimos) (el|en|hace) [^,.;]{4,30})", Options)]
    private static partial Regex EarlierLetters();

    [GeneratedRegex(
        @"((sections?|§+|articles?|art[ií]culos?|arts?\.) ?\d+[\w().]*(( and|,| y) \d+[\w().]*){0,4}|" +
        @"\b\d{1,2} (U\.S\.C\.|USC|C\.F\.R\.|CFR) ?§* ?\d+[\w().]*|\b(executive order|title|decreto|" +
        @"resolution|resoluci[oó]n|public law) (No\. ?)?\d+[\d\-/]*|\b(H\.?R\.|S\.) ?\d{2,5}\b)", Options)]
    private static partial Regex Numbered();

    // No reference is without one of these; most sentences have none, and the patterns are not tried on them.
    private static readonly SearchValues<string> EarlierWords = SearchValues.Create(
        ["letter", "carta", " to you", "escribimos", "dirigimos"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that end the name of a law in English and begin it in Spanish.</summary>
    private static readonly FrozenSet<string> LawNames = new[]
    {
        "Act", "Convention", "Protocol", "Treaty", "Covenant", "Declaration", "Constitution", "Compact", "Accord",
        "Accords", "Agreement", "Resolution", "Ley", "Constitución", "Convención", "Protocolo", "Código", "Reglamento",
        "Pacto", "Declaración", "Tratado", "Acuerdo",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Documents = new[]
    {
        "release", "report", "memorandum", "memo", "briefing", "study", "proclamation", "guidance", "comunicado",
        "informe", "reporte", "estudio", "boletín",
    }.ToFrozenSet();

    /// <summary>What the names of laws begin with, up to an accent: plain letters are sought several times faster.</summary>
    private static readonly SearchValues<string> LawWords = SearchValues.Create(
        ["Act", "Conven", "Protocol", "Treaty", "Covenant", "Declara", "Constitu", "Compact", "Accord", "Agreement",
         "Resolution", "Ley", "digo", "Reglamento", "Pacto", "Tratado", "Acuerdo"],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<string> DocumentWords =
        SearchValues.Create([.. Documents], StringComparison.Ordinal);

    public static IReadOnlyList<Reference> Read(SourceDocument source, IReadOnlyList<Paragraph> body)
    {
        List<Reference> references = [];
        foreach (var sentence in body.SelectMany(p => p.Sentences))
        {
            var words = source.Text.AsSpan(sentence.Start, sentence.Length);
            var (hasEarlier, hasDigits) = (words.ContainsAny(EarlierWords), words.ContainsAny(Digits));
            var (hasLaw, hasDocument) = (words.ContainsAny(LawWords), words.ContainsAny(DocumentWords));
            if (!hasEarlier && !hasDigits && !hasLaw && !hasDocument)
            {
                continue;
            }

            var text = words.ToString();
            List<Token>? tokens = null;
            if (hasEarlier)
            {
                Add(references, source, ReferenceKind.EarlierLetter, sentence,
                    EarlierLetters().Matches(text).Select(SpanOf));
            }

            if (hasDigits)
            {
                Add(references, source, ReferenceKind.Law, sentence, NumberedLaws(text, () => tokens ??= Token.Of(text)));
            }

            if (hasLaw)
            {
                Add(references, source, ReferenceKind.Law, sentence, NamedLaws(text, tokens ??= Token.Of(text)));
            }

            if (hasDocument)
            {
                Add(references, source, ReferenceKind.Document, sentence, NamedDocuments(text, tokens ?? Token.Of(text)));
            }
        }

        return references.OrderBy(r => r.Words.Span.Start).ToList();
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Value.TrimEnd().Length);

    /// <summary>"section 235(b)(2)(C)", and the law it is of where the next words name one.</summary>
    private static IEnumerable<TextSpan> NumberedLaws(string text, Func<List<Token>> words)
    {
        var next = 0;
        foreach (Match match in Numbered().Matches(text))
        {
            var (span, tokens) = (SpanOf(match), words());
            while (next < tokens.Count && tokens[next].Start < span.End)
            {
                next++;
            }

            var isOf = next < tokens.Count && tokens[next].Key is "of" or "de" or "del"
                && tokens[next].Start - span.End <= 2;
            var last = isOf ? NameRun.Forward(text, tokens, next) : -1;
            yield return last < 0 ? span : span with { End = NameRun.EndOf(text, tokens[last]) };
        }
    }

    private static IEnumerable<TextSpan> NamedLaws(string text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!LawNames.Contains(tokens[i].Text))
            {
                continue;
            }

            var first = NameRun.Backward(text, tokens, i);
            var last = NameRun.Forward(text, tokens, i);
            if (last > first)
            {
                yield return new TextSpan(tokens[first].Start, NameRun.EndOf(text, tokens[last]));
                i = last;
            }
        }
    }

    /// <summary>"the Secretariat's press release", "el informe de la Comisión".</summary>
    private static IEnumerable<TextSpan> NamedDocuments(string text, List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!Documents.Contains(tokens[i].Text))
            {
                continue;
            }

            var isOf = i + 1 < tokens.Count && tokens[i + 1].Key is "de" or "del";
            if (isOf && NameRun.Forward(text, tokens, i + 1) is >= 0 and var last)
            {
                var article = tokens[i - 1].Key is "el" or "la" or "un" or "una";
                yield return new TextSpan(tokens[article ? i - 1 : i].Start, tokens[last].End);
                continue;
            }

            var owner = tokens[i - 1].IsCapitalised ? i - 1 : i - 2;
            if (owner >= 0 && IsPossessive(text, tokens[owner]))
            {
                var first = NameRun.Backward(text, tokens, owner);
                var hasArticle = first > 0 && tokens[first - 1].Key is "the";
                yield return new TextSpan(tokens[hasArticle ? first - 1 : first].Start, tokens[i].End);
            }
        }
    }

    private static bool IsPossessive(string text, Token token) =>
        token.IsCapitalised
            && (token.Text.EndsWith("’s", StringComparison.Ordinal)
            || token.Text.EndsWith("'s", StringComparison.Ordinal)
            || token.End < text.Length && text[token.End] is '’' or '\'');

    /// <summary>
    /// Adds what is not already told: the same words, or a shorter form of words that stand earlier.
    /// </summary>
    private static void Add(
        List<Reference> references, SourceDocument source, ReferenceKind kind, TextSpan sentence,
        IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            var words = source.Words(span.At(sentence.Start));
            if (words.Value.Length >= 5 && !references.Exists(r => r.Words.Span.Overlaps(words.Span)
                || r.Words.Value.Contains(words.Value, StringComparison.OrdinalIgnoreCase)))
            {
                references.Add(new Reference(kind, words));
            }
        }
    }
}
