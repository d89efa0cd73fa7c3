using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using AdvocacyBot.Host.Tests.Slack.Fake;

namespace AdvocacyBot.Host.Tests.Slack;

/// <summary>The real host as a process of its own, with a Slack beside it.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly HttpClient _http = new();
    private readonly Process _process;

    private RunningBot(FakeSlack slack, Process process, Uri address, TemporaryFolder folder) =>
        (Slack, _process, Address, _folder) = (slack, process, address, folder);

    public FakeSlack Slack { get; }

    public Uri Address { get; }

    /// <param name="settings">As the environment names them, beside what every bot has.</param>
    public static async Task<RunningBot> StartAsync(params (string Key, string? Value)[] settings)
    {
        var folder = new TemporaryFolder();
        var slack = await FakeSlack.StartAsync();
        Dictionary<string, string?> environment = new()
        {
            ["Slack__ApiUrl"] = slack.ApiUrl.ToString(),
            ["Slack__SigningSecret"] = SlackRequests.Secret,
            ["Slack__BotToken"] = FakeSlack.BotToken,
        };
        foreach (var (key, value) in settings)
        {
            environment[key] = value;
        }

        var process = Executable.Start(folder.Path, environment, "--Urls=http://127.0.0.1:0");
        var said = await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();
        var address = said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.');
        return new RunningBot(slack, process, new Uri(address), folder);
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
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
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
}
