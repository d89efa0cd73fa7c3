using System.Text.Json;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What comes over a socket.</summary>
internal sealed record SocketFrame
{
    public string? Type { get; init; }

    public string? EnvelopeId { get; init; }

    public JsonElement Payload { get; init; }
}
