using System.ClientModel;
using System.ClientModel.Primitives;

namespace AdvocacyBot.Host.Model;

/// <summary>
/// Keeps a sign-in's token until shortly before it ends: the library asks for one on every call. A sign-in that takes
/// longer than a turn goes on, and serves the next.
/// </summary>
internal sealed class CachedToken(AuthenticationTokenProvider credential, TimeProvider clock)
    : AuthenticationTokenProvider
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private Task<AuthenticationToken>? _signIn;

    public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties) =>
        credential.CreateTokenOptions(properties);

    public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) =>
        GetTokenAsync(options, cancellationToken).AsTask().GetAwaiter().GetResult();

    public override async ValueTask<AuthenticationToken> GetTokenAsync(
        GetTokenOptions options, CancellationToken cancellationToken)
    {
        Task<AuthenticationToken> signIn;
        lock (_lock)
        {
            signIn = _signIn is { } known && Serves(known)
                ? known
                : _signIn = credential.GetTokenAsync(options, CancellationToken.None).AsTask();
        }

        return await signIn.WaitAsync(cancellationToken);
    }

    private bool Serves(Task<AuthenticationToken> signIn) => !signIn.IsCompleted
        || (signIn.IsCompletedSuccessfully && signIn.Result.ExpiresOn is { } ends && clock.GetUtcNow() < ends - Early);
}
