using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Following;

/// <summary>Takes files from anywhere; the letters stay until they are forgotten.</summary>
internal sealed class FileImport(LibraryFile file, Func<SourceDocument, Letter> read)
{
    private const int FilesATransaction = 200;

    public ImportReport Import(Shelf shelf, string path, CancellationToken cancel)
    {
        if (!System.IO.Directory.Exists(path))
        {
            return new ImportReport(Take(shelf, [Path.GetFullPath(path)], cancel));
        }

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var listing = Listing(folder);
        List<FileOutcome> outcomes =
            [.. listing.Where(listed => listed.Refusal is not null)
                .Select(listed => new FileOutcome.Refused(listed.Path, listed.Refusal!))];
        foreach (var some in listing.Where(listed => listed.Refusal is null).Chunk(FilesATransaction))
        {
            outcomes.AddRange(Take(shelf, [.. some.Select(listed => listed.Path)], cancel));
        }

        return new ImportReport(outcomes);
    }

    private static List<ListedFile> Listing(string folder)
    {
        try
        {
            return FolderListing.Read(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new ListedFile(
                folder, 0, 0, $"{folder}: expected a folder with letters; found that it cannot be opened")];
        }
    }

    private List<FileOutcome> Take(Shelf shelf, IReadOnlyList<string> paths, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<OpenedFile> opened = [.. paths.Select(path => OpenedFile.Open(path, null, read))];
        return opened.TrueForAll(one => one is OpenedFile.Refused)
            ? [.. opened.Cast<OpenedFile.Refused>().Select(one => new FileOutcome.Refused(one.Path, one.Reason))]
            : file.Write(library =>
            {
                var number = ShelfTable.Change(library, shelf, ShelfRows.ReadBy).Number;
                return opened.ConvertAll(one => Shelve(library, shelf, number, one));
            });
    }

    private static FileOutcome Shelve(SqliteConnection library, Shelf shelf, int number, OpenedFile one)
    {
        if (one is OpenedFile.Refused refused)
        {
            return new FileOutcome.Refused(one.Path, refused.Reason);
        }

        var outcome = new ShelvedFile(one.Path, LetterOrigin.Imported, standing => standing.Source == one.Path)
            .Shelve(library, shelf, number, (OpenedFile.Readable)one);
        if (outcome is FileOutcome.Added added)
        {
            // A file of the followed folder that was forgotten is wanted again.
            FollowedFileTable.Release(library, shelf, added.LetterId);
        }

        return outcome;
    }
}
