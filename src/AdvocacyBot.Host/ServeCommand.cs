using System.CommandLine;

namespace AdvocacyBot.Host;

/// <summary><c>serve</c>, also without arguments: page and health endpoints, on this machine only.</summary>
internal static class ServeCommand
{
    public static Command Define(Terminal terminal)
    {
        var command = new Command("serve", "Open the page on http://localhost:3978 and answer there until stopped.");
        command.SetAction((line, cancel) => RunAsync(SettingOptions.Read(line), terminal, cancel));
        return command;
    }

    public static async Task<int> RunAsync(HostSettings settings, Terminal terminal, CancellationToken cancel)
    {
        await using var site = HostSite.Build(settings, terminal);
        try
        {
            await site.StartAsync(cancel);
        }
        catch (IOException taken)
        {
            await terminal.Error.WriteLineAsync($"Urls: cannot listen on {settings.Urls}: {taken.Message}");
            return ExitCode.Refused;
        }

        await site.Services.GetRequiredService<OpenShelf>().FollowFolderAsync(cancel);
        await terminal.Out.WriteLineAsync($"AdvocacyBot answers on {site.Urls.First()}. Stop it with Ctrl+C.");
        await site.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}
