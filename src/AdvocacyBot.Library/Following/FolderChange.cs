using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Following;

/// <summary>
/// Brings a shelf up to its folder, a batch of files a transaction, so that no other writer waits long.
/// </summary>
internal sealed class FolderChange(
    LibraryFile file, TimeProvider clock, Func<SourceDocument, Letter> read,
    Shelf shelf, string folder, List<ListedFile> listing)
{
    private readonly HashSet<string> _listed = [.. listing.Select(listed => listed.Path)];
    private readonly HashSet<string> _looked = [];
    private readonly SortedDictionary<string, FileOutcome> _outcomes = new(StringComparer.Ordinal);

    private sealed record Opened(ListedFile File, OpenedFile Content, bool Settled);

    public IReadOnlyList<FileOutcome> Apply(
        FolderState state, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var opened = Open(state, progress, cancel);
            if (!HasChanged(state, opened))
            {
                break;
            }

            state = file.Write(library => Write(library, state, opened));
        }

        foreach (var outcome in state.Quiet.Files)
        {
            _outcomes.TryAdd(outcome.Path, outcome);
        }

        return [.. _outcomes.Values];
    }

    private List<Opened> Open(FolderState state, IProgress<FileProgress>? progress, CancellationToken cancel)
    {
        var batch = new FileBatch(clock);
        List<Opened> opened = [];
        foreach (var (at, listed) in listing.Index())
        {
            var seen = state.Files.GetValueOrDefault(listed.Path);
            if (seen is not null && (seen.IsAsListed(listed) || _looked.Contains(listed.Path)))
            {
                continue;
            }

            var settled = FollowedFile.IsSettled(listed, clock.GetUtcNow());
            progress?.Report(new FileProgress(at + 1, listing.Count, listed.Path));
            var known = seen is { IsWorthAnotherTry: true } ? null : seen?.ContentHash;
            var content = OpenedFile.Open(listed.Path, known, read, cancel);
            _looked.Add(listed.Path);
            if (seen is not null && IsSame(seen, listed, content))
            {
                state.Files[listed.Path] = seen with { Settled = settled };
                continue;
            }

            opened.Add(new Opened(listed, content, settled));
            if (batch.IsFull(opened.Count))
            {
                break;
            }
        }

        return opened;
    }

    private static bool IsSame(FollowedFile seen, ListedFile listed, OpenedFile content) =>
        seen.Size == listed.Size && seen.Modified == listed.Modified && content switch
        {
            OpenedFile.Readable => false,
            OpenedFile.Known => true,
            OpenedFile.Refused refused => refused.Reason == seen.Refusal,
            _ => throw new NotSupportedException(),
        };

    private bool HasChanged(FolderState state, List<Opened> opened) =>
        opened.Count > 0 || state.Shelf.Folder != folder || state.Files.Keys.Any(path => !_listed.Contains(path));

    private FolderState Write(SqliteConnection library, FolderState state, List<Opened> opened)
    {
        // Another process may have changed the shelf since: what it did is what counts.
        var current = ShelfTable.Find(library, shelf).Version == state.Shelf.Version
            ? state
            : FolderState.Load(library, shelf);
        var number = ShelfTable.Change(library, shelf, ShelfRows.ReadBy).Number;
        foreach (var gone in current.Files.Values.Where(seen => !_listed.Contains(seen.Path)).ToList())
        {
            Remove(library, gone);
        }

        foreach (var one in opened)
        {
            Shelve(library, number, one, current.Files.GetValueOrDefault(one.File.Path));
        }

        ShelfTable.Follow(library, shelf, folder);
        return FolderState.Load(library, shelf);
    }

    private void Remove(SqliteConnection library, FollowedFile gone)
    {
        FollowedFileTable.Delete(library, shelf, gone.Path);
        if (gone.Refusal is null && TakeDown(library, gone.Path, gone.LetterId!))
        {
            _outcomes[gone.Path] = new FileOutcome.Removed(gone.Path, gone.LetterId!);
        }
    }

    // Its letter goes, and every other file that wanted the letter's name is looked at anew.
    private bool TakeDown(SqliteConnection library, string path, string letterId)
    {
        if (LetterTable.Find(library, shelf, letterId) is not { Origin: LetterOrigin.Followed } standing
            || standing.Source != path)
        {
            return false;
        }

        FollowedFileTable.Release(library, shelf, letterId);
        return ShelfRows.Delete(library, shelf, letterId);
    }

    private void Shelve(SqliteConnection library, int number, Opened one, FollowedFile? seen)
    {
        var (path, letterId) = (one.File.Path, one.File.LetterId);
        var mark = new FollowedFile(path, one.File.Size, one.File.Modified, one.Settled, null, letterId, null, false);
        switch (one.Content)
        {
            case OpenedFile.Refused refused:
                TakeDown(library, path, letterId);
                Note(
                    library,
                    mark with { ContentHash = refused.ContentHash, LetterId = null, Refusal = refused.Reason });
                break;
            case OpenedFile.Known when seen is not null:
                FollowedFileTable.Put(
                    library, shelf, seen with { Size = mark.Size, Modified = mark.Modified, Settled = mark.Settled });
                break;
            case OpenedFile.Readable letter:
                var outcome = new ShelvedFile(path, LetterOrigin.Followed, standing => GivesWay(standing, path))
                    .Shelve(library, shelf, number, letter);
                if (outcome is FileOutcome.Replaced)
                {
                    FollowedFileTable.Release(library, shelf, letterId);
                }

                Note(
                    library,
                    mark with { ContentHash = letter.ContentHash, Refusal = (outcome as FileOutcome.Refused)?.Reason },
                    outcome);
                break;
        }
    }

    private bool GivesWay(LetterStamp standing, string path) =>
        standing.Source == path || (standing.Origin == LetterOrigin.Followed && !_listed.Contains(standing.Source));

    private void Note(SqliteConnection library, FollowedFile mark, FileOutcome? outcome = null)
    {
        FollowedFileTable.Put(library, shelf, mark);
        _outcomes[mark.Path] = outcome ?? new FileOutcome.Refused(mark.Path, mark.Refusal!);
    }
}
