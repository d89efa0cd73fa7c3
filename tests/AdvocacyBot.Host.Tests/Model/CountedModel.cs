using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>A model that answers, fails or hangs as it is set, and counts how often it was called.</summary>
internal sealed class CountedModel : IChatClient
{
    public int Calls { get; private set; }

    public ModelFailure? Fails { get; set; }

    public bool Hangs { get; set; }

    public UsageDetails? Uses { get; set; }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Calls++;
        if (Hangs)
        {
            await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        }

        return Fails is { } failure
            ? throw new ModelFailureException(failure)
            : new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")) { Usage = Uses };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        yield return new ChatResponseUpdate(
            ChatRole.Assistant, Uses is null ? response.Messages[0].Contents : [new UsageContent(Uses)]);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
