using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Channels.Slack.Modals;

/// <summary>A modal, or the app's home.</summary>
internal sealed record SlackView(string Type, IReadOnlyList<SlackBlock> Blocks)
{
    public string? CallbackId { get; init; }

    public PlainText? Title { get; init; }

    public PlainText? Submit { get; init; }

    public PlainText? Close { get; init; }

    public string? PrivateMetadata { get; init; }

    [JsonIgnore]
    public string Json => JsonSerializer.Serialize(this, SlackJson.Wire.SlackView);
}
