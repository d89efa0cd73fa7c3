using System.Net.WebSockets;
using System.Text;
using AdvocacyBot.Host.Channels.Slack.Inbound;

namespace AdvocacyBot.Host.Channels.Slack.Socket;

/// <summary>
/// One open line to Slack, until it ends. Events are taken one after the other; commands and buttons, which may open a
/// modal first, are taken beside them, so that nothing waits for a modal to be acknowledged.
/// </summary>
internal sealed class SocketLine(WebSocket socket, SocketFrames frames, ILogger log) : IDisposable
{
    private const int LongestFrame = 1024 * 1024;
    private const int MostBeside = 8;

    private readonly SemaphoreSlim _sending = new(1);
    private readonly SemaphoreSlim _beside = new(MostBeside);

    /// <summary>Slack said hello on it.</summary>
    public bool IsGreeted { get; private set; }

    public async Task ListenAsync(CancellationToken stop)
    {
        List<Task> taken = [];
        try
        {
            while (await ReceiveAsync(stop) is { } received)
            {
                var frame = SocketFrames.Read(received);
                IsGreeted |= frame is { IsHello: true };
                if (frame is { IsGoodbye: true })
                {
                    break;
                }

                if (frame is { EnvelopeId: { } id, IsEvent: true })
                {
                    await AnswerAsync(frame, id, stop);
                }
                else if (frame is { EnvelopeId: { } other })
                {
                    await _beside.WaitAsync(stop);
                    taken.RemoveAll(one => one.IsCompleted);
                    taken.Add(AnswerBesideAsync(frame, other, stop));
                }
            }
        }
        finally
        {
            // None of them throws; the line stays open until all are acknowledged.
            await Task.WhenAll(taken);
        }
    }

    public void Dispose()
    {
        _sending.Dispose();
        _beside.Dispose();
    }

    private async Task AnswerBesideAsync(SocketFrame frame, string envelope, CancellationToken stop)
    {
        try
        {
            await AnswerAsync(frame, envelope, stop);
        }
#pragma warning disable CA1031 // What one button cannot do must not end the line for all; the log has the rest.
        catch (Exception failure)
        {
            if (!stop.IsCancellationRequested)
            {
                log.SocketFailed(failure.GetType().Name, failure.StackTrace);
            }
        }
#pragma warning restore CA1031
        finally
        {
            _beside.Release();
        }
    }

    private async Task AnswerAsync(SocketFrame frame, string envelope, CancellationToken stop)
    {
        if (await frames.AnswerAsync(frame, envelope, stop) is not { } answer)
        {
            return;
        }

        await _sending.WaitAsync(stop);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(answer), WebSocketMessageType.Text, true, stop);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <returns>Null where the line ends, or a frame is longer than Slack sends.</returns>
    private async Task<byte[]?> ReceiveAsync(CancellationToken stop)
    {
        using var frame = new MemoryStream();
        var piece = new byte[16 * 1024];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(piece, stop);
            frame.Write(piece, 0, received.Count);
        }
        while (!received.EndOfMessage && frame.Length <= LongestFrame);

        return received.MessageType == WebSocketMessageType.Close || frame.Length > LongestFrame
            ? null
            : frame.ToArray();
    }
}
