using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>A model's service on a free port of this machine: it answers in the order a test says.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();

    private ModelServer(WebApplication site) => _site = site;

    public List<Received> Requests { get; } = [];

    public Uri Address => new(_site.Urls.Single() + "/v1/");

    public static async Task<ModelServer> StartAsync(params Func<HttpContext, Task>[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ModelServer(builder.Build());
        foreach (var answer in answers)
        {
            server._answers.Enqueue(answer);
        }

        server._site.Run(server.AnswerAsync);
        await server._site.StartAsync();
        return server;
    }

    public static Func<HttpContext, Task> Json(int status, string body, params (string Name, string Value)[] headers) =>
        async http =>
        {
            http.Response.StatusCode = status;
            http.Response.ContentType = "application/json";
            foreach (var (name, value) in headers)
            {
                http.Response.Headers[name] = value;
            }

            await http.Response.WriteAsync(body);
        };

    /// <summary>A whole answer with these words.</summary>
    public static Func<HttpContext, Task> Says(string words, string finish = "stop") => Json(200, Completion(
        $"{{\"role\":\"assistant\",\"content\":{JsonSerializer.Serialize(words)},\"refusal\":null}}", finish));

    public static string Completion(string message, string finish) =>
        $$$"""
        {"id":"c1","object":"chat.completion","created":1,"model":"stub","choices":[{"index":0,"finish_reason":"{{{finish}}}",
         "message":{{{message}}}}],"usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}
        """;

    /// <summary>Server-sent events, each a chunk's choices.</summary>
    public static Func<HttpContext, Task> Streams(bool ends, params string[] chunks) => async http =>
    {
        http.Response.ContentType = "text/event-stream";
        foreach (var chunk in chunks)
        {
            await http.Response.WriteAsync($"data: {chunk}\n\n", Encoding.UTF8);
            await http.Response.Body.FlushAsync();
        }

        if (ends)
        {
            await http.Response.WriteAsync("data: [DONE]\n\n");
        }
        else
        {
            http.Abort();
        }
    };

    public static string Chunk(string delta, string finish = "null", string usage = "null") =>
        $$$"""
        {"id":"c1","object":"chat.completion.chunk","created":1,"model":"stub","choices":[{"index":0,"delta":{{{delta}}},"finish_reason":{{{finish}}}}],"usage":{{{usage}}}}
        """;

    /// <summary>Takes the question and never answers.</summary>
    public static async Task HangsAsync(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var end = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        using var reader = new StreamReader(http.Request.Body, leaveOpen: true);
        Requests.Add(new Received(
            http.Request.Path, http.Request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString()),
            await reader.ReadToEndAsync()));
        await (_answers.TryDequeue(out var answer) ? answer(http) : Json(500, "{}")(http));
    }
}

internal sealed record Received(string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
