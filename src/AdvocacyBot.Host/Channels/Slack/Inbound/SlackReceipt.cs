namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>What Slack hears at once about what it handed in.</summary>
/// <param name="Json">Shown or done by Slack; null where it is enough that it was taken.</param>
internal sealed record SlackReceipt(int Status, string? Json)
{
    public static SlackReceipt Taken { get; } = new(StatusCodes.Status200OK, null);

    /// <summary>Too many turns wait: Slack delivers again.</summary>
    public static SlackReceipt Full { get; } = new(StatusCodes.Status503ServiceUnavailable, null);

    public static SlackReceipt Unfit { get; } = new(StatusCodes.Status400BadRequest, null);

    public bool IsTaken => Status == StatusCodes.Status200OK;

    public static SlackReceipt With(string json) => new(StatusCodes.Status200OK, json);
}
