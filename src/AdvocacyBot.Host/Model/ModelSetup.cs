using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Model;

internal static class ModelSetup
{
    /// <summary>A chat client where the section <c>Model</c> configures one; nothing at all where it does
    /// not.</summary>
    /// <exception cref="UsageException">The section cannot be meant.</exception>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<MeterTally>().AddTelemetry(configuration);
        if (ModelOptionsReader.Read(configuration) is not { } options)
        {
            return services;
        }

        return services
            .AddSingleton(new ModelPatience(options.Turn))
            .AddSingleton(provider => ModelConnection.Open(
                options, provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ModelConnection))));
    }
}
