namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>What Slack takes: from the types of its own packages, and by what others measured on it.</summary>
internal static class SlackLimits
{
    public const int BlocksInMessage = 50;
    public const int Header = 150;
    public const int ActionsElements = 25;
    public const int ButtonText = 75;
    public const int ButtonValue = 2000;
    public const int FieldWords = 3000;

    /// <summary>Of one text: a section's limit, kept in rich text and context too.</summary>
    public const int Text = 3000;

    /// <summary>Of all blocks together: msg_blocks_too_long was seen at 13,202.</summary>
    public const int MessageWords = 12_000;

    /// <summary>Of the text that notifications show: msg_too_long was seen above 4,000.</summary>
    public const int Notification = 3000;
}
