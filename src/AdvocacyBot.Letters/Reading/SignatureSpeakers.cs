using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// A list of bodies, each with the one who speaks for it on its line: "Open Doors, Ann Lee, director". Whether bodies or
/// people come first is told by all the lines together.
/// </summary>
internal static class SignatureSpeakers
{
    /// <summary>Points that a body's words give, of which a list needs some.</summary>
    private const int OfBody = 3;

    private const int LongestName = 6;

    private const int LongestLetters = 5;

    public static List<SignatureCell> Parted(SourceDocument source, List<SignatureCell> cells)
    {
        var told = cells.Where(c => c.Text.Contains(',', StringComparison.Ordinal)).Select(c => Parts(source, c)).Where(p => p.Count > 2 && IsSpeaker(p) && TellsOffice(p[2])).ToList();
        return told.Count > 0 && told.Count * 10 >= cells.Count(c => !c.IsNoise) * 6 && told.Sum(BodyFirst) >= OfBody
            && told.Count(p => BodyFirst(p) > 0) * 2 >= told.Count
            ? [.. cells.Select(c => Parts(source, c) is var parts && IsAlike(parts) ? c.AsBody(source, parts[0].Length) : c)]
            : cells;
    }

    /// <summary>The parts between commas; a dash may stand within the name of a body.</summary>
    private static IReadOnlyList<string> Parts(SourceDocument source, SignatureCell cell) =>
        cell is { Known: null, IsOfSeries: false, IsBehalf: false, IsBroken: false } && cell.Text.Length <= LineShape.LongLine
            ? [.. SignaturePieces.Of(source.Text, cell.Span, ',').Select(source.Slice)]
            : [];

    /// <summary>Points that the first names a body and the second its speaker; below zero for the other way round.</summary>
    private static int BodyFirst(IReadOnlyList<string> parts) => Math.Clamp(
        (Segments.NamesInstitution(parts[0]) ? OfBody : 0) - Math.Max(0, PersonName.Score(parts[0])) + Math.Max(0, PersonName.Score(parts[1])),
        -OfBody, OfBody);

    /// <summary>The second part could be a name and is nothing else.</summary>
    private static bool IsSpeaker(IReadOnlyList<string> parts) =>
        Token.Of(parts[1]) is { Count: > 1 and <= LongestName } words && words.All(w => w.IsCapitalised || PersonName.IsParticle(w.Key))
        && !Segments.NamesInstitution(parts[1]) && !Cities.NamesPlace(parts[1])
        && (!OfficeWords.OpensTitle(words) || OfficeWords.IsHonorific(words[0].Key));

    /// <summary>Among such lines: an office behind the name, or letters of an order, or a name that is surely one.</summary>
    private static bool IsAlike(IReadOnlyList<string> parts) =>
        parts.Count > 1 && IsSpeaker(parts)
        && (parts.Count > 2 && (TellsOffice(parts[2]) || parts[2].Length <= LongestLetters) || PersonName.Score(parts[1]) >= 2
            || BodyFirst(parts) >= OfBody);

    private static bool TellsOffice(string part) => Occupations.Describes(Token.Of(part), part);
}
