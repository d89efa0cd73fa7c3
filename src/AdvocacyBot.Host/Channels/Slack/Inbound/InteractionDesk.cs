using System.Text.Json;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Takes in what is pressed, sent by a modal, or called from a message's menu.</summary>
internal sealed class InteractionDesk(PressedButtons buttons, SentModals modals, Shortcuts shortcuts)
{
    public async Task<SlackReceipt> TakeAsync(ReadOnlyMemory<byte> json, CancellationToken cancel)
    {
        Interaction? said;
        try
        {
            said = JsonSerializer.Deserialize(json.Span, SlackJson.Wire.Interaction);
        }
        catch (JsonException)
        {
            return SlackReceipt.Unfit;
        }

        return said switch
        {
            { Type: { Length: > 0 } } when IsStranger(said) => await shortcuts.DeclineAsync(said, cancel),
            { Type: "block_actions", Team.Id: { } team, User.Id: { } user, Actions: [var pressed, ..] } =>
                await buttons.TakeAsync(said, team, user, pressed, cancel),
            { Type: "view_submission", User.Id: { } user, View: { } view } =>
                await modals.TakeAsync(view, user, cancel),
            { Type: "message_action" or "shortcut", Team.Id: { } team, User.Id: { } user } =>
                await shortcuts.TakeAsync(said, team, user, cancel),
            // What else there is tells that something was closed or typed.
            { Type: { Length: > 0 } } => SlackReceipt.Taken,
            _ => SlackReceipt.Unfit,
        };
    }

    // In a shared channel people of other workspaces see the bot's buttons too, and who is not known to be of this one
    // is not. Shortcuts are shown in the bot's own workspace alone, and do not always tell.
    private static bool IsStranger(Interaction said) => said.User?.TeamId is { } team
        ? team != said.Team?.Id
        : said.Type is "block_actions" or "view_submission";
}

/// <summary>Puts turns into the inbox for what was handed in by hand.</summary>
internal static class InboxTaking
{
    /// <returns>False where too many turns wait.</returns>
    public static async Task<bool> TakesAsync(
        this ChannelInbox inbox, SlackTurn turn, string key, CancellationToken cancel) =>
        await inbox.AcceptAsync(turn.Under(key), cancel) != Acceptance.Full;
}
