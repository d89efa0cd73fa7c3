using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library;

/// <summary>The directories of the shelves used last, each brought up to its shelf when it is asked for.</summary>
internal sealed class KeptDirectories
{
    private const int DirectoriesInMemory = 16;

    // From here on joining all anew is little more work.
    private const int ManyLetters = 2_000;

    private readonly BoundedCache<Shelf, Kept> _kept = new(DirectoriesInMemory, _ => 1);
    private readonly Lock _joining = new();

    private sealed record Kept(long Version, GrowingDirectory Growing, PartyDirectory Directory);

    public PartyDirectory Of(SqliteConnection library, Shelf shelf)
    {
        lock (_joining)
        {
            // What changes after the version was read is done again next time.
            var version = ShelfTable.Find(library, shelf).Version;
            if (!_kept.TryGet(shelf, out var known))
            {
                return _kept.Keep(shelf, Whole(library, shelf, version)).Directory;
            }

            return known!.Version == version ? known.Directory
                : _kept.Keep(shelf, Changed(library, shelf, version, known)).Directory;
        }
    }

    private static Kept Whole(SqliteConnection library, Shelf shelf, long version)
    {
        var growing = new GrowingDirectory();
        var appearances = AppearanceTable.OfLetters(library, shelf, null);
        return new Kept(
            version, growing, growing.Change(appearances.Select(seen => seen.LetterId).Distinct(), appearances));
    }

    private static Kept Changed(SqliteConnection library, Shelf shelf, long version, Kept known)
    {
        var letters = LetterChangeTable.Since(library, shelf, known.Version, ManyLetters);
        return letters.Count switch
        {
            0 => known with { Version = version },
            ManyLetters => Whole(library, shelf, version),
            _ => new Kept(version, known.Growing, known.Growing.Change(
                letters, AppearanceTable.OfLetters(library, shelf, letters))),
        };
    }
}
