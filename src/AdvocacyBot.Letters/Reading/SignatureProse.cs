using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Whole sentences beneath the names that tell of an organisation and sign nothing.</summary>
internal static partial class SignatureProse
{
    /// <summary>In words.</summary>
    private const int ShortestStatement = 3;

    /// <summary>A word of more letters has a meaning of its own, and would be capitalised in a name.</summary>
    private const int LongestSmallWord = 3;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        is are was were has have provides works serves supports represents es son fue fueron ha han esta estan cuenta
        trabaja representa agrupa
        """);

    /// <summary>"Registered charity no. 1234", "A company limited by guarantee", "Gifts are tax-deductible".</summary>
    [GeneratedRegex(
        @"^\W*(an? )?((registered|charity|charitable|company|non-?profit|not-for-profit|tax-exempt|501 ?\(c\)) ?(\(\d\) ?)?" +
        @"(charity|company|office|organi[sz]ation|corporation|n(o|umber|[°º])|reg|limited|in|as)\b|" +
        @"(founded|established|incorporated|fundad[oa]s?|constituid[oa]s?|inscrit[oa]s?) (in|en|el|under)\b|" +
        @"protest(o|amos) lo necesario|es justicia\W*$|" +
        @"(organizaci[oó]n|asociaci[oó]n|entidad)( civil)? sin (fines|[aá]nimo) de lucro|personer[ií]a jur[ií]dica)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Standing();

    private static readonly Openings OfStanding = new(
        "a ", "an ", "regist", "charit", "company", "non", "not-", "tax-", "founded", "established", "incorporated", "fundad", "constituid",
        "inscrit", "protest", "es ", "organizaci", "asociaci", "entidad", "personer", "c)");

    /// <summary>"Counsel for the River Watch", "Attorneys for Plaintiffs": for whom those above appear, and no name.</summary>
    public static bool TellsForWhom(string words) => words.Length <= LineShape.LongLine && ForWhom().IsMatch(words);

    [GeneratedRegex(
        @"^(co-?)?(counsel (of record )?for|lawyers (for|of) (plaintiffs?|appellants?|petitioners?|applicants?|respondents?|claimants?|defendants?|amici)|(attorneys?|solicitors?|lawyer|abogad[oa]s?|apoderad[oa]s?) (for|of|de|del) " +
        @"(the|all|la|el|los|las|plaintiffs?|appellants?|petitioners?|applicants?|respondents?|claimants?|defendants?|amici)) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ForWhom();

    /// <summary>
    /// A verb in lower case with words in lower case behind it: "Open Doors is a charity.", "Las donaciones son deducibles".
    /// A name has capitals there: "Housing is a Human Right".
    /// </summary>
    public static bool IsStatement(SignatureCell cell)
    {
        var words = cell.Words;
        if (OfStanding.Open(cell.Shown) && Standing().IsMatch(cell.Shown))
        {
            return true;
        }

        var verb = 1;
        while (verb < words.Count && !(Verbs.Contains(words[verb].Key) && char.IsLower(words[verb].Text[0])))
        {
            verb++;
        }

        return words.Count >= ShortestStatement && verb + 1 < words.Count
            && PersonName.Score(cell.Text[..words[verb].Start]) < 2
            && words.Skip(verb + 1).Where(w => w.Text.Length > LongestSmallWord).ToList() is { Count: > 0 } rest
            && rest.Count(w => !w.IsCapitalised) * 2 > rest.Count;
    }
}
