using Microsoft.Extensions.Primitives;

namespace AdvocacyBot.Host.Console;

/// <summary>Whether a form was sent from this site's own page: another site must not speak for whoever reads
/// here.</summary>
internal static class OwnPage
{
    // Browsers without Sec-Fetch-Site tell the origin of every form; what tells neither is no browser of a person.
    public static bool Sent(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site)
            ? site == new StringValues("same-origin")
            : request.Headers.Origin == new StringValues($"{request.Scheme}://{request.Host}");
}
