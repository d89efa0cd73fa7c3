using System.Globalization;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Host.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>How long the bot waits between tries, told by what it asked of the clock.</summary>
public class PatienceTests
{
    private static readonly Uri Closed = new("http://127.0.0.1:1/v1/");

    [Fact]
    public async Task After_each_500_it_waits_about_twice_as_long()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(500, "{}"), ModelServer.Json(503, "{}"), ModelServer.Says("Good day"));
        using var line = new Line(server);

        var response = await line.AskAsync();

        Assert.Equal("Good day", response.Text);
        Assert.Equal(2, line.Clock.Waits.Count);
        Assert.InRange(line.Clock.Waits[0].TotalSeconds, 0.2, 0.4);
        Assert.InRange(line.Clock.Waits[1].TotalSeconds, 0.4, 0.8);
    }

    [Fact]
    public async Task After_so_many_tries_it_gives_up()
    {
        await using var server = await ModelServer.StartAsync();
        using var line = new Line(server);

        Assert.IsType<ModelFailure.Unreachable>(await line.FailureAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    public async Task On_429_it_waits_as_long_as_it_is_asked_to(string header, string value, double seconds)
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(429, "{}", (header, value)), ModelServer.Says("Good day"));
        using var line = new Line(server);

        await line.AskAsync();

        Assert.Equal([TimeSpan.FromSeconds(seconds)], line.Clock.Waits);
    }

    [Fact]
    public async Task On_429_it_waits_until_the_date_that_is_named()
    {
        var until = new FakeClock().GetUtcNow().AddSeconds(9).ToString("R", CultureInfo.InvariantCulture);
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(429, "{}", ("Retry-After", until)), ModelServer.Says("Good day"));
        using var line = new Line(server);

        await line.AskAsync();

        Assert.Equal([TimeSpan.FromSeconds(9)], line.Clock.Waits);
    }

    [Theory]
    [InlineData("Retry-After", "21")]
    [InlineData("Retry-After", "Mon, 02 Mar 2026 09:00:21 GMT")]
    [InlineData("retry-after-ms", "20001")]
    [InlineData("Retry-After", "99999999999999999999")]
    public async Task It_does_not_wait_at_all_where_it_is_asked_for_longer_than_a_turn_has(string header, string value)
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Json(429, "{}", (header, value)));
        using var line = new Line(server);

        Assert.IsType<ModelFailure.Busy>(await line.FailureAsync());
        Assert.Empty(line.Clock.Waits);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("Retry-After", "soon")]
    [InlineData("Retry-After", "-5")]
    [InlineData("retry-after-ms", "")]
    public async Task A_header_that_cannot_be_meant_is_as_none(string header, string value)
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(429, "{}", (header, value)), ModelServer.Says("Good day"));
        using var line = new Line(server);

        await line.AskAsync();

        Assert.InRange(Assert.Single(line.Clock.Waits).TotalSeconds, 0.2, 0.4);
    }

    [Fact]
    public async Task A_date_that_has_passed_asks_for_no_wait()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(429, "{}", ("Retry-After", "Mon, 02 Mar 2026 08:00:00 GMT")),
            ModelServer.Says("Good day"));
        using var line = new Line(server);

        await line.AskAsync();

        Assert.All(line.Clock.Waits, wait => Assert.Equal(TimeSpan.Zero, wait));
    }

    [Fact]
    public async Task Whoever_gives_up_ends_the_wait()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(429, "{}", ("Retry-After", "15")), ModelServer.Says("Good day"));
        var clock = new FakeClock();
        using var client = ModelConnection.Open(
            new ModelOptions(ModelKind.Compatible, server.Address, "stub") { Turn = TimeSpan.FromSeconds(20) }, clock,
            NullLogger.Instance);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(12), clock);

        var asked = client.GetResponseAsync([new(ChatRole.User, "Hello")], null, stop.Token);
        await Until(() => clock.Waits.Count == 2);
        clock.Advance(TimeSpan.FromSeconds(13));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_host_that_cannot_be_connected_is_tried_once_more()
    {
        await using var server = await ModelServer.StartAsync();
        using var line = new Line(server, one => one with { Endpoint = Closed });

        Assert.IsType<ModelFailure.Unreachable>(await line.FailureAsync());
        Assert.Single(line.Clock.Waits);
    }

    [Fact]
    public async Task A_service_that_never_answers_ends_with_the_time_of_the_turn()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.HangsAsync, ModelServer.HangsAsync, ModelServer.HangsAsync);
        using var line = new Line(server, one => one with { Turn = TimeSpan.FromMilliseconds(150), Retries = 0 });

        Assert.IsType<ModelFailure.TimedOut>(await line.FailureAsync());
    }

    private static async Task Until(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Yield();
        }
    }
}
