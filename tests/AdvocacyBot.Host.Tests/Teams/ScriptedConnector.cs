using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>Bot Framework's connector, as far as a bot sees it: takes activities and answers what it is told to.</summary>
public sealed class ScriptedConnector : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly ConcurrentQueue<Sent> _sent = [];
    private readonly SemaphoreSlim _came = new(0);
    private int _number;

    private ConnectorAnswer _next = ConnectorAnswer.Taken;

    private ScriptedConnector(WebApplication site) => _site = site;

    public string ServiceUrl => _site.Urls.Single();

    /// <summary>Everything that was taken, in order.</summary>
    public IReadOnlyList<Sent> Messages => [.. _sent.Where(one => one.Type == "message")];

    public IReadOnlyList<Sent> All => [.. _sent];

    public static async Task<ScriptedConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new ScriptedConnector(builder.Build());
        connector._site.MapPost("/v3/conversations/{conversation}/activities/{id?}", connector.TakeAsync);
        await connector._site.StartAsync();
        return connector;
    }

    /// <summary>What the next message is answered with; all after it are taken.</summary>
    public void AnswerNext(HttpStatusCode status, string? retryAfter = null) =>
        Interlocked.Exchange(ref _next, new ConnectorAnswer((int)status, retryAfter));

    /// <summary>Until one more message was taken.</summary>
    public Task CameAsync() => _came.WaitAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _came.Dispose();
    }

    private async Task TakeAsync(HttpContext context, string conversation, string? id)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var type = body["type"]!.GetValue<string>();
        var answer = type == "message" ? Interlocked.Exchange(ref _next, ConnectorAnswer.Taken) : ConnectorAnswer.Taken;
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait;
        }

        if (answer == ConnectorAnswer.Taken)
        {
            _sent.Enqueue(new Sent(conversation, id, type, body, context.Request.Headers.Authorization));
            if (type == "message")
            {
                _came.Release();
            }

            await context.Response.WriteAsJsonAsync(new { id = $"m{Interlocked.Increment(ref _number)}" });
        }
    }

    private sealed record ConnectorAnswer(int Status, string? RetryAfter)
    {
        public static ConnectorAnswer Taken { get; } = new(StatusCodes.Status201Created, null);
    }
}

/// <summary>An activity that the bot sent.</summary>
/// <param name="ReplyTo">As the address it was sent to has it.</param>
public sealed record Sent(string Conversation, string? ReplyTo, string Type, JsonObject Body, string? Authorization)
{
    /// <summary>Text and card together, as JSON.</summary>
    public string Words => Body.ToJsonString();
}
