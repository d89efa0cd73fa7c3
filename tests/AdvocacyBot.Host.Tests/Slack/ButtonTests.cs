using System.Text;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>Forms, shortcuts and the assistant's pane.</summary>
public sealed class ButtonTests : IAsyncLifetime
{
    private const string Road = "4 March 2021\n\nDear Minister Lee:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n";

    private RunningBot? _bot;

    private RunningBot Bot => _bot!;

    private FakeSlack Slack => _bot!.Slack;

    public async Task InitializeAsync() => _bot = await RunningBot.StartHereAsync(("Slack:Import:0", "*"));

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task What_a_draft_still_asks_for_is_filled_in_by_a_form()
    {
        await Bot.EventAsync(SlackRequests.Message("D1", "1.1", "Draft a letter to the Interior Secretary on family unity"));
        var draft = await Slack.CameAsync("chat.update");
        await Bot.InteractAsync(SlackRequests.Press(Slack, draft.Button("fill-in"), SlackRequests.Shown("D1", draft["ts"])));
        var form = await Slack.CameAsync("views.open");
        await Bot.InteractAsync(SlackRequests.Submit(form, ("from", "LAWG\nand IMUMI")));

        var filled = await Slack.CameAsync("chat.update", call => call["ts"] != draft["ts"]);
        Assert.Contains("Which organizations or people send it?", form["view"]!, StringComparison.Ordinal);
        Assert.Contains("Latin America Working Group", filled.Words, StringComparison.Ordinal);
        Assert.Contains("Version 2.", filled.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_in_which_nothing_was_filled_says_so_and_stays()
    {
        await Bot.EventAsync(SlackRequests.Message("D1", "1.1", "Draft a letter to the Interior Secretary on family unity"));
        var draft = await Slack.CameAsync("chat.update");
        await Bot.InteractAsync(SlackRequests.Press(Slack, draft.Button("fill-in"), SlackRequests.Shown("D1", draft["ts"])));
        var form = await Slack.CameAsync("views.open");

        var told = JsonNode.Parse(await Bot.InteractAsync(SlackRequests.Submit(form, ("from", " "), ("ask", ""))))!;

        Assert.Equal("errors", told["response_action"]!.GetValue<string>());
        Assert.Equal("Nothing was filled in, so nothing has changed.", told["errors"]!["from"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_that_is_begun_under_an_answer_stands_in_its_thread_with_its_file()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", "What does the December 21 letter say about family unity?"));
        var answer = await Slack.CameAsync("chat.update");
        await Bot.InteractAsync(SlackRequests.Press(Slack, answer.Button("draft"), SlackRequests.Shown("C1", answer["ts"], "1.1")));
        var modal = await Slack.CameAsync("views.open");
        await Bot.InteractAsync(SlackRequests.Submit(modal, ("to", "the Interior Secretary"), ("topic", "family unity")));

        var file = await Slack.CameAsync("files.completeUploadExternal");
        Assert.Contains("family unity", modal["view"]!, StringComparison.Ordinal);
        Assert.Equal(("C1", "1.1"), (file["channel_id"], file["thread_ts"]));
    }

    [Fact]
    public async Task A_file_on_a_message_is_added_from_its_menu_and_a_message_without_one_is_said_to_have_none()
    {
        Slack.Workspace.Shared["F1"] = ("road.txt", Encoding.UTF8.GetBytes(Road));
        await Bot.InteractAsync(Shortcut("bare", new JsonArray()));
        await Bot.InteractAsync(Shortcut("filed", new JsonArray(new JsonObject { ["id"] = "F1" })));

        var bare = await Slack.CameAsync("hook", call => call["id"] == "bare");
        var filed = await Slack.CameAsync("hook", call => call["id"] == "filed");
        Assert.Equal("There is no file on that message.", bare["text"]);
        Assert.Equal("road.txt is on the shelf now, as road. Ask away.", filed["text"]);
    }

    [Fact]
    public async Task A_file_that_is_added_again_from_its_menu_is_said_to_be_known()
    {
        Slack.Workspace.Shared["F1"] = ("road.txt", Encoding.UTF8.GetBytes(Road));
        var (first, again) = (Shortcut("first", Filed()), Shortcut("again", Filed()));
        (first["action_ts"], again["action_ts"]) = ("1800000001.1", "1800000002.1");
        await Bot.InteractAsync(first);
        await Slack.CameAsync("hook", call => call["id"] == "first");
        await Bot.InteractAsync(again);

        var known = await Slack.CameAsync("hook", call => call["id"] == "again");
        Assert.Equal("road.txt was on the shelf already, as road.", known["text"]);

        static JsonArray Filed() => new(new JsonObject { ["id"] = "F1" });
    }

    [Theory]
    [InlineData("share", "hook")]
    [InlineData("direct", "chat.postMessage")]
    public async Task A_button_that_is_pressed_again_does_it_again(string button, string method)
    {
        await Bot.CommandAsync(SlackRequests.Command(Slack, "ask Who signed the December 21 letter?"));
        var answer = await Slack.CameAsync("hook");
        foreach (var time in (string[])["1800000001.1", "1800000002.1"])
        {
            var before = Slack.Calls.Where(IsDone).ToList();
            var press = SlackRequests.Press(Slack, answer.Button(button), SlackRequests.Shown("C1", "5.1", isEphemeral: true));
            press["actions"]![0]!["action_ts"] = time;
            await Bot.InteractAsync(press);
            await Slack.CameAsync(method, call => IsDone(call) && !before.Contains(call));
        }

        Assert.Equal(2, Slack.Calls.Count(IsDone));

        bool IsDone(SlackCall call) =>
            call.Method == method && (method != "hook" || call["response_type"] == "in_channel");
    }

    [Fact]
    public async Task Buttons_do_nothing_for_people_of_other_workspaces()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", "help"));
        var help = await Slack.CameAsync("chat.update");
        var press = SlackRequests.Press(Slack, help.Button("ask-0"), SlackRequests.Shown("C1", help["ts"], "1.1"));
        press["user"]!["team_id"] = "T2";
        await Bot.InteractAsync(press);

        var told = await Slack.CameAsync("hook");
        Assert.Equal("I answer only people of the workspace that I belong to.", told["text"]);
        Assert.Single(Slack.Calls, call => call.Method == "chat.postMessage");
    }

    [Fact]
    public async Task The_assistants_pane_offers_questions_and_shows_a_status_instead_of_a_placeholder()
    {
        Slack.Workspace.Panes["D1"] = true;
        await Bot.EventAsync(SlackRequests.Event("assistant_thread_started", new()
        {
            ["assistant_thread"] = new JsonObject { ["user_id"] = FakeWorkspace.Ann, ["channel_id"] = "D1", ["thread_ts"] = "1.1" },
        }));
        var prompts = await Slack.CameAsync("assistant.threads.setSuggestedPrompts");
        var asked = prompts.Json("prompts")[0]!["message"]!.GetValue<string>();
        await Bot.EventAsync(SlackRequests.Message("D1", "1.2", asked, "1.1"));

        var answer = await Slack.CameAsync("chat.postMessage", call => call.Words.Contains("[1]", StringComparison.Ordinal));
        var status = Assert.Single(Slack.Calls, call => call.Method == "assistant.threads.setStatus");
        Assert.Equal(("D1", "1.1", "Reading the letters…"), (status["channel_id"], status["thread_ts"], status["status"]));
        Assert.Equal(("D1", "1.1"), (answer["channel"], answer["thread_ts"]));
        Assert.DoesNotContain(Slack.Calls, call => call.Method is "chat.update" or "reactions.add");
    }

    private JsonObject Shortcut(string hook, JsonArray files) => new()
    {
        ["type"] = "message_action",
        ["callback_id"] = "add_this_file",
        ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
        ["user"] = new JsonObject { ["id"] = FakeWorkspace.Ann, ["team_id"] = FakeWorkspace.Team },
        ["channel"] = new JsonObject { ["id"] = "C1" },
        ["trigger_id"] = Slack.Workspace.Trigger(),
        ["response_url"] = Slack.Hook(hook).ToString(),
        ["message"] = new JsonObject { ["ts"] = "1.1", ["files"] = files },
    };
}
