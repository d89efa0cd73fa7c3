namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Whatever Slack hands in, over HTTP or a socket.</summary>
internal sealed class SlackReception(EventDesk events, CommandDesk commands, InteractionDesk interactions)
{
    public Task<SlackReceipt> EventAsync(ReadOnlyMemory<byte> json, CancellationToken cancel) =>
        events.TakeAsync(json, cancel);

    public Task<SlackReceipt> CommandAsync(Func<string, string?> field, CancellationToken cancel) =>
        SlashCommand.Of(field) is { } command
            ? commands.TakeAsync(command, cancel)
            : Task.FromResult(SlackReceipt.Unfit);

    public Task<SlackReceipt> InteractionAsync(ReadOnlyMemory<byte> json, CancellationToken cancel) =>
        interactions.TakeAsync(json, cancel);
}
