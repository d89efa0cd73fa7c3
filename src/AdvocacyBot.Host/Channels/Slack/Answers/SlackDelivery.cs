using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Channels.Slack.Modals;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>Sends what was answered.</summary>
internal sealed class SlackDelivery(SlackApi api, PaperDelivery papers, SlackPlaces places)
{
    /// <summary>What Slack says of blocks that it does not take. The words are sent without them then: silence would
    /// be worse.</summary>
    private static readonly HashSet<string> _unfit = new(StringComparer.Ordinal)
    {
        "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long",
    };

    /// <param name="placeholder">The message that the answer takes the place of.</param>
    public async Task<Delivery> SendAsync(SlackMessage message, string? placeholder, CancellationToken cancel) =>
        message switch
        {
            SlackMessage.Post post => await PostAsync(post, placeholder, cancel),
            SlackMessage.Update update => Told(await UpdateAsync(update.Channel, update.Ts, update.Page, cancel)),
            SlackMessage.Paper paper => await SendAsync(paper, cancel),
            SlackMessage.Home home => Told(await api.CallAsync(
                "views.publish", cancel, ("user_id", home.User), ("view", new SlackView("home", home.Blocks).Json))),
            SlackMessage.Prompts prompts => Told(await api.CallAsync(
                "assistant.threads.setSuggestedPrompts", cancel, ("channel_id", prompts.Channel),
                ("thread_ts", prompts.Ts), ("prompts", Prompts(prompts)))),
            _ => throw new InvalidOperationException($"A message of an unknown kind: {message.GetType().Name}"),
        };

    // Files cannot be whispered: they go to the person's direct messages.
    private async Task<Delivery> SendAsync(SlackMessage.Paper paper, CancellationToken cancel) =>
        await papers.SendAsync(paper with { To = await places.DirectAsync(paper.To.Elsewhere, cancel) }, cancel) switch
        {
            Delivery.Never => await PostAsync(papers.Instead(paper), null, cancel),
            var delivery => delivery,
        };

    private async Task<Delivery> PostAsync(SlackMessage.Post post, string? placeholder, CancellationToken cancel)
    {
        var result = await PostAsync(post.To, post.Page, placeholder, cancel);
        return Told(result switch
        {
            _ when IsUnfit(result) => await PostAsync(post.To, Plainly(post.Page), placeholder, cancel),
            SlackResult.Refused when post.To.IsPrivate => await SayAsync(post.To.Elsewhere, post.Page, cancel),
            _ => result,
        });
    }

    // Where the placeholder is gone or cannot be changed any more, the answer is a message of its own.
    private async Task<SlackResult> PostAsync(
        SlackPlace to, SlackPage page, string? placeholder, CancellationToken cancel) =>
        placeholder is not null && to is SlackPlace.Thread { Channel: var channel }
        && await UpdateAsync(channel, placeholder, page, cancel) is var updated
        && (updated is not SlackResult.Refused || IsUnfit(updated))
            ? updated
            : await SayAsync(to, page, cancel);

    private async Task<SlackResult> SayAsync(SlackPlace to, SlackPage page, CancellationToken cancel)
    {
        var (text, blocks) = (SlackText.Escaped(page.Text), Blocks(page));
        return to switch
        {
            SlackPlace.Thread place => await SayAsync(place.Channel, place.Ts, text, blocks, cancel),
            SlackPlace.Direct place => await SayAsync(place.User, null, text, blocks, cancel),
            SlackPlace.Whisper place => await api.CallAsync(
                "chat.postEphemeral", cancel, ("channel", place.Channel), ("user", place.User),
                ("thread_ts", place.Ts), ("text", text), ("blocks", blocks)),
            SlackPlace.Hook place => await api.RespondAsync(place.Url, Hooked(place, page), cancel),
            _ => throw new InvalidOperationException($"A place of an unknown kind: {to.GetType().Name}"),
        };
    }

    private Task<SlackResult> SayAsync(
        string channel, string? thread, string text, string blocks, CancellationToken cancel) => api.CallAsync(
        "chat.postMessage", cancel, ("channel", channel), ("thread_ts", thread), ("text", text), ("blocks", blocks),
        ("mrkdwn", "false"), ("unfurl_links", "false"), ("unfurl_media", "false"));

    private Task<SlackResult> UpdateAsync(string channel, string ts, SlackPage page, CancellationToken cancel) =>
        api.CallAsync(
            "chat.update", cancel, ("channel", channel), ("ts", ts), ("text", SlackText.Escaped(page.Text)),
            ("blocks", Blocks(page)));

    private static string Hooked(SlackPlace.Hook place, SlackPage page) => JsonSerializer.Serialize(
        new HookMessage(SlackText.Escaped(page.Text), page.Blocks)
        {
            ResponseType = place.ForAll ? "in_channel" : "ephemeral",
            ThreadTs = place.Ts,
        },
        SlackJson.Wire.HookMessage);

    private static string Blocks(SlackPage page) =>
        JsonSerializer.Serialize(page.Blocks, SlackJson.Wire.IReadOnlyListSlackBlock);

    private static string Prompts(SlackMessage.Prompts prompts) => JsonSerializer.Serialize(
        [.. prompts.Questions.Select(one => new SlackPrompt(TextPieces.Short(one, SlackLimits.ButtonText), one))],
        SlackJson.Wire.IReadOnlyListSlackPrompt);

    private static bool IsUnfit(SlackResult result) =>
        result is SlackResult.Refused { Error: var error } && _unfit.Contains(error);

    private static SlackPage Plainly(SlackPage page) =>
        SlackPage.Saying(TextPieces.Short(page.Text, SlackLimits.Notification));

    private static Delivery Told(SlackResult result) => result switch
    {
        SlackResult.Done => new Delivery.Sent(),
        SlackResult.Later later => new Delivery.Later(later.After),
        SlackResult.Refused refused => new Delivery.Never(refused.Error),
        _ => throw new InvalidOperationException($"A result of an unknown kind: {result.GetType().Name}"),
    };
}
