using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Host.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>A line to a model's service as the bot opens it, waits taking no time.</summary>
internal sealed class Line(ModelServer server, Func<ModelOptions, ModelOptions>? options = null) : IDisposable
{
    private static readonly ChatMessage[] Hello = [new(ChatRole.System, "Rules"), new(ChatRole.User, "Hello")];

    public FakeClock Clock { get; } = new(hurried: true);

    public IChatClient Client => field ??= ModelConnection.Open(
        (options ?? (one => one))(new ModelOptions(ModelKind.Compatible, server.Address, "stub")
        {
            Turn = TimeSpan.FromSeconds(20),
        }), Clock, NullLogger.Instance);

    public Task<ChatResponse> AskAsync(ChatOptions? asked = null) =>
        Client.GetResponseAsync(Hello, asked, CancellationToken.None);

    public async Task<ModelFailure> FailureAsync() =>
        (await Assert.ThrowsAsync<ModelFailureException>(() => AskAsync())).Failure;

    public async Task<List<ChatResponseUpdate>> StreamAsync()
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (var update in Client.GetStreamingResponseAsync(Hello, null, CancellationToken.None))
        {
            updates.Add(update);
        }

        return updates;
    }

    public void Dispose() => Client.Dispose();
}
