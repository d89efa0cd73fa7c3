using System.Collections.Concurrent;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Following;

/// <summary>
/// Keeps a shelf equal to its folder. Cheap where nothing changed: names, sizes and times are compared, no more.
/// </summary>
internal sealed class FolderFollower(LibraryFile file, TimeProvider clock, Func<SourceDocument, Letter> read)
{
    private readonly ConcurrentDictionary<Shelf, FolderState> _states = [];
    private readonly Lock _changing = new();

    public ImportReport Follow(
        Shelf shelf, string folder, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (listing, unlisted) = List(folder);
        var state = State(shelf);
        if (listing is null && state.Shelf.Folder != folder)
        {
            return new ImportReport(unlisted);
        }

        if (listing is null || state.IsAsListed(folder, listing))
        {
            return unlisted.Count == 0 ? state.Quiet : new ImportReport([.. state.Quiet.Files, .. unlisted]);
        }

        lock (_changing)
        {
            var outcomes = new FolderChange(file, clock, read, shelf, folder, listing)
                .Apply(State(shelf), progress, cancel);
            return new ImportReport([.. outcomes, .. unlisted]);
        }
    }

    // A folder that is not there holds nothing; one that cannot be opened may hold what it held.
    private static (List<ListedFile>? Listing, List<FileOutcome> Unlisted) List(string folder)
    {
        try
        {
            var all = FolderListing.Read(folder);
            return (
                all.FindAll(listed => listed.Refusal is null),
                [.. all.Where(listed => listed.Refusal is not null)
                    .Select(listed => new FileOutcome.Refused(listed.Path, listed.Refusal!))]);
        }
        catch (DirectoryNotFoundException)
        {
            return ([], [new FileOutcome.Refused(
                folder, $"{folder}: expected a folder with letters; found none of this name")]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, [new FileOutcome.Refused(
                folder, $"{folder}: expected a folder with letters; found that it cannot be opened")]);
        }
    }

    private FolderState State(Shelf shelf)
    {
        var version = file.Read(library => ShelfTable.Find(library, shelf)).Version;
        return _states.TryGetValue(shelf, out var known) && known.Shelf.Version == version
            ? known
            : _states[shelf] = file.Read(library => FolderState.Load(library, shelf));
    }
}
