using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Slack.Api;

/// <summary>Slack's Web API: forms in, JSON out, a token with each call.</summary>
internal sealed class SlackApi(HttpClient http, IOptions<SlackOptions> options)
{
    private static readonly TimeSpan _shortly = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);

    /// <summary>Errors that pass by themselves; every other one stays however often the call is made.</summary>
    private static readonly HashSet<string> _passing = new(StringComparer.Ordinal)
    {
        "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout",
        "team_added_to_org",
    };

    /// <param name="method">As <c>chat.postMessage</c>.</param>
    /// <param name="fields">Those without a value are left out.</param>
    public Task<SlackResult> CallAsync(
        string method, CancellationToken cancel, params ReadOnlySpan<(string Name, string? Value)> fields) =>
        CallAsync(method, options.Value.BotToken, Filled(fields), cancel);

    /// <summary>The address of a socket, which only the app-level token opens.</summary>
    public Task<SlackResult> OpenSocketAsync(CancellationToken cancel) =>
        CallAsync("apps.connections.open", options.Value.AppToken, [], cancel);

    /// <summary>To an address that came with a command or a button; it needs no token.</summary>
    public async Task<SlackResult> RespondAsync(Uri hook, string json, CancellationToken cancel)
    {
        if (!SlackAddress.IsHook(hook, options.Value.IsLocal))
        {
            return new SlackResult.Refused("the address to respond to is none of Slack's");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, hook);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await SendAsync(request, isJson: false, cancel);
    }

    /// <summary>Puts a file's bytes where <c>files.getUploadURLExternal</c> said.</summary>
    public async Task<SlackResult> UploadAsync(Uri address, byte[] content, CancellationToken cancel)
    {
        if (!SlackAddress.IsFiles(address, options.Value.IsLocal))
        {
            return new SlackResult.Refused("the address to upload to is none of Slack's");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await SendAsync(request, isJson: false, cancel);
    }

    /// <summary>The bytes of a file that somebody shared; null where there are none to be had, or more than
    /// <paramref name="most"/>.</summary>
    public async Task<byte[]?> DownloadAsync(Uri address, int most, CancellationToken cancel)
    {
        if (!SlackAddress.IsFiles(address, options.Value.IsLocal))
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.BotToken);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return response.StatusCode == HttpStatusCode.OK
                ? await Bounded.ReadAsync(await response.Content.ReadAsStreamAsync(cancel), most, cancel)
                : null;
        }
        catch (Exception failure) when (IsOfNetwork(failure, cancel))
        {
            return null;
        }
    }

    private async Task<SlackResult> CallAsync(
        string method, string? token, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Value.ApiUrl, method));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new FormUrlEncodedContent(fields);
        return await SendAsync(request, isJson: true, cancel);
    }

    private async Task<SlackResult> SendAsync(HttpRequestMessage request, bool isJson, CancellationToken cancel)
    {
        try
        {
            using var response = await http.SendAsync(request, cancel);
            return response.StatusCode switch
            {
                HttpStatusCode.OK when isJson => Read(await response.Content.ReadAsByteArrayAsync(cancel), response),
                HttpStatusCode.OK => new SlackResult.Done(default),
                HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                    new SlackResult.Later(Wait(response)),
                var status => new SlackResult.Refused($"status {(int)status}"),
            };
        }
        catch (Exception failure) when (IsOfNetwork(failure, cancel) || failure is JsonException)
        {
            return new SlackResult.Later(_shortly);
        }
    }

    private static SlackResult Read(byte[] body, HttpResponseMessage response)
    {
        using var read = JsonDocument.Parse(body);
        var answer = read.RootElement.Clone();
        var isOk = answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("ok", out var ok)
            && ok.ValueKind == JsonValueKind.True;
        var done = new SlackResult.Done(answer);
        return isOk ? done
            : done.Text("error") is not { } error ? new SlackResult.Refused("no error named")
            : _passing.Contains(error) ? new SlackResult.Later(Wait(response))
            : new SlackResult.Refused(error);
    }

    private static TimeSpan Wait(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta switch
    {
        { } said when said > _longestWait => _longestWait,
        { } said when said > TimeSpan.Zero => said,
        _ => _shortly,
    };

    private static bool IsOfNetwork(Exception failure, CancellationToken cancel) =>
        failure is HttpRequestException or IOException
        || (failure is OperationCanceledException && !cancel.IsCancellationRequested);

    private static List<KeyValuePair<string, string>> Filled(ReadOnlySpan<(string Name, string? Value)> fields)
    {
        List<KeyValuePair<string, string>> filled = [];
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                filled.Add(new(name, value));
            }
        }

        return filled;
    }
}
