using System.Text.RegularExpressions;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>
/// "Correction: …", "No: the letter was also signed by …", "… correct that": someone wants the record put right. Only
/// these narrow ways of saying so count, and never a question: who asks whether something is correct gets an answer.
/// </summary>
internal static partial class CorrectionWish
{
    public static bool IsIn(Question question) =>
        !question.Text.Contains('?', StringComparison.Ordinal)
        && (Announced().IsMatch(question.Text) || Objected().IsMatch(question.Text) || Bidden().IsMatch(question.Text));

    [GeneratedRegex(
        @"^\W*((please )?correct|correction|corrige|corrija|correcci[oó]n|por favor,? (corrige|corrija))\s*[:,\-–—]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"^\W*no\s*[:,.;\-–—].*\b(also signed|did not sign|didn['’]t sign|never signed|" +
        @"(was|were) (also |not )?(signed|copied|addressed|dated)|" +
        @"tambi[eé]n (la )?firm(ó|o|aron)|no (la )?firm(ó|o|aron)|(fue|fueron) (tambi[eé]n )?firmad[ao]s?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline)]
    private static partial Regex Objected();

    [GeneratedRegex(
        @"(\b(please )?correct (that|this|it|the (record|letter|list|date))( please)?|" +
        @"\bcorr[ií](ge|ja)l[oa]|\b(corrige|corrija) (eso|esto|la (carta|lista|fecha)))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bidden();
}
