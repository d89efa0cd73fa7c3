using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Slack.Fake;

/// <summary>What Slack refuses: the limits in its packages' types and those that others met on it.</summary>
internal static class SlackRules
{
    private static readonly string[] _blocks = ["header", "rich_text", "context", "actions", "divider", "input", "section"];
    private static readonly string[] _richParts = ["rich_text_section", "rich_text_list", "rich_text_quote"];

    /// <returns>Null where the message is fit; otherwise Slack's own error, and why.</returns>
    public static string? Complaint(string? text, string? blocks, int most = 50)
    {
        if (text is { Length: > 4000 })
        {
            return "msg_too_long";
        }

        if (blocks is null)
        {
            return string.IsNullOrEmpty(text) ? "no_text" : null;
        }

        try
        {
            var read = JsonNode.Parse(blocks)!.AsArray();
            return read.Count > most || read.Count == 0 ? $"invalid_blocks: {read.Count} blocks"
                : First(read, block => Block(block!.AsObject())) is { } wrong ? $"invalid_blocks: {wrong}"
                : read.Sum(Weight) > 13_000 ? "msg_blocks_too_long"
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or NullReferenceException)
        {
            return "invalid_blocks_format";
        }
    }

    private static string? Block(JsonObject block)
    {
        var type = Text(block["type"]);
        var elements = block["elements"] as JsonArray;
        return !_blocks.Contains(type) ? $"block {type}"
            : Text(block["block_id"]).Length > 255 ? "block_id"
            : type switch
            {
                "header" => Plain(block["text"], 150),
                "section" => Plain(block["text"], 3000),
                "context" => elements is not { Count: > 0 and <= 10 } ? "context elements" : First(elements, one => Plain(one, 3000)),
                "actions" => elements is not { Count: > 0 and <= 25 } ? "actions elements"
                    : elements.Select(one => Text(one!["action_id"])).Distinct().Count() != elements.Count ? "action_id twice"
                    : First(elements, Button),
                "rich_text" => elements is not { Count: > 0 } ? "rich_text elements" : First(elements, RichPart),
                "input" => Plain(block["label"], 2000) ?? Field(block["element"]!.AsObject()),
                _ => null,
            };
    }

    private static string? RichPart(JsonNode? part)
    {
        var type = Text(part!["type"]);
        var elements = part["elements"] as JsonArray;
        return !_richParts.Contains(type) ? $"rich text {type}"
            : elements is not { Count: > 0 } ? $"empty {type}"
            : type == "rich_text_list"
                ? First(elements, one => Text(one!["type"]) == "rich_text_section" ? RichPart(one) : "list of no sections")
            : Weight(part) > 3000 ? "rich text too long"
            : First(elements, one => Text(one!["type"]) == "text" && Text(one["text"]).Length > 0 ? null : "empty rich text");
    }

    private static string? Button(JsonNode? button) =>
        Text(button!["type"]) != "button" ? "no button"
        : Text(button["value"]).Length is 0 or > 2000 ? "button value"
        : Text(button["action_id"]).Length is 0 or > 255 ? "action_id"
        : Plain(button["text"], 75);

    private static string? Field(JsonObject field) => Text(field["type"]) switch
    {
        "plain_text_input" => field["max_length"]!.GetValue<int>() is var most
            && (most > 3000 || Text(field["initial_value"]).Length > most) ? "input" : null,
        "file_input" => field["max_files"]!.GetValue<int>() > 10 ? "max_files" : null,
        var type => $"field {type}",
    };

    internal static string? Plain(JsonNode? text, int most) =>
        Text(text!["type"]) != "plain_text" ? "no plain text"
        : Text(text["text"]).Length is var length && (length == 0 || length > most) ? $"text of {length}"
        : null;

    private static int Weight(JsonNode? node) => SlackCall.Objects(node)
        .Sum(one => one["text"] is JsonValue text ? text.GetValue<string>().Length : 0);

    private static string? First(JsonArray elements, Func<JsonNode?, string?> complaint) =>
        elements.Select(complaint).FirstOrDefault(wrong => wrong is not null);

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";
}
