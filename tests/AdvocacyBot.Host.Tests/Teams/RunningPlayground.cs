using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AdvocacyBot.Host.Tests.Console;
using Microsoft.Playwright;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>The host as a process of its own, the Agents Playground in front of it, and a person's browser.</summary>
internal sealed class RunningPlayground : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _host;
    private Process? _playground;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public Uri Bot { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningPlayground> StartAsync()
    {
        var playground = new RunningPlayground();
        try
        {
            await playground.OpenBotAsync();
            return playground;
        }
        catch
        {
            // Nobody else would end what was started.
            await playground.DisposeAsync();
            throw;
        }
    }

    private async Task OpenBotAsync()
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        var settings = new Dictionary<string, string?>
        {
            ["Teams__LocalDevelopment"] = "true",
        };
        _host = Executable.Start(_folder.Path, settings, "--Urls=http://127.0.0.1:0");
        var said = await _host.StandardOutput.ReadLineAsync() ?? await _host.StandardError.ReadToEndAsync();
        Bot = new Uri(said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.'));
        _playground = await StartAsync(port);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Visit.Quiet });
    }

    /// <summary>The playground's page as a person sees it who just opened it: in the chat with the bot.</summary>
    public async Task<IPage> OpenAsync()
    {
        var context = await _chromium!.NewContextAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 1000 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(25_000);
        // What the page wants from elsewhere, fonts, is not to be had and not waited for.
        await page.RouteAsync(address => !address.Contains("127.0.0.1", StringComparison.Ordinal), route => route.AbortAsync());
        await page.GotoAsync(Address.ToString());
        // Told to the bot, the chats are there; what is clicked before is lost.
        await page.GetByText("installationUpdate").First.WaitForAsync();
        await page.GetByText("conversationUpdate").First.WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        foreach (var process in new[] { _playground, _host }.OfType<Process>())
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _folder.Dispose();
    }

    private async Task<Process> StartAsync(int port)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Peers.Folder("Teams"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in (string[])
            [
                "-r", "./loopback.js", "node_modules/@microsoft/m365agentsplayground/cli.js", "start",
                "-e", new Uri(Bot, "/api/messages").ToString(), "-c", "msteams", "-p", $"{port}",
                "--su", new Uri(Address, "/_connector").ToString(), "--disable-telemetry",
            ])
        {
            start.ArgumentList.Add(word);
        }

        var playground = Process.Start(start)!;
        var listening = new TaskCompletionSource();
        playground.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Listening", StringComparison.Ordinal) != false)
            {
                listening.TrySetResult();
            }
        };
        // Read on to the end: a full pipe would hold it up.
        playground.ErrorDataReceived += (_, _) => { };
        playground.BeginOutputReadLine();
        playground.BeginErrorReadLine();
        await listening.Task;
        return playground;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
