using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AdvocacyBot.Assistant;

public static class AssistantSetup
{
    private const int ConversationsAtHand = 1_000;

    /// <summary>The writing room, from the setting <c>Assistant</c> and the files of prompts/.</summary>
    public static IServiceCollection AddAssistant(this IServiceCollection services)
    {
        services.AddOptions<AssistantOptions>()
            .BindConfiguration("Assistant")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => PromptSet.Load(PromptsFolder(provider)));
        services.AddSingleton(provider => new ConversationMemory(
            provider.GetRequiredService<LetterLibrary>().Conversations, provider.GetRequiredService<PromptSet>(),
            ConversationsAtHand));
        services.AddSingleton(provider => new LetterAssistant(
            provider.GetRequiredService<LetterLibrary>(),
            provider.GetRequiredService<IOptions<LettersOptions>>(),
            provider.GetRequiredService<PromptSet>(),
            provider.GetRequiredService<ConversationMemory>()));
        return services;
    }

    private static string PromptsFolder(IServiceProvider provider) => Path.Combine(
        provider.GetRequiredService<IHostEnvironment>().ContentRootPath,
        provider.GetRequiredService<IOptions<AssistantOptions>>().Value.Prompts);
}
