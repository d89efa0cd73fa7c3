using System.Net;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>The host with a Slack beside it: a process of its own, or the same site within this one.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly TemporaryFolder _folder;
    private readonly Func<Task> _stop;

    private RunningBot(FakeSlack slack, string address, TemporaryFolder folder, Func<Task> stop) =>
        (Slack, Address, _folder, _stop) = (slack, new Uri(address), folder, stop);

    public FakeSlack Slack { get; }

    public Uri Address { get; }

    /// <summary>A process of its own.</summary>
    /// <param name="settings">Beside what every bot has, as <c>Slack:Guests</c>.</param>
    public static async Task<RunningBot> StartAsync(params (string Key, string? Value)[] settings)
    {
        var (folder, slack) = (new TemporaryFolder(), await FakeSlack.StartAsync());
        var environment = Settings(slack, settings).ToDictionary(
            one => one.Key.Replace(":", "__", StringComparison.Ordinal), one => one.Value);
        var process = Executable.Start(folder.Path, environment, "--Urls=http://127.0.0.1:0");
        var said = await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();
        var address = said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.');
        return new RunningBot(slack, address, folder, async () =>
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        });
    }

    /// <summary>The same site within this process, which starts faster.</summary>
    public static async Task<RunningBot> StartHereAsync(params (string Key, string? Value)[] settings)
    {
        var (folder, slack) = (new TemporaryFolder(), await FakeSlack.StartAsync());
        var all = Settings(slack, settings);
        (all["Library:Path"], all["Urls"]) = (folder.File("library.db"), "http://127.0.0.1:0");
        var site = HostSite.Build(
            HostSettings.Read(all), new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        await site.StartAsync();
        return new RunningBot(slack, site.Urls.Single(), folder, async () =>
        {
            // A site that is only disposed does not wait for its workers, which write to the folder that goes next.
            await site.StopAsync();
            await site.DisposeAsync();
        });
    }

    public Task<string> EventAsync(JsonObject said, params (string Name, string Value)[] headers) =>
        PostAsync("/slack/events", "application/json", said.ToJsonString(), headers);

    public Task<string> CommandAsync(Dictionary<string, string> fields) =>
        PostAsync("/slack/commands", "application/x-www-form-urlencoded", Form(fields), []);

    public Task<string> InteractAsync(JsonObject payload) => PostAsync(
        "/slack/interactions", "application/x-www-form-urlencoded",
        Form(new Dictionary<string, string> { ["payload"] = payload.ToJsonString() }), []);

    public async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop();
        _http.Dispose();
        await Slack.DisposeAsync();
        _folder.Dispose();
    }

    /// <returns>What is answered at once.</returns>
    private async Task<string> PostAsync(string path, string type, string body, (string Name, string Value)[] headers)
    {
        using var request = SlackRequests.Signed(new Uri(Address, path), type, body);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {answer}");
        return answer;
    }

    private static string Form(Dictionary<string, string> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));

    private static Dictionary<string, string?> Settings(FakeSlack slack, (string Key, string? Value)[] settings)
    {
        Dictionary<string, string?> all = new()
        {
            ["Slack:ApiUrl"] = slack.ApiUrl.ToString(),
            ["Slack:SigningSecret"] = SlackRequests.Secret,
            ["Slack:BotToken"] = FakeSlack.BotToken,
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return all;
    }
}
