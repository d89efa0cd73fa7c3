using System.Text;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>What the bot does, and leaves, where others read along; and what it does unasked.</summary>
public sealed class MannerTests : IAsyncLifetime
{
    private const string Question = "Who signed the December 21 letter?";
    private const string Road = "4 March 2021\n\nDear Minister Lee:\n\nWe urge you to open the road.\n\nSincerely,\n\nRoads for All\n";

    private RunningBot? _bot;

    private RunningBot Bot => _bot!;

    private FakeSlack Slack => _bot!.Slack;

    public async Task InitializeAsync() => _bot = await RunningBot.StartHereAsync(
        ("Slack:Import:0", FakeWorkspace.Ann), ("Slack:Forget:0", FakeWorkspace.Ann), ("Slack:Channels:CES:Language", "es"));

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task Where_other_organisations_read_along_only_who_asked_sees_the_answer()
    {
        await Bot.EventAsync(Shared(SlackRequests.Mention("C1", "1.1", Question)));

        var answer = await Slack.CameAsync("chat.postEphemeral");
        Assert.Equal(("C1", "1.1", FakeWorkspace.Ann), (answer["channel"], answer["thread_ts"], answer["user"]));
        Assert.Contains("Human Rights First", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Slack.Calls, call => call.Method is "chat.postMessage" or "reactions.add");
    }

    [Fact]
    public async Task People_of_other_organisations_are_told_that_they_are_not_answered()
    {
        var said = Shared(SlackRequests.Mention("C1", "1.1", Question));
        said["event"]!["user_team"] = "T2";
        await Bot.EventAsync(said);

        var answer = await Slack.CameAsync("chat.postEphemeral");
        Assert.Equal("I answer only people of the workspace that I belong to.", answer["text"]);
    }

    [Fact]
    public async Task By_setting_nothing_is_said_where_other_organisations_read_along()
    {
        await using var silent = await RunningBot.StartHereAsync(("Slack:Guests", "silent"));
        await silent.EventAsync(Shared(SlackRequests.Mention("C1", "1.1", Question)));
        await silent.EventAsync(SlackRequests.Mention("C2", "2.1", Question));

        await silent.Slack.CameAsync("chat.update");
        Assert.DoesNotContain(silent.Slack.Calls, call => call["channel"] == "C1");
    }

    [Fact]
    public async Task A_private_answer_is_not_shared_into_a_channel_that_other_organisations_read()
    {
        Slack.Workspace.SharedWithOthers["C1"] = true;
        await Bot.CommandAsync(SlackRequests.Command(Slack, "ask " + Question));
        var answer = await Slack.CameAsync("hook");
        await Bot.InteractAsync(SlackRequests.Press(Slack, answer.Button("share"), SlackRequests.Shown("C1", "5.1", isEphemeral: true)));

        await Slack.CameAsync("hook", call => call.Words.Contains("People of other organisations", StringComparison.Ordinal));
        Assert.DoesNotContain(Slack.Calls, call => call["response_type"] == "in_channel");
    }

    [Fact]
    public async Task An_answer_goes_on_in_direct_messages()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));
        var answer = await Slack.CameAsync("chat.update");
        await Bot.InteractAsync(SlackRequests.Press(Slack, answer.Button("direct"), SlackRequests.Shown("C1", answer["ts"], "1.1")));

        var direct = await Slack.CameAsync("chat.postMessage", call => call["channel"] == "D" + FakeWorkspace.Ann);
        await Bot.EventAsync(SlackRequests.Message("D" + FakeWorkspace.Ann, "3.1", "And who was copied?"));

        Assert.Contains("Human Rights First", direct.Words, StringComparison.Ordinal);
        await Slack.CameAsync("chat.update", call => call.Words.Contains("Alejandro Encinas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_joining_a_channel_the_bot_says_in_its_language_what_it_is_for()
    {
        await Bot.EventAsync(SlackRequests.Joined("C0", FakeWorkspace.Ann, "1.0"));
        await Bot.EventAsync(Shared(SlackRequests.Joined("C2", FakeWorkspace.Bot, "1.1")));
        await Bot.EventAsync(SlackRequests.Joined("CES", FakeWorkspace.Bot, "1.2"));

        var help = await Slack.CameAsync("chat.postMessage");
        Assert.Equal("CES", help["channel"]);
        Assert.Contains("Respondo con 2 cartas", help.Words, StringComparison.Ordinal);
        Assert.NotEmpty(help.Buttons);
    }

    [Fact]
    public async Task The_home_shows_the_shelf_and_questions_that_are_answered_in_direct_messages()
    {
        await Bot.EventAsync(SlackRequests.HomeOpened("messages", "1.1"));
        await Bot.EventAsync(SlackRequests.HomeOpened("home", "1.2"));
        var home = await Slack.CameAsync("views.publish");
        await Bot.InteractAsync(SlackRequests.Press(Slack, home.Button("ask-0"), new JsonObject { ["type"] = "view", ["view_id"] = "V1" }));

        var answer = await Slack.CameAsync("chat.postMessage");
        Assert.Contains("On the shelf: 2", home.Words, StringComparison.Ordinal);
        Assert.Contains("2018-12-21", home.Words, StringComparison.Ordinal);
        Assert.Equal("D" + FakeWorkspace.Ann, answer["channel"]);
        Assert.Contains("[1]", answer.Words, StringComparison.Ordinal);
        Assert.Single(Slack.Calls, call => call.Method == "views.publish");
    }

    [Fact]
    public async Task A_letter_that_is_shared_with_the_bot_is_put_on_the_shelf_once_and_can_be_asked_about_and_taken_down()
    {
        Slack.Workspace.Shared["F1"] = ("../road.txt", Encoding.UTF8.GetBytes(Road));
        var message = SlackRequests.Message("D1", "1.1", "please add this");
        message["event"]!["subtype"] = "file_share";
        message["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1" });
        await Bot.EventAsync(message);
        await Bot.EventAsync(SlackRequests.FileShared("F1", "D1", FakeWorkspace.Ann));
        var added = await Slack.CameAsync("chat.update");
        await Bot.EventAsync(SlackRequests.Message("D1", "2.1", "Who signed the letter to Minister Lee?"));
        await Slack.CameAsync("chat.update", call => call.Words.Contains("Roads for All", StringComparison.Ordinal));
        await Bot.CommandAsync(SlackRequests.Command(Slack, "forget road"));
        await Slack.CameAsync("hook", call => call["text"] == "road is off the shelf.");

        Assert.Equal("road.txt is on the shelf now, as road. Ask away.", added["text"]);
        Assert.Single(Slack.Calls, call => call.Method == "files.info");
    }

    [Fact]
    public async Task Who_may_not_add_letters_is_told_so_and_a_file_that_is_none_is_named_with_the_reason()
    {
        Slack.Workspace.Shared["F1"] = ("road.txt", Encoding.UTF8.GetBytes(Road));
        Slack.Workspace.Shared["F2"] = ("sheet.xlsx", [1, 2, 3]);
        var message = SlackRequests.Message("D2", "1.1", "");
        message["event"]!["user"] = "UBO";
        message["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1" });
        await Bot.EventAsync(message);
        await Slack.CameAsync("chat.update", call => Says(call, "Adding letters is not open to you"));

        await Bot.CommandAsync(SlackRequests.Command(Slack, "import"));
        var modal = await Slack.CameAsync("views.open");
        await Bot.InteractAsync(SlackRequests.Submission(modal.Json("view"), new JsonObject
        {
            ["one"] = new JsonObject { ["words"] = new JsonObject { ["files"] = new JsonArray(new JsonObject { ["id"] = "F2" }) } },
        }));

        var refused = await Slack.CameAsync("hook");
        Assert.StartsWith("I did not take sheet.xlsx: expected a file ending in .txt", refused["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("/tmp", refused["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_can_be_asked_about_and_a_brief_comes_with_its_file()
    {
        var shortcut = SlackRequests.Press(Slack, new JsonObject { ["action_id"] = "", ["value"] = "" }, new JsonObject());
        (shortcut["type"], shortcut["callback_id"]) = ("message_action", "ask_about_this");
        shortcut["channel"] = new JsonObject { ["id"] = "C1" };
        shortcut["message"] = new JsonObject { ["ts"] = "1.1", ["text"] = "did <@UBO|Bo> know who signed it?" };
        await Bot.InteractAsync(shortcut);
        var modal = await Slack.CameAsync("views.open");
        await Bot.InteractAsync(SlackRequests.Submit(modal, ("one", Question)));
        var answer = await Slack.CameAsync("hook");

        await Bot.InteractAsync(SlackRequests.Press(Slack, answer.Button("brief"), SlackRequests.Shown("C1", "5.1", isEphemeral: true)));
        var brief = await Slack.CameAsync("views.open", call => call["view"]!.Contains("Brief me", StringComparison.Ordinal));
        await Bot.CommandAsync(SlackRequests.Command(Slack, "brief"));
        var direct = await Slack.CameAsync("views.open", call => call != brief && call != modal);
        await Bot.InteractAsync(SlackRequests.Submit(direct, ("one", "Marcelo Ebrard")));

        await Slack.CameAsync("files.completeUploadExternal");
        Assert.Contains("did Bo know who signed it?", modal["view"]!, StringComparison.Ordinal);
        Assert.Contains("Human Rights First", answer.Words, StringComparison.Ordinal);
        Assert.Equal("brief.docx", Assert.Single(Slack.Workspace.Shown).Key);
    }

    [Fact]
    public async Task A_brief_by_command_comes_with_its_file_in_direct_messages()
    {
        await Bot.CommandAsync(SlackRequests.Command(Slack, "brief Marcelo Ebrard"));

        var file = await Slack.CameAsync("files.completeUploadExternal");
        Assert.Equal("D" + FakeWorkspace.Ann, file["channel_id"]);
        Assert.Equal("brief.docx", Assert.Single(Slack.Workspace.Shown).Key);
    }

    [Fact]
    public async Task A_draft_that_only_one_person_sees_comes_with_its_file_in_direct_messages()
    {
        await Bot.EventAsync(Shared(SlackRequests.Mention("C1", "1.1", "Draft a letter to the Interior Secretary on family unity")));
        await Slack.CameAsync("chat.postEphemeral");
        await Bot.EventAsync(Shared(SlackRequests.Mention("C1", "1.2", "give me the Word file", "1.1")));

        var file = await Slack.CameAsync("files.completeUploadExternal");
        Assert.Equal("D" + FakeWorkspace.Ann, file["channel_id"]);
        Assert.Equal("draft-1.docx", Assert.Single(Slack.Workspace.Shown).Key);
    }

    private static bool Says(SlackCall call, string words) => call["text"]!.StartsWith(words, StringComparison.Ordinal);

    private static JsonObject Shared(JsonObject said)
    {
        said["is_ext_shared_channel"] = true;
        said["event"]!["user_team"] = FakeWorkspace.Team;
        return said;
    }
}
