using System.Text.RegularExpressions;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>The foot of a petition where whoever takes it over puts his name and his stamp: he is none of those who sign.</summary>
internal static partial class Receipts
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>In UTF-16 units, without the rule to write upon.</summary>
    private const int Longest = 120;

    private static readonly Openings OfReceipt = new(
        "receiv", "acknowledg", "for office", "for official", "petition", "memorandum", "letter", "document", "copy", "official", "to be");

    private static readonly Openings OfField = new(
        "name", "sign", "designation", "rank", "position", "stamp", "official", "rubber", "date", "time", "capacity", "id ", "national", "receiv", "phone",
        "tel", "office");

    /// <summary>"Received by: ………", "Petition received on behalf of the Governor by:": nobody signs beneath.</summary>
    public static bool Opens(string words) => words.Length <= Longest && OfReceipt.Open(words) && Receipt().IsMatch(words);

    /// <summary>"Designation: ………", "Official stamp": a field that waits to be filled in.</summary>
    public static bool IsField(string words) => words.Length <= Longest && OfField.Open(words) && Field().IsMatch(words);

    [GeneratedRegex(
        @"^\W*((the |this )?(petition|memorandum|letter|document|copy|original)s? )?((duly |hereby )?(received|acknowledged|accepted)( and (stamped|signed|acknowledged|accepted))?" +
        @"( (this|on)\b.{0,30})?( (by|for and on behalf of|on behalf of|for|at)\b.{0,60})\W*$|acknowledge?ment of receipt\W*$)|" +
        @"^\W*(for official use( only)?|for office use( only)?|(to be )?(completed|filled in) by the (recipient|receiving office\p{L}*)|(official )?receiving (officer|stamp)|received stamp)\W*$", Options)]
    private static partial Regex Receipt();

    [GeneratedRegex(
        @"^\W*(full |print )?(name|sign(ature)?( and stamp)?|designation|rank|position|(official |rubber )?stamp|date|time|capacity|(national )?id( no)?|phone|telephone|tel|office|received)" +
        @"( (no|number)\.?)?\W*$|^\W*(name|sign(ature)?|designation|date|stamp)\W{2,}((name|sign(ature)?|designation|date|stamp)\W{2,}){0,3}$", Options)]
    private static partial Regex Field();
}
