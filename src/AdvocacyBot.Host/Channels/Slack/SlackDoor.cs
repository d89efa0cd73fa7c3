using AdvocacyBot.Host.Channels.Slack.Answers;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack;

/// <summary>Slack, as the worker sees it.</summary>
internal sealed class SlackDoor(
    SlackSign sign, SlackAnswers answers, SlackDelivery delivery, ChannelManners manners) : IDoor
{
    public string Channel => SlackTurn.Channel;

    public bool IsOpen => manners.IsSetUp;

    /// <summary>A long answer comes as several messages, one after the other.</summary>
    public int AtOnce => int.MaxValue;

    public Task<string?> AnnounceAsync(InboxTurn turn, CancellationToken cancel) =>
        sign.GiveAsync(SlackTurn.Of(turn), cancel);

    public async Task<IReadOnlyList<string>> AnswerAsync(InboxTurn turn, CancellationToken cancel) =>
        [.. (await answers.OfAsync(turn, cancel)).Select(message => message.Words)];

    public IReadOnlyList<string> Apologize(InboxTurn turn)
    {
        var slack = SlackTurn.Of(turn);
        var to = slack is { IsShared: true, To: SlackPlace.Thread thread }
            ? new SlackPlace.Whisper(thread.Channel, thread.Ts, slack.User)
            : slack.To;
        // Nobody waits for an answer to these, and where others listen in nothing may have to be said.
        return slack.Work is SlackWork.ShowHome or SlackWork.Welcome
            || (to is SlackPlace.Whisper && manners.IsSilentWithGuests)
            ? []
            : [new SlackMessage.Post(to, SlackPage.Saying(manners.WordsIn(to.InChannel).Failed)).Words];
    }

    public Task<Delivery> DeliverAsync(InboxTurn turn, Outgoing message, CancellationToken cancel) =>
        delivery.SendAsync(SlackMessage.Of(message.Words), message.Placeholder, cancel);
}
