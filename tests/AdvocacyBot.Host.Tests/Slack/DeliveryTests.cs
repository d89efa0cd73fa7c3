using System.Net;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>What becomes of answers when Slack is slow, full or of another mind; and who is let in.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private const string Question = "Who signed the December 21 letter?";

    private RunningBot? _bot;

    private RunningBot Bot => _bot!;

    private FakeSlack Slack => _bot!.Slack;

    public async Task InitializeAsync() => _bot = await RunningBot.StartHereAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task Asked_to_wait_the_bot_sends_the_same_answer_again()
    {
        Slack.AnswerNext("chat.update", "ratelimited", status: 429, retryAfter: 1);
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));

        var first = await Slack.CameAsync("chat.update");
        var second = await Slack.CameAsync("chat.update", call => call != first);

        Assert.Equal(first["blocks"], second["blocks"]);
        Assert.Single(Slack.Calls, call => call.Method == "chat.postMessage");
    }

    [Fact]
    public async Task Blocks_that_Slack_does_not_take_are_said_in_plain_words()
    {
        Slack.AnswerNext("chat.update", "invalid_blocks");
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));

        var first = await Slack.CameAsync("chat.update");
        var plain = await Slack.CameAsync("chat.update", call => call != first);

        Assert.Contains("Human Rights First", plain.Words, StringComparison.Ordinal);
        Assert.Empty(plain.Buttons);
    }

    [Fact]
    public async Task Where_the_placeholder_was_deleted_the_answer_is_posted()
    {
        Slack.AnswerNext("chat.update", "message_not_found");
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));

        var answer = await Slack.CameAsync("chat.postMessage", call => call.Words.Contains("Human Rights First", StringComparison.Ordinal));
        Assert.Equal("1.1", answer["thread_ts"]);
    }

    [Fact]
    public async Task Where_no_placeholder_can_be_posted_the_answer_comes_all_the_same()
    {
        Slack.AnswerNext("chat.postMessage", "fatal_error");
        Slack.AnswerNext("reactions.add", "missing_scope");
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", Question));

        await Slack.CameAsync("chat.postMessage", call => call.Words.Contains("Human Rights First", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_file_cannot_be_sent_that_is_said()
    {
        Slack.AnswerNext("files.getUploadURLExternal", "missing_scope");
        await Bot.EventAsync(SlackRequests.Message("D1", "1.1", "Draft a letter to the Interior Secretary on family unity"));
        await Bot.EventAsync(SlackRequests.Message("D1", "2.1", "give me the Word file"));

        const string told = "Slack did not take the file. Please ask for it again, or fetch it from the page.";
        await Slack.CameAsync("chat.postMessage", call => call["text"] == told);
    }

    [Fact]
    public async Task A_private_answer_whose_address_ran_out_comes_as_a_direct_message()
    {
        Slack.Expired["command"] = true;
        await Bot.CommandAsync(SlackRequests.Command(Slack, "ask " + Question));

        var answer = await Slack.CameAsync("chat.postMessage");
        Assert.Equal(FakeWorkspace.Ann, answer["channel"]);
        Assert.Contains("Human Rights First", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_in_a_question_come_back_as_words()
    {
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", "what about &lt;!channel&gt; and *the* &lt;https://evil.example|road&gt;?"));

        var answer = await Slack.CameAsync("chat.update");
        Assert.Contains("channel", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain('<', answer["text"]!);
        Assert.DoesNotContain("mrkdwn", answer["blocks"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Slack:BotToken", null, "Slack:BotToken: expected the bot's token")]
    [InlineData("Slack:ApiUrl", "http://slack.example/api/", "Slack:ApiUrl: expected an https address")]
    [InlineData("Slack:Language", "fr", "Slack:Language: expected en or es")]
    [InlineData("Slack:Guests", "loud", "Slack:Guests")]
    [InlineData("Slack:Channels:C1:Language", "fr", "Slack:Channels:C1:Language: expected en or es")]
    public async Task A_setting_that_cannot_be_meant_is_named_at_the_start(string key, string? value, string complaint)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunningBot.StartHereAsync((key, value)));

        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_modal_that_comes_too_late_is_said_to()
    {
        Slack.AnswerNext("views.open", "expired_trigger_id");

        var told = await Bot.CommandAsync(SlackRequests.Command(Slack, "draft"));

        Assert.Contains("Slack did not open the form in time", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/slack/events")]
    [InlineData("/slack/commands")]
    [InlineData("/slack/interactions")]
    public async Task What_Slack_did_not_sign_is_refused(string path)
    {
        var address = new Uri(Bot.Address, path);
        using var unsigned = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("{}") };
        using var old = SlackRequests.Signed(address, "application/json", "{}", TimeProvider.System.GetUtcNow().AddHours(-1));
        using var signed = SlackRequests.Signed(address, "application/json", "{}");
        signed.Headers.Add("X-Slack-Signature", "v0=00");
        using var unfit = SlackRequests.Signed(address, "application/json", "[");

        Assert.Equal(HttpStatusCode.Unauthorized, await Bot.StatusAsync(unsigned));
        Assert.Equal(HttpStatusCode.Unauthorized, await Bot.StatusAsync(old));
        Assert.Equal(HttpStatusCode.Unauthorized, await Bot.StatusAsync(signed));
        Assert.Equal(HttpStatusCode.BadRequest, await Bot.StatusAsync(unfit));
    }

    [Fact]
    public async Task Slack_is_told_its_challenge_and_a_message_of_full_length_is_taken()
    {
        var told = await Bot.EventAsync(new() { ["type"] = "url_verification", ["challenge"] = "a\"b" });
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", new string('x', 120_000)));

        Assert.Equal("""{"challenge":"a\"b"}""", told);
        await Slack.CameAsync("chat.update");
    }

    [Fact]
    public async Task Without_a_signing_secret_the_door_is_shut()
    {
        await using var shut = await RunningBot.StartHereAsync(("Slack:SigningSecret", null));
        using var signed = SlackRequests.Signed(
            new Uri(shut.Address, "/slack/events"), "application/json", """{"type":"url_verification","challenge":"x"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, await shut.StatusAsync(signed));
    }

    [Fact]
    public async Task A_name_that_is_mentioned_is_read_as_the_name()
    {
        Slack.Workspace.Names["UHRF"] = "Human Rights First";
        await Bot.EventAsync(SlackRequests.Mention("C1", "1.1", "did <@UHRF> sign the December 21 letter? &amp; when"));

        await Slack.CameAsync("chat.update", call => call.Words.Contains("Human Rights First", StringComparison.Ordinal));
    }
}
