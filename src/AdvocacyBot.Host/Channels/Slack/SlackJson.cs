using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using AdvocacyBot.Host.Channels.Slack.Modals;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Slack's JSON, in and out.</summary>
[JsonSerializable(typeof(SlackTurn))]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(SlackView))]
[JsonSerializable(typeof(ModalOrigin))]
[JsonSerializable(typeof(IReadOnlyList<SlackBlock>))]
[JsonSerializable(typeof(IReadOnlyList<FormField>))]
[JsonSerializable(typeof(IReadOnlyList<SlackPrompt>))]
[JsonSerializable(typeof(IReadOnlyList<UploadedFile>))]
[JsonSerializable(typeof(HookMessage))]
[JsonSerializable(typeof(EventEnvelope))]
[JsonSerializable(typeof(ChallengeAnswer))]
[JsonSerializable(typeof(ModalRefusal))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(SocketFrame))]
[JsonSerializable(typeof(string))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>Nothing is written that is null, nor escaped that need not be: Slack counts characters.</summary>
    public static SlackJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
    });
}

internal sealed record SlackPrompt(string Title, string Message);

internal sealed record UploadedFile(string Id, string Title);

/// <summary>What is sent to the address that came with a command.</summary>
internal sealed record HookMessage(string Text, IReadOnlyList<SlackBlock> Blocks)
{
    public string ResponseType { get; init; } = "ephemeral";

    public string? ThreadTs { get; init; }

    public bool ReplaceOriginal { get; init; }

    public bool Mrkdwn { get; init; }
}
