using System.Collections.Concurrent;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Store;
using Microsoft.Data.Sqlite;

namespace AdvocacyBot.Library.Following;

/// <summary>What the shelf last saw of its folder. Trusted only while the shelf's version stands.</summary>
internal sealed class FolderState(ShelfState shelf, IEnumerable<FollowedFile> files)
{
    private ImportReport? _quiet;

    public ShelfState Shelf { get; } = shelf;

    /// <summary>By path.</summary>
    public ConcurrentDictionary<string, FollowedFile> Files { get; } =
        new(files.Select(file => KeyValuePair.Create(file.Path, file)), StringComparer.Ordinal);

    /// <summary>The report of a folder in which nothing changed: made once, given out before every answer.</summary>
    public ImportReport Quiet => _quiet ??= new ImportReport(
        [.. Files.Values.Where(file => !file.Forgotten)
            .OrderBy(file => file.Path, StringComparer.Ordinal).Select(Outcome)])
    {
        IsQuiet = true,
    };

    public static FolderState Load(SqliteConnection library, Shelf shelf) =>
        new(ShelfTable.Find(library, shelf), FollowedFileTable.List(library, shelf));

    public bool IsAsListed(string folder, List<ListedFile> listing) =>
        Shelf.Folder == folder && listing.Count == Files.Count
        && listing.TrueForAll(file => Files.TryGetValue(file.Path, out var seen) && seen.IsAsListed(file));

    private static FileOutcome Outcome(FollowedFile file) => file.Refusal is { } reason
        ? new FileOutcome.Refused(file.Path, reason)
        : new FileOutcome.Unchanged(file.Path, file.LetterId!);
}
