using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>The whole way, from a command to a model's service and back.</summary>
public sealed partial class EvalModelTests : IDisposable
{
    private const string Topic = "What do the letters say about homicide rates?";

    private readonly Commands _commands = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Eval_tells_what_a_model_adds_and_costs()
    {
        await using var server = await ModelServer.StartAsync(ShortensAsync);
        var set = _folder.Write("set.jsonl", $$"""
            {"id":"rates","language":"en","kind":"topic","question":"{{Topic}}","outcome":"answered","letters":["004_a908a5327990c4f6"]}
            {"id":"who","language":"en","kind":"signatories","question":"Who signed the December letter?","outcome":"answered","letters":["000_1ae4e8cf0b4c92ea"]}
            """);

        var ran = await _commands.RunAsync(["eval", "--model", set, .. Of(server)]);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches("groundedness +1.000 of 1 short lines shown", ran.Out);
        Assert.Matches("gate +Kept 1", ran.Out);
        Assert.Matches("citation recall +1.000", ran.Out);
        Assert.Matches("tokens +input [0-9]+, output [0-9]+", ran.Out);
        Assert.Matches("a call +p50 [0-9]+ ms, p95 [0-9]+ ms", ran.Out);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Eval_of_no_model_is_wrong_usage()
    {
        var ran = await _commands.RunAsync("eval", "--model", _folder.Write("set.jsonl", ""));

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("Model: expected the section", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_cannot_be_reached_leaves_the_answer_and_one_line_that_says_so()
    {
        var with = await _commands.RunAsync(
            "ask", Topic, "--Model:Kind=compatible", "--Model:Endpoint=http://127.0.0.1:1/v1", "--Model:Name=m");
        var without = await _commands.RunAsync("ask", Topic);

        Assert.Equal((0, ""), (with.Code, with.Error));
        Assert.Equal(
            without.Lines,
            with.Lines.Where(line => !line.StartsWith("The answer is complete", StringComparison.Ordinal)));
        Assert.Contains(
            "The answer is complete; it stands without a model’s short lines: the model could not be reached.",
            with.Lines);
    }

    [Fact]
    public async Task A_filtered_letter_is_an_ordinary_thing()
    {
        await using var server = await ModelServer.StartAsync(
            ModelServer.Json(400, """{"error":{"code":"content_filter","message":"filtered"}}"""));

        var ran = await _commands.RunAsync(["ask", Topic, .. Of(server)]);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains(
            "the content filter of the model’s service stopped these words", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_cannot_be_meant_is_refused_at_the_start()
    {
        var ran = await _commands.RunAsync("letters", "--Telemetry:Endpoint=somewhere");

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("Telemetry:Endpoint: expected ", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _commands.Dispose();
        _folder.Dispose();
    }

    private static string[] Of(ModelServer server) =>
        ["--Model:Kind=compatible", $"--Model:Endpoint={server.Address}", "--Model:Name=m"];

    /// <summary>Leaves out the end of the first sentence that it is given.</summary>
    private static async Task ShortensAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        http.Request.Body.Position = 0;
        var asked = JsonDocument.Parse(await reader.ReadToEndAsync()).RootElement
            .GetProperty("messages")[1].GetProperty("content").GetString()!;
        var sentence = JsonDocument.Parse(Given().Match(asked).Value).RootElement;
        var text = sentence.GetProperty("text").GetString()!;
        await ModelServer.Says(JsonSerializer.Serialize(new
        {
            abstain = false,
            claims = new[]
            {
                new
                {
                    text = text[..text.LastIndexOf(", ", StringComparison.Ordinal)],
                    sentences = new[] { sentence.GetProperty("id").GetString() },
                },
            },
        }))(http);
    }

    [GeneratedRegex("""\{"id":.*\}""")]
    private static partial Regex Given();
}
