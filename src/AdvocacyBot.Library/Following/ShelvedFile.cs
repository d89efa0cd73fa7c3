using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Following;

/// <summary>Puts one file that was read on the shelf, inside the caller's transaction.</summary>
/// <param name="Gives">Whether the letter that has the name already gives way to this file.</param>
internal sealed record ShelvedFile(string Path, LetterOrigin Origin, Func<LetterStamp, bool> Gives)
{
    private string LetterId => LetterIdOf(Path);

    public static string LetterIdOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    public FileOutcome Shelve(SqliteConnection library, Shelf shelf, int number, OpenedFile.Readable opened)
    {
        var stamp = new LetterStamp(LetterId, opened.Letter.Source.Name, opened.ContentHash, Origin, Path);
        var standing = LetterTable.Find(library, shelf, LetterId);
        if (standing is not null && !Gives(standing) && !IsCopy(standing, stamp))
        {
            return new FileOutcome.Refused(
                Path,
                $"{Path}(1): expected a file name that no other letter has; found the letter of {standing.Source}");
        }

        if (standing is null || Gives(standing))
        {
            var same = standing is not null && IsCopy(standing, stamp);
            if (!same || standing != stamp)
            {
                ShelfRows.Delete(library, shelf, LetterId);
                ShelfRows.Insert(library, shelf, number, stamp, opened.Letter);
            }

            var notices = opened.Letter.Source.Notices;
            return standing is null ? new FileOutcome.Added(Path, LetterId) { Notices = notices }
                : same ? new FileOutcome.Unchanged(Path, LetterId)
                : new FileOutcome.Replaced(Path, LetterId) { Notices = notices };
        }

        return new FileOutcome.Unchanged(Path, LetterId);
    }

    private static bool IsCopy(LetterStamp standing, LetterStamp stamp) =>
        standing.ContentHash == stamp.ContentHash && standing.FileName == stamp.FileName;
}
