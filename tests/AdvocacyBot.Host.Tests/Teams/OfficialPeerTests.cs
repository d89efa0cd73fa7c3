using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Bot Framework's own JavaScript packages as judges of what the bot sends and whom it lets in.</summary>
public sealed class OfficialPeerTests
{
    private const string AppId = "3f0c8a52-5f1e-4a53-9d0a-0d1a7e3f4b11";
    private const string Service = "https://smba.trafficmanager.net/emea/";

    [PeerFact("Teams")]
    public async Task Every_activity_that_the_bot_sends_is_one_to_the_official_schema()
    {
        await using var teams = await RunningTeams.StartAsync();
        string[] said =
        [
            "Who signed the December 21 letter?", "¿A quién se copió?", "what does it say about asylum?", "who wrote Hamlet?",
            "who signed?", "Draft a letter to the Interior Secretary on family unity", "firmer",
            "brief me on Mexico", "timeline of our letters", "help",
        ];
        foreach (var (words, at) in said.Select((words, at) => (words, at)))
        {
            await teams.AnswerAsync(teams.Personal($"{at}", words));
        }

        var sent = teams.Connector.All;
        var told = await Peers.RunAsync("Teams", "check-activities.js", string.Join('\n', sent.Select(one => one.Words)));

        Assert.Equal($"{sent.Count} activities\n", told);
        Assert.Equal(2 * said.Length, sent.Count);
    }

    [PeerFact("Teams")]
    public async Task Whom_the_official_check_keeps_out_is_kept_out_and_who_is_right_is_let_in_by_both()
    {
        await using var server = await SigningServer.StartAsync();
        server.Add("teams", "msteams");
        server.Add("other", "webchat", "directline");
        server.Add("silent", null);
        var chance = new Random(11);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var cases = Enumerable.Range(0, 400).Select(_ => TokenCase.Make(chance, server, now, AppId, Service)).ToList();

        var official = (await Peers.RunAsync("Teams", "check-tokens.js", Asked(server, cases))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var ours = await OursAsync(server, cases);

        Assert.Equal(cases.Count, official.Length);
        for (var at = 0; at < cases.Count; at++)
        {
            // It is stricter in letters of the header and of the service's address, where case and spaces mean nothing.
            Assert.False(ours[at] && official[at] == "out" && cases[at].Told.Length > 0, $"let in by us alone:{cases[at].Told}");
            Assert.True(!cases[at].IsRight || ours[at], $"right, and kept out:{cases[at].Told}");
        }

        Assert.InRange(official.Count(verdict => verdict == "in"), 20, 350);
    }

    private static string Asked(SigningServer server, IEnumerable<TokenCase> cases) => JsonSerializer.Serialize(new
    {
        metadata = server.Metadata.ToString(),
        appId = AppId,
        cases = cases.Select(one => new { authorization = one.Authorization ?? "", channel = one.Channel, service = one.ServiceUrl }),
    });

    private static async Task<List<bool>> OursAsync(SigningServer server, IEnumerable<TokenCase> cases)
    {
        var options = Options.Create(new TeamsOptions { AppId = AppId, TenantId = AppId, Secret = "s", Metadata = server.Metadata });
        using var http = new HttpClient();
        using var keys = new SigningKeys(http, options, TimeProvider.System, NullLogger<SigningKeys>.Instance);
        var check = new TokenCheck(keys, options, TimeProvider.System);
        List<bool> let = [];
        foreach (var one in cases)
        {
            var activity = new Activity { Type = "message", ChannelId = one.Channel, ServiceUrl = one.ServiceUrl };
            let.Add(await check.RefusalAsync(one.Authorization, activity, CancellationToken.None) is null);
        }

        return let;
    }
}
