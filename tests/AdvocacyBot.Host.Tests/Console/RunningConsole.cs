using AdvocacyBot.Host.Console;
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
        _site = ConsoleSite.Build(settings, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsWatched: false));
        await _site.StartAsync();
        Browser.BaseAddress = Address;
    }

    public async Task DisposeAsync() => await _site!.DisposeAsync();

    public void Dispose()
    {
        Browser.Dispose();
        _folder.Dispose();
    }
}
