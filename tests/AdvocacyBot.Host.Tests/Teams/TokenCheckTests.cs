using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Tests.Teams;

public sealed class TokenCheckTests : IAsyncLifetime, IDisposable
{
    private const string AppId = "3f0c8a52-5f1e-4a53-9d0a-0d1a7e3f4b11";
    private const string Service = "https://smba.trafficmanager.net/emea/";
    private const string Issuer = "https://api.botframework.com";

    private readonly HttpClient _http = new();
    private readonly MovedClock _clock = new();
    private SigningServer _server = null!;
    private SigningKeys _keys = null!;
    private TokenCheck _check = null!;

    public async Task InitializeAsync()
    {
        _server = await SigningServer.StartAsync();
        _server.Add("teams", "msteams");
        _server.Add("other", "webchat", "directline");
        _server.Add("silent", null);
        var options = Options.Create(new TeamsOptions
        {
            AppId = AppId,
            TenantId = AppId,
            Secret = "s",
            Metadata = _server.Metadata,
        });
        _keys = new SigningKeys(_http, options, _clock, NullLogger<SigningKeys>.Instance);
        _check = new TokenCheck(_keys, options, _clock);
    }

    [Fact]
    public async Task Of_two_thousand_tokens_just_those_that_are_right_in_everything_are_let_in()
    {
        var chance = new Random(7);
        var right = 0;
        for (var made = 0; made < 2_000; made++)
        {
            var token = TokenCase.Make(chance, _server, _clock.Now.UtcDateTime, AppId, Service);
            var refusal = await RefusalAsync(token.Authorization, token.Channel, token.ServiceUrl);

            Assert.True(token.IsRight == (refusal is null), $"{made}: {token.Told}: {refusal ?? "let in"}");
            right += token.IsRight ? 1 : 0;
        }

        Assert.InRange(right, 200, 1_500);
    }

    [Fact]
    public async Task A_token_with_any_one_letter_changed_is_refused()
    {
        var good = Good();
        Assert.Null(await RefusalAsync("Bearer " + good));
        // The last letter of a part may carry bits that no byte holds: it is left out.
        var dots = good.Select((letter, at) => (letter, at)).Where(one => one.letter == '.').Select(one => one.at).ToList();
        for (var at = 0; at < good.Length - 1; at++)
        {
            if (dots.Contains(at) || dots.Contains(at + 1))
            {
                continue;
            }

            var changed = good[..at] + (good[at] == 'A' ? 'B' : 'A') + good[(at + 1)..];
            Assert.NotNull(await RefusalAsync("Bearer " + changed));
        }
    }

    [Fact]
    public async Task A_token_is_good_until_five_minutes_after_its_end_and_from_five_minutes_before_its_beginning()
    {
        var token = "Bearer " + Good();
        foreach (var (minutes, let) in new[] { (64.9, true), (65.1, false), (-4.9, true), (-5.1, false) })
        {
            using var keys = Keys(out var check, new MovedClock { Now = _clock.Now.AddMinutes(minutes) });
            Assert.Equal(let, await check.RefusalAsync(token, Said(), CancellationToken.None) is null);
        }
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_first_named_and_forged_ones_do_not_fetch_without_end()
    {
        Assert.Null(await RefusalAsync("Bearer " + Good()));
        _server.Add("new", "msteams");
        Assert.NotNull(await RefusalAsync("Bearer " + Good("new")));
        _clock.Now += TimeSpan.FromMinutes(5);
        Assert.Null(await RefusalAsync("Bearer " + Good("new")));

        var fetched = _server.Fetched;
        _server.Add("forged", "msteams");
        for (var forged = 0; forged < 100; forged++)
        {
            Assert.NotNull(await RefusalAsync("Bearer " + Good("forged")));
        }

        Assert.Equal(fetched, _server.Fetched);
    }

    [Fact]
    public async Task Known_keys_serve_on_where_none_can_be_fetched_and_without_any_nobody_is_let_in()
    {
        Assert.Null(await RefusalAsync("Bearer " + Good()));
        _server.IsDown = true;
        _clock.Now += TimeSpan.FromDays(2);
        Assert.Null(await RefusalAsync("Bearer " + Good()));

        using var keys = Keys(out var check, _clock);
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            check.RefusalAsync("Bearer " + Good(), Said(), CancellationToken.None));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Without_an_app_id_nobody_is_let_in_but_in_local_development(bool local, bool let)
    {
        var options = Options.Create(new TeamsOptions { LocalDevelopment = local, Metadata = _server.Metadata });
        var check = new TokenCheck(_keys, options, _clock);

        Assert.Equal(let, await check.RefusalAsync(null, Said(), CancellationToken.None) is null);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _keys.Dispose();
    }

    private SigningKeys Keys(out TokenCheck check, TimeProvider clock)
    {
        var options = Options.Create(new TeamsOptions
        {
            AppId = AppId,
            TenantId = AppId,
            Secret = "s",
            Metadata = _server.Metadata,
        });
        var keys = new SigningKeys(_http, options, clock, NullLogger<SigningKeys>.Instance);
        check = new TokenCheck(keys, options, clock);
        return keys;
    }

    private string Good(string kid = "teams")
    {
        var now = _clock.Now.UtcDateTime;
        return SigningServer.Token(
            _server.SignedBy(kid, SecurityAlgorithms.RsaSha256), Issuer, AppId, now, now.AddHours(1), Service);
    }

    private Task<string?> RefusalAsync(string? authorization, string channel = "msteams", string service = Service) =>
        _check.RefusalAsync(authorization, Said(channel, service), CancellationToken.None);

    private static Activity Said(string channel = "msteams", string service = Service) =>
        new() { Type = "message", ChannelId = channel, ServiceUrl = service };
}
