using AdvocacyBot.Assistant;
using AdvocacyBot.Library;

namespace AdvocacyBot.Host;

/// <summary>The shelf a process answers from, with the folder it follows.</summary>
internal sealed class OpenShelf(LetterLibrary library, LetterAssistant assistant, string folder)
{
    public LetterLibrary Library => library;

    public static Shelf Shelf => Shelf.Default;

    public static OpenShelf Open(HostSettings settings)
    {
        var library = new LetterLibrary();
        return new OpenShelf(library, new LetterAssistant(), settings.LettersFolder);
    }

    public Task<ImportReport> FollowFolderAsync(CancellationToken cancel) =>
        library.FollowFolderAsync(Shelf, folder, cancel);

    /// <summary>Follows the folder and names what it refused; the rest of the shelf stands.</summary>
    /// <returns>The exit code so far.</returns>
    public async Task<int> FollowFolderAsync(Terminal terminal, CancellationToken cancel) =>
        await RefusedAsync(await FollowFolderAsync(cancel), terminal);

    public Task<Reply> AskAsync(string conversation, string question, CancellationToken cancel) =>
        assistant.RespondAsync(new Turn(Shelf, conversation, question), cancel);

    /// <summary>A conversation that nobody continues: questions that stand alone do not remember each other.</summary>
    public static string NewConversation() => Guid.NewGuid().ToString("N");

    public static async Task<int> RefusedAsync(ImportReport report, Terminal terminal)
    {
        foreach (var refusal in report.Refusals)
        {
            await terminal.Error.WriteLineAsync(refusal.Reason);
        }

        return report.Refusals.Any() ? ExitCode.Refused : ExitCode.Done;
    }
}
