using System.Text;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Damaged, nonsensical and hostile activities: none brings the door down, and the next good turn is
/// answered.</summary>
public sealed class MutatedActivityTests : IAsyncLifetime
{
    private const int Activities = 5_000;

    private static readonly Func<JsonNode?>[] Strange =
    [
        () => null, () => "", () => "x", () => "HALF", () => new string('y', 3_000), () => -1, () => 1e300, () => true,
        () => new JsonArray(), () => new JsonArray(null, 1, "a"), () => new JsonObject(),
        () => new JsonObject { ["id"] = 1 }, () => new JsonObject { ["id"] = "\u0000\ud800" }, () => "<at>AdvocacyBot</at>",
        () => JsonNode.Parse("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"),
    ];

    private RunningTeams _teams = null!;

    public async Task InitializeAsync() => _teams = await RunningTeams.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task Of_five_thousand_none_is_answered_with_a_fault_and_the_next_question_is_answered()
    {
        var chance = new Random(42);
        var taken = 0;
        for (var sent = 0; sent < Activities; sent++)
        {
            using var content = Damaged(chance, sent);
            using var response = await _teams.PostAsync(content);
            Assert.True((int)response.StatusCode is < 500 or 501, $"{sent}: {response.StatusCode}");
            taken += response.IsSuccessStatusCode ? 1 : 0;
        }

        Assert.InRange(taken, 100, Activities - 100);
        var last = TeamsMessage.Personal(_teams.Connector.ServiceUrl, "good", "last", "Who signed the December 21 letter?");
        while ((await _teams.AnswerAsync(last)).ReplyTo != "last")
        {
        }
    }

    private ByteArrayContent Damaged(Random chance, int number)
    {
        var activity = Whole(chance, number);
        for (var faults = chance.Next(1, 4); faults > 0; faults--)
        {
            Damage(activity, chance);
        }

        // Half a character cannot be put into a node: it is put where a mark was.
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString().Replace("HALF", "\\ud800", StringComparison.Ordinal));
        switch (chance.Next(8))
        {
            case 0:
                body = body[..chance.Next(body.Length)];
                break;
            case 1:
                body[chance.Next(body.Length)] = (byte)chance.Next(256);
                break;
        }

        return new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
    }

    private JsonObject Whole(Random chance, int number)
    {
        var service = _teams.Connector.ServiceUrl;
        var activity = chance.Next(3) == 0
            ? TeamsMessage.Mention(service, $"c{number % 7}", $"{number}", "who was copied?")
            : TeamsMessage.Personal(service, $"c{number % 7}", $"{number}", "help");
        activity["type"] = ((string[])["message", "message", "invoke", "conversationUpdate", "installationUpdate", "messageReaction"])[chance.Next(6)];
        activity["name"] = ((string[])["fileConsent/invoke", "adaptiveCard/action", "message/submitAction", "x"])[chance.Next(4)];
        activity["value"] = new JsonObject
        {
            ["bot"] = "more",
            ["turn"] = $"c{number % 7}|{number - 1}",
            ["part"] = 0,
            ["action"] = new JsonObject { ["data"] = "x" },
            ["context"] = new JsonObject { ["bot"] = "file", ["kind"] = "draft", ["version"] = 1, ["ending"] = ".docx" },
        };
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsMessage.Bot });
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<b>" });
        return activity;
    }

    /// <summary>Somewhere in it: a value turned into another, a field left out, one added.</summary>
    private static void Damage(JsonObject activity, Random chance)
    {
        var place = activity;
        while (place.Select(field => field.Value).OfType<JsonObject>().ToList() is { Count: > 0 } deeper && chance.Next(2) == 0)
        {
            place = deeper[chance.Next(deeper.Count)];
        }

        var names = place.Select(field => field.Key).ToList();
        var name = names.Count == 0 ? "new" : names[chance.Next(names.Count)];
        if (chance.Next(4) == 0)
        {
            place.Remove(name);
        }
        else
        {
            place[name] = Strange[chance.Next(Strange.Length)]();
        }
    }
}
