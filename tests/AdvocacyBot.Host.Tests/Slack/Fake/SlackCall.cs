using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Slack.Fake;

/// <summary>A call that Slack's stand-in took.</summary>
/// <param name="Method">As <c>chat.postMessage</c>, or <c>hook</c> for what was sent to a command's own address.</param>
public sealed record SlackCall(string Method, IReadOnlyDictionary<string, string> Fields)
{
    public string? this[string field] => Fields.GetValueOrDefault(field);

    public JsonNode Json(string field) => JsonNode.Parse(Fields[field])!;

    /// <summary>Everything that a person would read in it, and everything a button would carry.</summary>
    public string Words => (this["blocks"] ?? this["view"]) is { } blocks
        ? string.Join('\n', Strings(JsonNode.Parse(blocks)))
        : this["text"] ?? "";

    /// <summary>As if it had been sent, for what was only made.</summary>
    public static SlackCall Of(string blocks) => new("", new Dictionary<string, string> { ["blocks"] = blocks });

    public IEnumerable<JsonObject> Buttons => Objects(JsonNode.Parse(this["blocks"] ?? this["view"] ?? "[]"))
        .Where(one => one["type"]?.GetValue<string>() == "button");

    public JsonObject Button(string action) => Buttons.First(one => one["action_id"]!.GetValue<string>() == action);

    internal static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one, .. one.SelectMany(field => Objects(field.Value))],
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonNode? node) => Objects(node)
        .Select(one => one["text"]).OfType<JsonValue>().Select(text => text.GetValue<string>());
}
