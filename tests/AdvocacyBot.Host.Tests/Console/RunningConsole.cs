using System.Net;
using Microsoft.AspNetCore.Builder;

namespace AdvocacyBot.Host.Tests.Console;

/// <summary>The page as it really runs: the web server on a free port of this machine, a library of its own.</summary>
public sealed class RunningConsole : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _site;

    public HttpClient Browser { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Uri Address => new(_site!.Urls.Single());

    public string LettersFolder => _folder.File("letters");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(LettersFolder);
        foreach (var seed in Directory.GetFiles(Commands.Seeds))
        {
            File.Copy(seed, Path.Combine(LettersFolder, Path.GetFileName(seed)));
        }

        var settings = HostSettings.Read(new Dictionary<string, string?>
        {
            ["Letters:Folder"] = LettersFolder,
            ["Library:Path"] = _folder.File("library.db"),
            ["Urls"] = "http://127.0.0.1:0",
        });
        _site = HostSite.Build(settings, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        await _site.StartAsync();
        Browser.BaseAddress = Address;
    }

    /// <summary>Sends a form as a browser does from the page itself.</summary>
    public Task<HttpResponseMessage> SendAsync(params (string Name, string Words)[] fields) =>
        SendAsync(Browser, fields);

    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, params (string Name, string Words)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent(fields.ToDictionary(field => field.Name, field => field.Words));
        return await browser.SendAsync(request);
    }

    /// <summary>The page that answers what is said in a conversation.</summary>
    public async Task<string> SayAsync(string conversation, string words)
    {
        using var sent = await SendAsync(("c", conversation), ("q", words));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        return await ReadAsync(sent.Headers.Location!.ToString());
    }

    public async Task<string> ReadAsync(string address)
    {
        using var answer = await Browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public async Task DisposeAsync()
    {
        await _site!.StopAsync();
        await _site.DisposeAsync();
    }

    public void Dispose()
    {
        Browser.Dispose();
        _folder.Dispose();
    }
}
