using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Teams;

/// <summary>Where links to drafts and briefs begin.</summary>
internal sealed class LinkRoot(IServer server, IOptions<ChannelOptions> channels, IOptions<TeamsOptions> teams)
{
    /// <summary>Null where people cannot reach this host; in local development they sit at it.</summary>
    public Uri? Address => channels.Value.PublicUrl ?? (teams.Value.LocalDevelopment ? Own : null);

    private Uri? Own => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } own
        ? new Uri(own)
        : null;
}
