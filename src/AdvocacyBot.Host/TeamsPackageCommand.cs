using System.CommandLine;
using AdvocacyBot.Host.Channels;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.App;

namespace AdvocacyBot.Host;

/// <summary><c>teams-package</c>: writes the zip that Teams' administrators upload.</summary>
internal static class TeamsPackageCommand
{
    private const string Ending = ".zip";

    public static Command Define(Terminal terminal)
    {
        var file = new Option<string>("--out") { Description = "The zip file to write.", Required = true };
        var appId = new Option<string?>("--app-id") { Description = "The bot's application id; else Teams:AppId." };
        var domain = new Option<string?>("--domain")
        {
            Description = "The host that Teams reaches, as bot.example.org; else that of Channels:PublicUrl.",
        };
        var developer = new Option<string?>("--developer")
        {
            Description = "Who answers for the bot, as Teams shows it; else the domain.",
        };
        var website = new Option<string?>("--website")
        {
            Description = "A page about the bot, its privacy and terms; else the domain's first page.",
        };
        var version = new Option<string>("--package-version")
        {
            Description = "Higher than that of the package uploaded before.",
            DefaultValueFactory = _ => "1.0.0",
        };
        var command = new Command("teams-package", "Write the app package for Microsoft Teams.")
        {
            file, appId, domain, developer, website, version,
        };
        command.SetAction((line, cancel) =>
        {
            var settings = SettingOptions.Read(line).Configuration;
            var given = new GivenNames(
                line.GetValue(appId) ?? settings.GetValue<string>($"Teams:{nameof(TeamsOptions.AppId)}"),
                line.GetValue(domain)
                    ?? HostOf(settings.GetValue<string>($"Channels:{nameof(ChannelOptions.PublicUrl)}")),
                line.GetValue(developer),
                line.GetValue(website),
                line.GetRequiredValue(version));
            return RunAsync(line.GetRequiredValue(file), AppNames.Of(given), terminal, cancel);
        });
        return command;
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var known) ? known.Host : url;

    private static async Task<int> RunAsync(string file, AppNames names, Terminal terminal, CancellationToken cancel)
    {
        if (!file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--out: expected a file ending in {Ending}; found {file}");
        }

        try
        {
            await File.WriteAllBytesAsync(file, AppPackage.Zip(names), cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"{file}: cannot be written: {failure.Message}");
            return ExitCode.Refused;
        }

        await terminal.Out.WriteLineAsync(file);
        return ExitCode.Done;
    }
}
