using System.Buffers;
using System.Text.RegularExpressions;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Labels before names on one line: "Suscriben:", "Signed by", "Arizona:", "FORO DE MIGRANTES:".</summary>
internal static partial class SeriesLabels
{
    /// <summary>A label that opens a series is no longer than this, in UTF-16 units.</summary>
    private const int LongestLabel = 60;

    /// <summary>Where the names begin behind "Suscriben:", "Signed by:", "Adhieren:"; 0 where no label stands.</summary>
    public static int LabelEnd(string line)
    {
        if (MembersAt(line) is > 0 and var members)
        {
            return members;
        }

        var colon = line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf(':');
        return colon < 0 && SignedBy(line) is > 0 and var by ? by : colon <= 3 || colon + 2 >= line.Length || !SignatureHeads.IsLabel(line[..(colon + 1)]) && !IsGroup(line, colon) && !IsPlaceLabel(line, colon + 1) ? 0
            : colon + 1 is var end && line.AsSpan(end).Contains(':') ? end + LabelEnd(line[end..])
            : end;
    }

    /// <summary>"Plataforma del Agua, integrada por: …": where its members begin; 0 where it has none.</summary>
    public static int MembersAt(string line) =>
        line.AsSpan(0, Math.Min(line.Length, 2 * LongestLabel)).ContainsAny(OfMembers) && Members().Match(line) is { Success: true } made
            ? made.Length : 0;

    /// <summary>The body made of those members.</summary>
    public static TextSpan WholeOf(string line) =>
        Members().Match(line).Groups["whole"] is var whole ? new(whole.Index, whole.Index + whole.Length) : default;

    private static readonly SearchValues<string> OfMembers =
        SearchValues.Create(["integrad", "conformad", "compuest", "made up of:", "composed of:"], StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<whole>\p{Lu}[^:;,.]{4,80}),? (que est[aá] )?\(?(integrad[ao]|conformad[ao]|compuest[ao]|made up|composed) (por|de|of)" +
        @"( las siguientes (organizaciones|entidades))?:\s+(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Members();

    /// <summary>"Signed by Open Doors, River Watch, …, and Casa Betania.": the words of signing before names in one sentence.</summary>
    private static int SignedBy(string line)
    {
        foreach (var words in OfSigning)
        {
            if (line.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return ListsNames(line, words.Length) ? words.Length : 0;
            }
        }

        return 0;
    }

    private static bool ListsNames(string line, int at) =>
        at < line.Length && (char.IsUpper(line[at]) || line.AsSpan(at).StartsWith("the "))
        && line.AsSpan(at).Count(',') >= FewestListed
        && !line[at..].Split(", ").Any(part => OfficeWords.OpensTitle(Token.Of(part)));

    private static readonly string[] OfSigning = ["signed by ", "co-signed by ", "endorsed by "];

    /// <summary>Commas of a sentence that lists more than a person and an office.</summary>
    private const int FewestListed = 3;

    /// <summary>"Arizona: Casa Betania; Open Doors": those of a place, whose names may hold commas of their own.</summary>
    public static bool IsPlaceLabel(string line, int end) =>
        line[..(end - 1)] is var words && words[ForPlace(words)..] is var place
        && (Cities.NamesPlace(place) || Regions.IsPartOfWorld(place)
            || TextFolding.Key(place) is "regionales" or "internacionales" or "nacionales" or "multinacionales");

    /// <summary>"Por Chile: …", "From Kenya: …": where the place begins; 0 without such a word.</summary>
    public static int ForPlace(string words) =>
        words.StartsWith("Por ", StringComparison.Ordinal) || words.StartsWith("For ", StringComparison.Ordinal) ? 4
        : words.StartsWith("From ", StringComparison.Ordinal) ? 5
        : words.StartsWith("Desde ", StringComparison.Ordinal) ? 6
        : 0;

    /// <summary>"FORO DE MIGRANTES: Casa Betania; Red de Mujeres; …", "Por el Foro: …": in capitals or spoken for, and its members behind it.</summary>
    private static bool IsGroup(string line, int colon) =>
        (!line.AsSpan(0, colon).ContainsAnyInRange('a', 'z') || ForPlace(line) > 0) && !line.AsSpan(0, colon).ContainsAny(",;.")
        && line.AsSpan(colon).Count(';') > 1;
}
