using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>What is answered to an activity: to words, to a card's button or form, to a file's consent, to being
/// added.</summary>
internal sealed class TeamsAnswers(
    ChannelAssistant assistant, TeamsFileHandover files, ConversationNames names, LinkRoot links)
{
    /// <returns>The messages of the answer; none where nothing is to be said.</returns>
    public async Task<IReadOnlyList<Activity>> OfAsync(InboxTurn turn, Activity activity, CancellationToken cancel)
    {
        // Only Teams itself hands files over, and only in a chat with the bot alone.
        var surface = new Surface(
            activity.ChannelId == "msteams" && ActivityKind.IsPersonal(activity), links.Address,
            names.Of(TeamsTurn.Channel, activity.Conversation!.Id!), turn.Key);
        var words = ChannelWords.Of(activity.Locale);
        return activity switch
        {
            _ when TeamsTurn.IsWelcome(turn) => [TeamsWelcome.Of(words.Language)],
            { Name: "fileConsent/invoke" } =>
                await files.ConsentedAsync(activity, surface, cancel) ?? Said(words.NoPaper),
            _ when TeamsTurn.SubmittedIn(activity) is { } submitted =>
                await SubmittedAsync(activity, submitted, surface, cancel),
            { Attachments: { } attached } when attached.Any(TeamsFileHandover.IsFile) => Said(words.NoFilesTaken),
            // Who only names the bot wants to know what it can do.
            _ when ActivityText.Of(activity) is { Length: > 0 } text =>
                await AskedAsync(activity, text, surface, cancel),
            _ => await AskedAsync(activity, words.Help, surface, cancel),
        };
    }

    private async Task<IReadOnlyList<Activity>> SubmittedAsync(
        Activity activity, CardSubmit submitted, Surface surface, CancellationToken cancel)
    {
        var words = ChannelWords.Of(activity.Locale);
        return submitted switch
        {
            CardSubmit.Ask ask => await AskedAsync(activity, ask.Question, surface, cancel),
            CardSubmit.Form form => await AskedAsync(activity, form.Words, surface, cancel),
            CardSubmit.File file => await files.OfferedAsync(file, surface, cancel) ?? Said(words.NoPaper),
            CardSubmit.Blank => Said(words.NothingFilled),
            _ => Said(words.OldButton),
        };
    }

    private async Task<IReadOnlyList<Activity>> AskedAsync(
        Activity activity, string words, Surface surface, CancellationToken cancel)
    {
        var reply = await assistant.RespondAsync(
            surface.TurnKey, surface.Conversation, activity.From?.Name ?? "", [words], cancel);
        return TeamsMessages.Of(reply, surface);
    }

    private static Activity[] Said(string words) =>
        [new Activity { Type = "message", TextFormat = "plain", Text = words }];
}
