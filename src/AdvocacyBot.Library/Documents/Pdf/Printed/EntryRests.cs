using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Pdf.Printed;

/// <summary>Tells by the words of a line that it can hardly be but what is left of the entry above.</summary>
internal static partial class EntryRests
{
    private const int PostalCode = 4;
    private const int LongestDate = 60;

    // "Deputy", which an office must follow.
    private static readonly FrozenSet<string> Lower = "deputy assistant acting associate interim vice principal"
        .Split(' ').ToFrozenSet();

    public static bool Holds(string entry, string line, string next) =>
        OfDate(line, next) || OfName(entry, line, next)
        || OfFamily(line, next) || OfOffice(entry, next) || OfAddress(entry, next)
        || EntryWords.Parts(entry) > 1 && SeriesEnd().IsMatch(next) || EntryForm.IsLoneBody(EntryWords.LastPart(entry))
        || EntryForm.EndsGiven(entry) && LineWrap.OpensInitial(next) || Greeted().IsMatch(line) || Is(next);

    /// <summary>"21" and "November 2012".</summary>
    public static bool OfDate(string line, string next) =>
        line.Length < LongestDate && next.Length < LongestDate && !EntryForm.IsDate(line)
        && EntryForm.IsDate($"{line} {next}");

    /// <summary>A line may hold all of an address, which goes on with its street, its city and its code.</summary>
    public static bool OfAddress(string entry, string next) =>
        next.Any(char.IsAsciiDigit) && EntryWords.Parts(entry) is > 0 and var before
        && (EntryWords.Parts(next) is > 0 and var after && before + after > 2
            || before > 2 && next.Length <= PostalCode + 1)
        && !EntryForm.NamesPerson(next) && !EntryForm.OpensEnglishBody(next) && !EntryForm.OpensSpanishBody(next)
        && (!EntryForm.OpensOffice(next) && !EntryForm.HeadsOffice(next) || EntryForm.EndsBeforeOffice(entry));

    /// <summary>"… Ana Nájera" and "Peña", or "Peña, Calle 10": the second of two family names.</summary>
    public static bool OfFamily(string line, string next) =>
        EntryForm.EndsFamily(line)
        && (RestBeforeStreet().IsMatch(next) || EntryForm.OpensFamily(next) && IsOneWord(next));

    /// <summary>It is nothing else, whatever stands above: "Humanos.- Presente.", "– ABC".</summary>
    public static bool Is(string next) =>
        EndedWord().IsMatch(next) && !EntryForm.OpensHonorific(next) || DashedRest().IsMatch(next)
        || Particle().IsMatch(next) || CopyWish().IsMatch(next);

    /// <summary>"… de Derechos", "Humanos, 1889 F Street" or "Humanos; Ann Lee": a word and what follows.</summary>
    private static bool OfName(string entry, string line, string next) =>
        char.IsLetter(line[^1]) && next.AsSpan().IndexOfAny(',', ';') is > 0 and var end && IsOneWord(next)
        && (EntryWords.Parts(entry) > 0 || !EntryForm.OpensOffice(next) && !EntryForm.NamesPlace(next[..end])
            && !EntryForm.NamesPlace(next));

    /// <summary>"Office of the Attorney" and "General, 950 …", "…, Deputy" and "Secretary": one office.</summary>
    private static bool OfOffice(string entry, string next) =>
        EntryForm.EndsOffice(entry) && EntryForm.TrailsOffice(next)
        || next.StartsWith("General d", StringComparison.Ordinal) && EntryWords.LastPart(entry) is var part
            && !part.Contains(' ', StringComparison.Ordinal) && EntryForm.HeadsOffice(part)
        || EntryForm.OpensOffice(next) && Lower.Contains(TextFolding.Key(entry[(entry.LastIndexOf(' ') + 1)..]));

    /// <summary>One word, and nothing behind it but what a comma parts.</summary>
    private static bool IsOneWord(string next) =>
        next.AsSpan().IndexOfAny(',', ';', ' ') is var end && (end < 0 || next[end] is not ' ');

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+, \d", RegexOptions.CultureInvariant)]
    private static partial Regex RestBeforeStreet();

    /// <summary>"The Honorable Ann": of which family?</summary>
    [GeneratedRegex(
        @"(?:^|: )(?:(?:The )?Hon(?:orable|\.)|(?:His|Her) Excellency|Excm[oa]\.) \p{Lu}[\p{L}’'-]+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeted();

    /// <summary>"Di Salvo": the family name of someone.</summary>
    [GeneratedRegex(
        @"^(?:Di|Da|Dos|Das|Dela|Della|Du|Von|Van(?: der| den)?) \p{Lu}[\p{L}’'-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    /// <summary>"Para su conocimiento.- Presente.": what ends the line of one who is sent a copy.</summary>
    [GeneratedRegex(@"^Para su (?:conocimiento|atenci[oó]n)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CopyWish();

    /// <summary>"River Foundation, and United for Children.": a series in commas ends with it.</summary>
    [GeneratedRegex(@"(?:, | )(?:and|y|e) \p{Lu}[^.]*\.$", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesEnd();

    [GeneratedRegex(@"^[–—-] \p{Lu}{2,9}(?:$|[,;])", RegexOptions.CultureInvariant)]
    private static partial Regex DashedRest();

    /// <summary>"Humanos. Presente.": the end of a sentence that is none.</summary>
    [GeneratedRegex(@"^(?!Presentes?\b)\p{Lu}\p{Ll}{4,20}\.(?:-| |$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndedWord();
}
