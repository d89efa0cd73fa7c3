using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Host.Tests.Model;
using AdvocacyBot.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>The time of a turn ends a call to the model, by the clock that the house is given.</summary>
public class PatientCallTests
{
    private static readonly ModelPrompt Prompt = ModelPrompts.Read(Repository.Prompts).Topic;

    private readonly FakeClock _clock = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_model_that_does_not_answer_is_given_up_after_the_time_of_a_turn(bool heeds)
    {
        using var silent = new SilentModel(heeds);
        var asked = Ask(silent, CancellationToken.None);

        _clock.Advance(ModelPatience.Usual.PerTurn - TimeSpan.FromMilliseconds(1));
        Assert.False(asked.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.IsType<ModelFailure.TimedOut>(Assert.IsType<ModelAnswer.Failed>(await asked).Failure);
    }

    [Fact]
    public async Task Whoever_gives_up_the_turn_is_not_told_of_a_model()
    {
        using var silent = new SilentModel(heeds: true);
        using var stop = new CancellationTokenSource();
        var asked = Ask(silent, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task An_answer_cut_for_length_or_by_the_filter_is_not_used()
    {
        Assert.IsType<ModelFailure.Malformed>(await FailureAsync(ChatFinishReason.Length));
        Assert.Equal(new ModelFailure.Filtered(Answer: true), await FailureAsync(ChatFinishReason.ContentFilter));
    }

    private async Task<ModelFailure> FailureAsync(ChatFinishReason end)
    {
        using var cut = new ScriptedModel(_ =>
            new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")) { FinishReason = end });
        return Assert.IsType<ModelAnswer.Failed>(await Ask(cut, CancellationToken.None)).Failure;
    }

    private Task<ModelAnswer> Ask(IChatClient model, CancellationToken cancel) =>
        new ModelCalls(model, ModelPatience.Usual, _clock, NullLogger.Instance).AskAsync(
            new Turn(Shelf.Default, "c", "q"), Prompt, Prompt.Render(), JsonDocument.Parse("{}").RootElement, cancel);

    private sealed class SilentModel(bool heeds) : IChatClient
    {
        private readonly TaskCompletionSource<ChatResponse> _never = new();

        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            CancellationToken cancellationToken = default) =>
            heeds ? _never.Task.WaitAsync(cancellationToken) : _never.Task;

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw new NotSupportedException("Nobody streams here.");

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
