using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>A list of bodies, each with the one who speaks for it on its line: "Open Doors, Ann Lee, director".</summary>
internal static class SignatureSpeakers
{
    private const int Fewest = 3;

    public static IReadOnlyList<SignatureCell> Parted(SourceDocument source, IReadOnlyList<SignatureCell> cells)
    {
        var such = cells.Count(c => IsSpokenFor(c) && TellsOffice(c));
        return such >= Fewest && such * 10 >= cells.Count * 6
            ? [.. cells.Select(c => IsSpokenFor(c) || IsAlike(c) ? c.AsBody(source) : c)]
            : cells;
    }

    private static bool IsSpokenFor(SignatureCell cell) =>
        cell is { Known: null, IsOfSeries: false } && cell.Pieces is { Count: >= Fewest } parts
        && (Segments.NamesInstitution(parts[0]) || PersonName.Score(parts[0]) < Fewest)
        && PersonName.Score(parts[1]) >= 2 && !Segments.NamesInstitution(parts[1]) && Token.Of(parts[1]).Count >= 2
        && !OfficeWords.OpensTitle(Token.Of(parts[1]));

    /// <summary>Among such lines: a name that is less known before an office, or letters of an order behind a name.</summary>
    private static bool IsAlike(SignatureCell cell) =>
        cell is { Known: null, IsOfSeries: false, NamesPersonFirst: false } && cell.Pieces is { Count: >= 2 } parts
        && parts[1].Split(',')[0] is var name && !Segments.NamesInstitution(name)
        && Token.Of(name) is { Count: >= 2 and <= 4 } words && words.All(w => w.IsCapitalised) && !OfficeWords.OpensTitle(words)
        && (parts.Count > 2 && TellsOffice(cell) || PersonName.Score(name) >= 2 && Segments.NamesInstitution(parts[0]));

    private static bool TellsOffice(SignatureCell cell) =>
        Occupations.Describes(Token.Of(cell.Pieces[2]), cell.Pieces[2]);
}
