using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Library.Inbox;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>What is answered to an activity: to words, to a card's button or form, to a file's consent, to being
/// added.</summary>
internal sealed class TeamsAnswers(
    LetterAssistant assistant, ConversationNames names, IOptions<ChannelOptions> channels)
{
    public async Task<IReadOnlyList<Activity>> OfAsync(InboxTurn turn, Activity activity, CancellationToken cancel) =>
        await SaidAsync(turn, activity, ActivityText.Of(activity), cancel);

    private async Task<IReadOnlyList<Activity>> SaidAsync(
        InboxTurn turn, Activity activity, string words, CancellationToken cancel)
    {
        var surface = new Surface(
            ActivityKind.IsPersonal(activity), channels.Value.PublicUrl,
            names.Of(TeamsTurn.Channel, activity.Conversation!.Id!), turn.Key);
        // Who only names the bot wants to know what it can do.
        var asked = words.Length > 0 ? words : ChannelWords.Of(activity.Locale).Help;
        var reply = await assistant.RespondAsync(
            new Turn(OpenShelf.Shelf, surface.Conversation, asked) { By = activity.From?.Name ?? "" }, cancel);
        return TeamsMessages.Of(reply, surface);
    }
}
