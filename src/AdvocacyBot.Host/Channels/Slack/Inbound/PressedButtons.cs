using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Modals;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Buttons under answers and in the app's home.</summary>
internal sealed class PressedButtons(ChannelInbox inbox, ModalOpener modals, ChannelManners manners)
{
    public async Task<SlackReceipt> TakeAsync(
        Interaction said, string team, string user, PressedButton pressed, CancellationToken cancel)
    {
        var place = PlaceOf(said, user);
        var (words, origin) = (manners.WordsIn(place.InChannel), new ModalOrigin(team, place));
        var value = pressed.Value ?? "";
        // A dash stands for a value that was too long to be carried.
        var carried = value == "-" ? "" : value;
        switch (pressed.ActionId?.Split('-')[0])
        {
            case Pressed.Draft:
                return await OpenAsync(Modal.ToDraft(words, origin, carried), said, cancel);
            case Pressed.Brief:
                return await OpenAsync(Modal.ToBrief(words, origin), said, cancel);
            case "fill" when Fields(value) is { } fields:
                return await OpenAsync(Modal.ToFillIn(words, origin, fields), said, cancel);
            default:
                return WorkOf(said, pressed, place, user) is not var (to, work, key) ? SlackReceipt.Taken
                    : await inbox.TakesAsync(new SlackTurn(team, user, to, work), key, cancel) ? SlackReceipt.Taken
                    : SlackReceipt.Full;
        }
    }

    private static (SlackPlace To, SlackWork Work, string Key)? WorkOf(
        Interaction said, PressedButton pressed, SlackPlace place, string user)
    {
        var value = pressed.Value ?? "";
        // Delivered again it is done once; pressed again, again.
        var press = $"{said.Container?.ChannelId}:{said.Container?.MessageTs}:{user}:{pressed.ActionTs}";
        return pressed.ActionId switch
        {
            { } asked when asked.StartsWith(Pressed.Ask + "-", StringComparison.Ordinal) =>
                (place, new SlackWork.Say([value]), $"ask:{press}"),
            Pressed.Direct => (new SlackPlace.Direct(user), new SlackWork.Say([value]), $"direct:{press}"),
            Pressed.Share when place is SlackPlace.Hook or SlackPlace.Whisper =>
                (place, new SlackWork.ShareAnswer(value), $"share:{value}:{pressed.ActionTs}"),
            Pressed.Helpful or Pressed.NotHelpful => (
                place,
                new SlackWork.NoteFeedback(
                    value, said.Container is { IsEphemeral: false } shown ? shown.MessageTs : null,
                    pressed.ActionId == Pressed.Helpful),
                $"feedback:{press}"),
            _ => null,
        };
    }

    /// <summary>Where the message with the button stands; what one person sees is answered to them alone.</summary>
    private static SlackPlace PlaceOf(Interaction said, string user) => said.Container switch
    {
        { IsEphemeral: true, ChannelId: { } channel } shown
            when Uri.TryCreate(said.ResponseUrl, UriKind.Absolute, out var hook) =>
            new SlackPlace.Hook(hook, channel, user) { Ts = shown.ThreadTs },
        { IsEphemeral: false, ChannelId: ['D', ..] channel } => new SlackPlace.Thread(channel, said.Message?.ThreadTs),
        { IsEphemeral: false, ChannelId: { } channel } =>
            new SlackPlace.Thread(channel, said.Message?.ThreadTs ?? said.Message?.Ts ?? said.Container.MessageTs),
        _ => new SlackPlace.Direct(user),
    };

    private async Task<SlackReceipt> OpenAsync(SlackView view, Interaction said, CancellationToken cancel)
    {
        // Where it is too late, the button is still there to be pressed again.
        await modals.OpenAsync(view, said.TriggerId ?? "", cancel);
        return SlackReceipt.Taken;
    }

    private static IReadOnlyList<Assistant.FormField>? Fields(string value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, SlackJson.Wire.IReadOnlyListFormField);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
