using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Spanish sentences that open with "Que" and ask nothing of an addressee.</summary>
internal static partial class QueSentences
{
    /// <summary>"En segundo término, que mantenga …", "Y por último, que reciba …": one point more of the ask before.</summary>
    public static bool IsNextPoint(string sentence) =>
        sentence.Contains(" que ", StringComparison.Ordinal) && NextPoint().IsMatch(sentence);

    [GeneratedRegex(
        @"^((y|e), ?|y )?((en )?(segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|[uú]ltim[oa])( (lugar|t[eé]rmino|punto|instancia|orden))?|" +
        @"por [uú]ltimo|finalmente|asimismo|igualmente|tambi[eé]n|adem[aá]s|en (fin|definitiva)),? (y )?que " + Wished,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NextPoint();

    /// <summary>"La primera, que nombre …", "Lo segundo es que publique …": one of the things that were counted off.</summary>
    public static bool IsCountedOff(string sentence) =>
        sentence.StartsWith('L') && sentence.Contains(" que ", StringComparison.Ordinal) && Counted().IsMatch(sentence);

    [GeneratedRegex(
        @"^(La|Lo|El) (primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|[uú]ltim[oa])( (cosa|medida|acci[oó]n|gesto|paso))?(,| es| ser[ií]a|:) que " + Wished, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    /// <summary>
    /// "Y a la señora magistrada, que vele por …": who is asked in the sentence that has left its verb to the one before; null
    /// where none is. "Al Congreso, que aprueba leyes, le decimos" has a verb of its own.
    /// </summary>
    public static string? NextAddressee(string sentence) =>
        sentence is ['A' or 'Y', ..] && sentence.Contains(", que ", StringComparison.Ordinal) && Elided().Match(sentence) is { Success: true } match
            && Token.Of(match.Groups["who"].Value).Exists(word => AskWords.IsAgent(word.Key) || OfficeWords.IsHead(word.Key))
            ? match.Groups["who"].Value
            : null;

    [GeneratedRegex(
        @"^(Y (tambi[eé]n |asimismo )?al?|Al?) (?<who>((la|las|los|su|sus) )?\p{L}[^,.;:]{2,80}), (tambi[eé]n )?que " + Wished + @"(?![^;]*\b(les?|nos) \p{L}+(mos|n)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Elided();

    /// <summary>A verb that tells what is wished.</summary>
    private const string Wished =
        @"(no |se |le |les |nos |(el|la|los|las|su|sus) (\p{L}+ ){1,4})*(?!(hay|hubier|est[aá]|hab[ií]|fue|era|hac[ei]|ser[aá])\p{L}*\b)\p{Ll}{2,14}(e|a|en|an)\b";

    /// <summary>"Que hubiera testigos cambió el trato": what was so is the subject of a sentence, and nothing is asked.</summary>
    public static bool TellsOfThen(SentenceText sentence) =>
        sentence.Tokens.Skip(1).Take(3).Any(t => t.Key is "hubiera" or "hubieran" or "fuera" or "fueran" or "tuviera" or "tuvieran"
            or "estuviera" or "estuvieran" or "pudiera" or "pudieran" or "hiciera" or "hicieran" or "vinieran" or "viniera");

    /// <summary>"Que la Virgen interceda por nuestro pueblo": Heaven is asked, or something is wished, and no addressee is asked.</summary>
    public static bool IsPrayer(SentenceText sentence) =>
        AskHeads.IsWish(sentence.Text) && !sentence.Tokens.Skip(1).Take(4).Any(t => AskWords.IsAgent(t.Key) || t.Key is "se") || sentence.Tokens.Skip(1).Take(4).Any(t => t.Key is "dios" or "virgen" or "cristo" or "jesus" or "espiritu" or "creador")
        || sentence.Text.StartsWith("Que el Señor ", StringComparison.Ordinal) && sentence.Tokens is [_, _, _, var next, ..] && !OfficeWords.IsHead(next.Key);
}
