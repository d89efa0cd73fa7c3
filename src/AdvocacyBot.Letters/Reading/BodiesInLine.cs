using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Bodies that sign together in one line, as a sentence lists them: "Casa Luz, Red del Sur y Mesa por el Agua."</summary>
internal static class BodiesInLine
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestLine = 4_000;

    /// <summary>Fewer may be a body, what of it signs and whose it is.</summary>
    private const int Enough = 5;

    /// <summary>In words.</summary>
    private const int LongestName = 12;

    public static bool Are(string line)
    {
        var words = line.AsSpan().TrimEnd('.');
        if (line.Length > LongestLine || !words.Contains(',') || words.ContainsAny(";:|/") || !char.IsUpper(words[0]))
        {
            return false;
        }

        var names = SignaturePieces.Of(line, new TextSpan(0, words.Length), ',').ConvertAll(piece => line[piece.Start..piece.End]);
        return names.Count >= Enough && names.TrueForAll(MayBeBody)
            && names.Count(Segments.NamesInstitution) * 2 >= names.Count;
    }

    /// <summary>No office, place or person; "Coordinadora de Barrios" is no office where so many stand beside it.</summary>
    private static bool MayBeBody(string name) =>
        Token.Of(name) is { Count: > 0 and <= LongestName } words && words[0].IsCapitalised
        && !(OfficeWords.OpensTitle(words) && words[0].Key is not "coordinadora")
        && !words.TrueForAll(word => InstitutionWords.IsTopic(word.Key)) && !Cities.NamesPlace(name)
        && (PersonName.Score(name) < 3 || Segments.NamesInstitution(name)) && !InstitutionWords.IsLegalForm(words[0].Key);
}
