using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Grounding;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AdvocacyBot.Host.Model;

/// <summary>
/// Sends traces and metrics to the collector that <c>Telemetry:Endpoint</c> names; only the bot's own sources, which
/// hold no text.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private const string Service = "advocacybot";

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    public Telemetry(Uri endpoint)
    {
        var resource = ResourceBuilder.CreateEmpty().AddService(Service);
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(ModelTelemetry.Name)
            .AddOtlpExporter(to => to.Endpoint = endpoint).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(ModelTelemetry.Name, TurnTelemetry.Name)
            .AddOtlpExporter(to => to.Endpoint = endpoint).Build();
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}

internal static class TelemetrySetup
{
    private const string EndpointKey = "Telemetry:Endpoint";

    /// <exception cref="UsageException">The address cannot be meant.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[EndpointKey] is not { Length: > 0 } words)
        {
            return;
        }

        if (!Uri.TryCreate(words, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new UsageException(
                $"{EndpointKey}: expected the http address of a collector (OTLP over gRPC); found something else.");
        }

        services.AddSingleton(_ => new Telemetry(endpoint));
    }
}
