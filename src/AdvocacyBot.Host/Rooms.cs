using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Model;
using AdvocacyBot.Library;
using Microsoft.Extensions.Hosting.Internal;

namespace AdvocacyBot.Host;

/// <summary>The rooms behind the doors, wired once, for the command line and for the web server.</summary>
internal sealed class Rooms : IDisposable
{
    private readonly ServiceProvider _provider;

    private Rooms(ServiceProvider provider)
    {
        _provider = provider;
        // Made where a collector is configured: it listens from here on.
        _ = provider.GetService<Telemetry>();
    }

    public OpenShelf Shelf => _provider.GetRequiredService<OpenShelf>();

    // Asked for only by those commands that answer, since its prompts take longer to load than a list to print.
    public LetterAssistant Assistant => _provider.GetRequiredService<LetterAssistant>();

    public static Rooms Open(HostSettings settings, Terminal terminal)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(settings.Configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = AppContext.BaseDirectory });
        Add(services, settings, terminal);
        return new Rooms(services.BuildServiceProvider());
    }

    public static void Add(IServiceCollection services, HostSettings settings, Terminal terminal) =>
        services.AddLibrary().AddAssistant().AddModel(settings.Configuration)
            .AddSingleton(terminal).AddSingleton<OpenShelf>();

    public void Dispose() => _provider.Dispose();
}
