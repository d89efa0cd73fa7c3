using System.ClientModel;
using System.ClientModel.Primitives;
using AdvocacyBot.Host.Model;

namespace AdvocacyBot.Host.Tests.Model;

public class CachedTokenTests
{
    [Fact]
    public async Task A_sign_in_serves_until_five_minutes_before_its_end()
    {
        var clock = new FakeClock();
        var credential = new CountedCredential(clock);
        var cached = new CachedToken(credential, clock);
        var options = cached.CreateTokenOptions(new Dictionary<string, object>())!;

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal("token 1", (await cached.GetTokenAsync(options, CancellationToken.None)).TokenValue);
        }

        clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token 1", cached.GetToken(options, CancellationToken.None).TokenValue);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("token 2", (await cached.GetTokenAsync(options, CancellationToken.None)).TokenValue);
    }

    [Fact]
    public async Task A_sign_in_that_takes_longer_than_a_turn_serves_the_next()
    {
        var clock = new FakeClock();
        var credential = new CountedCredential(clock) { Until = new TaskCompletionSource() };
        var cached = new CachedToken(credential, clock);
        var options = cached.CreateTokenOptions(new Dictionary<string, object>())!;
        using var turn = new CancellationTokenSource();
        var first = cached.GetTokenAsync(options, turn.Token);

        await turn.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.AsTask());
        credential.Until.SetResult();

        Assert.Equal("token 1", (await cached.GetTokenAsync(options, CancellationToken.None)).TokenValue);
    }

    private sealed class CountedCredential(TimeProvider clock) : AuthenticationTokenProvider
    {
        private int _asked;

        /// <summary>What a sign-in waits for.</summary>
        public TaskCompletionSource? Until { get; init; }

        public override GetTokenOptions CreateTokenOptions(IReadOnlyDictionary<string, object> properties) =>
            new(properties);

        public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) =>
            new($"token {++_asked}", "Bearer", clock.GetUtcNow().AddHours(1));

        public override async ValueTask<AuthenticationToken> GetTokenAsync(
            GetTokenOptions options, CancellationToken cancellationToken)
        {
            await (Until?.Task ?? Task.CompletedTask).WaitAsync(cancellationToken);
            return GetToken(options, cancellationToken);
        }
    }
}
