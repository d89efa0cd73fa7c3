using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>The site with its door for Teams, in this process, and a connector that it answers to.</summary>
internal sealed class RunningTeams : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _site;
    private readonly HttpClient _channel = new();

    private RunningTeams(WebApplication site, ScriptedConnector connector) => (_site, Connector) = (site, connector);

    public ScriptedConnector Connector { get; }

    public static async Task<RunningTeams> StartAsync(params (string Key, string? Value)[] settings)
    {
        var folder = new TemporaryFolder();
        Dictionary<string, string?> all = new()
        {
            ["Library:Path"] = folder.File("library.db"),
            ["Urls"] = "http://127.0.0.1:0",
            ["Teams:LocalDevelopment"] = "true",
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var site = HostSite.Build(
            HostSettings.Read(all), new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        await site.StartAsync();
        return new RunningTeams(site, await ScriptedConnector.StartAsync());
    }

    public JsonObject Personal(string id, string text) => TeamsMessage.Personal(Connector.ServiceUrl, "chat", id, text);

    public async Task<HttpResponseMessage> PostAsync(HttpContent content, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(_site.Urls.Single()), "/api/messages"));
        request.Content = content;
        if (authorization is not null)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        }

        return await _channel.SendAsync(request);
    }

    /// <summary>The status of what is answered at once.</summary>
    public async Task<int> PostAsync(JsonNode activity, string? authorization = null)
    {
        using var content = activity.Content();
        using var response = await PostAsync(content, authorization);
        return (int)response.StatusCode;
    }

    /// <summary>The message that answers the activity.</summary>
    public async Task<Sent> AnswerAsync(JsonNode activity)
    {
        var before = Connector.Messages.Count;
        Assert.InRange(await PostAsync(activity), 200, 202);
        while (Connector.Messages.Count <= before)
        {
            await Connector.CameAsync();
        }

        return Connector.Messages[^1];
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync();
        await _site.DisposeAsync();
        await Connector.DisposeAsync();
        _channel.Dispose();
        _folder.Dispose();
    }
}
