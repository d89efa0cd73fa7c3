using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What comes over a socket.</summary>
internal sealed record SocketFrame
{
    public string? Type { get; init; }

    public string? EnvelopeId { get; init; }

    public JsonElement Payload { get; init; }

    [JsonIgnore]
    public bool IsHello => Type == "hello";

    /// <summary>Slack asks to open another line.</summary>
    [JsonIgnore]
    public bool IsGoodbye => Type == "disconnect";

    /// <summary>Its order matters: messages of one place are worked as they came.</summary>
    [JsonIgnore]
    public bool IsEvent => Type == "events_api";
}
