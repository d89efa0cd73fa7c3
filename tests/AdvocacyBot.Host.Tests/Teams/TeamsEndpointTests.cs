using System.Net;
using System.Text.Json.Nodes;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>What is said in Teams, and what comes back.</summary>
public sealed class TeamsEndpointTests : IAsyncLifetime
{
    private RunningTeams _teams = null!;

    public async Task InitializeAsync() => _teams = await RunningTeams.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_in_its_conversation_as_a_reply_to_it()
    {
        var answer = await _teams.AnswerAsync(_teams.Personal("1", "Who signed the December 21 letter?"));

        Assert.Equal(("chat", "1"), (answer.Conversation, answer.ReplyTo));
        Assert.Equal(("1", "29:ann", TeamsMessage.Bot), (Text(answer, "replyToId"), Text(answer, "recipient", "id"), Text(answer, "from", "id")));
        Assert.StartsWith("8 organizations signed", Text(answer, "text"), StringComparison.Ordinal);
        Assert.Equal("typing", _teams.Connector.All[0].Type);
        Assert.False(answer.Body.ContainsKey("serviceUrl"));
    }

    [Fact]
    public async Task Follow_ups_are_understood_within_a_conversation_and_only_there()
    {
        await _teams.AnswerAsync(_teams.Personal("1", "Who signed the December 21 letter?"));
        var here = await _teams.AnswerAsync(_teams.Personal("2", "and who was copied?"));
        var elsewhere = await _teams.AnswerAsync(
            TeamsMessage.Personal(_teams.Connector.ServiceUrl, "another", "3", "and who was copied?"));

        Assert.Contains("21 December 2018", Text(here, "text"), StringComparison.Ordinal);
        Assert.NotEqual(Text(here, "text"), Text(elsewhere, "text"));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    public async Task What_is_delivered_again_is_taken_again_and_answered_once(string type)
    {
        var activity = _teams.Personal("1", "help");
        activity["type"] = type;
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsMessage.Bot });

        for (var delivered = 0; delivered < 5; delivered++)
        {
            Assert.Equal(202, await _teams.PostAsync(activity));
        }

        // Turns of one conversation are answered in order: after this one nothing of the others is still to come.
        var last = _teams.Personal("last", "When is the December letter dated?");
        while ((await _teams.AnswerAsync(last)).ReplyTo != "last")
        {
        }

        Assert.Equal(2, _teams.Connector.Messages.Count);
    }

    [Fact]
    public async Task Who_adds_the_bot_is_welcomed_once_whichever_way_it_is_told()
    {
        var installed = _teams.Personal("1", "");
        (installed["type"], installed["action"]) = ("installationUpdate", "add");
        var added = _teams.Personal("2", "");
        added["type"] = "conversationUpdate";
        added["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = "29:ann" }, new JsonObject { ["id"] = TeamsMessage.Bot });

        var welcome = await _teams.AnswerAsync(installed);
        Assert.Equal(202, await _teams.PostAsync(added));
        await _teams.AnswerAsync(_teams.Personal("3", "help"));

        Assert.Contains("I am AdvocacyBot", welcome.Words, StringComparison.Ordinal);
        Assert.Equal(2, _teams.Connector.Messages.Count);
    }

    [Fact]
    public async Task In_a_channel_it_hears_only_what_names_it_and_answers_in_the_thread()
    {
        const string thread = "19:general@thread.tacv2;messageid=17";
        var unnamed = TeamsMessage.Mention(_teams.Connector.ServiceUrl, thread, "1", "who signed the December letter?");
        unnamed["entities"] = new JsonArray();
        Assert.Equal(202, await _teams.PostAsync(unnamed));

        var answer = await _teams.AnswerAsync(TeamsMessage.Mention(
            _teams.Connector.ServiceUrl, thread, "2", "who signed the December letter?"));

        Assert.Equal((thread, "2"), (answer.Conversation, answer.ReplyTo));
        Assert.Single(_teams.Connector.Messages);
    }

    [Fact]
    public async Task Only_the_name_of_the_bot_goes_from_a_question_and_other_peoples_stay()
    {
        var asked = TeamsMessage.Mention(
            _teams.Connector.ServiceUrl, "chat", "1", "did <at>Antony Blinken</at> sign the December letter?");
        asked["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Antony Blinken</at>",
            ["mentioned"] = new JsonObject { ["id"] = "29:antony", ["name"] = "Antony Blinken" },
        });

        var answer = await _teams.AnswerAsync(asked);

        Assert.StartsWith("No. Antony Blinken is not among", Text(answer, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("somethingNew")]
    public async Task What_asks_nothing_is_taken_and_not_answered(string type)
    {
        var activity = _teams.Personal("1", "Who signed the December 21 letter?");
        activity["type"] = type;

        Assert.Equal(202, await _teams.PostAsync(activity));
        await _teams.AnswerAsync(_teams.Personal("2", "help"));

        Assert.Equal("2", Assert.Single(_teams.Connector.Messages).ReplyTo);
    }

    [Theory]
    [InlineData("message/submitAction", 200)]
    [InlineData("adaptiveCard/action", 200)]
    [InlineData("fileConsent/invoke", 200)]
    [InlineData("composeExtension/query", 501)]
    public async Task An_invoke_is_answered_at_once(string name, int status)
    {
        var invoke = _teams.Personal("1", "");
        (invoke["type"], invoke["name"]) = ("invoke", name);
        invoke["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like" },
        };

        Assert.Equal(status, await _teams.PostAsync(invoke));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "0")]
    [InlineData(HttpStatusCode.BadGateway, null)]
    [InlineData(HttpStatusCode.Unauthorized, null)]
    public async Task What_the_connector_does_not_take_now_is_sent_again(HttpStatusCode status, string? wait)
    {
        _teams.Connector.AnswerNext(status, wait);

        var answer = await _teams.AnswerAsync(_teams.Personal("1", "Who signed the December 21 letter?"));

        Assert.StartsWith("8 organizations signed", Text(answer, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Where_nobody_hears_it_any_more_it_is_not_said_again_and_the_conversation_goes_on(HttpStatusCode status)
    {
        _teams.Connector.AnswerNext(status);
        Assert.Equal(202, await _teams.PostAsync(_teams.Personal("1", "help")));

        var next = await _teams.AnswerAsync(_teams.Personal("2", "Who signed the December 21 letter?"));

        Assert.Equal("2", next.ReplyTo);
    }

    [Fact]
    public async Task A_button_asks_and_an_unknown_one_is_told()
    {
        var pressed = _teams.Personal("1", "");
        pressed["value"] = new JsonObject { ["bot"] = "ask", ["q"] = "Who signed the December 21 letter?" };
        var strange = _teams.Personal("2", "");
        strange["value"] = new JsonObject { ["bot"] = "order pizza" };

        Assert.StartsWith("8 organizations signed", Text(await _teams.AnswerAsync(pressed), "text"), StringComparison.Ordinal);
        Assert.StartsWith("This button no longer leads anywhere", Text(await _teams.AnswerAsync(strange), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_a_long_answer_comes_when_asked_for_and_to_no_other_conversation()
    {
        await _teams.AnswerAsync(_teams.Personal("1", "Draft a letter to the Interior Secretary on family unity"));
        var first = await _teams.AnswerAsync(_teams.Personal("2", "what do the letters say about asylum, detention, families and children? list everything that is asked in all letters"));
        var more = _teams.Personal("3", "");
        more["value"] = new JsonObject { ["bot"] = "more", ["turn"] = "chat|1", ["part"] = 0 };
        var again = await _teams.AnswerAsync(more);
        more["conversation"]!["id"] = "another";
        more["id"] = "4";
        var refused = await _teams.AnswerAsync(more);

        Assert.Equal(_teams.Connector.Messages[0].Words, again.Words);
        Assert.NotEqual(first.Words, again.Words);
        Assert.StartsWith("This button no longer leads anywhere", Text(refused, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_sent_is_named_and_refused()
    {
        var sent = _teams.Personal("1", "");
        sent["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "letter.docx",
            ["content"] = new JsonObject { ["downloadUrl"] = "https://evil.example/", ["fileType"] = "docx" },
        });

        Assert.StartsWith("I cannot take files here", Text(await _teams.AnswerAsync(sent), "text"), StringComparison.Ordinal);
    }

    private static string? Text(Sent sent, params string[] path) =>
        path.Aggregate((JsonNode?)sent.Body, (node, name) => node?[name])?.GetValue<string>();
}
