using AdvocacyBot.Library.Store;

namespace AdvocacyBot.Library.Drafts;

/// <summary>
/// The drafts of each conversation, version by version; nothing is written over. Bounded in number a conversation and
/// in conversations.
/// </summary>
public sealed class DraftBook
{
    private const int VersionsOfEach = 200;

    private readonly LibraryFile _file;
    private readonly TimeProvider _clock;
    private readonly int _drafts;

    internal DraftBook(LibraryFile file, TimeProvider clock, int drafts) =>
        (_file, _clock, _drafts) = (file, clock, drafts);

    /// <summary>In order; empty where nothing was drafted.</summary>
    public Task<IReadOnlyList<DraftVersion>> VersionsAsync(Shelf shelf, string conversation, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<DraftVersion>>(
            _file.Read(library => DraftVersionTable.List(library, shelf, conversation)));
    }

    /// <returns>The version as kept, with its number and time.</returns>
    public Task<DraftVersion> KeepAsync(
        Shelf shelf, string conversation, int? before, string by, string words, string plan, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(library =>
        {
            var last = DraftVersionTable.Last(library, shelf, conversation);
            if (last == 0)
            {
                DraftVersionTable.DeleteOldest(library, shelf, _drafts - 1);
            }

            var version = new DraftVersion(last + 1, before, _clock.GetUtcNow(), by, words, plan);
            DraftVersionTable.Insert(library, shelf, conversation, version);
            DraftVersionTable.DeleteBeyond(library, shelf, conversation, VersionsOfEach);
            return version;
        }));
    }
}
