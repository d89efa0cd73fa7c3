using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Modals;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Takes <c>/letters ask|draft|brief|import|forget</c>; only who gave it sees what comes of it.</summary>
internal sealed class CommandDesk(ChannelInbox inbox, ModalOpener modals, ChannelManners manners)
{
    public async Task<SlackReceipt> TakeAsync(SlashCommand command, CancellationToken cancel)
    {
        var words = manners.WordsIn(command.Channel);
        var (verb, rest) = Split(SlackText.Labelled(command.Text));
        var here = new SlackPlace.Hook(command.ResponseUrl, command.Channel, command.User);
        var directly = new ModalOrigin(command.Team, new SlackPlace.Direct(command.User));
        return verb switch
        {
            "ask" when rest.Length > 0 =>
                await AcceptAsync(command, here, new SlackWork.Say([rest]), words, cancel),
            "brief" when rest.Length > 0 =>
                await AcceptAsync(command, here, Brief(words, rest), words, cancel),
            "ask" => await OpenAsync(Modal.ToAsk(words, directly with { To = here }, ""), command, words, cancel),
            "brief" => await OpenAsync(Modal.ToBrief(words, directly), command, words, cancel),
            "draft" => await OpenAsync(Modal.ToDraft(words, directly, rest), command, words, cancel),
            "import" when !manners.MayImport(command.Channel, command.User) => Told(words.MayNotImport),
            "import" => await OpenAsync(Modal.ToAddFiles(words, directly with { To = here }), command, words, cancel),
            "forget" when rest.Length > 0 =>
                await AcceptAsync(command, here, new SlackWork.Forget(rest), words, cancel),
            _ => Told(words.Usage),
        };
    }

    private static SlackWork.Say Brief(SlackWords words, string subject) =>
        new([words.BriefOrder + subject]) { WantsFile = true };

    private async Task<SlackReceipt> AcceptAsync(
        SlashCommand command, SlackPlace here, SlackWork work, SlackWords words, CancellationToken cancel)
    {
        var turn = new SlackTurn(command.Team, command.User, here, work);
        return await inbox.AcceptAsync(turn.Under("command:" + command.TriggerId), cancel) == Acceptance.Full
            ? Told(words.Failed)
            : Told(words.Reading);
    }

    private async Task<SlackReceipt> OpenAsync(
        SlackView view, SlashCommand command, SlackWords words, CancellationToken cancel) =>
        await modals.OpenAsync(view, command.TriggerId, cancel) ? SlackReceipt.Taken : Told(words.NoForm);

    private static (string Verb, string Words) Split(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text.ToLowerInvariant(), "") : (text[..space].ToLowerInvariant(), text[space..].Trim());
    }

    private static SlackReceipt Told(string words)
    {
        var page = SlackPage.Saying(words);
        return SlackReceipt.With(JsonSerializer.Serialize(
            new HookMessage(SlackText.Escaped(page.Text), page.Blocks), SlackJson.Wire.HookMessage));
    }
}
