using System.Collections.Concurrent;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host;

/// <summary>The shelf a process answers from and the folder it follows. Each refused file is told once.</summary>
internal sealed class OpenShelf(LetterLibrary library, IOptions<LettersOptions> letters, Terminal terminal)
{
    private readonly ConcurrentDictionary<string, bool> _told = [];

    public static Shelf Shelf => Shelf.Default;

    public LetterLibrary Library => library;

    /// <summary>The folder was read to its end at least once.</summary>
    public bool HasFollowed { get; private set; }

    /// <summary>Brings the shelf level with its folder; what cannot be read is named, the rest stands.</summary>
    /// <returns>The exit code so far.</returns>
    public async Task<int> FollowFolderAsync(CancellationToken cancel)
    {
        ImportReport report;
        using (var progress = new ProgressLine(terminal, TimeProvider.System))
        {
            report = await library.FollowFolderAsync(Shelf, letters.Value.Folder, progress, cancel);
        }

        var code = await TellRefusedAsync(report);
        HasFollowed = true;
        return code;
    }

    public Task<IReadOnlyList<LetterEntry>> LettersAsync(CancellationToken cancel) =>
        library.LettersAsync(Shelf, null, null, cancel);

    public Task<ShelvedLetter?> OpenAsync(string letter, CancellationToken cancel) =>
        library.OpenAsync(Shelf, letter, cancel);

    public Task<PartyDirectory> DirectoryAsync(CancellationToken cancel) => library.DirectoryAsync(Shelf, cancel);

    public async Task<int> TellRefusedAsync(ImportReport report)
    {
        foreach (var refusal in report.Refusals.Where(refusal => _told.TryAdd(refusal.Reason, true)))
        {
            await terminal.Error.WriteLineAsync(refusal.Reason);
        }

        return report.Refusals.Any() ? ExitCode.Refused : ExitCode.Done;
    }
}
