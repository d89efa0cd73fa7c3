using System.Text.RegularExpressions;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing;

internal static partial class PartyCheck
{
    public static bool IsSame(TrueParty truth, Party found) =>
        (truth.Whole
            ? WholeKey(truth.Title, truth.Name, truth.Organization)
                == WholeKey(found.Title?.Value, found.Name?.Value, found.Organization?.Value)
            : SamePlainName(truth.Name, found.Name?.Value)
                && Office(truth.Title) == Office(found.Title?.Value)
                && TruthCheck.Folded(truth.Organization) == found.Organization?.Value)
        && Key(string.Join(' ', truth.Address)) == Key(string.Join(' ', found.Address.Select(line => line.Value)));

    public static string Print(TrueParty truth) =>
        $"{truth.Name ?? "-"} | {truth.Title ?? "-"} | {truth.Organization ?? "-"} | {string.Join(" / ", truth.Address)}";

    public static string Print(Party found) =>
        $"{found.Name?.Value ?? "-"} | {found.Title?.Value ?? "-"} | {found.Organization?.Value ?? "-"} | "
        + string.Join(" / ", found.Address.Select(line => line.Value));

    /// <summary>Names are the same when they differ at most by an honorific before or letters after.</summary>
    public static bool SamePlainName(string? expected, string? found) =>
        expected is null || found is null ? expected == found : Plain(expected) == Plain(found);

    public static string? WithoutLabel(string? subject) => subject is null ? null : Label().Replace(subject, "");

    /// <summary>A courtesy title ("Ms.", "The Honorable") is no office: reading it as a title or leaving it out is as right.</summary>
    private static string? Office(string? title) =>
        title is null || Courtesy().IsMatch(title) ? null : TruthCheck.Folded(title);

    private static string Plain(string name)
    {
        var plain = TruthCheck.Folded(name)!;
        for (var shorter = Marks().Replace(plain, ""); shorter != plain; shorter = Marks().Replace(plain, ""))
        {
            plain = shorter;
        }

        return plain;
    }

    private static string WholeKey(params string?[] parts) =>
        string.Join(' ', string.Join(' ', parts.OfType<string>().Select(Key)).Split(' ')
            .Where(word => word is not ("of" or "the" or "de" or "del" or "la" or "el" or "los" or "las" or "c" or "dear"))
            .Order(StringComparer.Ordinal));

    private static string Key(string words) => TextFolding.Key(words);

    [GeneratedRegex(@"^(re|asunto|subject|ref|referencia)\.?\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(Mr|Ms|Mrs|Dr|Dra|Sr|Sra|Lic|Mtro|Mtra|Hon|The Honorable|Honorable|(His|Her) Excellency|C)\.?$")]
    private static partial Regex Courtesy();

    [GeneratedRegex(
        @"^(The Honorable|Honorable|Hon\.|(His|Her) Excellency|Excm[oa]\. Sra?\.|Dra?\.|Rev\.|Sister|Brother|Rabbi|Fr\.|Bishop|Prof\.|Lic\.|P\.|Mtr[oa]\.|Fray|Ing\.|Mons\.|Hna\.|Sra?\.|C\.) (?=\S)|,? (PhD|Ph\.D\.|Esq\.|SJ|MD|RSM|J\.D\.|OFM|MSW|CSJ)$", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();
}
