using System.Globalization;
using System.Text;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>Letters that are put on the shelf from Slack, or taken down from there, by those who may.</summary>
internal sealed class LetterFiles(SlackApi api, LetterLibrary library, ChannelManners manners)
{
    private const int LongestName = 100;

    public async Task<IReadOnlyList<SlackMessage>> AddAsync(
        SlackTurn turn, SlackPlace to, SlackWork.AddFile add, CancellationToken cancel)
    {
        var words = manners.WordsIn(to.InChannel);
        return Said(to, manners.MayImport(to.InChannel, turn.User)
            ? await AddAsync(add.Id, words, cancel)
            : words.MayNotImport);
    }

    public async Task<IReadOnlyList<SlackMessage>> ForgetAsync(
        SlackTurn turn, SlackPlace to, SlackWork.Forget forget, CancellationToken cancel)
    {
        var words = manners.WordsIn(to.InChannel);
        return Said(to,
            !manners.MayForget(to.InChannel, turn.User) ? words.MayNotForget
            : await library.ForgetAsync(OpenShelf.Shelf, forget.Letter, cancel) ? Told(words.Forgotten, forget.Letter)
            : Told(words.NotOnShelf, forget.Letter));
    }

    private async Task<string> AddAsync(string id, SlackWords words, CancellationToken cancel)
    {
        if ((await api.CallAsync("files.info", cancel, ("file", id))).Part("file") is not { } file
            || !Uri.TryCreate(Text(file, "url_private_download"), UriKind.Absolute, out var address))
        {
            return words.NoFile;
        }

        var name = FileName(Text(file, "name") ?? id);
        return await api.DownloadAsync(address, DocumentFiles.LargestFile, cancel) is { } content
            ? await ShelveAsync(name, content, words, cancel)
            : Told(words.FileNotTaken, name, words.NoFile);
    }

    // Through a folder of its own, gone afterwards: the shelf keeps the letter's text.
    private async Task<string> ShelveAsync(string name, byte[] content, SlackWords words, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("letter-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(path, content, cancel);
            var report = await library.ImportAsync(OpenShelf.Shelf, path, cancel);
            return report.Files[0] switch
            {
                FileOutcome.Added added => Told(words.FileAdded, name, added.LetterId),
                FileOutcome.Replaced replaced => Told(words.FileAdded, name, replaced.LetterId),
                FileOutcome.Unchanged unchanged => Told(words.FileKnown, name, unchanged.LetterId),
                FileOutcome.Refused refused => Told(words.FileNotTaken, name, Reason(refused, path)),
                var other => throw new InvalidOperationException(
                    $"A file outcome of an unknown kind: {other.GetType().Name}"),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Without the path, which says nothing to who shared the file.</summary>
    private static string Reason(FileOutcome.Refused refused, string path)
    {
        var reason = refused.Reason.Replace(path, "", StringComparison.Ordinal);
        return reason[(reason.IndexOf("expected", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..];
    }

    /// <summary>The name alone, whatever a stranger called the file.</summary>
    private static string FileName(string said)
    {
        var last = Path.GetFileName(said.Replace('\\', '/'));
        var name = string.Concat(last.Where(one => !char.IsControl(one))).Trim('.', ' ');
        return name.Length == 0 ? "letter" : name.Length <= LongestName ? name : name[^LongestName..];
    }

    private static string? Text(JsonElement file, string name) =>
        file.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Told(string words, params object[] slots) => string.Format(
        CultureInfo.InvariantCulture, CompositeFormat.Parse(words), slots);

    private static IReadOnlyList<SlackMessage> Said(SlackPlace to, string words) =>
        [new SlackMessage.Post(to, SlackPage.Saying(TextPieces.Short(words, SlackLimits.Text)))];
}
