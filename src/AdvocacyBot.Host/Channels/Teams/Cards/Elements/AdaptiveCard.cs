using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams.Cards.Elements;

/// <summary>A card of the newest version that Teams, Web Chat and the Playground all show.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>For whoever has it read aloud.</summary>
    public required string Lang { get; init; }

    [JsonPropertyName("msteams")]
    public CardWidth? Width { get; init; }
}

internal sealed record CardWidth(string Width)
{
    public static CardWidth Full { get; } = new("Full");
}
