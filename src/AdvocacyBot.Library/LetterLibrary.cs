using System.Collections.Concurrent;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Conversations;
using AdvocacyBot.Library.Corrections;
using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library.Drafts;
using AdvocacyBot.Library.Following;
using AdvocacyBot.Library.Inbox;
using AdvocacyBot.Library.Search;
using AdvocacyBot.Library.Store;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Library;

/// <summary>The one way in to the shelves: add, forget, find by typed question, search passages.</summary>
public sealed class LetterLibrary : IDisposable
{
    private readonly LibraryFile _file;
    private readonly ILogger<LetterLibrary> _log;
    private readonly Func<SourceDocument, Letter> _read;
    private readonly FolderFollower _follower;
    private readonly FileImport _import;
    private readonly IndexMerging _merging;
    private readonly ConcurrentDictionary<Shelf, bool> _current = [];
    private readonly OpenedLetters _letters;
    private readonly TimeProvider _clock;

    private readonly KeptDirectories _directories = new();

    public LetterLibrary(IOptions<LibraryOptions> options, TimeProvider clock, ILogger<LetterLibrary> log)
        : this(options.Value, clock, log, LetterReader.Read)
    {
    }

    internal LetterLibrary(
        LibraryOptions options, TimeProvider clock, ILogger<LetterLibrary> log, Func<SourceDocument, Letter> read)
    {
        _file = new LibraryFile(options.Path);
        _log = log;
        _clock = clock;
        _read = read;
        _letters = new OpenedLetters(read);
        _follower = new FolderFollower(_file, clock, read);
        _import = new FileImport(_file, clock, read);
        _merging = new IndexMerging(_file);
        Conversations = new ConversationRecord(_file, clock, ConversationBounds.Of(options));
        Drafts = new DraftBook(_file, clock, options.RememberDrafts);
        Inbox = new TurnInbox(_file, clock, InboxBounds.Of(options));
    }

    /// <summary>The library in this file, made where there is none; for scripts and tests.</summary>
    public static LetterLibrary At(string path) =>
        new(new LibraryOptions { Path = path }, TimeProvider.System, NullLogger<LetterLibrary>.Instance, LetterReader.Read);

    public ConversationRecord Conversations { get; }

    public DraftBook Drafts { get; }

    /// <summary>Turns that channels handed in.</summary>
    public TurnInbox Inbox { get; }

    /// <summary>32 random bytes, made once for each use and the same for every process on this library.</summary>
    public byte[] Key(string tenant, string use) => _file.Write(library => HouseKeyTable.Of(library, tenant, use));

    /// <summary>
    /// Makes the shelf hold what the folder holds: new files added, changed ones replaced, missing ones removed.
    /// </summary>
    public Task<ImportReport> FollowFolderAsync(Shelf shelf, string folder, CancellationToken cancel) =>
        FollowFolderAsync(shelf, folder, null, cancel);

    /// <inheritdoc cref="FollowFolderAsync(Shelf, string, CancellationToken)"/>
    public Task<ImportReport> FollowFolderAsync(
        Shelf shelf, string folder, IProgress<FileProgress>? progress, CancellationToken cancel) =>
        Task.FromResult(Told(_follower.Follow(Ready(shelf, cancel), folder, progress, cancel), cancel));

    /// <summary>Adds one file, or every letter below a folder, to stay until forgotten.</summary>
    public Task<ImportReport> ImportAsync(Shelf shelf, string path, CancellationToken cancel) =>
        ImportAsync(shelf, [path], null, cancel);

    /// <summary>
    /// Adds files and folders; those that did not change are not read again. Stopped, it keeps and tells what is done.
    /// </summary>
    public Task<ImportReport> ImportAsync(
        Shelf shelf, IReadOnlyList<string> paths, IProgress<FileProgress>? progress, CancellationToken cancel) =>
        Task.FromResult(Told(_import.Import(Ready(shelf, cancel), paths, progress, cancel), cancel));

    /// <summary>
    /// Takes the letter down with its corrections; its file in a followed folder stays away until its content changes.
    /// </summary>
    /// <returns>False where no such letter is on the shelf.</returns>
    public Task<bool> ForgetAsync(Shelf shelf, string letterId, CancellationToken cancel) => Task.FromResult(
        _file.Read(library => LetterTable.Find(library, shelf, letterId)) is not null && _file.Write(library =>
        {
            ShelfTable.Change(library, shelf, ShelfRows.ReadBy);
            FollowedFileTable.Forget(library, shelf, letterId);
            CorrectionTable.Delete(library, shelf, letterId);
            InboxTable.ForgetAnswers(library, shelf.Tenant);
            return ShelfRows.Delete(library, shelf, letterId);
        }));

    /// <summary>
    /// The letters, undated first, then by date and id; both ends of the range included; undated ones only without a
    /// range.
    /// </summary>
    public Task<IReadOnlyList<LetterEntry>> LettersAsync(
        Shelf shelf, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        Find<LetterEntry>(shelf, library => LetterTable.List(library, shelf, from, to), cancel);

    /// <summary>The letter with its corrections applied.</summary>
    public async Task<ShelvedLetter?> OpenAsync(Shelf shelf, string letterId, CancellationToken cancel) =>
        await OpenAsync(shelf, [letterId], cancel) is [var letter] ? letter : null;

    /// <summary>Those of the letters that are on the shelf, in the same order, with corrections applied.</summary>
    public Task<IReadOnlyList<ShelvedLetter>> OpenAsync(
        Shelf shelf, IReadOnlyCollection<string> letterIds, CancellationToken cancel) =>
        Task.FromResult(_file.Read(library => _letters.Open(library, shelf, letterIds)));

    /// <summary>
    /// Keeps what a person corrects, with who and when; names in it may be shortened as far as they mean one party.
    /// </summary>
    public Task<CorrectionOutcome> CorrectAsync(
        Shelf shelf, string letterId, Correction what, string by, CancellationToken cancel) =>
        Correct(shelf, book => book.Keep(letterId, what, by), cancel);

    /// <summary>Takes a correction back: the letter is again as it was read.</summary>
    public Task<CorrectionOutcome> UndoCorrectionAsync(
        Shelf shelf, string letterId, int number, string by, CancellationToken cancel) =>
        Correct(shelf, book => book.Undo(letterId, number, by), cancel);

    /// <summary>Of one letter or of all, in order, also those taken back and of letters that are away.</summary>
    public Task<IReadOnlyList<KeptCorrection>> CorrectionsAsync(
        Shelf shelf, string? letterId, CancellationToken cancel) =>
        Find<KeptCorrection>(shelf, library => CorrectionTable.List(library, shelf, letterId), cancel);

    /// <summary>Everyone on the shelf, joined on evidence.</summary>
    public Task<PartyDirectory> DirectoryAsync(Shelf shelf, CancellationToken cancel)
    {
        Ready(shelf, cancel);
        return Task.FromResult(_file.Read(library => _directories.Of(library, shelf)));
    }

    /// <summary>Who appears how: of one letter, of one role, or both.</summary>
    public Task<IReadOnlyList<Appearance>> AppearancesAsync(
        Shelf shelf, string? letterId, PartyRole? role, CancellationToken cancel) =>
        Find<Appearance>(shelf, library => AppearanceTable.List(library, shelf, letterId, role), cancel);

    /// <summary>Parties that appear in every one of the letters, in any role.</summary>
    public async Task<IReadOnlyList<PartyEntry>> SharedPartiesAsync(
        Shelf shelf, IReadOnlyList<string> letterIds, CancellationToken cancel)
    {
        var directory = await DirectoryAsync(shelf, cancel);
        return letterIds.Count == 0
            ? []
            : [.. directory.Entries.Where(party => letterIds.All(letter =>
                party.Appearances.Any(appearance => appearance.LetterId == letter)))];
    }

    /// <summary>
    /// Asks in document order; of one letter, or of whom, or both. <c>of</c> is matched as words, without accents.
    /// </summary>
    public Task<IReadOnlyList<ShelvedAsk>> AsksAsync(
        Shelf shelf, string? letterId, string? of, CancellationToken cancel) =>
        Find<ShelvedAsk>(shelf, library => AskTable.List(library, shelf, letterId, of), cancel);

    /// <summary>What persons said of asks that are, or are not, one and the same.</summary>
    public Task<IReadOnlyList<AskLink>> AskLinksAsync(Shelf shelf, CancellationToken cancel) =>
        Find<AskLink>(shelf, library => AskLinkTable.List(library, shelf), cancel);

    /// <summary>Keeps what a person says of two asks; what was said of them before is replaced.</summary>
    public Task LinkAsksAsync(Shelf shelf, AskLink link, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Write(library =>
        {
            AskLinkTable.Keep(library, shelf, link, _clock.GetUtcNow());
            return link;
        }));
    }

    /// <summary>Passages that speak of the words, best first. Any input is safe: every token is quoted.</summary>
    public Task<IReadOnlyList<Passage>> SearchAsync(Shelf shelf, string words, int limit, CancellationToken cancel) =>
        Find<Passage>(shelf, library => new PassageSearch(library, shelf).Find(words, limit), cancel);

    public void Dispose() => _file.Dispose();

    private Task<IReadOnlyList<T>> Find<T>(
        Shelf shelf, Func<Microsoft.Data.Sqlite.SqliteConnection, IReadOnlyList<T>> find, CancellationToken cancel)
    {
        Ready(shelf, cancel);
        return Task.FromResult(_file.Read(find));
    }

    private Task<CorrectionOutcome> Correct(
        Shelf shelf, Func<CorrectionBook, CorrectionOutcome> correct, CancellationToken cancel)
    {
        Ready(shelf, cancel);
        return Task.FromResult(_file.Write(library =>
            correct(new CorrectionBook(library, shelf, _clock, _read))));
    }

    // Once a process and shelf: what an older reader made of the letters is made anew.
    private Shelf Ready(Shelf shelf, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!_current.ContainsKey(shelf))
        {
            var letters = new Rereading(_file, _read).Bring(shelf, cancel);
            if (letters > 0)
            {
                _merging.Bring(cancel);
                _log.ReadAnew(letters);
            }

            _current[shelf] = true;
        }

        return shelf;
    }

    private ImportReport Told(ImportReport report, CancellationToken cancel)
    {
        if (report.IsQuiet)
        {
            return report;
        }

        int Count<T>() => report.Files.Count(file => file is T);
        var (added, replaced, removed) =
            (Count<FileOutcome.Added>(), Count<FileOutcome.Replaced>(), Count<FileOutcome.Removed>());
        if (added + replaced + removed > 0)
        {
            _merging.Bring(cancel);
            _log.ShelfChanged(added, replaced, removed, report.Refusals.Count());
            foreach (var refusal in report.Refusals)
            {
                _log.FileRefused(refusal.Reason);
            }
        }

        return report;
    }
}

/// <summary>An ask and the letter it stands in.</summary>
public sealed record ShelvedAsk(string LetterId, Ask Ask);
