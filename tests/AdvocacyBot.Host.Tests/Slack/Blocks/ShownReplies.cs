using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

/// <summary>Replies as Slack would get them, without a Slack.</summary>
internal static class ShownReplies
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<SlackPage> Of(Reply reply, string question = "What do they say?", bool isPrivate = false) =>
        SlackReply.Of(reply, new Surface(SlackWords.Of(reply.Language), "C1:1.1", question, isPrivate, IsDirect: false));

    public static string Json(SlackPage page) => JsonSerializer.Serialize(page.Blocks, SlackJson.Wire.IReadOnlyListSlackBlock);

    /// <summary>As a call's arguments, a block a paragraph.</summary>
    public static string Readable(IEnumerable<SlackPage> pages) => new JsonArray(
        [.. pages.Select(page => new JsonObject { ["text"] = page.Text, ["blocks"] = JsonNode.Parse(Json(page)) })])
        .ToJsonString(_readable) + "\n";
}
