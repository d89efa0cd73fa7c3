using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace AdvocacyBot.Host.Tests.Slack.Fake;

/// <summary>The socket of Socket Mode: says hello, sends envelopes, hears their acknowledgements.</summary>
public sealed class FakeSocket
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    private readonly Channel<string> _toSend = Channel.CreateUnbounded<string>();
    private readonly Channel<JsonNode> _heard = Channel.CreateUnbounded<JsonNode>();
    private readonly Channel<bool> _opened = Channel.CreateUnbounded<bool>();

    public async Task TakeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        await SendAsync(socket, """{"type":"hello","num_connections":1}""", over.Token);
        _opened.Writer.TryWrite(true);
        var hearing = HearAsync(socket, over);
        try
        {
            await foreach (var frame in _toSend.Reader.ReadAllAsync(over.Token))
            {
                await SendAsync(socket, frame, over.Token);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // The client hung up.
        }

        await over.CancelAsync();
        await hearing;
    }

    public void Send(string envelope, string type, JsonNode payload) => _toSend.Writer.TryWrite(new JsonObject
    {
        ["envelope_id"] = envelope,
        ["type"] = type,
        ["payload"] = payload,
        ["accepts_response_payload"] = true,
    }.ToJsonString());

    /// <summary>Asks the client to open another one.</summary>
    public void SayGoodbye() => _toSend.Writer.TryWrite("""{"type":"disconnect","reason":"refresh_requested"}""");

    public Task OpenedAsync() => _opened.Reader.ReadAsync().AsTask().WaitAsync(_patience);

    public Task<JsonNode> HeardAsync() => _heard.Reader.ReadAsync().AsTask().WaitAsync(_patience);

    public void Close() => _toSend.Writer.TryComplete();

    private async Task HearAsync(WebSocket socket, CancellationTokenSource over)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, over.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                _heard.Writer.TryWrite(JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, received.Count))!);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // Hung up.
        }

        await over.CancelAsync();
    }

    private static Task SendAsync(WebSocket socket, string frame, CancellationToken cancel) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, cancel);
}
