using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Following;

/// <summary>Takes files from anywhere; the letters stay until they are forgotten.</summary>
internal sealed class FileImport(LibraryFile file, TimeProvider clock, Func<SourceDocument, Letter> read)
{
    /// <summary>All that the paths name; stopped, it tells what was done, and that stays.</summary>
    public ImportReport Import(
        Shelf shelf, IReadOnlyList<string> paths, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        List<ListedFile> listing = [.. paths.SelectMany(path => Listing(Path.GetFullPath(path)))];
        List<FileOutcome> outcomes =
            [.. listing.Where(listed => listed.Refusal is not null)
                .Select(listed => new FileOutcome.Refused(listed.Path, listed.Refusal!))];
        List<string> wanted = [.. listing.Where(listed => listed.Refusal is null).Select(listed => listed.Path)];
        var done = 0;
        while (done < wanted.Count && !cancel.IsCancellationRequested)
        {
            var opened = Open(shelf, wanted, done, progress, cancel);
            outcomes.AddRange(Shelve(shelf, opened));
            done += opened.Count;
        }

        return new ImportReport(outcomes) { Left = wanted.Count - done };
    }

    private static List<ListedFile> Listing(string path)
    {
        try
        {
            return System.IO.Directory.Exists(path)
                ? FolderListing.Read(Path.TrimEndingDirectorySeparator(path))
                : [new ListedFile(path, 0, 0, null)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new ListedFile(
                path, 0, 0, $"{path}: expected a folder with letters; found that it cannot be opened")];
        }
    }

    private List<OpenedFile> Open(
        Shelf shelf, List<string> paths, int from, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        var batch = new FileBatch(clock);
        List<OpenedFile> opened = [];
        for (var at = from; at < paths.Count && !batch.IsFull(opened.Count) && !cancel.IsCancellationRequested; at++)
        {
            progress?.Report(new FileProgress(at + 1, paths.Count, paths[at]));
            try
            {
                opened.Add(OpenedFile.Open(paths[at], KnownHash(shelf, paths[at]), read, cancel));
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                // What was opened before is kept; the file that was being read is left for another time.
                break;
            }
        }

        return opened;
    }

    private string? KnownHash(Shelf shelf, string path) =>
        file.Read(library => LetterTable.Find(library, shelf, ShelvedFile.LetterIdOf(path))) is { } standing
        && standing.Source == path
            ? standing.ContentHash
            : null;

    private List<FileOutcome> Shelve(Shelf shelf, List<OpenedFile> opened)
    {
        if (opened.TrueForAll(one => one is OpenedFile.Refused))
        {
            return opened.ConvertAll<FileOutcome>(one => Refuse((OpenedFile.Refused)one));
        }

        return opened.TrueForAll(one => one is OpenedFile.Known && IsImported(shelf, one.Path))
            ? opened.ConvertAll<FileOutcome>(Unchanged)
            : file.Write(library =>
            {
                var number = ShelfTable.Change(library, shelf, ShelfRows.ReadBy).Number;
                return opened.ConvertAll(one => Shelve(library, shelf, number, one));
            });
    }

    private bool IsImported(Shelf shelf, string path) =>
        file.Read(library => LetterTable.Find(library, shelf, ShelvedFile.LetterIdOf(path)))
            is { Origin: LetterOrigin.Imported };

    private static FileOutcome.Refused Refuse(OpenedFile.Refused refused) =>
        new(refused.Path, refused.Reason);

    private static FileOutcome.Unchanged Unchanged(OpenedFile known) =>
        new(known.Path, ShelvedFile.LetterIdOf(known.Path));

    private static FileOutcome Shelve(SqliteConnection library, Shelf shelf, int number, OpenedFile one)
    {
        switch (one)
        {
            case OpenedFile.Refused refused:
                return Refuse(refused);
            case OpenedFile.Known known:
                LetterTable.Keep(library, shelf, ShelvedFile.LetterIdOf(known.Path));
                return Unchanged(known);
            case OpenedFile.Readable readable:
                var outcome = new ShelvedFile(one.Path, LetterOrigin.Imported, standing => standing.Source == one.Path)
                    .Shelve(library, shelf, number, readable);
                if (outcome is FileOutcome.Added added)
                {
                    // A file of the followed folder that was forgotten is wanted again.
                    FollowedFileTable.Release(library, shelf, added.LetterId);
                }

                return outcome;
            default:
                throw new NotSupportedException();
        }
    }
}
