using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Bodies that sign together, as a sentence lists them: "Casa Luz, Red del Sur y Mesa por el Agua."</summary>
internal static class BodiesInLine
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestLine = 4_000;

    /// <summary>Fewer may be a body, what of it signs and whose it is.</summary>
    private const int Enough = 5;

    /// <summary>In words.</summary>
    private const int LongestName = 12;

    /// <param name="line">The words of the paragraph.</param>
    /// <param name="lines">How many lines it has: where each names but one, they are no sentence.</param>
    public static bool Are(string line, int lines)
    {
        var words = line.AsSpan().TrimEnd('.');
        if (line.Length > LongestLine || !words.Contains(',') || words.ContainsAny(";:|/") || !char.IsUpper(words[0]))
        {
            return false;
        }

        var names = SignaturePieces.Of(line, new TextSpan(0, words.Length), ',')
            .ConvertAll(piece => line[piece.Start..piece.End]);
        return names.Count >= Enough
            && (names.Count >= 2 * lines || names.Count > lines + 1 && IsLinked(names, line))
            && names.TrueForAll(MayBeBody) && names.Count(Segments.NamesInstitution) * 2 >= names.Count;
    }

    /// <summary>A link stands before the last of them, and each is opened by what it is.</summary>
    private static bool IsLinked(List<string> names, string line) =>
        names.TrueForAll(OpensBody) && line.TrimEnd('.', ' ').EndsWith(" y " + names[^1], StringComparison.Ordinal);

    /// <summary>"Red Sur, Casa Luz y Mesa del Agua": three or four, opened by what they are, the last linked.</summary>
    public static bool AreLinked(string line)
    {
        if (line.Length > LineShape.LongLine || !line.Contains(',') || line.AsSpan().ContainsAny(";:|/")
            || !char.IsUpper(line[0]))
        {
            return false;
        }

        var names = SignaturePieces.Of(line, new TextSpan(0, line.TrimEnd('.').Length), ',');
        return names.Count is > 2 and < Enough && names.TrueForAll(piece => OpensBody(line[piece.Start..piece.End]))
            && line.AsSpan(names[^2].End, names[^1].Start - names[^2].End).Trim() is "y" or "e" or "and" or "&";
    }

    private static bool OpensBody(string name) =>
        Token.Of(name) is { Count: > 1 } words && InstitutionWords.IsHead(words[0]) && MayBeBody(name);

    /// <summary>No office, place or person; "Coordinadora de Barrios" is no office among so many.</summary>
    private static bool MayBeBody(string name) =>
        Token.Of(name) is { Count: > 0 and <= LongestName } words && words[0].IsCapitalised
        && !(OfficeWords.OpensTitle(words) && words[0].Key is not "coordinadora")
        && !words.TrueForAll(word => InstitutionWords.IsTopic(word.Key)) && !Cities.NamesPlace(name)
        && (PersonName.Score(name) < 3 || Segments.NamesInstitution(name))
        && !InstitutionWords.IsLegalForm(words[0].Key);
}
