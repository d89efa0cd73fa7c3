using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Host.Model;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>The wire to a model's service: what is sent, and what each of its answers means.</summary>
public class WireTests
{
    [Fact]
    public async Task Text_usage_and_the_end_come_back()
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Says("Good day"));
        using var line = new Line(server);

        var response = await line.AskAsync();

        Assert.Equal("Good day", response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.Equal((11, 7), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount));
        var sent = Assert.Single(server.Requests);
        Assert.Equal("/v1/chat/completions", sent.Path);
        Assert.Equal("stub", sent.Json.GetProperty("model").GetString());
        Assert.Equal("system user", string.Join(' ', sent.Json.GetProperty("messages").EnumerateArray()
            .Select(message => message.GetProperty("role").GetString())));
    }

    [Fact]
    public async Task No_header_tells_of_the_machine_and_a_key_goes_where_its_service_wants_it()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Says("a"), ModelServer.Says("b"), ModelServer.Says("c"));
        using var own = new Line(server, one => one with { Key = "k1" });
        using var azure = new Line(server, one => one with { Kind = ModelKind.Azure, Key = "k2" });

        await own.AskAsync();
        await azure.AskAsync();

        Assert.Equal("Bearer k1", server.Requests[0].Headers["Authorization"]);
        Assert.Equal("k2", server.Requests[1].Headers["api-key"]);
        Assert.False(server.Requests[1].Headers.ContainsKey("Authorization"));
        Assert.DoesNotContain(server.Requests.SelectMany(one => one.Headers.Keys), name =>
            name.StartsWith("X-Stainless", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_schema_is_sent_strict()
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Says("{}"));
        using var line = new Line(server);
        using var schema = JsonDocument.Parse(
            """{"type":"object","properties":{},"required":[],"additionalProperties":false}""");

        await line.AskAsync(new ChatOptions
        {
            ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement, "topic"),
            MaxOutputTokens = 99,
            Temperature = 0,
        });

        var format = server.Requests[0].Json.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.Equal("topic", format.GetProperty("json_schema").GetProperty("name").GetString());
        Assert.True(format.GetProperty("json_schema").GetProperty("strict").GetBoolean());
    }

    [Fact]
    public async Task A_tool_is_offered_strict_called_and_answered()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(200, ModelServer.Completion(
                """{"role":"assistant","content":null,"tool_calls":[{"id":"t1","type":"function","function":{"name":"count","arguments":"{\"letter\":\"L1\"}"}}]}""",
                "tool_calls")),
            ModelServer.Says("Eight."));
        using var line = new Line(server);
        var tool = AIFunctionFactory.Create((string letter, int most = 5) => new { letter, n = 8 }, "count", "Counts.");
        var options = new ChatOptions { Tools = [tool] };

        var first = await line.AskAsync(options);
        var call = Assert.Single(first.Messages[0].Contents.OfType<FunctionCallContent>());
        var result = await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), CancellationToken.None);
        var last = await line.Client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.User, "How many?"), .. first.Messages,
                new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]),
            ],
            options, CancellationToken.None);

        Assert.Equal("Eight.", last.Text);
        var function = server.Requests[0].Json.GetProperty("tools")[0].GetProperty("function");
        Assert.True(function.GetProperty("strict").GetBoolean());
        Assert.False(function.GetProperty("parameters").GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(2, function.GetProperty("parameters").GetProperty("required").GetArrayLength());
        var told = server.Requests[1].Json.GetProperty("messages");
        Assert.Equal("t1", told[1].GetProperty("tool_calls")[0].GetProperty("id").GetString());
        Assert.Equal("tool t1 {\"letter\":\"L1\",\"n\":8}", $"{told[2].GetProperty("role").GetString()} "
            + $"{told[2].GetProperty("tool_call_id").GetString()} {told[2].GetProperty("content").GetString()}");
    }

    [Fact]
    public async Task A_stream_gives_its_text_its_tool_calls_whole_and_its_usage()
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Streams(
            ends: true,
            ModelServer.Chunk("""{"role":"assistant","content":"Good "}"""),
            ModelServer.Chunk("""{"content":"day"}"""),
            ModelServer.Chunk("""{"tool_calls":[{"index":0,"id":"t1","type":"function","function":{"name":"count","arguments":"{\"le"}}]}"""),
            ModelServer.Chunk("""{"tool_calls":[{"index":0,"function":{"arguments":"tter\":\"L1\"}"}}]}"""),
            ModelServer.Chunk("{}", "\"tool_calls\""),
            """{"id":"c1","object":"chat.completion.chunk","created":1,"model":"stub","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}"""));
        using var line = new Line(server);

        var updates = await line.StreamAsync();

        Assert.Equal(["Good ", "day"], updates.Where(one => one.Text.Length > 0).Select(one => one.Text));
        var call = Assert.Single(updates.SelectMany(one => one.Contents).OfType<FunctionCallContent>());
        Assert.Equal("L1", call.Arguments!["letter"]?.ToString());
        var usage = updates.SelectMany(one => one.Contents).OfType<UsageContent>().Single();
        Assert.Equal(5, usage.Details.TotalTokenCount);
        Assert.Equal(ChatFinishReason.ToolCalls, updates[^1].FinishReason);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_no_answer()
    {
        var cut = ModelServer.Streams(ends: false, ModelServer.Chunk("""{"role":"assistant","content":"Good "}"""));
        // Where the break comes before the first words it is tried anew, and breaks off again.
        await using var server = await ModelServer.StartAsync(cut, cut, cut, cut);
        using var line = new Line(server);

        var failure = (await Assert.ThrowsAsync<ModelFailureException>(line.StreamAsync)).Failure;

        // Whether the last line comes whole before the end does is the network's to decide.
        Assert.True(failure is ModelFailure.Unreachable or ModelFailure.Malformed, failure.GetType().Name);
    }

    [Fact]
    public async Task A_stream_that_ends_without_saying_why_is_no_answer()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Streams(ends: true, ModelServer.Chunk("""{"role":"assistant","content":"Good "}""")));
        using var line = new Line(server);

        var failure = (await Assert.ThrowsAsync<ModelFailureException>(line.StreamAsync)).Failure;

        Assert.IsType<ModelFailure.Malformed>(failure);
    }

    [Fact]
    public async Task A_filter_on_the_question_and_one_on_the_answer_are_told_apart()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(400, """
                {"error":{"message":"The response was filtered","type":null,"param":"prompt","code":"content_filter","status":400,
                 "innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"violence":{"filtered":true,"severity":"high"}}}}}
                """),
            ModelServer.Says("They were ki", finish: "content_filter"));
        using var line = new Line(server);

        Assert.Equal(new ModelFailure.Filtered(Answer: false), await line.FailureAsync());
        Assert.Equal(new ModelFailure.Filtered(Answer: true), await line.FailureAsync());
    }

    [Fact]
    public async Task A_filtered_stream_and_a_refused_one_fail_too()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Streams(
                true, ModelServer.Chunk("""{"content":"They"}"""), ModelServer.Chunk("{}", "\"content_filter\"")),
            ModelServer.Streams(true, ModelServer.Chunk("""{"refusal":"I can"}"""),
                ModelServer.Chunk("""{"refusal":"not."}"""), ModelServer.Chunk("{}", "\"stop\"")));
        using var line = new Line(server);

        var filtered = await Assert.ThrowsAsync<ModelFailureException>(line.StreamAsync);
        var refused = await Assert.ThrowsAsync<ModelFailureException>(line.StreamAsync);

        Assert.Equal(new ModelFailure.Filtered(Answer: true), filtered.Failure);
        Assert.IsType<ModelFailure.Refused>(refused.Failure);
    }

    [Theory]
    [InlineData(401, "{\"error\":{\"code\":\"401\",\"message\":\"bad key k1\"}}", "NotLetIn")]
    [InlineData(404, "{\"error\":{\"code\":\"DeploymentNotFound\"}}", "NotLetIn")]
    [InlineData(400, "{\"error\":{\"code\":\"invalid_request\"}}", "NotLetIn")]
    [InlineData(400, "<html>no</html>", "NotLetIn")]
    [InlineData(302, "", "Unreachable")]
    [InlineData(200, "<html>a page</html>", "Malformed")]
    [InlineData(200, "{\"choices\":[]}", "Malformed")]
    [InlineData(200, "{\"choices\":[{\"mess", "Malformed")]
    [InlineData(200, "", "Malformed")]
    public async Task Each_answer_that_is_none_has_its_kind(int status, string body, string code)
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(status, body, ("Location", "http://127.0.0.1:1/elsewhere")));
        using var line = new Line(server);

        Assert.Equal(code, (await line.FailureAsync()).Code);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_refusal_is_a_refusal()
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Json(200, ModelServer.Completion(
            """{"role":"assistant","content":null,"refusal":"I cannot."}""", "stop")));
        using var line = new Line(server);

        Assert.IsType<ModelFailure.Refused>(await line.FailureAsync());
    }

    [Fact]
    public async Task A_call_of_a_tool_with_broken_arguments_is_not_made()
    {
        await using var server = await ModelServer.StartAsync(ModelServer.Json(200, ModelServer.Completion(
            """{"role":"assistant","content":null,"tool_calls":[{"id":"t1","type":"function","function":{"name":"count","arguments":"{\"le"}}]}""",
            "tool_calls")));
        using var line = new Line(server);

        Assert.IsType<ModelFailure.Malformed>(await line.FailureAsync());
    }
}
