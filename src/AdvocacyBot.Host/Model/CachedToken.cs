using System.ClientModel;
using System.ClientModel.Primitives;

namespace AdvocacyBot.Host.Model;

/// <summary>Keeps a sign-in's token until shortly before it ends: the library asks for one on every call.</summary>
internal sealed class CachedToken(AuthenticationTokenProvider credential, TimeProvider clock)
    : AuthenticationTokenProvider
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private AuthenticationToken? _token;

    public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties) =>
        credential.CreateTokenOptions(properties);

    public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) =>
        Kept() ?? (_token = credential.GetToken(options, cancellationToken));

    // Two calls at once may both sign in; either token serves.
    public override async ValueTask<AuthenticationToken> GetTokenAsync(
        GetTokenOptions options, CancellationToken cancellationToken) =>
        Kept() ?? (_token = await credential.GetTokenAsync(options, cancellationToken));

    private AuthenticationToken? Kept() =>
        _token is { ExpiresOn: { } ends } kept && clock.GetUtcNow() < ends - Early ? kept : null;
}
