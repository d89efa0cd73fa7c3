using System.Text.Json;

namespace AdvocacyBot.Host.Channels.Slack.Api;

/// <summary>What came of a call to Slack; a call never throws for what the network or Slack did.</summary>
internal abstract record SlackResult
{
    private SlackResult()
    {
    }

    internal sealed record Done(JsonElement Answer) : SlackResult;

    /// <summary>Slack asks to wait, or cannot be reached.</summary>
    internal sealed record Later(TimeSpan After) : SlackResult;

    /// <param name="Error">Slack's own word for it, as <c>channel_not_found</c>.</param>
    internal sealed record Refused(string Error) : SlackResult;

    public string? Text(string name) => Of(name, JsonValueKind.String)?.GetString();

    public JsonElement? Part(string name) => Of(name, JsonValueKind.Object);

    private JsonElement? Of(string name, JsonValueKind kind) =>
        this is Done { Answer: { ValueKind: JsonValueKind.Object } answer }
        && answer.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
