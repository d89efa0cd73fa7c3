using System.Globalization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Host.Console;

namespace AdvocacyBot.Host.Channels;

/// <summary>Drafts and briefs of a conversation as files, for channels that hand files over.</summary>
internal sealed class Paperwork(LetterAssistant assistant, OpenShelf shelf, TimeProvider clock)
{
    /// <param name="version">Of the conversation's draft; 0 for its last brief.</param>
    /// <returns>Null where there is none, or it cannot be made here.</returns>
    public async Task<PaperCopy?> OfAsync(string conversation, int version, string ending, CancellationToken cancel)
    {
        await shelf.FollowFolderAsync(cancel);
        var paper = version > 0
            ? await assistant.DraftAsync(OpenShelf.Shelf, conversation, version, cancel)
            : await assistant.BriefAsync(new Turn(OpenShelf.Shelf, conversation, ""), cancel);
        if (paper is null || PaperFormat.Of(ending) is not { } format)
        {
            return null;
        }

        var words = PageWords.Of(paper.Language);
        var name = version > 0
            ? $"{words.DraftFile}-{version.ToString(CultureInfo.InvariantCulture)}"
            : words.BriefFile;
        return PaperFile.Of(paper, format, clock.GetUtcNow(), cancel) is PaperWriting.Written written
            ? new PaperCopy(name + format.Ending, format.MediaType, written.Content)
            : null;
    }
}

/// <summary>A file to hand over.</summary>
internal sealed record PaperCopy(string Name, string MediaType, byte[] Content);
