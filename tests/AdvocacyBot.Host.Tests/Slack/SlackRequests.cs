using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>What Slack posts to an app, signed as Slack signs; Bolt judges the signatures in
/// <see cref="OfficialClientTests"/>.</summary>
internal static class SlackRequests
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    public static JsonObject Mention(string channel, string ts, string text, string? thread = null) =>
        Event("app_mention", new JsonObject
        {
            ["user"] = FakeWorkspace.Ann,
            ["text"] = $"<@{FakeWorkspace.Bot}> {text}",
            ["ts"] = ts,
            ["channel"] = channel,
            ["thread_ts"] = thread,
        });

    public static JsonObject Message(string channel, string ts, string text, string? thread = null) =>
        Event("message", new JsonObject
        {
            ["user"] = FakeWorkspace.Ann,
            ["text"] = text,
            ["ts"] = ts,
            ["channel"] = channel,
            ["thread_ts"] = thread,
            ["channel_type"] = channel[0] == 'D' ? "im" : "channel",
        });

    public static JsonObject Joined(string channel, string user, string at) => Event(
        "member_joined_channel", new JsonObject { ["user"] = user, ["channel"] = channel, ["event_ts"] = at });

    public static JsonObject HomeOpened(string tab, string at) => Event(
        "app_home_opened", new JsonObject { ["user"] = FakeWorkspace.Ann, ["tab"] = tab, ["event_ts"] = at });

    public static JsonObject FileShared(string file, string channel, string user) => Event(
        "file_shared", new JsonObject { ["file_id"] = file, ["channel_id"] = channel, ["user_id"] = user });

    public static JsonObject Event(string type, JsonObject fields)
    {
        fields["type"] = type;
        return new JsonObject
        {
            ["type"] = "event_callback",
            ["team_id"] = FakeWorkspace.Team,
            ["event_id"] = "Ev" + Guid.NewGuid().ToString("N"),
            ["is_ext_shared_channel"] = false,
            ["authorizations"] = new JsonArray(new JsonObject
            {
                ["team_id"] = FakeWorkspace.Team,
                ["user_id"] = FakeWorkspace.Bot,
                ["is_bot"] = true,
            }),
            ["event"] = fields,
        };
    }

    public static Dictionary<string, string> Command(FakeSlack slack, string text, string hook = "command") => new()
    {
        ["command"] = "/letters",
        ["team_id"] = FakeWorkspace.Team,
        ["channel_id"] = "C1",
        ["user_id"] = FakeWorkspace.Ann,
        ["text"] = text,
        ["trigger_id"] = slack.Workspace.Trigger(),
        ["response_url"] = slack.Hook(hook).ToString(),
    };

    public static JsonObject Press(FakeSlack slack, JsonObject button, JsonObject container, string hook = "pressed") => new()
    {
        ["type"] = "block_actions",
        ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
        ["user"] = new JsonObject { ["id"] = FakeWorkspace.Ann, ["team_id"] = FakeWorkspace.Team },
        ["trigger_id"] = slack.Workspace.Trigger(),
        ["response_url"] = slack.Hook(hook).ToString(),
        ["container"] = container,
        ["message"] = new JsonObject
        {
            ["ts"] = container["message_ts"]?.DeepClone(),
            ["thread_ts"] = container["thread_ts"]?.DeepClone(),
        },
        ["actions"] = new JsonArray(new JsonObject
        {
            ["action_id"] = button["action_id"]!.DeepClone(),
            ["value"] = button["value"]!.DeepClone(),
            ["action_ts"] = "1800000001.1",
        }),
    };

    public static JsonObject Shown(string channel, string? ts, string? thread = null, bool isEphemeral = false) => new()
    {
        ["type"] = "message",
        ["channel_id"] = channel,
        ["message_ts"] = ts,
        ["thread_ts"] = thread,
        ["is_ephemeral"] = isEphemeral,
    };

    /// <summary>The modal as it was opened, with its fields filled in.</summary>
    public static JsonObject Submit(SlackCall opened, params (string Block, string Words)[] fields)
    {
        var view = opened.Json("view");
        var values = new JsonObject();
        foreach (var (block, words) in fields)
        {
            values[block] = new JsonObject { ["words"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = words } };
        }

        return Submission(view, values);
    }

    public static JsonObject Submission(JsonNode view, JsonObject values) => new()
    {
        ["type"] = "view_submission",
        ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
        ["user"] = new JsonObject { ["id"] = FakeWorkspace.Ann, ["team_id"] = FakeWorkspace.Team },
        ["view"] = new JsonObject
        {
            ["id"] = "V" + Guid.NewGuid().ToString("N"),
            ["callback_id"] = view["callback_id"]!.GetValue<string>(),
            ["private_metadata"] = view["private_metadata"]!.GetValue<string>(),
            ["state"] = new JsonObject { ["values"] = values },
        },
    };

    public static HttpRequestMessage Signed(Uri address, string type, string body, DateTimeOffset? at = null)
    {
        var time = (at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Add("X-Slack-Request-Timestamp", time);
        request.Headers.Add("X-Slack-Signature", Signature(time, body));
        return request;
    }

    /// <summary>Made here anew, so that the product's own does not judge itself.</summary>
    public static string Signature(string time, string body) => "v0=" + Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"v0:{time}:{body}")));
}
