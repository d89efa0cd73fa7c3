using System.Collections.Concurrent;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Following;

/// <summary>
/// Keeps a shelf equal to its folder. Cheap where nothing changed: names, sizes and times are compared, no more.
/// A folder of very many files is not looked at again at once: looking stays a small part of the time.
/// </summary>
internal sealed class FolderFollower(LibraryFile file, TimeProvider clock, Func<SourceDocument, Letter> read)
{
    // Below this, looking takes a few milliseconds at most and is done before every answer.
    private const int ManyFiles = 1000;

    // A look that took 10 ms stands for 0.4 s.
    private const int LookStands = 40;

    private readonly ConcurrentDictionary<Shelf, FolderState> _states = [];
    private readonly ConcurrentDictionary<(Shelf, string Folder), Look> _looks = [];
    private readonly Lock _changing = new();

    private sealed record Look(int Files, TimeSpan Took, long At, List<FileOutcome> Unlisted);

    public ImportReport Follow(
        Shelf shelf, string folder, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var state = State(shelf);
        if (state.Shelf.Folder == folder && _looks.TryGetValue((shelf, folder), out var last) && Stands(last))
        {
            return Quiet(state, last.Unlisted);
        }

        var started = clock.GetTimestamp();
        var (listing, unlisted) = List(folder);
        var took = clock.GetElapsedTime(started);
        if (listing is null && state.Shelf.Folder != folder)
        {
            return new ImportReport(unlisted);
        }

        if (listing is null || state.IsAsListed(folder, listing))
        {
            _looks[(shelf, folder)] = new Look(listing?.Count ?? 0, took, clock.GetTimestamp(), unlisted);
            return Quiet(state, unlisted);
        }

        lock (_changing)
        {
            var outcomes = new FolderChange(file, clock, read, shelf, folder, listing)
                .Apply(State(shelf), progress, cancel);
            return new ImportReport([.. outcomes, .. unlisted]);
        }
    }

    private bool Stands(Look look) =>
        look.Files >= ManyFiles && clock.GetElapsedTime(look.At) < look.Took * LookStands;

    private static ImportReport Quiet(FolderState state, List<FileOutcome> unlisted) =>
        unlisted.Count == 0 ? state.Quiet : new ImportReport([.. state.Quiet.Files, .. unlisted]);

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
