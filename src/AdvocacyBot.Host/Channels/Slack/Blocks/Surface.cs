namespace AdvocacyBot.Host.Channels.Slack.Blocks;

/// <summary>Where a reply is shown, as far as that decides what can be pressed under it.</summary>
/// <param name="Key">Of the turn that is answered: the kept answer is found by it.</param>
/// <param name="Question">What was asked.</param>
/// <param name="IsPrivate">Only who asked sees it.</param>
/// <param name="IsDirect">In direct messages with the bot.</param>
internal sealed record Surface(SlackWords Words, string Key, string Question, bool IsPrivate, bool IsDirect)
{
    /// <summary>The question as far as a button can carry it.</summary>
    public string Carried => Question.Length <= SlackLimits.ButtonValue ? Question : "";
}
