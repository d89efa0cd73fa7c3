using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Host.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>A model that fails again and again is left alone, and tried again later.</summary>
public sealed class CircuitTests : IDisposable
{
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2.5);

    private readonly FakeClock _clock = new();
    private readonly CountedModel _model = new();
    private readonly ModelCircuit _circuit;

    public CircuitTests() => _circuit = new ModelCircuit(_model, Turn, _clock, NullLogger.Instance);

    [Fact]
    public async Task After_three_failures_in_a_row_it_is_not_called_for_half_a_minute()
    {
        _model.Fails = new ModelFailure.Unreachable();
        for (var call = 0; call < 3; call++)
        {
            Assert.IsType<ModelFailure.Unreachable>(await FailureAsync());
        }

        Assert.IsType<ModelFailure.Resting>(await FailureAsync());
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.IsType<ModelFailure.Resting>(await FailureAsync());
        Assert.Equal(3, _model.Calls);
    }

    [Fact]
    public async Task After_the_rest_one_call_tries_it_and_its_success_ends_the_rest()
    {
        await FailAsync(3);
        _clock.Advance(TimeSpan.FromSeconds(30));
        _model.Fails = null;

        await AskAsync();
        await AskAsync();

        Assert.Equal(5, _model.Calls);
    }

    [Fact]
    public async Task After_the_rest_a_failure_begins_another()
    {
        await FailAsync(3);
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.IsType<ModelFailure.Unreachable>(await FailureAsync());
        Assert.IsType<ModelFailure.Resting>(await FailureAsync());
        Assert.Equal(4, _model.Calls);
    }

    [Fact]
    public async Task A_filtered_letter_a_refusal_and_a_success_begin_the_count_anew()
    {
        foreach (var fine in new ModelFailure[] { new ModelFailure.Filtered(false), new ModelFailure.Refused() })
        {
            await FailAsync(2);
            _model.Fails = fine;
            await FailureAsync();
        }

        Assert.Equal(6, _model.Calls);
        await FailAsync(2);
        Assert.Equal(8, _model.Calls);
    }

    [Fact]
    public async Task A_call_that_its_turn_ended_counts_and_one_that_a_person_gave_up_does_not()
    {
        for (var call = 0; call < 3; call++)
        {
            await GiveUpAsync(after: TimeSpan.FromSeconds(1));
        }

        for (var call = 0; call < 3; call++)
        {
            await GiveUpAsync(after: Turn);
        }

        Assert.Equal(6, _model.Calls);
        Assert.IsType<ModelFailure.Resting>(await FailureAsync());
    }

    [Fact]
    public async Task A_call_that_a_person_gave_up_leaves_the_count_as_it_was()
    {
        await FailAsync(2);
        await GiveUpAsync(after: TimeSpan.FromSeconds(1));
        await FailAsync(1);

        Assert.IsType<ModelFailure.Resting>(await FailureAsync());
    }

    [Fact]
    public async Task A_streamed_answer_counts_as_well()
    {
        _model.Fails = new ModelFailure.Unreachable();
        for (var call = 0; call < 3; call++)
        {
            await Assert.ThrowsAsync<ModelFailureException>(StreamAsync);
        }

        Assert.IsType<ModelFailure.Resting>((await Assert.ThrowsAsync<ModelFailureException>(StreamAsync)).Failure);
    }

    public void Dispose() => _circuit.Dispose();

    private async Task FailAsync(int times)
    {
        _model.Fails = new ModelFailure.Unreachable();
        for (var call = 0; call < times; call++)
        {
            await FailureAsync();
        }
    }

    private async Task GiveUpAsync(TimeSpan after)
    {
        _model.Hangs = true;
        using var stop = new CancellationTokenSource();
        var asked = _circuit.GetResponseAsync([], null, stop.Token);
        _clock.Advance(after);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        _model.Hangs = false;
    }

    private Task<ChatResponse> AskAsync() => _circuit.GetResponseAsync([], null, CancellationToken.None);

    private async Task<ModelFailure> FailureAsync() =>
        (await Assert.ThrowsAsync<ModelFailureException>(AskAsync)).Failure;

    private async Task StreamAsync()
    {
        await foreach (var _ in _circuit.GetStreamingResponseAsync([], null, CancellationToken.None))
        {
        }
    }
}
