using System.Globalization;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>Hands drafts and briefs over as files: an address is asked for, the bytes go there, and the file is shown
/// where it belongs.</summary>
internal sealed class PaperDelivery(SlackApi api, Paperwork papers, ChannelManners manners)
{
    public async Task<Delivery> SendAsync(SlackMessage.Paper paper, CancellationToken cancel)
    {
        if (paper.To is not SlackPlace.Thread to || await CopyAsync(paper, cancel) is not { Content: var content })
        {
            return new Delivery.Never("there is no such file, or nowhere to put it");
        }

        var asked = await api.CallAsync(
            "files.getUploadURLExternal", cancel, ("filename", paper.Name),
            ("length", content.Length.ToString(CultureInfo.InvariantCulture)));
        if (!Uri.TryCreate(asked.Text("upload_url"), UriKind.Absolute, out var address)
            || asked.Text("file_id") is not { } id)
        {
            return Refusal(asked);
        }

        var uploaded = await api.UploadAsync(address, content, cancel);
        return uploaded is not SlackResult.Done ? Refusal(uploaded)
            : await ShowAsync(to, id, paper.Name, cancel) is var shown and not SlackResult.Done ? Refusal(shown)
            : new Delivery.Sent();
    }

    /// <summary>What is said where the file cannot be sent.</summary>
    public SlackMessage.Post Instead(SlackMessage.Paper paper) =>
        new(paper.To, SlackPage.Saying(manners.WordsIn(paper.To.InChannel).FileNotSent));

    private Task<SlackResult> ShowAsync(SlackPlace.Thread to, string id, string name, CancellationToken cancel) =>
        api.CallAsync(
            "files.completeUploadExternal", cancel,
            ("files", JsonSerializer.Serialize([new UploadedFile(id, name)], SlackJson.Wire.IReadOnlyListUploadedFile)),
            ("channel_id", to.Channel), ("thread_ts", to.Ts));

    private Task<PaperCopy?> CopyAsync(SlackMessage.Paper paper, CancellationToken cancel) =>
        papers.OfAsync(paper.Conversation, paper.Version, paper.Name, cancel);

    private static Delivery Refusal(SlackResult result) => result is SlackResult.Later later
        ? new Delivery.Later(later.After)
        : new Delivery.Never((result as SlackResult.Refused)?.Error ?? "no address to upload to");
}
