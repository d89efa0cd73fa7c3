using System.Net;
using System.Net.Sockets;

namespace AdvocacyBot.Host.Tests.Channels;

/// <summary>What the world can reach: the doors and the links, never the page with the letters.</summary>
public sealed class PublicPathsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly int _port = FreePort();

    [Theory]
    [InlineData("/", 404)]
    [InlineData("/metrics", 404)]
    [InlineData("/letters/000_1ae4e8cf0b4c92ea", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/api/messages", 405)]
    public async Task From_outside_only_doors_links_and_health_are_answered_whatever_the_headers_say(string path, int status)
    {
        var settings = HostSettings.Read(new Dictionary<string, string?>
        {
            ["Library:Path"] = _folder.File("library.db"),
            ["Urls"] = "http://127.0.0.1:0",
            ["Channels:PublicUrl"] = "https://bot.example.org",
            ["Channels:PublicPort"] = $"{_port}",
        });
        await using var site = HostSite.Build(
            settings, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        await site.StartAsync();
        var own = new Uri(site.Urls.First());
        var outside = new Uri($"http://127.0.0.1:{_port}");

        Assert.Equal(status, await StatusAsync(new Uri(outside, path), ("Host", "bot.example.org")));
        Assert.Equal(status, await StatusAsync(new Uri(outside, path), ("Host", "localhost:3978")));
        Assert.Equal(status, await StatusAsync(new Uri(own, path), ("Host", "bot.example.org")));
        Assert.Equal(status, await StatusAsync(new Uri(own, path), ("X-Forwarded-For", "203.0.113.7")));
        Assert.NotEqual(404, await StatusAsync(new Uri(own, path), ("Accept", "*/*")));
    }

    public void Dispose()
    {
        _browser.Dispose();
        _folder.Dispose();
    }

    private async Task<int> StatusAsync(Uri address, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        using var response = await _browser.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
