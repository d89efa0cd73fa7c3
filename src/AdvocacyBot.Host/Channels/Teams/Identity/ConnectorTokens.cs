using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace AdvocacyBot.Host.Channels.Teams.Identity;

/// <summary>The bot's own tokens for the connector, by its client credentials; the library behind keeps them until
/// they run out.</summary>
internal sealed class ConnectorTokens(IMsalHttpClientFactory http, IOptions<TeamsOptions> options)
{
    private const string Scope = "https://api.botframework.com/.default";

    private readonly Lazy<IConfidentialClientApplication> _bot = new(() =>
        ConfidentialClientApplicationBuilder
            .Create(options.Value.AppId)
            .WithClientSecret(options.Value.Secret)
            .WithTenantId(options.Value.TenantId)
            .WithHttpClientFactory(http)
            .Build());

    /// <returns>Null in local development, where nobody asks for a token.</returns>
    /// <exception cref="MsalException">No token is given.</exception>
    public async Task<string?> GetAsync(CancellationToken cancel) => options.Value.IsSetUp
        ? (await _bot.Value.AcquireTokenForClient([Scope]).ExecuteAsync(cancel)).AccessToken
        : null;
}

/// <summary>Hands the factory's clients to the token library.</summary>
internal sealed class TokenHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(nameof(ConnectorTokens));
}
