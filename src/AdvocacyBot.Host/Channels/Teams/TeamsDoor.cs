using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Teams and every other channel of Bot Framework, as the worker sees them.</summary>
internal sealed class TeamsDoor(
    TeamsAnswers answers, TeamsConnector connector, ChannelInbox inbox, IOptions<TeamsOptions> options) : IDoor
{
    public string Channel => TeamsTurn.Channel;

    public bool IsOpen => options.Value.IsSetUp || options.Value.LocalDevelopment;

    /// <summary>The rest of a long answer comes when it is asked for.</summary>
    public int AtOnce => 1;

    public async Task<string?> AnnounceAsync(InboxTurn turn, CancellationToken cancel)
    {
        var activity = TeamsTurn.ActivityOf(turn);
        if (!TeamsTurn.IsWelcome(turn))
        {
            // Whether this one is seen does not matter: the answer follows.
            await connector.SendAsync(
                activity.ServiceUrl, activity.Conversation!.Id!, null,
                Written(new Activity { Type = "typing" }, activity), cancel);
        }

        return null;
    }

    public async Task<IReadOnlyList<string>> AnswerAsync(InboxTurn turn, CancellationToken cancel)
    {
        var activity = TeamsTurn.ActivityOf(turn);
        if (TeamsTurn.SubmittedIn(activity) is CardSubmit.More more
            && await KeptAsync(more, activity, cancel) is { } kept)
        {
            return [kept];
        }

        return [.. (await answers.OfAsync(turn, activity, cancel)).Select(one => Written(one, activity))];
    }

    // A part that was held back of an earlier answer; only within the conversation that it was made for.
    private async Task<string?> KeptAsync(CardSubmit.More more, Activity activity, CancellationToken cancel) =>
        TeamsTurn.IsOf(more.Turn, activity.Conversation!.Id!)
        && await inbox.Turns.AnswerAsync(ChannelInbox.Tenant, Channel, more.Turn, cancel) is { } messages
            ? messages.ElementAtOrDefault(more.Part)
            : null;

    public IReadOnlyList<string> Apologize(InboxTurn turn)
    {
        var activity = TeamsTurn.ActivityOf(turn);
        return [Said(activity, ChannelWords.Of(activity.Locale).Failed)];
    }

    public async Task<Delivery> DeliverAsync(InboxTurn turn, Outgoing message, CancellationToken cancel)
    {
        var activity = TeamsTurn.ActivityOf(turn);
        // A reply to a message stands below it; what answers no message stands by itself.
        var replyTo = activity.Type == "message" && message.Place == 0 ? activity.Id : null;
        var sent = await SendAsync(activity, replyTo, message.Words, cancel);
        // Refused for what it is, not for whom it is to: then at least the reason is said.
        return sent is Delivery.Never { IsOfMessage: true }
            ? await SendAsync(activity, replyTo, Said(activity, ChannelWords.Of(activity.Locale).NotShown), cancel)
            : sent;
    }

    private Task<Delivery> SendAsync(Activity to, string? replyTo, string message, CancellationToken cancel) =>
        connector.SendAsync(to.ServiceUrl, to.Conversation!.Id!, replyTo, message, cancel);

    private static string Said(Activity to, string words) =>
        Written(new Activity { Type = "message", TextFormat = "plain", Text = words }, to);

    // A reply goes from whom the activity was for to whom it came from, in the same conversation (A2090).
    private static string Written(Activity reply, Activity to) => JsonSerializer.Serialize(
        reply with
        {
            From = to.Recipient,
            Recipient = to.From,
            Conversation = to.Conversation,
            ReplyToId = to.Type == "message" ? to.Id : null,
            ChannelId = to.ChannelId,
        },
        TeamsJson.Default.Activity);
}
