using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>One thing to send, as it is kept with the turn until it is sent.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "send")]
[JsonDerivedType(typeof(Post), "post")]
[JsonDerivedType(typeof(Update), "update")]
[JsonDerivedType(typeof(Paper), "paper")]
[JsonDerivedType(typeof(Home), "home")]
[JsonDerivedType(typeof(Prompts), "prompts")]
internal abstract record SlackMessage
{
    private SlackMessage()
    {
    }

    internal sealed record Post(SlackPlace To, SlackPage Page) : SlackMessage;

    internal sealed record Update(string Channel, string Ts, SlackPage Page) : SlackMessage;

    /// <summary>A draft or brief as a file, written when it is sent.</summary>
    /// <param name="Conversation">As the assistant knows it.</param>
    /// <param name="Version">Of the draft; 0 is the conversation's last brief.</param>
    internal sealed record Paper(SlackPlace To, string Conversation, int Version, string Name) : SlackMessage;

    internal sealed record Home(string User, IReadOnlyList<SlackBlock> Blocks) : SlackMessage;

    /// <summary>Questions that the assistant's pane offers.</summary>
    internal sealed record Prompts(string Channel, string Ts, IReadOnlyList<string> Questions) : SlackMessage;

    [JsonIgnore]
    public string Words => JsonSerializer.Serialize(this, SlackJson.Wire.SlackMessage);

    public static SlackMessage Of(string words) =>
        JsonSerializer.Deserialize(words, SlackJson.Wire.SlackMessage)
        ?? throw new JsonException("A message of the inbox is null.");
}
