namespace AdvocacyBot.Host.Channels;

internal static class ChannelRoom
{
    /// <summary>The inbox, its worker and what all channels share, from the setting <c>Channels</c>.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddOptions<ChannelOptions>().BindConfiguration("Channels").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<ChannelInbox>()
            .AddSingleton<ConversationNames>()
            .AddSingleton<ChannelAssistant>()
            .AddSingleton<Paperwork>()
            .AddSingleton<TurnRound>()
            .AddHostedService<TurnWorker>();
    }
}
