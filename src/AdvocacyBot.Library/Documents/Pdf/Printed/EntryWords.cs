using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>
/// Tells by their words whether two full lines are one entry of a list. In lists a long entry may end where the next
/// word would not have fitted, and the line below begins an entry of its own.
/// </summary>
internal static partial class EntryWords
{
    private const int Certain = 12;

    // No place on paper outweighs it.
    private const int Never = -24;

    // Longer ones are running text.
    private const int LongestLine = 600;

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
        da das do dos van von
        san santa santo saint st nuestra nueva nuevo our university's
        us u.s. av. av no. col. dr. dra. lic. hon. st. sr. sra. rev. foreign western inter-american
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Points for one entry, and below zero for two.</summary>
    /// <param name="entry">All of the entry so far.</param>
    /// <param name="line">Its last line.</param>
    /// <param name="next">The line below.</param>
    public static int Oneness(string entry, string line, string next)
    {
        if (line.Length > LongestLine || next.Length > LongestLine)
        {
            return Certain;
        }

        entry = entry.Length > LongestLine ? entry[^LongestLine..].TrimStart() : entry;
        if (next is "·" or "•" or ";")
        {
            return Certain;
        }

        if (!HasWords(line) || !HasWords(next) || AreTwo(entry, line, next))
        {
            return Never;
        }

        if (IsProse(line) || IsProse(next) || char.IsLower(next[0]) || next[0] is '('
            || IsOpen(line) && !(line[^1] is ',' && Parts(entry) > 1 && Parts(next) > 0 && EntryForm.NamesPerson(next))
            || AreSpelled(line, next) || Greeting().IsMatch(entry) && line[^1] is not ':' || EntryForm.IsLegalForm(next)
            || EntryRests.Holds(entry, line, next))
        {
            return Certain;
        }

        return 1 + Lengths(entry, line, next) + Endings(line, next) + Kinds(entry, LastPart(entry), next)
            + Acronyms.Belongs(entry, next);
    }

    // What is left of an entry says less than the entry did.
    private static int Lengths(string entry, string line, string next)
    {
        var (before, after, blanks) = (Parts(entry), Parts(next), next.Count(c => c is ' '));
        return (before > 0 && after >= before ? -3 : before > 0 ? 1 : 0)
            + (before > 0 && after == 0 && !EntryForm.NamesPerson(next) ? 1 : 0)
            + (next.Length > ShortRest && after > 0 && !(after < before && next.Length * 5 <= line.Length * 3) ? -3 : 0)
            + (next.Length > ShortRest ? -1 : EntryForm.NamesPerson(next) ? 0 : 2 - Math.Min(blanks, 2));
    }

    private static int Endings(string line, string next) =>
        (line[^1] is ')' or ':' || Acronym().IsMatch(line) ? -3 : 0)
        + (NamesAnother(next) && !EntryForm.OpensMatter(next)
            && !(EntryForm.OpensFamily(next) && (EntryForm.EndsGiven(line) || EntryForm.EndsFamily(line))) ? -4 : 0)
        + (IsInCapitals(next) && !IsInCapitals(line) ? -3 : 0);

    private static int Kinds(string entry, string part, string next)
    {
        var (office, body, person) =
            (EntryForm.OpensOffice(part), EntryForm.NamesBody(part), EntryForm.NamesPerson(next));
        var goesOnWithOffice = office && !body && EntryForm.OpensMatter(next);
        return (EntryForm.EndsGiven(part) && (EntryForm.OpensFamily(next) || EntryForm.OpensGiven(next)) ? 5 : 0)
            + (EntryForm.OpensFamily(next)
                && (EntryForm.NamesPerson(part) || !next.Contains(' ', StringComparison.Ordinal)) ? 3 : 0)
            + (person && !goesOnWithOffice ? PersonPoints(next) : 0)
            + (EntryForm.OpensOffice(next) ? EntryForm.EndsBeforeOffice(part) ? 5 : -3 : 0)
            + (EntryForm.OpensSpanishBody(next) ? -3
                : EntryForm.OpensEnglishBody(next)
                    ? (body || office) && part.Length == entry.Length ? -3 : body ? -2 : 1
                : !EntryForm.NamesBody(next) ? 0
                : !body ? 1
                : next.Contains(' ', StringComparison.Ordinal) ? -1 : 0)
            + (office && !body && !goesOnWithOffice && EntryForm.NamesBody(next) ? -3 : 0)
            + (EntryForm.NamesPlace(next) && !EntryForm.OpensMatter(next) ? -3 : 0)
            + (EntryForm.NamesPlace(part) && !EntryForm.OpensMatter(next) ? -3 : 0)
            + (office && !body && !goesOnWithOffice ? -3 : 0)
            + (EntryForm.OpensSpanishBody(part) && part.Split(' ').Length <= 2 ? 3 : 0)
            + (char.IsDigit(next[0]) && part.Length == entry.Length ? -4 : 0);
    }

    private static int PersonPoints(string next) =>
        EntryForm.OpensHonorific(next) ? -6 : EntryForm.OpensGiven(next) ? -3 : -1;

    /// <summary>The words behind the last comma, bar or dash.</summary>
    public static string LastPart(string entry)
    {
        var mark = Math.Max(
            entry.AsSpan().LastIndexOfAny(',', '|', ';'), entry.LastIndexOf(".-", StringComparison.Ordinal));
        return mark > 0 && mark + 2 < entry.Length ? entry[(mark + 2)..].Trim() : entry;
    }

    /// <summary>"2535 15th Street NW", "Calle 10 No. 5-51", "Washington, DC 20009".</summary>
    [GeneratedRegex(@"^\d+ .*\b(?:Street|Avenue|Building)\b|^Calle \d|^Carrera \d|, [A-Z]{2} \d{5}$")]
    private static partial Regex AddressLine();

    [GeneratedRegex(@" [–—-] \p{Lu}{2,}$")]
    private static partial Regex Acronym();

    private static bool IsInCapitals(string line) => line.Count(char.IsUpper) >= WholeWord && !line.Any(char.IsLower);

    /// <summary>"Ann Lee, Minister of Labor", "Ann Lee | Chair": a name of its own and what it is.</summary>
    private static bool NamesAnother(string next) =>
        next.AsSpan().IndexOfAny(',', '|') is > 0 and var mark
        && next[..mark].TrimEnd().Split(' ') is { Length: >= 2 } name
        && name.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word[0] is '“' or '"' or '(')
            || word.Length <= LongestLink);

    /// <summary>
    /// "Ambassador to Belize …", "Ambassador to Chile …" are two entries of a list; an address ends with its
    /// postal code.
    /// </summary>
    private static bool AreTwo(string entry, string line, string next) =>
        LetterSpaced().IsMatch(line) != LetterSpaced().IsMatch(next) && !AreSpelled(line, next)
        || LineWrap.OpensCopy(next) || next[0] is '*' or '†' or '‡' || EntryForm.IsDate(next) && !IsProse(line)
        || Opening(entry) == Opening(next) && line[^1] is not (',' or ';') && !IsSeries(line)
        || Address().IsMatch(next) && line[^1] is not (':' or '|') && !IsOpen(line) && !IsProse(entry)
        || char.IsUpper(next[0]) && !IsOpen(line) && !IsProse(entry)
            && (next[^1] is ':' || IsProse(next) && (LineWrap.OpensCopy(entry) || EntryForm.NamesPerson(entry))
                || Courtesy().IsMatch(next) && !IsWholeOffice(line))
        || !IsOpen(line)
            && (AddressLine().IsMatch(next) && !EntryRests.OfAddress(entry, next) && !EntryRests.OfFamily(line, next)
                || char.IsUpper(next[0]) && entry.Length > PostalCode && entry[^PostalCode..].All(char.IsAsciiDigit));

    /// <summary>"ann@example.org", "www.example.org": a line of its own.</summary>
    [GeneratedRegex(@"^(?:\S+@\S+|https?://\S+|www\.\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>It never stands within a name, as "Sor" and "Fray" do.</summary>
    [GeneratedRegex(
        @"^(?:(?:The )?Hon(?:orable|\.) |(?:His|Her) Excellency |H\.E\. |Excm[oa]\. |S\.E\. )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    /// <summary>"…, 2201" and "C Street NW", "…, 1202" and "Geneva": a number that something must follow.</summary>
    [GeneratedRegex(
        @", \d{1,5}(?: \p{Lu}\p{L}{0,12})?$|\b\d{1,5} \d{1,3}(?:st|nd|rd|th)$|\bCol\.$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();

    /// <summary>"Norma M.": of whom?</summary>
    [GeneratedRegex(@"\p{L}{2} \p{Lu}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInitial();

    /// <summary>"President of the National", "Clínica Jurídica de la Universidad": of what?</summary>
    [GeneratedRegex(
        @"\b(?:of the|for the|de la|del) (?:National|Federal|International|Regional|Central)$"
        + @"|, \p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:de la Universidad|DE LA UNIVERSIDAD)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpenPhrase();

    [GeneratedRegex(
        @"^(?:Dear|Honorables? (?:Members|Integrantes|Magistrad[oa]s)|Open Letter|Estimad[oa]s?"
        + @"|Distinguid[oa]s?|Apreciables?|Respetad[oa]s?|Carta (?:abierta|p[uú]blica))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:\p{L} {1,4}){3,60}\p{L}\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetterSpaced();

    /// <summary>"(Spain)", "de la Frontera": no cell of a table begins so.</summary>
    public static bool CannotBegin(PrintedCell cell) =>
        cell.Text[0] is '(' && !LineWrap.IsMarked(cell)
        || char.IsLower(cell.Text[0]) && !LineWrap.IsMarked(cell) && !LineWrap.IsCopyMark(cell.Words[0])
            && !cell.Text.Contains('@', StringComparison.Ordinal);

    /// <summary>"Dear Minister", "Open Letter to …".</summary>
    public static bool Greets(string line) => Greeting().IsMatch(line);

    // "O R G A N" and "I Z A T I O N S", or the last two letters of them.
    private static bool AreSpelled(string line, string next) =>
        LetterSpaced().IsMatch(line) && next.Split(' ').All(word => word.Length <= 1);

    private static bool HasWords(string line) => line.Any(char.IsLetterOrDigit);

    /// <summary>How many commas and the like part it.</summary>
    public static int Parts(string line) =>
        line.Count(c => c is ',' or '|' or ';') + line.AsSpan().Count(".-");

    private static string Opening(string line) =>
        line.Split(' ', 3) is [[.., ':'], var second, ..] ? second : line.Split(' ', 2)[0];

    /// <summary>"Member of Congress": an office, and all of it.</summary>
    public static bool IsWholeOffice(string line) => EntryForm.OpensOffice(line) && !IsOpen(line);

    /// <summary>"María", "Coordinadora.- Comisión": it ends within a name.</summary>
    public static bool EndsWithin(string line) => EntryForm.EndsGiven(line) || EntryForm.IsLoneBody(LastPart(line));

    /// <summary>Something must come after it.</summary>
    public static bool IsOpen(string line) =>
        line.Count(c => c is '(') > line.Count(c => c is ')')
        || line[^1] is '–' or '—' or ',' or ';' or '·' or '•' or '|' or '\'' or '’'
        || line[^1] is '-' && line.Length > 1 && (line[^2] is '.' || char.IsLetter(line[^2]))
        || HouseNumber().IsMatch(line)
        || IsSeries(line) || OpenPhrase().IsMatch(line) || EndsInitial().IsMatch(line)
        || line[^1] is not ')' && (EntryForm.EndsHonorific(line)
            || line[(line.LastIndexOf(' ') + 1)..] is not "El" and var last && Leading.Contains(TextFolding.Key(last)));

    /// <summary>Entries run on in it, parted by semicolons, dots or dashes.</summary>
    public static bool IsSeries(string line) => line.Contains("; ", StringComparison.Ordinal)
        || line.Contains(" · ", StringComparison.Ordinal) || line.Contains(" • ", StringComparison.Ordinal)
        || $" {line} ".AsSpan().Count(" — ") > 1;

    /// <summary>What parts the entries of a series has come below the line.</summary>
    public static bool GoesOnParted(string line, string next) =>
        IsSeries(line) && next.Length > 2 && (next[0] is '—' or '·' or '•') && next[1] is ' ' && line[0] != next[0];

    public static bool IsProse(string line)
    {
        var words = line.Split(' ').Where(word => word.Length >= WholeWord && char.IsLetter(word[0])).ToList();
        return words.Count > 2 && words.Count(word => char.IsLower(word[0])) * 5 >= words.Count * 2;
    }
}
