using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library;

/// <summary>Letters as they were read, and as corrected; those used last stay in memory.</summary>
internal sealed class OpenedLetters(Func<SourceDocument, Letter> read)
{
    private const long CharactersInMemory = 4_000_000;

    // Every change of a shelf raises its version: what was opened in another state is opened again.
    private readonly BoundedCache<(Shelf Shelf, string LetterId), (long Version, ShelvedLetter Letter)> _opened =
        new(CharactersInMemory, opened => opened.Letter.Letter.Source.Text.Length);

    /// <summary>Those of the letters that are on the shelf, in the same order.</summary>
    public IReadOnlyList<ShelvedLetter> Open(
        SqliteConnection library, Shelf shelf, IReadOnlyCollection<string> letterIds)
    {
        var version = ShelfTable.Find(library, shelf).Version;
        Dictionary<string, ShelvedLetter> opened = new(StringComparer.Ordinal);
        foreach (var letterId in letterIds)
        {
            if (_opened.TryGet((shelf, letterId), out var known) && known.Version == version)
            {
                opened[letterId] = known.Letter;
            }
        }

        List<string> wanted = [.. letterIds.Where(letterId => !opened.ContainsKey(letterId))];
        foreach (var row in wanted.Count == 0 ? [] : OpenedRow.List(library, shelf, wanted, ShelfRows.ReadBy))
        {
            opened[row.LetterId] = _opened.Keep((shelf, row.LetterId), (version, Open(library, shelf, row))).Letter;
        }

        return [.. letterIds.Where(opened.ContainsKey).Select(letterId => opened[letterId])];
    }

    private ShelvedLetter Open(SqliteConnection library, Shelf shelf, OpenedRow row)
    {
        var letter = row.Record is { } record ? LetterRecord.Read(row.Source, record) : read(row.Source);
        var standing = row.Corrected ? CorrectionTable.Standing(library, shelf, row.LetterId) : [];
        if (standing.Count == 0)
        {
            return new ShelvedLetter(row.LetterId, row.ContentHash, letter);
        }

        var (corrected, applied) = LetterCorrecting.With(letter, standing).Result();
        return new ShelvedLetter(row.LetterId, row.ContentHash, corrected) { Corrections = applied };
    }
}
