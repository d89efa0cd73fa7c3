using System.Net.Http.Headers;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams.Cards;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>
/// Drafts and briefs into a person's own folder, in a chat with the bot alone: Teams asks the person, then says where
/// the bytes may go (bots-filesv4.md).
/// </summary>
internal sealed class TeamsFileHandover(Paperwork papers, HttpClient http, IOptions<TeamsOptions> options)
{
    private const string FileInChat = "application/vnd.microsoft.teams.file.download.info";

    public static bool IsFile(Attachment attached) => attached?.ContentType == FileInChat;

    /// <returns>The question whether the person takes it; null where there is no such file.</returns>
    public async Task<IReadOnlyList<Activity>?> OfferedAsync(
        CardSubmit.File which, Surface surface, CancellationToken cancel) =>
        await papers.OfAsync(surface.Conversation, which.Version, which.Ending, cancel) is { } paper
            ? [TeamsFiles.Consent(paper.Name, paper.Name, paper.Content.Length, which)]
            : null;

    /// <summary>Uploads what the person takes; says nothing to who declines.</summary>
    /// <returns>Null where the file is there no more.</returns>
    /// <exception cref="HttpRequestException">The file cannot be put where Teams says.</exception>
    public async Task<IReadOnlyList<Activity>?> ConsentedAsync(
        Activity activity, Surface surface, CancellationToken cancel)
    {
        if (FileConsentAnswer.Read(activity.Value) is not { } answer)
        {
            return [];
        }

        var which = answer.Which;
        if (await papers.OfAsync(surface.Conversation, which.Version, which.Ending, cancel) is not { } paper)
        {
            return null;
        }

        var trusted = options.Value;
        if (ServiceAddress.Trusted(answer.UploadUrl, trusted.FileHosts, trusted.LocalDevelopment) is not { } place)
        {
            throw new HttpRequestException("The place that Teams names for the file is not trusted.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Put, place);
        // Without the bot's token: the address alone says that the bytes may go there.
        request.Content = new ByteArrayContent(paper.Content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(
            0, paper.Content.Length - 1, paper.Content.Length);
        using var response = await http.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        return [TeamsFiles.Taken(paper.Name, which.Ending, answer.UniqueId, answer.ContentUrl)];
    }
}

/// <summary>What a person answered who was asked to take a file.</summary>
internal sealed record FileConsentAnswer(CardSubmit.File Which, string UploadUrl, string ContentUrl, string UniqueId)
{
    private const int LongestAddress = 4_096;

    /// <returns>Null where the person declined, or it is no answer at all.</returns>
    public static FileConsentAnswer? Read(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } said
        && CardSubmit.Word(said, "action", 16) == "accept"
        && said.TryGetProperty("context", out var context) && CardSubmit.Read(context) is CardSubmit.File which
        && said.TryGetProperty("uploadInfo", out var info)
        && CardSubmit.Word(info, "uploadUrl", LongestAddress) is { } upload
        && CardSubmit.Word(info, "contentUrl", LongestAddress) is { } content
            ? new FileConsentAnswer(which, upload, content, CardSubmit.Word(info, "uniqueId", LongestAddress) ?? "")
            : null;
}
