using AdvocacyBot.Host.Channels.Slack.Answers;
using AdvocacyBot.Host.Channels.Slack.Api;
using AdvocacyBot.Host.Channels.Slack.Inbound;
using AdvocacyBot.Host.Channels.Slack.Modals;
using AdvocacyBot.Host.Channels.Slack.Socket;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Host.Channels.Slack;

internal static class SlackRoom
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    private static readonly TimeSpan _longestCall = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _longestConnection = TimeSpan.FromMinutes(5);

    /// <summary>Slack, from the setting <c>Slack</c>.</summary>
    public static IServiceCollection AddSlack(this IServiceCollection services)
    {
        services.AddOptions<SlackOptions>().BindConfiguration("Slack").ValidateDataAnnotations().ValidateOnStart();
        // No redirects: they would carry the bot's token to wherever they lead.
        services.AddHttpClient(nameof(SlackApi), http =>
            (http.Timeout, http.MaxResponseContentBufferSize) = (_longestCall, LargestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = _longestConnection,
            });
        services.AddSingleton(provider => new SlackApi(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SlackApi)),
            provider.GetRequiredService<IOptions<SlackOptions>>()));
        return services
            .AddSingleton<ChannelManners>().AddSingleton<SlackPlaces>().AddSingleton<SlackNames>()
            .AddSingleton<WhileSlackWaits>()
            .AddSingleton<ModalOpener>().AddSingleton<EventDesk>().AddSingleton<CommandDesk>()
            .AddSingleton<PressedButtons>().AddSingleton<SentModals>().AddSingleton<Shortcuts>()
            .AddSingleton<InteractionDesk>().AddSingleton<SlackReception>().AddSingleton<SlackEndpoints>()
            .AddSingleton<SpokenAnswers>().AddSingleton<PressedAnswers>().AddSingleton<LetterFiles>()
            .AddSingleton<Greetings>().AddSingleton<SlackAnswers>()
            .AddSingleton<PaperDelivery>().AddSingleton<SlackDelivery>().AddSingleton<SlackSign>()
            .AddSingleton<IDoor, SlackDoor>()
            .AddSingleton<SocketFrames>().AddHostedService<SlackSocket>();
    }
}
