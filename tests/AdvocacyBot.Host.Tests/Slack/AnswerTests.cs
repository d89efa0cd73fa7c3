using AdvocacyBot.Host.Tests.Slack.Fake;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>From a person's words to what they see, with the real host as a process of its own.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private const string Question = "Who signed the December 21 letter?";

    private RunningBot? _bot;

    private RunningBot Bot => _bot!;

    private FakeSlack Slack => _bot!.Slack;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Assert.DoesNotContain(Slack.Complaints, wrong => !wrong.Contains("channel_not_supported", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mention_is_seen_at_once_and_answered_in_its_thread_in_place_of_the_placeholder()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));

        var answer = await Slack.CameAsync("chat.update");
        var eyes = Assert.Single(Slack.Calls, call => call.Method == "reactions.add");
        var placeholder = Assert.Single(Slack.Calls, call => call.Method == "chat.postMessage");
        Assert.Equal(("C1", "1.1", "eyes"), (eyes["channel"], eyes["timestamp"], eyes["name"]));
        Assert.Equal(("C1", "1.1", "Reading the letters…"), (placeholder["channel"], placeholder["thread_ts"], placeholder["text"]));
        Assert.Contains("Human Rights First", answer.Words, StringComparison.Ordinal);
        Assert.Contains("[1] 000_1ae4e8cf0b4c92ea, line", answer.Words, StringComparison.Ordinal);
        Assert.Equal("1.1", Assert.Single(Slack.Workspace.Messages).Value.GetValueOrDefault("thread_ts") ?? "1.1");
    }

    [Fact]
    public async Task Eleven_deliveries_of_one_message_under_ids_of_their_own_get_one_answer()
    {
        for (var times = 0; times < 10; times++)
        {
            await Bot.EventAsync(
                SlackRequests.Mention("C1", "1.1", Question),
                ("X-Slack-Retry-Num", $"{times}"), ("X-Slack-Retry-Reason", "http_timeout"));
        }

        await Bot.EventAsync(SlackRequests.Message("C1", "1.1", $"<@{FakeWorkspace.Bot}> {Question}"));
        await Bot.EventAsync(SlackRequests.Mention("C1", "2.1", "Who was copied on the December 21 letter?"));

        await AllAnsweredAsync(2);
        Assert.Equal(2, Slack.Calls.Count(call => call.Method == "chat.postMessage"));
        Assert.Equal(2, Slack.Calls.Count(call => call.Method == "chat.update"));
    }

    [Fact]
    public async Task Slack_hears_that_messages_were_taken_while_the_work_on_them_stands_still()
    {
        Slack.Hold("chat.postMessage");
        for (var asked = 1; asked <= 20; asked++)
        {
            await Bot.EventAsync(SlackRequests.Mention("C1", $"{asked}.1", Question));
        }

        await Slack.CameAsync("chat.postMessage");
        Assert.DoesNotContain(Slack.Calls, call => call.Method == "chat.update");
        Slack.LetGo("chat.postMessage");

        for (var asked = 1; asked <= 20; asked++)
        {
            var thread = $"{asked}.1";
            var placeholder = await Slack.CameAsync("chat.postMessage", call => call["thread_ts"] == thread);
            Assert.Equal("Reading the letters…", placeholder["text"]);
        }

        await AllAnsweredAsync(20);
    }

    [Fact]
    public async Task A_reply_in_its_thread_is_understood_without_a_mention_and_talk_elsewhere_is_left_alone()
    {
        await Bot.EventAsync(SlackRequests.Message("C1", "0.1", "Who signed the lease?"));
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));
        await Bot.EventAsync(SlackRequests.Message("C1", "1.2", "And who was copied?", "1.1"));
        await Bot.EventAsync(SlackRequests.Message("C1", "1.3", "<@UBO> do you know?", "1.1"));
        await Bot.EventAsync(SlackRequests.Message("C1", "1.4", "thanks!", "1.1"));
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.5", "When is it dated?", "1.1"));

        var copied = await Slack.CameAsync("chat.postMessage", call => call.Words.Contains("Alejandro Encinas", StringComparison.Ordinal));
        await Slack.CameAsync("chat.update", call => call.Words.Contains("is dated", StringComparison.Ordinal));
        Assert.Equal("1.1", copied["thread_ts"]);
        var seen = Slack.Calls.Where(call => call.Method == "reactions.add").Select(call => call["timestamp"]);
        Assert.Equal(["1.1", "1.2", "1.4", "1.5"], seen);
        Assert.Equal(3, Slack.Calls.Count(call => call.Method == "chat.postMessage"));
    }

    [Fact]
    public async Task Direct_messages_need_no_mention_and_go_on_from_each_other()
    {
        await Bot.EventAsync(SlackRequests.Message("D1", "1.1", Question));
        await Bot.EventAsync(SlackRequests.Message("D1", "2.1", "And who was copied?"));

        var answer = await Slack.CameAsync("chat.update", call => call.Words.Contains("Alejandro Encinas", StringComparison.Ordinal));
        Assert.Null(answer["thread_ts"]);
        Assert.All(Slack.Calls.Where(call => call.Method == "chat.postMessage"), call => Assert.Null(call["thread_ts"]));
    }

    [Fact]
    public async Task A_command_opens_a_modal_whose_draft_comes_with_a_Word_file()
    {
        // A process that has only just started is slow to make its first call, and a modal does not wait.
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));
        await Slack.CameAsync("chat.update");

        Assert.Equal("", await Bot.CommandAsync(SlackRequests.Command(Slack, "draft family unity")));
        var modal = await Slack.CameAsync("views.open");
        Assert.Contains("family unity", modal["view"]!, StringComparison.Ordinal);

        await Bot.InteractAsync(SlackRequests.Submit(
            modal, ("to", "the Interior Secretary"), ("topic", "family unity"), ("from", "LAWG and IMUMI"),
            ("ask", "end family separation")));

        var shown = await Slack.CameAsync("files.completeUploadExternal");
        var file = Assert.IsType<FileReading.Taken>(DocumentFiles.Read("draft.docx", Assert.Single(Slack.Workspace.Shown).Value));
        var letter = LetterReader.Read(file.Document);
        Assert.Equal("D" + FakeWorkspace.Ann, shown["channel_id"]);
        Assert.StartsWith("Secretary of the Interior", Assert.Single(letter.Recipients).Title?.Value, StringComparison.Ordinal);
        Assert.Contains("end family separation", file.Document.Text, StringComparison.Ordinal);
        var posted = Slack.Calls.Single(call => call.Method == "chat.postMessage" && call["channel"] == shown["channel_id"]);
        Assert.Contains("Latin America Working Group", posted.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_by_command_is_answered_to_who_asked_and_shared_when_they_want_it_once()
    {
        var told = await Bot.CommandAsync(SlackRequests.Command(Slack, "ask " + Question));
        var answer = await Slack.CameAsync("hook", call => call.Words.Contains("Human Rights First", StringComparison.Ordinal));
        var press = SlackRequests.Press(Slack, answer.Button("share"), SlackRequests.Shown("C1", "5.1", isEphemeral: true));
        await Bot.InteractAsync(press);
        await Bot.InteractAsync(press);

        var shared = await Slack.CameAsync("hook", call => call["response_type"] == "in_channel");
        await Bot.CommandAsync(SlackRequests.Command(Slack, "ask Who was copied on the December 21 letter?"));
        await Slack.CameAsync("hook", call => call.Words.Contains("Alejandro Encinas", StringComparison.Ordinal));
        Assert.Contains("ephemeral", told, StringComparison.Ordinal);
        Assert.Equal("ephemeral", answer["response_type"]);
        Assert.Contains("Human Rights First", shared.Words, StringComparison.Ordinal);
        Assert.Empty(shared.Buttons);
        Assert.Single(Slack.Calls, call => call["response_type"] == "in_channel");
    }

    [Fact]
    public async Task A_button_that_is_pressed_changes_its_message()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));
        var answer = await Slack.CameAsync("chat.update");

        await Bot.InteractAsync(SlackRequests.Press(Slack, answer.Button("helpful"), SlackRequests.Shown("C1", answer["ts"], "1.1")));

        var after = await Slack.CameAsync("chat.update", call => call.Words.Contains("Thank you", StringComparison.Ordinal));
        Assert.Equal(answer["ts"], after["ts"]);
        Assert.Contains("Human Rights First", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(after.Buttons, button => button["action_id"]!.GetValue<string>() == "helpful");
        Assert.Contains(after.Buttons, button => button["action_id"]!.GetValue<string>() == "draft");
    }

    [Fact]
    public async Task A_question_on_a_button_is_asked_in_the_same_thread()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", "help"));
        var help = await Slack.CameAsync("chat.update");

        await Bot.InteractAsync(SlackRequests.Press(Slack, help.Button("ask-0"), SlackRequests.Shown("C1", help["ts"], "1.1")));

        var answer = await Slack.CameAsync("chat.postMessage", call => call.Words.Contains("[1]", StringComparison.Ordinal));
        Assert.Equal("1.1", answer["thread_ts"]);
    }

    private async Task AllAnsweredAsync(int count)
    {
        var seen = new HashSet<string>();
        while (seen.Count < count)
        {
            seen.Add((await Slack.CameAsync("chat.update", call => !seen.Contains(call["ts"]!)))["ts"]!);
        }

        Assert.Equal(count, Slack.Calls.Count(call => call.Method == "chat.update"));
    }
}
