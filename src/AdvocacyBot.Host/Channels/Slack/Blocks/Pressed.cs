namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>The buttons' names, as they come back when one is pressed.</summary>
internal static class Pressed
{
    public const string Ask = "ask";
    public const string FillIn = "fill-in";
    public const string Share = "share";
    public const string Draft = "draft";
    public const string Brief = "brief";
    public const string Direct = "direct";
    public const string Helpful = "helpful";
    public const string NotHelpful = "not-helpful";
    public const string FeedbackBlock = "feedback";
}
