using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>Socket Mode, with the real host as a process of its own.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private RunningBot? _bot;

    private FakeSlack Slack => _bot!.Slack;

    public async Task InitializeAsync()
    {
        _bot = await RunningBot.StartAsync(("Slack:SigningSecret", null), ("Slack:AppToken", FakeSlack.AppToken));
        await Slack.Socket.OpenedAsync();
    }

    public async Task DisposeAsync() => await _bot!.DisposeAsync();

    [Fact]
    public async Task What_comes_over_the_socket_is_acknowledged_and_answered()
    {
        Slack.Socket.Send("e1", "events_api", SlackRequests.Mention("C1", "1.1", "Who signed the December 21 letter?"));
        var heard = await Slack.Socket.HeardAsync();
        var answer = await Slack.CameAsync("chat.update");

        Slack.Socket.Send("e2", "slash_commands", Object(SlackRequests.Command(Slack, "help")));
        var told = await Slack.Socket.HeardAsync();
        var shown = SlackRequests.Shown("C1", answer["ts"], "1.1");
        Slack.Socket.Send("e3", "interactive", SlackRequests.Press(Slack, answer.Button("draft"), shown));
        await Slack.Socket.HeardAsync();

        Assert.Equal("""{"envelope_id":"e1","payload":{}}""", heard.ToJsonString());
        Assert.Contains("Human Rights First", answer.Words, StringComparison.Ordinal);
        Assert.Equal("ephemeral", told["payload"]!["response_type"]!.GetValue<string>());
        await Slack.CameAsync("views.open");
    }

    [Fact]
    public async Task When_Slack_asks_for_another_socket_it_is_opened_and_nothing_is_answered_twice()
    {
        var said = SlackRequests.Mention("C1", "1.1", "Who signed the December 21 letter?");
        Slack.Socket.Send("e1", "events_api", said.DeepClone());
        await Slack.Socket.HeardAsync();
        Slack.Socket.SayGoodbye();
        await Slack.Socket.OpenedAsync();
        Slack.Socket.Send("e2", "events_api", said);
        await Slack.Socket.HeardAsync();
        Slack.Socket.Send("e3", "events_api", SlackRequests.Mention("C1", "1.2", "Who was copied?", "1.1"));
        await Slack.Socket.HeardAsync();

        await Slack.CameAsync("chat.update", call => call.Words.Contains("Alejandro Encinas", StringComparison.Ordinal));
        Assert.Equal(2, Slack.Calls.Count(call => call.Method == "chat.update"));
        Assert.Equal(2, Slack.Calls.Count(call => call.Method == "apps.connections.open"));
    }

    [Fact]
    public async Task A_socket_that_cannot_be_opened_is_tried_again()
    {
        Slack.AnswerNext("apps.connections.open", "internal_error");
        Slack.Socket.SayGoodbye();

        await Slack.Socket.OpenedAsync();
        Assert.Equal(3, Slack.Calls.Count(call => call.Method == "apps.connections.open"));
    }

    [Fact]
    public async Task A_modal_that_is_slow_to_open_keeps_nothing_else_waiting()
    {
        Slack.Hold("views.open");
        Slack.Socket.Send("slow", "slash_commands", Object(SlackRequests.Command(Slack, "draft")));
        Slack.Socket.Send("fast", "events_api", SlackRequests.Mention("C1", "1.1", "help"));

        Assert.Equal("fast", (await Slack.Socket.HeardAsync())["envelope_id"]!.GetValue<string>());
        Slack.LetGo("views.open");
        Assert.Equal("slow", (await Slack.Socket.HeardAsync())["envelope_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_nobody_expected_ends_a_line_at_most_and_never_the_bot()
    {
        var shortcut = SlackRequests.Press(Slack, new JsonObject { ["action_id"] = "", ["value"] = "" }, []);
        (shortcut["type"], shortcut["callback_id"]) = ("message_action", "add_this_file");
        shortcut["message"] = new JsonObject { ["files"] = new JsonArray((JsonNode?)null) };
        Slack.Socket.Send("e1", "interactive", shortcut);
        Slack.Socket.Send("e2", "events_api", SlackRequests.Mention("C1", "1.1", "help"));
        Assert.Equal("e2", (await Slack.Socket.HeardAsync())["envelope_id"]!.GetValue<string>());
        var message = SlackRequests.Message("D1", "1.1", "");
        message["event"]!["files"] = new JsonArray((JsonNode?)null);
        Slack.Socket.Send("e3", "events_api", message);

        await Slack.Socket.OpenedAsync();
        Slack.Socket.Send("e4", "events_api", SlackRequests.Mention("C1", "2.1", "help"));
        Assert.Equal("e4", (await Slack.Socket.HeardAsync())["envelope_id"]!.GetValue<string>());
    }

    private static JsonObject Object(Dictionary<string, string> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));
}
