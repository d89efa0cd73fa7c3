using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdvocacyBot.Library;

public static class LibraryRoom
{
    /// <summary>The shelves, from the settings <c>Library</c> and <c>Letters</c>.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration("Library").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LettersOptions>().BindConfiguration("Letters").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LetterLibrary>();
        return services;
    }
}
