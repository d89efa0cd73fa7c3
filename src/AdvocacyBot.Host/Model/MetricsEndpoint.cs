namespace AdvocacyBot.Host.Model;

/// <summary><c>GET /metrics</c>: counts and durations since the start.</summary>
internal static class MetricsEndpoint
{
    private const string Form = "text/plain; version=0.0.4; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Asked for here, so that both count from the start and not from the first visit.
        var tally = routes.ServiceProvider.GetRequiredService<MeterTally>();
        _ = routes.ServiceProvider.GetService<Telemetry>();
        routes.MapGet("/metrics", () => Results.Text(tally.Told(), Form));
    }
}
