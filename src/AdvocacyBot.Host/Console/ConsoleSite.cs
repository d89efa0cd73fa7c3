using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AdvocacyBot.Host.Console;

/// <summary>The web server: loopback only, with narrow limits, nothing on but what the page needs.</summary>
internal static class ConsoleSite
{
    public static WebApplication Build(HostSettings settings, Terminal terminal)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit).UseUrls(settings.Urls.ToString());
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddConfiguration(settings.Configuration);
        Rooms.Add(builder.Services, terminal);
        AddPages(builder.Services);

        var site = builder.Build();
        site.UseHostFiltering();
        site.UseMiddleware<ResponseHeaders>();
        site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ProblemPages.TellAsync });
        site.UseStatusCodePages(told => ProblemPages.TellAsync(told.HttpContext));
        site.UseRouting();
        ConsoleEndpoints.Map(site);
        ConversationEndpoints.Map(site);
        PaperEndpoints.Map(site);
        HealthEndpoints.Map(site);
        return site;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRouting().AddSingleton<ShownReplies>();
        // A page elsewhere that rebinds its name to this machine must not read letters through a visitor's browser.
        services.AddHostFiltering(hosts =>
        {
            hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"];
            hosts.AllowEmptyHosts = false;
            hosts.IncludeFailureMessage = false;
        });
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = 512;
        limits.MaxRequestBodySize = 64 * 1024;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
    }
}
