using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>Slack's own packages judge what stands in for Slack here, and the signatures of the tests.</summary>
public sealed class OfficialClientTests
{
    [PeerFact("Slack")]
    public async Task Bolt_and_the_bot_judge_requests_alike()
    {
        var chance = new Random(20261122);
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        List<(string Time, string Signature, string Body)> requests = [];
        for (var made = 0; made < 400; made++)
        {
            // Bolt takes what is dated ahead of its clock, however far; the bot does not.
            var time = (now.ToUnixTimeSeconds() - chance.Next(0, 400)).ToString(CultureInfo.InvariantCulture);
            var body = $$"""{"type":"event_callback","text":"¿quién firmó? {{chance.Next()}} & <more>"}""";
            var signature = SlackRequests.Signature(time, body);
            requests.Add((made % 4) switch
            {
                0 => (time, signature, body + " "),
                1 => (time, signature[..^1] + (signature[^1] == 'a' ? 'b' : 'a'), body),
                _ => (time, signature, body),
            });
        }

        var lines = requests.Select(one => new JsonObject
        {
            ["secret"] = SlackRequests.Secret,
            ["time"] = one.Time,
            ["signature"] = one.Signature,
            ["body"] = one.Body,
            ["now"] = now.ToUnixTimeSeconds(),
        }.ToJsonString());
        var judged = Peers.Lines(await Peers.RunAsync("Slack", "judge.mjs", string.Join('\n', lines) + "\n"));

        Assert.Contains("true", judged);
        Assert.Equal(judged, requests.Select(one => SlackSignature.Holds(
            SlackRequests.Secret, one.Time, one.Signature, Encoding.UTF8.GetBytes(one.Body), now) ? "true" : "false"));
    }

    [PeerFact("Slack")]
    public async Task Slacks_client_finds_the_stand_in_to_be_Slack()
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.AnswerNext("chat.postMessage", "ratelimited", status: 429, retryAfter: 1);

        var found = Assert.Single(Peers.Lines(await Peers.RunAsync("Slack", "client.mjs", "", slack.ApiUrl.ToString())));

        Assert.Equal(
            """{"updated":true,"whispered":true,"marked":true,"name":"Ann Lee","direct":"DUANN","uploaded":true,"""
            + "\"refused\":\"message_not_found\",\"stranger\":\"invalid_auth\"}",
            found);
        Assert.Equal("a letter", Encoding.UTF8.GetString(Assert.Single(slack.Workspace.Shown).Value));
        Assert.Equal(2, slack.Calls.Count(call => call.Method == "chat.postMessage"));
    }

    [PeerFact("Slack")]
    public async Task Slacks_client_finds_the_socket_to_be_Slacks()
    {
        await using var slack = await FakeSlack.StartAsync();
        var running = Peers.RunAsync("Slack", "socket.mjs", "", slack.ApiUrl.ToString());
        await slack.Socket.OpenedAsync();
        slack.Socket.Send("e1", "events_api", SlackRequests.Mention("C1", "1.1", "who signed?"));

        var heard = await slack.Socket.HeardAsync();

        Assert.Equal("""{"envelope_id":"e1","payload":{"heard":true}}""", heard.ToJsonString());
        Assert.Equal("""{"type":"events_api","text":"<@UBOT> who signed?"}""", Assert.Single(Peers.Lines(await running)));
    }
}
