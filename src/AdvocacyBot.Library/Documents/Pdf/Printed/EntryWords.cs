using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Tells by their words whether two full lines are one entry of a list. In lists a long entry may end where the next
/// word would not have fitted, and the line below begins an entry of its own.
/// </summary>
internal static partial class EntryWords
{
    // What is left of a wrapped entry is short; an entry of a list is not.
    private const int ShortRest = 30;
    private const int WholeWord = 4;
    private const int PostalCode = 4;

    // "da", "van", "der" within names.
    private const int LongestLink = 3;

    // After these something must come.
    private static readonly FrozenSet<string> Leading = ("""
        a al ante con contra de del desde e el en entre la las lo los o para por segun sin sobre su sus u un una y
        about and as at between by for from her his in into its la le of on or our regarding the their to with &
        us u.s. av. av no. col. dr. dra. lic. hon. st. sr. sra. rev.
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <param name="entry">All of the entry so far.</param>
    /// <param name="line">Its last line.</param>
    /// <param name="next">The line below.</param>
    public static bool AreOne(string entry, string line, string next)
    {
        var (before, after) = (Parts(entry), Parts(next));
        if (IsProse(line) || IsProse(next) || char.IsLower(next[0]) || next[0] is '(' || IsOpen(line)
            || before > 0 && IsRestOfName(line, next))
        {
            return true;
        }

        return line[^1] is not (')' or ';' or ':')
            && !Acronym().IsMatch(line)
            && !AreTwo(entry, next)
            && !NamesAnother(next)
            && !(IsInCapitals(next) && !IsInCapitals(line))
            && (before == 0 || after < before)
            && (next.Length <= ShortRest || after == 0 || after < before && next.Length * 5 <= line.Length * 3);
    }

    /// <summary>"2535 15th Street NW", "Calle 10 No. 5-51", "Washington, DC 20009".</summary>
    [GeneratedRegex(@"^\d+ .*\b(?:Street|Avenue|Building)\b|^Calle \d|^Carrera \d|, [A-Z]{2} \d{5}$")]
    private static partial Regex AddressLine();

    [GeneratedRegex(@" [–—-] \p{Lu}{2,}$")]
    private static partial Regex Acronym();

    /// <summary>"… de Derechos", "Humanos, 1889 F Street" or "Humanos; Ann Lee": a word and what follows.</summary>
    private static bool IsRestOfName(string line, string next) =>
        char.IsLetter(line[^1]) && next.IndexOfAny([',', ';', ' ']) is > 0 and var end && next[end] is not ' ';

    private static bool IsInCapitals(string line) => line.Count(char.IsUpper) >= WholeWord && !line.Any(char.IsLower);

    /// <summary>"Ann Lee, Minister of Labor": a name of its own and what it is.</summary>
    private static bool NamesAnother(string next) =>
        next.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && next[..comma].Split(' ') is { Length: >= 2 } name
        && name.All(word => word.Length > 0 && char.IsUpper(word[0]) || word.Length <= LongestLink);

    /// <summary>
    /// "Ambassador to Belize …", "Ambassador to Chile …" are two entries of a list; an address ends with its
    /// postal code.
    /// </summary>
    public static bool AreTwo(string entry, string next) =>
        Opening(entry) == Opening(next)
        || AddressLine().IsMatch(next)
        || char.IsUpper(next[0]) && entry.Length > PostalCode && entry[^PostalCode..].All(char.IsAsciiDigit);

    private static int Parts(string line) =>
        line.Count(c => c is ',' or '|' or ';') + line.AsSpan().Count(".-");

    private static string Opening(string line) =>
        line.Split(' ', 3) is [[.., ':'], var second, ..] ? second : line.Split(' ', 2)[0];

    /// <summary>Something must come after it.</summary>
    public static bool IsOpen(string line) =>
        line.Count(c => c is '(') > line.Count(c => c is ')')
        || line[^1] is '–' or '—'
        || line.Contains("; ", StringComparison.Ordinal)
        || Leading.Contains(TextFolding.Key(line[(line.LastIndexOf(' ') + 1)..]));

    public static bool IsProse(string line)
    {
        var words = line.Split(' ').Where(word => word.Length >= WholeWord && char.IsLetter(word[0])).ToList();
        return words.Count > 2 && words.Count(word => char.IsLower(word[0])) * 5 >= words.Count * 2;
    }
}
