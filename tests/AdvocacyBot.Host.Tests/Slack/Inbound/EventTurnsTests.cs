using System.Text.Json;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using AdvocacyBot.Host.Tests.Slack.Fake;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Tests.Slack.Inbound;

public sealed class EventTurnsTests
{
    [Fact]
    public void One_message_is_one_turn_whichever_event_tells_of_it()
    {
        var mention = Assert.Single(Turns(SlackRequests.Mention("C1", "1.1", "who?")));
        var message = Assert.Single(Turns(SlackRequests.Message("C1", "1.1", $"<@{FakeWorkspace.Bot}> who?")));

        Assert.Equal(("C1:1.1", "T1/C1/1.1"), (mention.Key, mention.Conversation));
        Assert.Equal((mention.Key, mention.Conversation), (message.Key, message.Conversation));
        Assert.Equal(mention.Payload, message.Payload);
    }

    [Theory]
    [InlineData("bot_id", "B1")]
    [InlineData("subtype", "message_changed")]
    [InlineData("subtype", "message_deleted")]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "channel_join")]
    [InlineData("user", FakeWorkspace.Bot)]
    [InlineData("user", null)]
    [InlineData("ts", null)]
    public void What_nobody_said_to_the_bot_is_no_turn(string field, string? value)
    {
        var said = SlackRequests.Message("D1", "1.1", "who signed?");
        said["event"]![field] = value;

        Assert.Empty(Turns(said));
    }

    [Theory]
    [InlineData("C1", null, false, false)]
    [InlineData("C1", "0.1", false, false)]
    [InlineData("C1", "0.1", true, true)]
    [InlineData("D1", null, false, true)]
    public void Without_a_mention_only_direct_messages_and_threads_with_the_bot_are_answered(
        string channel, string? thread, bool takesPart, bool isTurn) =>
        Assert.Equal(isTurn, Turns(SlackRequests.Message(channel, "1.1", "and copied?", thread), takesPart).Count == 1);

    [Fact]
    public void Direct_messages_have_one_name_whether_or_not_their_channel_is_known()
    {
        var said = Assert.Single(Turns(SlackRequests.Message("D1", "1.1", "who?")));
        var pressed = new SlackTurn("T1", FakeWorkspace.Ann, new SlackPlace.Direct(FakeWorkspace.Ann), new SlackWork.Say(["who?"]))
            .Under("pressed");
        var answered = SlackTurn.Of(said);

        Assert.Equal(said.Conversation, pressed.Conversation);
        Assert.Equal(said.Conversation, answered.PlaceAt(answered.To));
    }

    [Fact]
    public void What_is_whispered_is_ordered_under_the_name_that_it_is_worked_under()
    {
        var said = Turns(Shared(SlackRequests.Mention("C1", "1.1", "who?"), "T1"));
        var turn = Assert.Single(said);

        Assert.Equal(turn.Conversation, SlackTurn.Of(turn).PlaceAt(new SlackPlace.Whisper("C1", "1.1", FakeWorkspace.Ann)));
    }

    [Theory]
    [InlineData("T1", false)]
    [InlineData("T2", true)]
    [InlineData(null, true)]
    public void Who_is_not_known_to_be_of_the_workspace_is_a_stranger_and_is_heard_only_when_naming_the_bot(
        string? userTeam, bool isStranger)
    {
        var named = Assert.Single(Turns(Shared(SlackRequests.Mention("C1", "1.1", "who?"), userTeam)));
        var talk = Turns(Shared(SlackRequests.Message("C1", "1.2", "and copied?", "1.1"), userTeam), takesPart: true);

        Assert.Equal(isStranger, SlackTurn.Of(named).IsStranger);
        Assert.Equal(isStranger, talk.Count == 0);
    }

    [Fact]
    public void A_file_is_taken_once_for_each_message_that_it_is_shared_with()
    {
        var first = Assert.Single(Turns(Filed("1.1", "")));
        var again = Assert.Single(Turns(Filed("2.1", " ")));

        Assert.Equal(new SlackWork.AddFile("F1"), SlackTurn.Of(first).Work);
        Assert.NotEqual(first.Key, again.Key);
        Assert.Empty(Turns(SlackRequests.FileShared("F1", "D1", FakeWorkspace.Ann)));
    }

    [Fact]
    public void What_is_said_with_a_file_is_a_turn_of_its_own_after_it()
    {
        var turns = Turns(Filed("1.1", "Who signed this?"));

        Assert.Equal(["file:D1:F1:1.1", "D1:1.1"], turns.Select(turn => turn.Key));
        Assert.Equal("Who signed this?", Assert.IsType<SlackWork.Answer>(SlackTurn.Of(turns[1]).Work).Text);
    }

    [Fact]
    public void A_file_with_the_bots_name_alone_is_only_a_file()
    {
        var mention = Filed("1.1", "", SlackRequests.Mention("C1", "1.1", ""));

        Assert.IsType<SlackWork.AddFile>(SlackTurn.Of(Assert.Single(Turns(mention))).Work);
    }

    [Fact]
    public void The_assistants_pane_is_welcomed()
    {
        var started = SlackRequests.Event("assistant_thread_started", new()
        {
            ["assistant_thread"] = new JsonObject
            {
                ["user_id"] = "UANN",
                ["channel_id"] = "D1",
                ["thread_ts"] = "1.1",
                ["context"] = new JsonObject(),
            },
        });

        var turn = SlackTurn.Of(Assert.Single(Turns(started)));

        Assert.Equal(new SlackWork.Welcome(IsAssistant: true), turn.Work);
        Assert.Equal(new SlackPlace.Thread("D1", "1.1"), turn.To);
    }

    [Theory]
    [InlineData("channel_archive")]
    [InlineData("reaction_added")]
    [InlineData("")]
    public void Other_events_are_taken_and_left(string type) =>
        Assert.Empty(Turns(SlackRequests.Event(type, new() { ["channel"] = "C1", ["user"] = "UANN", ["ts"] = "1.1" })));

    private static JsonObject Filed(string ts, string text, JsonObject? said = null)
    {
        said ??= SlackRequests.Message("D1", ts, text);
        said["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = "F1" });
        return said;
    }

    private static JsonObject Shared(JsonObject said, string? userTeam)
    {
        said["is_ext_shared_channel"] = true;
        said["event"]!["user_team"] = userTeam;
        return said;
    }

    private static List<InboxTurn> Turns(JsonObject said, bool takesPart = false) =>
        [.. EventTurns.Of(JsonSerializer.Deserialize(said.ToJsonString(), SlackJson.Wire.EventEnvelope)!, _ => takesPart)];
}
