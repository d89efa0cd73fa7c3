using AdvocacyBot.Host.Channels.Slack.Blocks;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>What becomes of an answer that was given: shared with the channel, or found helpful or not.</summary>
internal sealed class PressedAnswers(
    ChannelInbox inbox, ChannelManners manners, SlackPlaces places, ILogger<PressedAnswers> log)
{
    /// <summary>Only who got the answer can press the button; whether others may read it is asked anew.</summary>
    public async Task<IReadOnlyList<SlackMessage>> ShareAsync(
        SlackTurn turn, SlackWork.ShareAnswer share, CancellationToken cancel)
    {
        var words = manners.WordsIn(turn.To.InChannel);
        var pages = await PagesAsync(share.Key, cancel);
        if (turn.To is not SlackPlace.Hook { Channel: var channel } here || pages.Count == 0)
        {
            return [new SlackMessage.Post(turn.To, SlackPage.Saying(words.Gone))];
        }

        if (await places.IsSharedAsync(channel, cancel))
        {
            return [new SlackMessage.Post(turn.To, SlackPage.Saying(words.NotShared))];
        }

        var there = here with { ForAll = true };
        var told = new SlackBlock.Context([new PlainText(words.SharedBy)]);
        return [.. pages.Select((page, at) => new SlackMessage.Post(there, Unpressed(page, at == 0 ? [told] : [])))];
    }

    public async Task<IReadOnlyList<SlackMessage>> NoteAsync(
        SlackTurn turn, SlackWork.NoteFeedback feedback, CancellationToken cancel)
    {
        log.SlackFeedback(feedback.Key, feedback.IsHelpful);
        var words = manners.WordsIn(turn.To.InChannel);
        if (feedback.Ts is not { } ts || turn.To is not SlackPlace.Thread { Channel: var channel }
            || await PagesAsync(feedback.Key, cancel) is not [.., var last])
        {
            return [new SlackMessage.Post(turn.To, SlackPage.Saying(words.Thanks))];
        }

        var thanks = new SlackBlock.Context([new PlainText(words.Thanks)]);
        var left = last.Blocks.Where(block => block is not SlackBlock.Actions { BlockId: Pressed.FeedbackBlock });
        return [new SlackMessage.Update(channel, ts, SlackPage.Of([.. left, thanks]))];
    }

    /// <summary>Its buttons are for who asked.</summary>
    private static SlackPage Unpressed(SlackPage page, IEnumerable<SlackBlock> more) =>
        SlackPage.Of([.. page.Blocks.Where(block => block is not SlackBlock.Actions), .. more]);

    private async Task<IReadOnlyList<SlackPage>> PagesAsync(string key, CancellationToken cancel) =>
    [
        .. (await inbox.Turns.AnswerAsync(ChannelInbox.Tenant, SlackTurn.Channel, key, cancel) ?? [])
            .Select(SlackMessage.Of).OfType<SlackMessage.Post>().Select(post => post.Page),
    ];
}
