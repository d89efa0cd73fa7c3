using System.Text;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Slack.Inbound;

namespace AdvocacyBot.Host.Channels.Slack.Socket;

/// <summary>Takes what comes over a socket; it is acknowledged once it is in the inbox.</summary>
internal sealed class SocketFrames(SlackReception reception)
{
    /// <returns>Null where it is none.</returns>
    public static SocketFrame? Read(ReadOnlyMemory<byte> frame)
    {
        try
        {
            return JsonSerializer.Deserialize(frame.Span, SlackJson.Wire.SocketFrame);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>What to send back; null where Slack is to deliver again.</returns>
    public async Task<string?> AnswerAsync(SocketFrame frame, string envelope, CancellationToken cancel) =>
        await TakeAsync(frame, cancel) is { Status: < StatusCodes.Status500InternalServerError } receipt
            ? Acknowledged(envelope, receipt)
            : null;

    private Task<SlackReceipt> TakeAsync(SocketFrame frame, CancellationToken cancel)
    {
        var payload = frame.Payload.ValueKind == JsonValueKind.Object
            ? Encoding.UTF8.GetBytes(frame.Payload.GetRawText()) : "{}"u8.ToArray();
        return frame.Type switch
        {
            "events_api" => reception.EventAsync(payload, cancel),
            "slash_commands" => reception.CommandAsync(name => Field(frame.Payload, name), cancel),
            "interactive" => reception.InteractionAsync(payload, cancel),
            _ => Task.FromResult(SlackReceipt.Unfit),
        };
    }

    private static string? Field(JsonElement payload, string name) =>
        payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Acknowledged(string envelope, SlackReceipt receipt)
    {
        var id = JsonSerializer.Serialize(envelope, SlackJson.Wire.String);
        return $$"""{"envelope_id":{{id}},"payload":{{receipt.Json ?? "{}"}}}""";
    }
}
