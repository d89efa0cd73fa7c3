using System.Net.WebSockets;
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
            failed = await IsHeardAsync(stoppingToken) ? 0 : failed + 1;
            if (failed > 0)
            {
                log.SocketAway(failed);
                await Task.Delay(Backoff(failed), clock, stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> IsHeardAsync(CancellationToken stop)
    {
        try
        {
            return await ListenAsync(stop);
        }
#pragma warning disable CA1031 // Whatever one line meets with, the page and the other channels go on.
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.SocketFailed(failure.GetType().Name, failure.StackTrace);
            return false;
        }
#pragma warning restore CA1031
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
        using var line = new SocketLine(socket, frames, log);
        (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (_pulse, _pulse);
        try
        {
            await socket.ConnectAsync(address, stop);
            await line.ListenAsync(stop);
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

        return line.IsGreeted;
    }

    private static TimeSpan Backoff(int failed) =>
        TimeSpan.FromSeconds(Math.Min(1 << Math.Min(failed - 1, 10), MostSecondsOff));
}
