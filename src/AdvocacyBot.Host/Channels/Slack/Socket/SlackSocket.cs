using System.Net.WebSockets;
using System.Text;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Library.Store;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Slack.Socket;

/// <summary>
/// Socket Mode: the bot calls Slack and is told everything over that line, so that no port has to be open. The line is
/// opened anew whenever it ends; what was not acknowledged comes again.
/// </summary>
internal sealed class SlackSocket(
    SlackApi api, SocketFrames frames, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SlackSocket> log)
    : BackgroundService
{
    private const int LongestFrame = 1024 * 1024;
    private const int MostSecondsOff = 60;

    private static readonly TimeSpan _pulse = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsSetUp)
        {
            log.SlackShut();
        }

        if (options.Value.AppToken is not { Length: > 0 })
        {
            return;
        }

        for (var failed = 0; !stoppingToken.IsCancellationRequested;)
        {
            failed = await ListenAsync(stoppingToken) ? 0 : failed + 1;
            if (failed > 0)
            {
                log.SocketAway(failed);
                await Task.Delay(Backoff(failed), clock, stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>One line, from its opening to its end.</summary>
    /// <returns>Whether Slack said hello on it.</returns>
    private async Task<bool> ListenAsync(CancellationToken stop)
    {
        if (!Uri.TryCreate((await api.OpenSocketAsync(stop)).Text("url"), UriKind.Absolute, out var address)
            || !SlackAddress.IsSocket(address, options.Value.IsLocal))
        {
            return false;
        }

        using var socket = new ClientWebSocket();
        (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (_pulse, _pulse);
        var isGreeted = false;
        try
        {
            await socket.ConnectAsync(address, stop);
            while (await ReceiveAsync(socket, stop) is { } frame)
            {
                var heard = await frames.TakeAsync(frame, stop);
                isGreeted |= heard.IsHello;
                if (heard.Answer is { } answer)
                {
                    await socket.SendAsync(Encoding.UTF8.GetBytes(answer), WebSocketMessageType.Text, true, stop);
                }

                if (heard.IsGoodbye)
                {
                    break;
                }
            }
        }
        catch (LibraryFileException failure)
        {
            // Nothing was acknowledged, so it comes again.
            log.InboxAway(failure.Message);
            return false;
        }
        catch (Exception failure) when (failure is WebSocketException or HttpRequestException or IOException
            or OperationCanceledException)
        {
            // The line is down, or the process stops: the caller's loop tells which.
        }

        return isGreeted;
    }

    /// <returns>Null where the line ends, or a frame is longer than Slack sends.</returns>
    private static async Task<byte[]?> ReceiveAsync(ClientWebSocket socket, CancellationToken stop)
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

    private static TimeSpan Backoff(int failed) =>
        TimeSpan.FromSeconds(Math.Min(1 << Math.Min(failed - 1, 10), MostSecondsOff));
}
