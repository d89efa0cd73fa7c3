using AdvocacyBot.Assistant.Grounding;
using AdvocacyBot.Host.Model;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Tests.Model;

/// <summary>What a model may use up in a day and in a conversation.</summary>
public sealed class BudgetTests : IDisposable
{
    private static readonly ModelFailure[] _failures =
    [
        new ModelFailure.Unreachable(), new ModelFailure.NotLetIn(), new ModelFailure.Resting(),
        new ModelFailure.TimedOut(), new ModelFailure.Filtered(Answer: true), new ModelFailure.Malformed(),
    ];

    private readonly FakeClock _clock = new();
    private readonly CountedModel _model = new()
    {
        Uses = new UsageDetails { InputTokenCount = 300, OutputTokenCount = 100 },
    };

    [Fact]
    public async Task Tokens_of_the_day_end_it_until_the_next_day()
    {
        using var budget = Budget(new ModelBudgets { TokensPerDay = 1_000, TokensPerConversation = 100_000 });

        await AskAsync(budget, "a");
        await AskAsync(budget, "b");
        Assert.Equal(new ModelFailure.Spent(Conversation: false), await FailureAsync(budget, "c"));
        Assert.Equal(2, _model.Calls);

        _clock.Advance(TimeSpan.FromHours(15));
        await AskAsync(budget, "c");
        Assert.Equal(3, _model.Calls);
    }

    [Fact]
    public async Task One_conversation_cannot_use_up_what_others_have()
    {
        using var budget = Budget(new ModelBudgets { TokensPerDay = 100_000, TokensPerConversation = 1_000 });

        await AskAsync(budget, "a");
        await AskAsync(budget, "a");
        Assert.Equal(new ModelFailure.Spent(Conversation: true), await FailureAsync(budget, "a"));
        await AskAsync(budget, "b");
    }

    [Fact]
    public async Task Cost_ends_the_day_as_tokens_do()
    {
        using var budget = Budget(new ModelBudgets { CostPerDay = 0.015, InputPrice = 10, OutputPrice = 30 });

        await AskAsync(budget, "a");
        Assert.Equal(new ModelFailure.Spent(Conversation: false), await FailureAsync(budget, "b"));
    }

    [Fact]
    public async Task What_may_be_used_is_set_aside_before_so_that_calls_side_by_side_cannot_overdraw()
    {
        using var budget = Budget(new ModelBudgets { TokensPerDay = 700, TokensPerConversation = 100_000 });
        _model.Hangs = true;
        using var stop = new CancellationTokenSource();
        var first = budget.GetResponseAsync([], Options("a"), stop.Token);

        Assert.Equal(new ModelFailure.Spent(Conversation: false), await FailureAsync(budget, "b"));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task A_call_that_was_given_up_is_billed_so_what_was_set_aside_for_it_is_gone()
    {
        using var budget = Budget(new ModelBudgets { TokensPerDay = 700, TokensPerConversation = 100_000 });
        _model.Hangs = true;
        using var stop = new CancellationTokenSource();
        var first = budget.GetResponseAsync([], Options("a"), stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _model.Hangs = false;

        Assert.Equal(new ModelFailure.Spent(Conversation: false), await FailureAsync(budget, "b"));
    }

    [Theory]
    [InlineData("Unreachable", true)]
    [InlineData("NotLetIn", true)]
    [InlineData("Resting", true)]
    [InlineData("TimedOut", false)]
    [InlineData("Filtered", false)]
    [InlineData("Malformed", false)]
    public async Task Only_what_no_model_read_is_given_back(string code, bool isFree)
    {
        var failure = _failures.Single(one => one.Code == code);
        using var whole = Budget(new ModelBudgets { TokensPerDay = 700, TokensPerConversation = 100_000 });
        using var streamed = Budget(new ModelBudgets { TokensPerDay = 700, TokensPerConversation = 100_000 });
        _model.Fails = failure;
        await FailureAsync(whole, "a");
        await Assert.ThrowsAsync<ModelFailureException>(async () =>
        {
            await foreach (var _ in streamed.GetStreamingResponseAsync([], Options("a"), CancellationToken.None))
            {
            }
        });

        Assert.Equal(isFree ? failure : new ModelFailure.Spent(Conversation: false), await FailureAsync(whole, "b"));
        Assert.Equal(isFree ? failure : new ModelFailure.Spent(Conversation: false), await FailureAsync(streamed, "b"));
    }

    [Fact]
    public async Task A_streamed_answer_is_counted_by_the_usage_it_tells()
    {
        using var budget = Budget(new ModelBudgets { TokensPerDay = 1_000, TokensPerConversation = 100_000 });
        for (var call = 0; call < 2; call++)
        {
            await foreach (var _ in budget.GetStreamingResponseAsync([], Options("a"), CancellationToken.None))
            {
            }
        }

        Assert.Equal(new ModelFailure.Spent(Conversation: false), await FailureAsync(budget, "b"));
    }

    public void Dispose() => _model.Dispose();

    private ModelBudget Budget(ModelBudgets budgets) => new(_model, budgets, _clock);

    private static ChatOptions Options(string conversation) => new()
    {
        MaxOutputTokens = 400,
        AdditionalProperties = new() { [ModelTelemetry.ConversationKey] = conversation },
    };

    private static Task<ChatResponse> AskAsync(ModelBudget budget, string conversation) =>
        budget.GetResponseAsync([], Options(conversation), CancellationToken.None);

    private static async Task<ModelFailure> FailureAsync(ModelBudget budget, string conversation) =>
        (await Assert.ThrowsAsync<ModelFailureException>(() => AskAsync(budget, conversation))).Failure;
}
