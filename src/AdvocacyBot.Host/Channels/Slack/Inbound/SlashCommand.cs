namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What Slack posts to /slack/commands.</summary>
internal sealed record SlashCommand(
    string Team, string Channel, string User, string Text, string TriggerId, Uri ResponseUrl)
{
    /// <returns>Null where something is missing.</returns>
    public static SlashCommand? Of(Func<string, string?> field) =>
        field("team_id") is { Length: > 0 } team && field("channel_id") is { Length: > 0 } channel
        && field("user_id") is { Length: > 0 } user && field("trigger_id") is { Length: > 0 } trigger
        && Uri.TryCreate(field("response_url"), UriKind.Absolute, out var hook)
            ? new SlashCommand(team, channel, user, field("text")?.Trim() ?? "", trigger, hook)
            : null;
}
