using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Cuts an ask's own words from its sentence and says who is asked.</summary>
internal static partial class AskWriting
{
    /// <summary>A clause shorter than this says too little to be cut before its reasons.</summary>
    private const int ShortestClause = 60;

    private const int FewestWords = 4;

    public static Ask Ask(SentenceText sentence, AskClause clause, AskedParties asked) =>
        new(Words(sentence, clause), Of(sentence, clause, asked), By(sentence, clause), clause.Strength, clause.Kind);

    /// <summary>A lead asks for something by itself, where more than "you to" follows its verb.</summary>
    public static bool SaysWhat(SentenceText sentence, Ask? ask) =>
        ask is not null && ContentWords(sentence.Text) >= FewestWords && sentence.Text.Length > ShortestClause / 2
        && !Bare().IsMatch(sentence.Text);

    /// <summary>"We urge you to hold firm to the text, and in particular to:": the ask before its particulars, which follow.</summary>
    public static Ask? BeforeParticulars(SentenceText sentence, Ask ask) =>
        Particulars().Match(sentence.Text) is { Success: true } match && sentence.Words(0, match.Index) is var whole
            && whole.Span.End > ask.Words.Span.Start + ShortestClause / 2
            ? ask with { Words = sentence.Source.Words(ask.Words.Span with { End = whole.Span.End }) }
            : null;

    [GeneratedRegex(
        @",? (and|y),? (in particular|more specifically|specifically|especially|notably|en particular|en especial|especialmente|espec[ií]ficamente|concretamente),?( to| that| que| a)?:$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Particulars();

    private static int ContentWords(string text) => Token.Of(text).Count;

    private static Sourced<string> Words(SentenceText sentence, AskClause clause)
    {
        var text = sentence.Text;
        if (clause.Next is { } next)
        {
            return sentence.Words(clause.Start, clause.Start + Joint().Replace(text[clause.Start..next], "").Length);
        }

        if (clause.Asked is not null || clause.Start == 0 && clause.By is null && clause.Kind is AskKind.Ask)
        {
            return sentence.Words(clause.Start, text.Length);
        }

        if (AdjunctIn(text[clause.Start..]) is { } adjunct)
        {
            return sentence.Words(clause.Start, clause.Start + adjunct);
        }

        var isPartOfSentence = clause.Start > 0 && char.IsLower(text[clause.Start])
            && !text.AsSpan(clause.Start).StartsWith("we ");
        return sentence.Words(clause.Start, isPartOfSentence && text[^1] == '.' ? text.Length - 1 : text.Length);
    }

    private static Sourced<string>? By(SentenceText sentence, AskClause clause) =>
        clause.By is { } by ? sentence.Words(by.Start, by.End) : null;

    private static string Of(SentenceText sentence, AskClause clause, AskedParties asked) => clause switch
    {
        { Asked: { } subject } => sentence.Words(subject.Start, subject.End).Value,
        { Kind: AskKind.MeetingRequest } => AskedParties.Recipients,
        { Kind: AskKind.Support } => asked.Doing(sentence.Text[clause.After..]),
        _ when Before().Match(sentence.Text) is { Success: true } match => match.Groups["who"].Value,
        _ => asked.Of(sentence.Text[clause.After..]),
    };

    /// <summary>"A la Fiscalía General le pedimos …": who is asked stands before the verb.</summary>
    [GeneratedRegex(
        @"^(Al?|Asimismo, al?|Tambi[eé]n al?) (?<who>((la|los|las) )?(se[nñ]or(a|es|as)? \p{Ll}|\p{Lu})[^,;.]{2,70}?),? (le|les) (pedimos|" +
        @"solicitamos|exigimos|instamos|urgimos|" +
        @"exhortamos|recomendamos|rogamos|demandamos)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    private static int? AdjunctIn(string clause) =>
        clause.Length <= ShortestClause || !clause.AsSpan(ShortestClause).ContainsAny(AdjunctWords)
            ? null
            : Adjunct().Matches(clause).FirstOrDefault(m => m.Index > ShortestClause)?.Index;

    /// <summary>No adjunct is without one of these, and most clauses have no adjunct.</summary>
    private static readonly SearchValues<string> AdjunctWords = SearchValues.Create(
        ["in light of ", "given that ", "given the ", "because ", ", including ", "as outlined ", ", en vista de ", "dado que ", "ya que ", "incluyendo ", "a la luz de "],
        StringComparison.Ordinal);

    /// <summary>Where an ask's clause ends and its reasons or examples begin.</summary>
    [GeneratedRegex(
        @"(,? in light of |,? given that |,? given the |,? because |, including |,? as outlined |" +
        @", en vista de |,? dado que |,? ya que |, incluyendo | a la luz de )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Adjunct();

    /// <summary>What joins an ask to the next one.</summary>
    [GeneratedRegex(@"[\s,;–—]*(\b(and|but|so|y|e|pero))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    /// <summary>The list says it all: "we urge you to:", "solicitamos lo siguiente:", "pedimos respetuosamente:".</summary>
    [GeneratedRegex(
        @"\b(de (la )?(manera|forma)( m[aá]s| muy)? \p{L}+|\p{L}{4,}mente|respectfully|con (todo|el debido|el mayor|mucho|profundo) respeto|with (all|due|great|the greatest) (due )?respect)\W*$|\b(that|que)( in (it|this|them|particular)| en (ella|ello|particular))? (cada|each|every|el|la|los|las|the|su|your) \p{L}+( \p{L}+){0,3}:$|" +
        @"\b(solicit(amos|an)|pedimos|piden|exig(imos|en)|demand(amos|an|s)?|requerimos|propon(emos|en)|recomendamos|recomiendan|instamos|reclamamos|planteamos|" +
        @"requests?|asks?|urges?|recommends?|proposes?|resolves?)\W*$|\b(to|that|who|which|whose|quienes|you|que|a|de|for|should|must|debe|deben|steps|measures|actions|recommendations|following|" +
        @"siguiente|siguientes|" +
        @"medidas|acciones|lo siguiente|if you (would|will|could|can)|(provide |include )?at (least|a minimum)|al menos|por lo menos|(these|those|our|some) questions|(tengan?|tuvieran?) a bien( (disponer|ordenar|instruir|adoptar))?|se (sirvan?|dignen?)( (disponer|ordenar|instruir|adoptar))?)\W*$|\b(you|usted|ustedes), (Mr|Mister|Madam|Your|Honou?rable|Hon|Prime|Mx|Ms|Dr|Se[nñ]or)\b[^:,]{0,40}:$|\b(furnish|provide|supply) (us|me|our clients?)\b[^:;]{0,60}\bwith\W*$|\b(cosas|puntos|things|points)( \p{L}+)?\W*$|\b(following|siguientes)( [\p{L}\d]+){1,3}\W*$|\bprovide( (us|me))?( with)? the following (information|documents|records|particulars|details)( \p{L}+){0,2},? (by|before|no later than|within) [^:;.]{2,40}:$|" +
        @"\b(ask|urge|call (up)?on|demand of|request|recommend to|(solicit|ped|exig|inst|petition|exhort|requer|reclam)\p{Ll}+ al?|(le|les) (pedi|solicita|exigi|requeri|roga|demanda|recomenda|propone|plantea)mos)" +
        @"(?! [^:]{0,60}\b(to|that|que|a)\b)( \p{L}[\p{L}.]*){0,6}:?$|\bas (under|below|hereunder|follows)\W*$|\bal? [^.,:;]{3,80} que (usted|ud\.?|uds\.?|ustedes|vd\.?)? ?(representa|preside|dirige|encabeza|conduce|lidera)n?:$|" +
        @"\b(que|to|that), (in|en|durante|dentro|during|within|at|before|antes|al) [^.;:]{2,60}:$|\b(your|su|sus|" +
        @"al) (\p{L}+ ){0,2}\p{L}+\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    /// <summary>"We recommend the following:" over "Congress should:", "Por eso exigimos:": what follows says what.</summary>
    public static bool IsBareLead(SentenceText sentence, Ask ask, IReadOnlyList<Paragraph> next) =>
        sentence.Text[^1] == ':' && next.Count > 0 && !SaysWhat(sentence, ask);
}
