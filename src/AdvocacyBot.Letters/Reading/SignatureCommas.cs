using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// One who signs as letters to a newspaper are signed, every line but the last ended by a comma: "ANN LEE,", "(Visiting
/// Professor,", "University of the Coast),", "Dublin 6." What stands beneath the name tells of her, and where she lives.
/// </summary>
internal static class SignatureCommas
{
    private const int FewestLines = 3;

    private const int MostLines = 7;

    public static List<SignatureCell> Told(SourceDocument source, List<SignatureCell> cells)
    {
        if (cells.Count is < FewestLines or > MostLines || !IsOne(cells))
        {
            return cells;
        }

        List<SignatureCell> told = [cells[0].Told(source, cells[0].Span, SignatureRole.Person, isFirst: true)];
        foreach (var cell in cells.Skip(1))
        {
            var words = cell.Span.Trimmed(source.Text, "(", ").");
            var role = cell.NamesBody ? SignatureRole.Affiliation : SignatureRole.Title;
            if (words.Length > 0 && (cell.NamesBody || Occupations.Describes(Token.Of(source.Slice(words)), source.Slice(words))))
            {
                told.Add(cell.Told(source, words, role, isFirst: false));
            }
        }

        return told;
    }

    private static bool IsOne(List<SignatureCell> cells) =>
        cells.SkipLast(1).All(cell => cell is { EndsInComma: true, Known: null, IsBroken: false, IsListed: false, IsOfSeries: false })
        && cells.Skip(1).All(cell => cell is { BlanksBefore: 0, Known: null, IsBroken: false, IsSigned: false, NamesPersonFirst: false, NameScore: < 3 })
        && cells[0] is { NamesBody: false, PersonEvidence: >= 1, Words.Count: > 1 and <= 6 };
}
