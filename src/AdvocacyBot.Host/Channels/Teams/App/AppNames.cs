using System.Text.RegularExpressions;

namespace AdvocacyBot.Host.Channels.Teams.App;

/// <summary>What the package names of the organisation that installs it.</summary>
/// <param name="Version">Higher than that of the package installed before.</param>
internal sealed partial record AppNames(Guid AppId, string Domain, string Developer, Uri Website, string Version)
{
    private const int LongestDeveloper = 32;
    private const int LongestWebsite = 2048;

    /// <summary>As the manifest has them between braces.</summary>
    public IReadOnlyDictionary<string, string> Slots => new Dictionary<string, string>
    {
        ["appId"] = AppId.ToString("D"),
        ["domain"] = Domain,
        ["developer"] = Developer,
        ["website"] = Website.AbsoluteUri,
        ["version"] = Version,
    };

    /// <exception cref="UsageException">One cannot be meant; Teams would refuse it with less to say.</exception>
    public static AppNames Of(GivenNames given)
    {
        const string Domain = "--domain or Channels:PublicUrl";
        var host = IsPublic(given.Domain) ? given.Domain!.ToLowerInvariant()
            : throw Wrong(Domain, "the host that Teams reaches, as bot.example.org", given.Domain);
        return new AppNames(
            Guid.TryParse(given.AppId, out var id) && id != Guid.Empty ? id
                : throw Wrong("--app-id or Teams:AppId", "the bot's application id, a GUID", given.AppId),
            host,
            (given.Developer ?? Shortened(host)).Trim() is { Length: > 0 and <= LongestDeveloper } name ? name
                : throw Wrong("--developer", $"1 to {LongestDeveloper} characters", given.Developer),
            Uri.TryCreate(given.Website ?? $"https://{host}/", UriKind.Absolute, out var url)
                && url.Scheme == Uri.UriSchemeHttps && url.AbsoluteUri.Length <= LongestWebsite ? url
                : throw Wrong("--website", "an https address, as https://example.org/about-the-bot", given.Website),
            VersionForm().IsMatch(given.Version) ? given.Version
                : throw Wrong("--package-version", "three numbers, as 1.0.1", given.Version));
    }

    private static string Shortened(string host) =>
        host.Length <= LongestDeveloper ? host : host[^LongestDeveloper..].TrimStart('.', '-');

    [GeneratedRegex(@"\A(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}\z")]
    private static partial Regex VersionForm();

    private static bool IsPublic(string? domain) =>
        Uri.CheckHostName(domain) == UriHostNameType.Dns && domain!.Contains('.', StringComparison.Ordinal);

    private static UsageException Wrong(string key, string expected, string? found) =>
        new($"{key}: expected {expected}; found {(string.IsNullOrWhiteSpace(found) ? "none" : $"\"{found}\"")}.");
}

/// <summary>As a person gave them.</summary>
/// <param name="Domain">Stands for developer and website too, where they are not given.</param>
internal sealed record GivenNames(
    string? AppId, string? Domain, string? Developer, string? Website, string Version);
