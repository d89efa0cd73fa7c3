using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Slack.Fake;

/// <summary>The workspace behind Slack's stand-in: its people, channels, messages and files.</summary>
public sealed class FakeWorkspace
{
    public const string Team = "T1";
    public const string Bot = "UBOT";
    public const string Ann = "UANN";

    private readonly ConcurrentDictionary<string, string> _triggers = [];
    private readonly ConcurrentDictionary<string, byte[]?> _uploads = [];
    private int _number;

    /// <summary>Messages by channel and time, as last said.</summary>
    public ConcurrentDictionary<(string Channel, string Ts), IReadOnlyDictionary<string, string>> Messages { get; } = [];

    /// <summary>Files that people shared.</summary>
    public ConcurrentDictionary<string, (string Name, byte[] Content)> Shared { get; } = [];

    /// <summary>Files that the bot uploaded and showed, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Shown { get; } = [];

    public ConcurrentDictionary<string, bool> SharedWithOthers { get; } = [];

    /// <summary>Direct messages in the assistant's own pane.</summary>
    public ConcurrentDictionary<string, bool> Panes { get; } = [];

    public ConcurrentDictionary<string, string> Names { get; } = new() { [Ann] = "Ann Lee", [Bot] = "AdvocacyBot" };

    /// <summary>Lets one modal be opened.</summary>
    public string Trigger()
    {
        var id = $"trigger-{Interlocked.Increment(ref _number)}";
        _triggers[id] = id;
        return id;
    }

    public bool Upload(string id, byte[] content) => _uploads.TryUpdate(id, content, null);

    public JsonObject Answer(string method, Dictionary<string, string> fields, string address) => method switch
    {
        "auth.test" => Done(("user_id", Bot), ("team_id", Team)),
        "api.test" or "reactions.add" or "assistant.threads.setSuggestedPrompts" => Done(),
        "assistant.threads.setStatus" => Panes.ContainsKey(fields["channel_id"]) ? Done() : Refused("channel_not_supported"),
        "chat.postMessage" => Posted(fields),
        "chat.update" => Updated(fields),
        "chat.postEphemeral" => Checked(fields, () => Done(("message_ts", Time()))),
        "views.open" => Opened(fields),
        "views.publish" => View(fields) ?? Done(),
        "users.info" => Named(fields["user"]),
        "conversations.open" => DoneWith("channel", new JsonObject { ["id"] = "D" + fields["users"] }),
        "conversations.info" => DoneWith("channel", new JsonObject
        {
            ["id"] = fields["channel"],
            ["is_ext_shared"] = SharedWithOthers.ContainsKey(fields["channel"]),
        }),
        "files.info" => InfoOf(fields["file"], address),
        "files.getUploadURLExternal" => Place(address),
        "files.completeUploadExternal" => Complete(fields),
        "apps.connections.open" => Done(("url", address.Replace("http", "ws", StringComparison.Ordinal) + "/socket")),
        _ => Refused("unknown_method"),
    };

    public static JsonObject Refused(string error) => new() { ["ok"] = false, ["error"] = error.Split(':')[0], ["detail"] = error };

    private JsonObject Posted(Dictionary<string, string> fields) => Checked(fields, () =>
    {
        var ts = Time();
        Messages[(fields["channel"], ts)] = fields;
        return Done(("channel", fields["channel"]), ("ts", ts));
    });

    private JsonObject Updated(Dictionary<string, string> fields) =>
        !Messages.ContainsKey((fields["channel"], fields["ts"])) ? Refused("message_not_found") : Checked(fields, () =>
        {
            Messages[(fields["channel"], fields["ts"])] = fields;
            return Done(("channel", fields["channel"]), ("ts", fields["ts"]));
        });

    private static JsonObject Checked(Dictionary<string, string> fields, Func<JsonObject> done) =>
        string.IsNullOrEmpty(fields.GetValueOrDefault("channel")) ? Refused("channel_not_found")
        : SlackRules.Complaint(fields.GetValueOrDefault("text"), fields.GetValueOrDefault("blocks")) is { } wrong ? Refused(wrong)
        : done();

    private JsonObject Opened(Dictionary<string, string> fields) =>
        !_triggers.TryRemove(fields["trigger_id"], out _) ? Refused("expired_trigger_id") : View(fields) ?? Done();

    private static JsonObject? View(Dictionary<string, string> fields)
    {
        var view = JsonNode.Parse(fields["view"])!;
        var wrong = SlackRules.Complaint(null, view["blocks"]!.ToJsonString(), most: 100)
            ?? (view["type"]!.GetValue<string>() == "modal"
                ? SlackRules.Plain(view["title"], 24) ?? SlackRules.Plain(view["submit"], 24) ?? SlackRules.Plain(view["close"], 24)
                    ?? (view["private_metadata"]!.GetValue<string>().Length > 3000 ? "private_metadata" : null)
                : null);
        return wrong is null ? null : Refused("invalid_arguments: " + wrong);
    }

    private JsonObject Named(string user) => Names.TryGetValue(user, out var name)
        ? DoneWith("user", new JsonObject { ["id"] = user, ["real_name"] = name })
        : Refused("user_not_found");

    private JsonObject InfoOf(string id, string address) => Shared.TryGetValue(id, out var file)
        ? DoneWith("file", new JsonObject
        {
            ["id"] = id,
            ["name"] = file.Name,
            ["size"] = file.Content.Length,
            ["url_private_download"] = $"{address}/files/{id}",
        })
        : Refused("file_not_found");

    private JsonObject Place(string address)
    {
        var id = $"F{Interlocked.Increment(ref _number)}";
        _uploads[id] = null;
        return Done(("upload_url", $"{address}/upload/{id}"), ("file_id", id));
    }

    private JsonObject Complete(Dictionary<string, string> fields)
    {
        foreach (var file in JsonNode.Parse(fields["files"])!.AsArray())
        {
            if (!_uploads.TryGetValue(file!["id"]!.GetValue<string>(), out var content) || content is null)
            {
                return Refused("file_not_found");
            }

            Shown[file["title"]!.GetValue<string>()] = content;
        }

        return DoneWith("files", JsonNode.Parse(fields["files"])!);
    }

    private string Time() => string.Create(CultureInfo.InvariantCulture, $"1800000000.{Interlocked.Increment(ref _number):000000}");

    private static JsonObject Done(params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields)
        {
            answer[name] = value;
        }

        return answer;
    }

    private static JsonObject DoneWith(string name, JsonNode value) => new() { ["ok"] = true, [name] = value };
}
