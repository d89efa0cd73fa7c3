using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Host.Tests.Slack.Fake;

/// <summary>
/// Slack, as far as an app sees it: the Web API, uploads, response addresses and a socket. That it behaves is shown by
/// Slack's own clients (<see cref="OfficialClientTests"/>).
/// </summary>
public sealed class FakeSlack : IAsyncDisposable
{
    public const string BotToken = "xoxb-bot";
    public const string AppToken = "xapp-app";

    /// <summary>A test that waits longer for a call than this waits for one that never comes.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    private readonly WebApplication _site;
    private readonly FakeWorkspace _workspace = new();
    private readonly List<SlackCall> _calls = [];
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(int Status, JsonObject Answer)>> _scripted = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _held = [];
    private TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeSlack(WebApplication site) => _site = site;

    public string Address => _site.Urls.Single();

    public Uri ApiUrl => new(Address + "/api/");

    public FakeSocket Socket { get; } = new();

    public FakeWorkspace Workspace => _workspace;

    /// <summary>What the app was refused for a fault of its own, in Slack's words.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Addresses of commands that were used up.</summary>
    public ConcurrentDictionary<string, bool> Expired { get; } = [];

    public IReadOnlyList<SlackCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new FakeSlack(builder.Build());
        slack._site.UseWebSockets();
        slack._site.MapPost("/api/{method}", slack.TakeAsync);
        slack._site.MapPost("/hooks/{id}", slack.TakeHookAsync);
        slack._site.MapPost("/upload/{id}", slack.TakeUploadAsync);
        slack._site.MapGet("/files/{id}", slack.GiveFileAsync);
        slack._site.Map("/socket", slack.Socket.TakeAsync);
        await slack._site.StartAsync();
        return slack;
    }

    public Uri Hook(string id) => new($"{Address}/hooks/{id}");

    /// <summary>What the next call of a method is answered with, before any other rule.</summary>
    public void AnswerNext(string method, string error, int status = 200, int? retryAfter = null)
    {
        var answer = new JsonObject { ["ok"] = false, ["error"] = error, ["retry_after"] = retryAfter };
        _scripted.GetOrAdd(method, _ => new()).Enqueue((status, answer));
    }

    /// <summary>Calls of the method are taken but not answered until they are let go.</summary>
    public void Hold(string method) => _held[method] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo(string method)
    {
        if (_held.TryRemove(method, out var held))
        {
            held.SetResult();
        }
    }

    /// <summary>The first call of the method, already made or still to come, that is meant.</summary>
    public async Task<SlackCall> CameAsync(string method, Func<SlackCall, bool>? which = null)
    {
        while (true)
        {
            Task came;
            lock (_calls)
            {
                if (_calls.Find(call => call.Method == method && (which is null || which(call))) is { } call)
                {
                    return call;
                }

                came = _came.Task;
            }

            await came.WaitAsync(_patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var held in _held.Keys)
        {
            LetGo(held);
        }

        Socket.Close();
        await _site.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context, string method)
    {
        var fields = (await context.Request.ReadFormAsync()).ToDictionary(one => one.Key, one => one.Value.ToString());
        var token = method == "apps.connections.open" ? AppToken : BotToken;
        var isKnown = context.Request.Headers.Authorization.ToString() == "Bearer " + token || fields.GetValueOrDefault("token") == token;
        var (status, answer) = !isKnown ? (200, FakeWorkspace.Refused("invalid_auth"))
            : _scripted.TryGetValue(method, out var next) && next.TryDequeue(out var scripted) ? scripted
            : (200, _workspace.Answer(method, fields, Address));
        if (answer["detail"] is { } wrong)
        {
            Complaints.Enqueue($"{method}: {wrong}");
        }

        // Whoever waits for the call finds it done.
        Keep(new SlackCall(method, fields));
        if (_held.TryGetValue(method, out var held))
        {
            await held.Task;
        }

        if (answer["retry_after"] is { } wait)
        {
            context.Response.Headers.RetryAfter = wait.GetValue<int>().ToString(CultureInfo.InvariantCulture);
        }

        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(answer);
    }

    private async Task TakeHookAsync(HttpContext context, string id)
    {
        var said = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var fields = said.ToDictionary(field => field.Key, field => Text(field.Value!));
        fields["id"] = id;
        Keep(new SlackCall("hook", fields));
        var wrong = SlackRules.Complaint(fields.GetValueOrDefault("text"), fields.GetValueOrDefault("blocks"));
        context.Response.StatusCode = wrong is not null ? 400 : Expired.ContainsKey(id) ? 404 : 200;
        await context.Response.WriteAsync("ok");
    }

    private async Task TakeUploadAsync(HttpContext context, string id)
    {
        // As a form, as Slack's client sends it, or as it is.
        using var body = new MemoryStream();
        await (context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync()).Files[0].CopyToAsync(body)
            : context.Request.Body.CopyToAsync(body));
        context.Response.StatusCode = _workspace.Upload(id, body.ToArray()) ? 200 : 400;
        await context.Response.WriteAsync("OK");
    }

    private async Task GiveFileAsync(HttpContext context, string id)
    {
        if (context.Request.Headers.Authorization != "Bearer " + BotToken || !_workspace.Shared.TryGetValue(id, out var file))
        {
            context.Response.StatusCode = 404;
            return;
        }

        await context.Response.Body.WriteAsync(file.Content);
    }

    private static string Text(JsonNode value) =>
        value is JsonValue one && one.TryGetValue<string>(out var text) ? text : value.ToJsonString();

    private void Keep(SlackCall call)
    {
        TaskCompletionSource came;
        lock (_calls)
        {
            _calls.Add(call);
            (came, _came) = (_came, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        came.SetResult();
    }
}
