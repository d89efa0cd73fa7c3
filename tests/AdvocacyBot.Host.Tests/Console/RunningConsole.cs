using AdvocacyBot.Host.Console;
using Microsoft.AspNetCore.Builder;

namespace AdvocacyBot.Host.Tests.Console;

/// <summary>The page as it really runs: the web server on a free port of this machine, a library of its own.</summary>
public sealed class RunningConsole : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private OpenShelf? _shelf;
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

        var settings = new HostSettings(LettersFolder, _folder.File("library.db"), new Uri("http://127.0.0.1:0"));
        _shelf = OpenShelf.Open(settings, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        _site = ConsoleSite.Build(settings.Urls, _shelf);
        await _site.StartAsync();
        Browser.BaseAddress = Address;
    }

    public async Task DisposeAsync() => await _site!.DisposeAsync();

    public void Dispose()
    {
        Browser.Dispose();
        _shelf?.Dispose();
        _folder.Dispose();
    }
}
