namespace AdvocacyBot.Host.Channels.Teams.App;

/// <summary>What the package names of the organisation that installs it.</summary>
internal sealed record AppNames(Guid AppId, string Domain, string Developer, Uri Website)
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
    };

    /// <param name="domain">Also names the developer and the website where they are not given.</param>
    /// <exception cref="UsageException">One cannot be meant; Teams would refuse it with less to say.</exception>
    public static AppNames Read(string? appId, string? domain, string? developer, string? website)
    {
        var id = Guid.TryParse(appId, out var guid) && guid != Guid.Empty ? guid
            : throw Wrong("--app-id or Teams:AppId", "the bot's application id, a GUID", appId);
        var host = IsPublic(domain) ? domain!.ToLowerInvariant()
            : throw Wrong("--domain or Channels:PublicUrl", "the host that Teams reaches, as bot.example.org", domain);
        developer ??= host.Length <= LongestDeveloper ? host : host[^LongestDeveloper..].TrimStart('.', '-');
        website ??= $"https://{host}/";
        return new AppNames(
            id,
            host,
            developer.Trim() is { Length: > 0 and <= LongestDeveloper } name ? name
                : throw Wrong("--developer", $"1 to {LongestDeveloper} characters", developer),
            Uri.TryCreate(website, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
                && url.AbsoluteUri.Length <= LongestWebsite ? url
                : throw Wrong("--website", "an https address, as https://example.org/about-the-bot", website));
    }

    private static bool IsPublic(string? domain) =>
        Uri.CheckHostName(domain) == UriHostNameType.Dns && domain!.Contains('.', StringComparison.Ordinal);

    private static UsageException Wrong(string key, string expected, string? found) =>
        new($"{key}: expected {expected}; found {(string.IsNullOrWhiteSpace(found) ? "none" : $"\"{found}\"")}.");
}
