using AdvocacyBot.Host.Channels.Teams.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace AdvocacyBot.Host.Channels.Teams;

internal static class TeamsRoom
{
    private static readonly TimeSpan _longestCall = TimeSpan.FromSeconds(20);

    /// <summary>Teams and every channel of Bot Framework, from the setting <c>Teams</c>.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>().BindConfiguration("Teams").ValidateDataAnnotations()
            .Validate<IOptions<ChannelOptions>>(
                (teams, channels) => !teams.LocalDevelopment || channels.Value.PublicUrl is null,
                "Teams:LocalDevelopment: expected false beside Channels:PublicUrl; found true")
            .ValidateOnStart();
        string[] clients =
            [nameof(SigningKeys), nameof(ConnectorTokens), nameof(TeamsConnector), nameof(TeamsFileHandover)];
        foreach (var client in clients)
        {
            services.AddHttpClient(client, http => http.Timeout = _longestCall)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    // The service fails over by name: a connection must not outlive it for long.
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                });
        }

        return services
            .AddSingleton(provider => new SigningKeys(
                Client(provider, nameof(SigningKeys)), provider.GetRequiredService<IOptions<TeamsOptions>>(),
                provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SigningKeys>>()))
            .AddSingleton<TokenCheck>()
            .AddSingleton<IMsalHttpClientFactory, TokenHttp>()
            .AddSingleton<ConnectorTokens>()
            .AddSingleton(provider => new TeamsConnector(
                Client(provider, nameof(TeamsConnector)), provider.GetRequiredService<ConnectorTokens>(),
                provider.GetRequiredService<IOptions<TeamsOptions>>()))
            .AddSingleton(provider => new TeamsFileHandover(
                provider.GetRequiredService<Paperwork>(), Client(provider, nameof(TeamsFileHandover)),
                provider.GetRequiredService<IOptions<TeamsOptions>>()))
            .AddSingleton<TeamsEndpoint>()
            .AddSingleton<LinkRoot>()
            .AddSingleton<TeamsAnswers>()
            .AddSingleton<IDoor, TeamsDoor>();
    }

    private static HttpClient Client(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
}
