namespace AdvocacyBot.Host.Console;

/// <summary>For whatever watches the process: it lives; it is ready once the folder is read.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", (OpenShelf shelf) => shelf.HasFollowed
            ? Results.Text("ready")
            : Results.Text("reading the letters", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
