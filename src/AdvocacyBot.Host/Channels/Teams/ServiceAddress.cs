namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>
/// Whether an address that came with an activity may be spoken to: an activity must not make the bot call whom it
/// likes, nor hand its token to a stranger.
/// </summary>
internal static class ServiceAddress
{
    /// <param name="hosts">A leading dot stands for any host below.</param>
    /// <param name="local">This machine counts as well, for local development.</param>
    /// <returns>The address; null where it must not be used.</returns>
    public static Uri? Trusted(string? said, IEnumerable<string> hosts, bool local) =>
        Uri.TryCreate(said, UriKind.Absolute, out var address) && address.UserInfo.Length == 0
        && (IsListed(address, hosts) || (local && address is { IsLoopback: true, Scheme: "http" or "https" }))
            ? address
            : null;

    private static bool IsListed(Uri address, IEnumerable<string> hosts) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && hosts.Any(host => host.StartsWith('.')
            ? address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)
            : address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase));
}
