using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Model;

/// <summary>
/// Leaves a model alone for a while once it failed several times in a row; then one call tries whether it is back.
/// </summary>
internal sealed class ModelCircuit(IChatClient inner, TimeSpan turn, TimeProvider clock, ILogger log)
    : DelegatingChatClient(inner)
{
    private const int MostFailures = 3;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _restsUntil;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var began = Enter();
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            Succeed();
            return response;
        }
        catch (Exception failure)
        {
            Fail(failure, clock.GetElapsedTime(began));
            throw;
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var began = Enter();
        await using var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, began))
        {
            yield return updates.Current;
        }

        Succeed();
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, long began)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (Exception failure)
        {
            Fail(failure, clock.GetElapsedTime(began));
            throw;
        }
    }

    /// <summary>Where it rests, the call ends here; the first after the rest goes through, and others wait for what
    /// becomes of it.</summary>
    private long Enter()
    {
        lock (_lock)
        {
            if (_failures >= MostFailures)
            {
                var now = clock.GetUtcNow();
                if (now < _restsUntil)
                {
                    throw new ModelFailureException(new ModelFailure.Resting());
                }

                _restsUntil = now + Rest;
            }
        }

        return clock.GetTimestamp();
    }

    private void Succeed()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    private void Fail(Exception failure, TimeSpan took)
    {
        if (failure is OperationCanceledException && took < turn * 0.9)
        {
            // Given up early by whoever asked: that tells nothing of the service, good or bad.
            return;
        }

        if (!SaysItIsDown(failure))
        {
            Succeed();
            return;
        }

        lock (_lock)
        {
            _failures++;
            _restsUntil = clock.GetUtcNow() + Rest;
            if (_failures == MostFailures)
            {
                log.ModelRests(MostFailures, Rest);
            }
        }
    }

    /// <summary>A service that refuses, filters or answers at all is there.</summary>
    private static bool SaysItIsDown(Exception failure) => failure is not ModelFailureException known || known.Failure
        is ModelFailure.Unreachable or ModelFailure.TimedOut or ModelFailure.Busy or ModelFailure.NotLetIn;
}
