using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Modals;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>"Ask about this" and "Add this file to the letters" in a message's menu, and "Ask the letters"
/// anywhere.</summary>
internal sealed class Shortcuts(
    ChannelInbox inbox, ModalOpener modals, ChannelManners manners, SlackApi api, WhileSlackWaits promptly)
{
    public const string AskAboutThis = "ask_about_this";
    public const string AddThisFile = "add_this_file";
    public const string AskTheLetters = "ask_the_letters";

    public async Task<SlackReceipt> TakeAsync(Interaction said, string team, string user, CancellationToken cancel)
    {
        SlackPlace here = said.Channel?.Id is { } channel && Hook(said) is { } hook
            ? new SlackPlace.Hook(hook, channel, user) { Ts = said.Message?.ThreadTs }
            : new SlackPlace.Direct(user);
        var words = manners.WordsIn(here.InChannel);
        switch (said.CallbackId)
        {
            case AskAboutThis or AskTheLetters:
                var text = SlackText.Labelled(said.Message?.Text ?? "");
                var view = Modal.ToAsk(words, new ModalOrigin(team, here), text);
                await modals.OpenAsync(view, said.TriggerId ?? "", cancel);
                return SlackReceipt.Taken;
            case AddThisFile when said.Message?.Files is { Count: > 0 } files:
                return await AddAsync(
                    files, new SlackTurn(team, user, here, new SlackWork.Welcome(false)), said.ActionTs, cancel);
            case AddThisFile:
                await TellAsync(said, words.NoFile, cancel);
                return SlackReceipt.Taken;
            default:
                return SlackReceipt.Taken;
        }
    }

    /// <summary>For people of another workspace.</summary>
    public async Task<SlackReceipt> DeclineAsync(Interaction said, CancellationToken cancel)
    {
        if (!manners.IsSilentWithGuests)
        {
            await TellAsync(said, manners.WordsIn(said.Channel?.Id ?? said.Container?.ChannelId).Outsider, cancel);
        }

        return SlackReceipt.Taken;
    }

    private async Task<SlackReceipt> AddAsync(
        IReadOnlyList<SharedFile> files, SlackTurn turn, string? at, CancellationToken cancel)
    {
        foreach (var file in files.Where(file => file.Id is { Length: > 0 }))
        {
            var key = $"file:{turn.To.InChannel}:{file.Id}:{turn.User}:{at}";
            if (!await inbox.TakesAsync(turn with { Work = new SlackWork.AddFile(file.Id!) }, key, cancel))
            {
                return SlackReceipt.Full;
            }
        }

        return SlackReceipt.Taken;
    }

    private async Task TellAsync(Interaction said, string words, CancellationToken cancel)
    {
        if (Hook(said) is { } hook)
        {
            var page = SlackPage.Saying(words);
            var json = JsonSerializer.Serialize(
                new HookMessage(SlackText.Escaped(page.Text), page.Blocks), SlackJson.Wire.HookMessage);
            // Where it is too late nobody hears it: there is nothing that could be pressed again by itself.
            await promptly.IsDoneAsync(patience => api.RespondAsync(hook, json, patience), cancel);
        }
    }

    private static Uri? Hook(Interaction said) =>
        Uri.TryCreate(said.ResponseUrl, UriKind.Absolute, out var hook) ? hook : null;
}
