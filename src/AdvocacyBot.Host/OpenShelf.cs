using System.Collections.Concurrent;
using AdvocacyBot.Assistant;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host;

/// <summary>The shelf a process answers from and the folder it follows. Each refused file is told once.</summary>
internal sealed class OpenShelf(LetterLibrary library, LetterAssistant assistant, string folder, TextWriter error) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _told = [];

    public static Shelf Shelf => Shelf.Default;

    public LetterLibrary Library => library;

    /// <summary>The folder was read to its end at least once.</summary>
    public bool HasFollowed { get; private set; }

    public static OpenShelf Open(HostSettings settings, Terminal terminal)
    {
        var library = LetterLibrary.At(settings.LibraryPath);
        return new OpenShelf(library, new LetterAssistant(), settings.LettersFolder, terminal.Error);
    }

    /// <summary>A conversation that nobody continues: questions that stand alone do not remember each other.</summary>
    public static string NewConversation() => Guid.NewGuid().ToString("N");

    /// <summary>Brings the shelf level with its folder; what cannot be read is named, the rest stands.</summary>
    /// <returns>The exit code so far.</returns>
    public async Task<int> FollowFolderAsync(CancellationToken cancel)
    {
        var code = await TellRefusedAsync(await library.FollowFolderAsync(Shelf, folder, cancel));
        HasFollowed = true;
        return code;
    }

    public Task<IReadOnlyList<LetterEntry>> LettersAsync(CancellationToken cancel) =>
        library.LettersAsync(Shelf, null, null, cancel);

    public Task<ShelvedLetter?> OpenAsync(string letter, CancellationToken cancel) => library.OpenAsync(Shelf, letter, cancel);

    public Task<Reply> AskAsync(string conversation, string question, CancellationToken cancel) =>
        assistant.RespondAsync(new Turn(Shelf, conversation, question), cancel);

    public async Task<int> TellRefusedAsync(ImportReport report)
    {
        foreach (var refusal in report.Refusals.Where(refusal => _told.TryAdd(refusal.Reason, true)))
        {
            await error.WriteLineAsync(refusal.Reason);
        }

        return report.Refusals.Any() ? ExitCode.Refused : ExitCode.Done;
    }

    public void Dispose() => library.Dispose();
}
