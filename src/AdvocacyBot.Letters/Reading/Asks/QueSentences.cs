using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading.Asks;

/// <summary>Spanish sentences that open with "Que" and ask nothing of an addressee.</summary>
internal static partial class QueSentences
{
    /// <summary>"En segundo término, que mantenga …", "Y por último, que reciba …": one point more of the ask before.</summary>
    public static bool IsNextPoint(string sentence) =>
        sentence.Contains(" que ", StringComparison.Ordinal) && NextPoint().IsMatch(sentence);

    [GeneratedRegex(
        @"^((y|e), ?|y )?((en )?(segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|[uú]ltim[oa])( (lugar|t[eé]rmino|punto|instancia|orden))?|" +
        @"por [uú]ltimo|finalmente|asimismo|igualmente|tambi[eé]n|adem[aá]s|en (fin|definitiva)),? (y )?que " +
        @"(no |se |le |les |nos |(el|la|los|las|su|sus) (\p{L}+ ){1,4})*(?!(hay|hubier|est[aá]|hab[ií]|fue|era|hac[ei]|ser[aá])\p{L}*\b)\p{Ll}{2,14}(e|a|en|an)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NextPoint();

    /// <summary>"Que hubiera testigos cambió el trato": what was so is the subject of a sentence, and nothing is asked.</summary>
    public static bool TellsOfThen(SentenceText sentence) =>
        sentence.Tokens.Skip(1).Take(3).Any(t => t.Key is "hubiera" or "hubieran" or "fuera" or "fueran" or "tuviera" or "tuvieran"
            or "estuviera" or "estuvieran" or "pudiera" or "pudieran" or "hiciera" or "hicieran" or "vinieran" or "viniera");

    /// <summary>"Que la Virgen interceda por nuestro pueblo": Heaven is asked, or something is wished, and no addressee is asked.</summary>
    public static bool IsPrayer(SentenceText sentence) =>
        AskHeads.IsWish(sentence.Text) && !sentence.Tokens.Skip(1).Take(4).Any(t => AskWords.IsAgent(t.Key) || t.Key is "se") || sentence.Tokens.Skip(1).Take(4).Any(t => t.Key is "dios" or "virgen" or "cristo" or "jesus" or "espiritu" or "creador")
        || sentence.Text.StartsWith("Que el Señor ", StringComparison.Ordinal) && sentence.Tokens is [_, _, _, var next, ..] && !OfficeWords.IsHead(next.Key);
}
