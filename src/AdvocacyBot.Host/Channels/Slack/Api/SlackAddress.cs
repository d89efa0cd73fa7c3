namespace AdvocacyBot.Host.Channels.Slack.Api;

/// <summary>Which addresses that come over the wire are Slack's own: letters and tokens go nowhere else.</summary>
internal static class SlackAddress
{
    public static bool IsHook(Uri address, bool isLocal) => Is(address, Uri.UriSchemeHttps, "hooks.slack.com", isLocal);

    public static bool IsFiles(Uri address, bool isLocal) =>
        Is(address, Uri.UriSchemeHttps, "files.slack.com", isLocal);

    /// <summary>Told by the Web API itself; Slack has many such hosts.</summary>
    public static bool IsSocket(Uri address, bool isLocal) => Is(address, Uri.UriSchemeWss, ".slack.com", isLocal);

    // This machine counts only where Slack itself is stood in for on this machine.
    private static bool Is(Uri address, string scheme, string host, bool isLocal) =>
        address is { IsAbsoluteUri: true, UserInfo.Length: 0 }
        && ((address.Scheme == scheme && address.IsDefaultPort
                && (host.StartsWith('.')
                    ? address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)
                    : address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase)))
            || (isLocal && address.IsLoopback));
}
