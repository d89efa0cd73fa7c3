using System.Buffers;
using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Openings that put a sentence beside those before it: "In addition, …", "Second, …", "Asimismo, …".</summary>
internal static partial class Transitions
{
    private static readonly SearchValues<string> Letters =
        SearchValues.Create(["letter", "correspondence", "carta", "oficio", "escrito", "comunicaci", "recibo"], StringComparison.Ordinal);

    public static bool IsFurtherPoint(string sentence) => Opening().IsMatch(sentence);

    /// <summary>"Thank you for your letter of …": what follows answers it.</summary>
    public static bool Answers(string sentence) =>
        sentence.AsSpan().ContainsAny(Letters) && Answering().IsMatch(sentence);

    /// <summary>"Under Article 6, the State must …", "According to the Commission, …": others say it.</summary>
    public static bool NamesASource(string sentence) => Source().IsMatch(sentence);

    /// <summary>"En marzo solicitamos …": in Spanish only the time tells the past from the present.</summary>
    public static bool TellsOfThePast(string sentence) => Past().IsMatch(sentence);

    [GeneratedRegex(
        @"^((en|el|desde|durante|hace|a finales|a principios|mediante|por)\b[^,;]{0,40}?\b(enero|febrero|marzo|" +
        @"abril|mayo|junio|julio|agosto|" +
        @"septiembre|octubre|noviembre|diciembre|pasad[oa]|\d{4}|meses|semanas|d[ií]as|a[nñ]os)\b|como ya |ya (el|en|desde|hace)\b|ya (le|" +
        @"les|lo)? ?\p{L}+mos|" +
        @"(anterior|previa)mente)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\b((thank you|thanks) (very much )?for (your|the) (recent |joint |open )?(letter|correspondence)|(in )?(response|reply) to your (recent )?letter|(i|we) refer to your (recent )?(letter|correspondence)|" +
        @"with reference to your (recent )?(letter|correspondence)|acknowledges? (with thanks )?(the )?receipt of your (recent )?(letter|correspondence)|" +
        @"have received your " +
        @"letter|acus(o|amos) recibo|en (respuesta|atenci[oó]n) a su (carta|oficio|escrito|comunicaci[oó]n)|" +
        @"en (respuesta|atenci[oó]n|relaci[oó]n) (a|con) (la|el) (carta|oficio|escrito|comunicaci[oó]n) " +
        @"(del asunto|de la referencia|radicad[oa]|recibid[oa]|remitid[oa]|mediante|por medio)|" +
        @"he recibido su (carta|oficio))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Answering();

    [GeneratedRegex(
        @"^(according to|under (the |international|article|section|u\.?s)|pursuant to|as (the|" +
        @"our) [\p{L} -]{3,60} (says?|states?|notes?|found|held|ruled|recogni[sz]ed)\b|" +
        @"conforme|seg[uú]n|de acuerdo con|de conformidad|con base en)\b|\b(says|stated?|argues?|noted|found|" +
        @"ruled|held|establishes|establece|señala|" +
        @"sostiene|afirma) (that|que)\b|\b(he|she|they|who) (said|says|wrote|added)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Source();

    [GeneratedRegex(
        @"^(in addition|additionally|furthermore|moreover|first(ly)?|second(ly)?|third(ly)?|fourth|fifth|finally|" +
        @"lastly|specifically|" +
        @"in particular|at a minimum|to (this|that) end|therefore|accordingly|for these reasons|likewise|also|" +
        @"further|in light of this|" +
        @"asimismo|adem[aá]s|primero|segundo|tercero|finalmente|por [uú]ltimo|por lo (tanto|anterior)|" +
        @"en consecuencia|" +
        @"en particular|igualmente|de igual (manera|forma))\b,?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
