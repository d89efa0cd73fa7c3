using System.Text.Json.Serialization;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What Slack posts to /slack/events, as far as the bot reads it.</summary>
internal sealed record EventEnvelope
{
    public string? Type { get; init; }

    public string? Challenge { get; init; }

    public string? TeamId { get; init; }

    /// <summary>People of another organisation can read the channel.</summary>
    public bool? IsExtSharedChannel { get; init; }

    public IReadOnlyList<Authorization>? Authorizations { get; init; }

    public SlackEvent? Event { get; init; }

    /// <summary>The bot's own user id.</summary>
    [JsonIgnore]
    public string? Self => Authorizations?.FirstOrDefault(one => one.IsBot)?.UserId;
}

internal sealed record Authorization(string? UserId, bool IsBot);

internal sealed record SlackEvent
{
    public string? Type { get; init; }

    public string? Subtype { get; init; }

    public string? User { get; init; }

    public string? BotId { get; init; }

    public string? Text { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public string? Channel { get; init; }

    public string? ChannelType { get; init; }

    /// <summary>Of who said it.</summary>
    public string? UserTeam { get; init; }

    public IReadOnlyList<SharedFile>? Files { get; init; }

    public string? Tab { get; init; }

    public string? EventTs { get; init; }

    public AssistantThread? AssistantThread { get; init; }
}

internal sealed record SharedFile(string? Id);

internal sealed record AssistantThread
{
    public string? UserId { get; init; }

    public string? ChannelId { get; init; }

    public string? ThreadTs { get; init; }
}
