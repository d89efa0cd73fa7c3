using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace AdvocacyBot.Host.Model;

/// <summary>The official client of OpenAI and Azure OpenAI behind <see cref="IChatClient"/>. Every failure comes out as
/// a <see cref="ModelFailureException"/>, or as the cancellation that was asked for.</summary>
internal sealed class OpenAiChat(ChatClient chat, IDisposable connection) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                WireRequest.Messages(messages), WireRequest.Options(options), cancellationToken);
            return WireAnswer.Read(completion);
        }
        catch (Exception failure) when (WireFailure.Of(failure, cancellationToken) is { } known)
        {
            throw new ModelFailureException(known, failure);
        }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var stream = chat.CompleteChatStreamingAsync(
            WireRequest.Messages(messages), WireRequest.Options(options), cancellationToken);
        var read = new WireStream();
        await using var updates = stream.GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, cancellationToken))
        {
            if (read.Take(updates.Current) is { Contents.Count: > 0 } update)
            {
                yield return update;
            }
        }

        yield return read.End();
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => connection.Dispose();

    private static async ValueTask<bool> NextAsync(
        IAsyncEnumerator<StreamingChatCompletionUpdate> updates, CancellationToken cancel)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (Exception failure) when (WireFailure.Of(failure, cancel) is { } known)
        {
            throw new ModelFailureException(known, failure);
        }
    }
}
