using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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
            provider.GetRequiredService<ConversationMemory>(),
            Model(provider)));
        return services;
    }

    /// <summary>None where no model is configured: then nothing is asked, and nothing said of it.</summary>
    private static ModelCalls? Model(IServiceProvider provider) => provider.GetService<IChatClient>() is not { } client
        ? null
        : new ModelCalls(
            client,
            provider.GetService<ModelPatience>() ?? ModelPatience.Usual,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LetterAssistant>>());

    private static string PromptsFolder(IServiceProvider provider) => Path.Combine(
        provider.GetRequiredService<IHostEnvironment>().ContentRootPath,
        provider.GetRequiredService<IOptions<AssistantOptions>>().Value.Prompts);
}
