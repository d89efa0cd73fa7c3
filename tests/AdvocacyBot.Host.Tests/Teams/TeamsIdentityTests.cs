using System.Net;
using AdvocacyBot.Host.Channels;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Who is let in at the door itself, and as whom the bot answers.</summary>
public sealed class TeamsIdentityTests : IAsyncLifetime
{
    private const string AppId = "3f0c8a52-5f1e-4a53-9d0a-0d1a7e3f4b11";
    private const string Tenant = "a8d2f1c0-0d4e-4a6f-8b1c-2f6a9f0e5d77";
    private const string Service = "https://smba.trafficmanager.net/emea/";

    private SigningServer _server = null!;
    private RunningTeams _teams = null!;

    public async Task InitializeAsync()
    {
        _server = await SigningServer.StartAsync();
        _server.Add("teams", "msteams");
        _teams = await RunningTeams.StartAsync(
            ("Teams:LocalDevelopment", "false"), ("Teams:AppId", AppId), ("Teams:TenantId", Tenant),
            ("Teams:Secret", "not-a-real-one"), ("Teams:Metadata", _server.Metadata.ToString()));
    }

    public async Task DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(Service, Tenant, true, 202)]
    [InlineData(Service, Tenant, false, 401)]
    [InlineData(Service, AppId, true, 403)]
    [InlineData(Service, null, true, 403)]
    [InlineData("https://evil.example/", Tenant, true, 403)]
    [InlineData("http://127.0.0.1:9/", Tenant, true, 403)]
    public async Task Only_a_token_of_bot_framework_the_own_tenant_and_a_trusted_service_are_let_in(
        string service, string? tenant, bool hasToken, int status)
    {
        // Typing asks for no answer, which could not be sent from here.
        var activity = TeamsMessage.Personal(service, "chat", "1", "");
        activity["type"] = "typing";
        activity["channelData"] = null;
        activity["conversation"]!["tenantId"] = tenant;

        Assert.Equal(status, await _teams.PostAsync(activity, hasToken ? "Bearer " + Token(service) : null));
    }

    [Fact]
    public async Task Without_settings_the_door_is_shut_to_everyone()
    {
        await using var shut = await RunningTeams.StartAsync(("Teams:LocalDevelopment", "false"));

        Assert.Equal(401, await shut.PostAsync(shut.Personal("1", "help")));
        Assert.Equal(401, await shut.PostAsync(shut.Personal("1", "help"), "Bearer " + Token(Service)));
        using var nonsense = new StringContent("{", System.Text.Encoding.UTF8, "application/json");
        using var refused = await shut.PostAsync(nonsense);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("Teams:TenantId", "", "Teams:TenantId: expected a GUID")]
    [InlineData("Teams:AppId", "my bot", "Teams:AppId: expected a GUID; found \"my bot\"")]
    [InlineData("Teams:Secret", "", "Teams:Secret: expected the client secret")]
    [InlineData("Teams:LocalDevelopment", "true", "Teams:LocalDevelopment: expected false beside Teams:AppId")]
    [InlineData("Teams:Metadata", "http://evil.example/", "Teams:Metadata: expected an https address")]
    [InlineData("Channels:PublicUrl", "http://bot.example.org", "Channels:PublicUrl: expected an https address")]
    [InlineData("Channels:PublicPort", "0", "Channels:PublicPort: expected 1 to 65535")]
    public async Task A_setting_that_cannot_be_meant_ends_the_start_with_its_name(string key, string value, string told)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunningTeams.StartAsync(
            ("Teams:LocalDevelopment", "false"), ("Teams:AppId", AppId), ("Teams:TenantId", Tenant),
            ("Teams:Secret", "not-a-real-one"), (key, value)));

        Assert.Contains(told, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-real-one", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_go_out_with_a_token_that_is_asked_for_once_and_to_trusted_services_alone()
    {
        using var login = new Login();
        var options = Options.Create(new TeamsOptions { AppId = AppId, TenantId = Tenant, Secret = "not-a-real-one" });
        using var http = new HttpClient(login, disposeHandler: false);
        var connector = new TeamsConnector(http, new ConnectorTokens(login, options), options);

        for (var sent = 0; sent < 3; sent++)
        {
            Assert.IsType<Delivery.Sent>(await connector.SendAsync(Service, "a;messageid=1", "r/1", "{}", CancellationToken.None));
        }

        Assert.IsType<Delivery.Never>(await connector.SendAsync("https://evil.example/", "a", null, "{}", CancellationToken.None));
        Assert.Equal(1, login.TokensGiven);
        Assert.Equal(3, login.Sent.Count);
        Assert.All(login.Sent, one => Assert.Equal(
            (Service + "v3/conversations/a%3Bmessageid%3D1/activities/r%2F1", "Bearer the-token"), one));
    }

    private string Token(string service) => SigningServer.Token(
        _server.SignedBy("teams", SecurityAlgorithms.RsaSha256), "https://api.botframework.com", AppId,
        TimeProvider.System.GetUtcNow().UtcDateTime, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1), service);

    /// <summary>The tenant's login and the connector behind it.</summary>
    private sealed class Login : HttpMessageHandler, IMsalHttpClientFactory
    {
        public int TokensGiven { get; private set; }

        public List<(string Address, string? Authorization)> Sent { get; } = [];

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Host != "login.microsoftonline.com")
            {
                Sent.Add((request.RequestUri.AbsoluteUri, request.Headers.Authorization?.ToString()));
                return new HttpResponseMessage(HttpStatusCode.Created);
            }

            if (!request.RequestUri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            {
                return Json("""{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x","api-version":"1.1","metadata":[]}""");
            }

            var asked = await request.Content!.ReadAsStringAsync(cancellationToken);
            Assert.Contains($"/{Tenant}/", request.RequestUri.AbsolutePath, StringComparison.Ordinal);
            Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", asked, StringComparison.Ordinal);
            TokensGiven++;
            return Json("""{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""");
        }

        private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK)
        {
            Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        };
    }
}
