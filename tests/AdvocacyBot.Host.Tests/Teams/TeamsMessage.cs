using System.Text;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Activities as Teams sends them; their shapes were recorded from the Agents Playground.</summary>
internal static class TeamsMessage
{
    public const string Bot = "28:bot";

    public static JsonObject Personal(string serviceUrl, string conversation, string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "29:ann", ["name"] = "Ann Lee" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "AdvocacyBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t" } },
    };

    public static JsonObject Mention(string serviceUrl, string conversation, string id, string text)
    {
        var activity = Personal(serviceUrl, conversation, id, "<at>AdvocacyBot</at> " + text);
        activity["conversation"] = new JsonObject
        {
            ["id"] = conversation,
            ["conversationType"] = "channel",
            ["isGroup"] = true,
        };
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>AdvocacyBot</at>",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "AdvocacyBot" },
        });
        return activity;
    }

    public static StringContent Content(this JsonNode activity) =>
        new(activity.ToJsonString(), Encoding.UTF8, "application/json");
}
