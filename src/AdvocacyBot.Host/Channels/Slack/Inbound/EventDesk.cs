using System.Text.Json;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Inbound;

/// <summary>Takes events in: their turns are in the inbox before Slack hears that they were taken.</summary>
internal sealed class EventDesk(ChannelInbox inbox, ILogger<EventDesk> log)
{
    public async Task<SlackReceipt> TakeAsync(ReadOnlyMemory<byte> json, CancellationToken cancel)
    {
        EventEnvelope? envelope;
        try
        {
            envelope = JsonSerializer.Deserialize(json.Span, SlackJson.Wire.EventEnvelope);
        }
        catch (JsonException)
        {
            return SlackReceipt.Unfit;
        }

        switch (envelope)
        {
            case { Type: "url_verification", Challenge: { } challenge }:
                return SlackReceipt.With(
                    JsonSerializer.Serialize(new ChallengeAnswer(challenge), SlackJson.Wire.ChallengeAnswer));
            case { Type: "event_callback" }:
                return await AcceptAsync(EventTurns.Of(envelope, TakesPart), cancel);
            case { Type: "app_rate_limited" }:
                log.SlackLimits();
                return SlackReceipt.Taken;
            default:
                return SlackReceipt.Unfit;
        }
    }

    private async Task<SlackReceipt> AcceptAsync(IEnumerable<InboxTurn> turns, CancellationToken cancel)
    {
        foreach (var turn in turns)
        {
            if (await inbox.AcceptAsync(turn, cancel) == Acceptance.Full)
            {
                return SlackReceipt.Full;
            }
        }

        return SlackReceipt.Taken;
    }

    private bool TakesPart(string place) => inbox.Turns.HasHeard(ChannelInbox.Tenant, SlackTurn.Channel, place);
}

internal sealed record ChallengeAnswer(string Challenge);
