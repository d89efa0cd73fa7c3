namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What Slack posts to /slack/interactions in the field <c>payload</c>.</summary>
internal sealed record Interaction
{
    public string? Type { get; init; }

    public string? TriggerId { get; init; }

    public string? CallbackId { get; init; }

    public string? ResponseUrl { get; init; }

    public string? ActionTs { get; init; }

    public Named? Team { get; init; }

    public Member? User { get; init; }

    public Named? Channel { get; init; }

    public Marked? Message { get; init; }

    public Container? Container { get; init; }

    public IReadOnlyList<PressedButton>? Actions { get; init; }

    public SentView? View { get; init; }
}

internal sealed record Named(string? Id);

internal sealed record Member(string? Id, string? TeamId);

/// <summary>The message that was marked for a shortcut, or whose button was pressed.</summary>
internal sealed record Marked
{
    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<SharedFile>? Files { get; init; }
}

internal sealed record Container
{
    public string? Type { get; init; }

    public string? ChannelId { get; init; }

    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    public bool IsEphemeral { get; init; }
}

internal sealed record PressedButton(string? ActionId, string? Value, string? ActionTs);

internal sealed record SentView
{
    public string? Id { get; init; }

    public string? CallbackId { get; init; }

    public string? PrivateMetadata { get; init; }

    public SentState? State { get; init; }
}

/// <summary>Values by block, then by action.</summary>
internal sealed record SentState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, SentValue>>? Values);

internal sealed record SentValue
{
    public string? Value { get; init; }

    public IReadOnlyList<SharedFile>? Files { get; init; }
}
