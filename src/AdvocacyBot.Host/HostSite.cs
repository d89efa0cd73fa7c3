using AdvocacyBot.Host.Channels;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Console;
using AdvocacyBot.Host.Model;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host;

/// <summary>The web server: loopback only, with narrow limits, nothing on but the page and the channels' doors.</summary>
internal static class HostSite
{
    public static WebApplication Build(HostSettings settings, Terminal terminal)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        // What is logged is no part of what the program prints.
        builder.Services.Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Configuration.AddConfiguration(settings.Configuration);
        // After the settings, whose own Urls name the page's address alone.
        builder.WebHost.UseUrls(Addresses(settings));
        Rooms.Add(builder.Services, settings, terminal);
        builder.Services.AddRouting().AddSingleton<ShownReplies>().AddChannels().AddTeams().AddSlack();
        FilterHosts(builder.Services);

        var site = builder.Build();
        site.UseHostFiltering();
        site.UseMiddleware<PublicPaths>();
        site.UseMiddleware<ResponseHeaders>();
        site.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ProblemPages.TellAsync });
        site.UseStatusCodePages(told => ProblemPages.TellAsync(told.HttpContext));
        site.UseRouting();
        ConsoleEndpoints.Map(site);
        ConversationEndpoints.Map(site);
        PaperEndpoints.Map(site);
        HealthEndpoints.Map(site);
        MetricsEndpoint.Map(site);
        TeamsEndpoint.Map(site);
        SlackEndpoints.Map(site);
        return site;
    }

    private static string[] Addresses(HostSettings settings)
    {
        var channels = settings.Configuration.GetSection("Channels").Get<ChannelOptions>() ?? new ChannelOptions();
        return channels.PublicUrl is null
            ? [settings.Urls.ToString()]
            : [settings.Urls.ToString(), $"http://127.0.0.1:{channels.PublicPort}"];
    }

    // A page elsewhere that rebinds its name to this machine must not read letters through a visitor's browser.
    private static void FilterHosts(IServiceCollection services) => services
        .AddHostFiltering(hosts =>
        {
            hosts.AllowEmptyHosts = false;
            hosts.IncludeFailureMessage = false;
        })
        .AddOptions<HostFilteringOptions>()
        .Configure<IOptions<ChannelOptions>>((hosts, channels) => hosts.AllowedHosts =
        [
            "localhost", "127.0.0.1", "[::1]",
            .. channels.Value.PublicUrl is { } url ? [url.Host] : Array.Empty<string>(),
        ]);

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
