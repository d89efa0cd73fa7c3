using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AdvocacyBot.Host.Channels.Teams.Identity;

/// <summary>
/// The keys that Bot Framework signs with: fetched when first needed and once a day, and anew when a token names an
/// unknown one, but at most every five minutes, so that forged tokens cannot make us fetch without end.
/// </summary>
internal sealed class SigningKeys(
    HttpClient http, IOptions<TeamsOptions> options, TimeProvider clock, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);
    private static readonly TimeSpan _apart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _fetching = new(1);
    private IList<JsonWebKey> _keys = [];
    private DateTimeOffset _stale = DateTimeOffset.MinValue;
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>The key with this id; null where there is none.</summary>
    /// <exception cref="HttpRequestException">The keys could not be fetched, and none are known.</exception>
    public async Task<JsonWebKey?> FindAsync(string kid, CancellationToken cancel)
    {
        if (Known(kid) is { } known && clock.GetUtcNow() < _stale)
        {
            return known;
        }

        await _fetching.WaitAsync(cancel);
        try
        {
            if ((Known(kid) is null || clock.GetUtcNow() >= _stale) && clock.GetUtcNow() >= _next)
            {
                await FetchAsync();
            }

            return _keys.Count > 0 ? Known(kid) : throw new HttpRequestException("No signing keys are known.");
        }
        finally
        {
            _fetching.Release();
        }
    }

    public void Dispose() => _fetching.Dispose();

    private JsonWebKey? Known(string kid) => _keys.FirstOrDefault(key => key.Kid == kid);

    // Not for as long as one asker waits: who hangs up must not keep the keys from everybody else. The client has its
    // own limit. Keys known before go on to serve where none can be fetched now.
    private async Task FetchAsync()
    {
        var metadata = options.Value.Metadata;
        _next = clock.GetUtcNow() + _afterFailure;
        try
        {
            var retriever = new HttpDocumentRetriever(http) { RequireHttps = !metadata.IsLoopback };
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadata.ToString(), retriever, CancellationToken.None);
            _keys = found.JsonWebKeySet?.Keys ?? [];
            (_next, _stale) = (clock.GetUtcNow() + _apart, clock.GetUtcNow() + _day);
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or InvalidOperationException
            or OperationCanceledException)
        {
            log.KeysAway(failure.GetType().Name);
        }
    }
}
