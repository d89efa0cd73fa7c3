using System.Text.Json.Serialization;
using AdvocacyBot.Assistant;

namespace AdvocacyBot.Host.Channels.Teams.Cards;

/// <summary>
/// Teams' entity for messages of a bot: the label that says so, and what the marks in its text stand on. It may be one
/// per message only.
/// </summary>
internal sealed record CitedMessage
{
    /// <summary>Teams shows twenty, the Playground refuses more than ten.</summary>
    public const int MostCitations = 10;

    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string Kind { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id")]
    public string Id { get; } = "";

    /// <summary>The label that Teams has for whatever a program wrote, with or without a model.</summary>
    public IReadOnlyList<string> AdditionalType { get; } = ["AIGeneratedContent"];

    public IReadOnlyList<Claim>? Citation { get; init; }

    /// <param name="citations">Those whose marks stand in the message's text.</param>
    public static CitedMessage Of(IReadOnlyList<Citation> citations, CardWords words) => new()
    {
        Citation = citations.Count == 0 ? null : [.. citations.Select(one => Claim.Of(one, words))],
    };

    internal sealed record Claim(int Position, Appearance Appearance)
    {
        [JsonPropertyName("@type")]
        public string Kind { get; } = "Claim";

        public static Claim Of(Citation citation, CardWords words) => new(
            citation.Number,
            new Appearance(
                ShownText.Excerpt(words.Place(citation), LongestName),
                ShownText.Excerpt(citation.Quote, LongestAbstract)));
    }

    internal sealed record Appearance(string Name, string Abstract)
    {
        [JsonPropertyName("@type")]
        public string Kind { get; } = "DigitalDocument";
    }
}
