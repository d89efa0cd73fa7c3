using AdvocacyBot.Letters;
using Microsoft.Net.Http.Headers;

namespace AdvocacyBot.Host.Console;

/// <summary>The language a browser asks for, where nothing was typed yet that could tell.</summary>
internal static class AskedLanguage
{
    public static PageWords Of(HttpRequest request) =>
        PageWords.Of(request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language))
            .FirstOrDefault(language => language is not null) ?? LetterLanguage.English);

    private static LetterLanguage? Known(StringWithQualityHeaderValue language) =>
        language.Value.ToString().Split('-')[0].ToLowerInvariant() switch
        {
            "en" => LetterLanguage.English,
            "es" => LetterLanguage.Spanish,
            _ => null,
        };
}
