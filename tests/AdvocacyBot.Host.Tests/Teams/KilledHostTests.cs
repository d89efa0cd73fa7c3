using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Xunit.Abstractions;

namespace AdvocacyBot.Host.Tests.Teams;

/// <summary>The real process, killed again and again while conversations go on: what it accepted it answers.</summary>
public sealed class KilledHostTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 50;
    private const int Conversations = 6;
    private const int Workers = 4;

    private static readonly string[] Questions =
    [
        "Who signed the December 21 letter?", "Who was copied?", "what does it say about asylum?", "When is it dated?",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, int> _accepted = [];
    private readonly CancellationTokenSource _enough = new();
    private volatile TaskCompletionSource<Uri> _address = new();

    [Fact]
    public async Task Killed_fifty_times_under_load_no_accepted_turn_is_lost_and_none_is_answered_in_two_ways()
    {
        await using var connector = await ScriptedConnector.StartAsync();
        var talking = Enumerable.Range(0, Conversations).Select(at => TalkAsync(connector, $"c{at}")).ToList();
        var chance = new Random(20261122);
        for (var killed = 0; killed < Kills; killed++)
        {
            using var host = await StartAsync();
            for (var answers = chance.Next(1, 12); answers > 0; answers--)
            {
                await connector.CameAsync();
            }

            _address = new TaskCompletionSource<Uri>();
            host.Kill();
            await host.WaitForExitAsync();
        }

        using var last = await StartAsync();
        await _enough.CancelAsync();
        await Task.WhenAll(talking);
        while (Answered(connector).Count < _accepted.Count)
        {
            await connector.CameAsync();
        }

        last.Kill();
        await last.WaitForExitAsync();
        Judge(connector);
    }

    public void Dispose()
    {
        _enough.Dispose();
        _folder.Dispose();
    }

    private void Judge(ScriptedConnector connector)
    {
        var answers = connector.Messages.GroupBy(one => one.ReplyTo!).ToList();
        var twice = answers.Sum(one => one.Count() - 1);

        output.WriteLine($"{_accepted.Count} turns accepted, {Kills} kills, {twice} answers sent twice.");
        Assert.True(_accepted.Count > Kills, $"only {_accepted.Count} turns were accepted");
        Assert.Equal(_accepted.Keys.Order(), answers.Select(one => one.Key).Order());
        Assert.All(answers, one => Assert.Single(one.Select(sent => sent.Words).Distinct()));
        Assert.InRange(twice, 0, Kills * Workers);
        foreach (var conversation in connector.Messages.GroupBy(one => one.Conversation))
        {
            var first = conversation.Select(one => one.ReplyTo!).Distinct().Select(id => _accepted[id]).ToList();
            Assert.Equal(first.Order(), first);
        }
    }

    private static HashSet<string> Answered(ScriptedConnector connector) =>
        [.. connector.Messages.Select(one => one.ReplyTo!)];

    /// <summary>One message after the other, each again until it is accepted, some twice, as channels do.</summary>
    private async Task TalkAsync(ScriptedConnector connector, string conversation)
    {
        using var channel = new HttpClient();
        for (var said = 0; !_enough.IsCancellationRequested; said++)
        {
            var id = $"{conversation}-{said}";
            while (!await AcceptedAsync(channel, connector.ServiceUrl, conversation, id, said))
            {
            }

            _accepted[id] = said;
            if (said % 3 == 0)
            {
                await AcceptedAsync(channel, connector.ServiceUrl, conversation, id, said);
            }
        }
    }

    private async Task<bool> AcceptedAsync(
        HttpClient channel, string serviceUrl, string conversation, string id, int said)
    {
        try
        {
            var address = await _address.Task;
            using var content = TeamsMessage.Personal(serviceUrl, conversation, id, Questions[said % Questions.Length]).Content();
            using var response = await channel.PostAsync(new Uri(address, "/api/messages"), content);
            return response.StatusCode == HttpStatusCode.Accepted;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<Process> StartAsync()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Teams__LocalDevelopment"] = "true",
            ["Channels__Workers"] = $"{Workers}",
            ["Channels__LeaseSeconds"] = "2",
        };
        var host = Executable.Start(_folder.Path, settings, "--Urls=http://127.0.0.1:0");
        var said = await host.StandardOutput.ReadLineAsync() ?? await host.StandardError.ReadToEndAsync();
        _address.SetResult(new Uri(said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.')));
        return host;
    }
}
