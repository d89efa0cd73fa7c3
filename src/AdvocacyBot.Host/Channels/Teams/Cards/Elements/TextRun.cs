using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Teams.Cards.Elements;

/// <summary>Words of one look. Clients show them as they are: runs, unlike text blocks, know no markup.</summary>
internal sealed record TextRun(string Text)
{
    // The only inline there is, and it must be named.
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    public string? Weight { get; init; }

    public string? Size { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    public bool? Highlight { get; init; }
}
