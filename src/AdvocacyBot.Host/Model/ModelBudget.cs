using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Host.Model;

/// <summary>
/// Counts tokens and cost of the day (UTC) and of each conversation. What a call may use at most is set aside before it
/// is made, so that calls side by side cannot overdraw. Counted in this process alone.
/// </summary>
internal sealed class ModelBudget(IChatClient inner, ModelBudgets budgets, TimeProvider clock)
    : DelegatingChatClient(inner)
{
    /// <summary>Tokens are seldom shorter, in English or Spanish.</summary>
    private const int CharactersPerToken = 3;

    private const int UsualAnswer = 1_000;
    private const int PerMessage = 10;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _byConversation = new(StringComparer.Ordinal);
    private DateOnly _day;
    private long _tokens;
    private double _cost;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = [.. messages];
        var aside = SetAside(all, options);
        UsageDetails? used = aside.Estimate;
        try
        {
            var response = await base.GetResponseAsync(all, options, cancellationToken);
            used = response.Usage ?? used;
            return response;
        }
        catch (ModelFailureException failure) when (IsFree(failure.Failure))
        {
            used = null;
            throw;
        }
        finally
        {
            Settle(aside, used);
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = [.. messages];
        var aside = SetAside(all, options);
        var call = new Streamed { Used = aside.Estimate };
        try
        {
            await using var updates = base.GetStreamingResponseAsync(all, options, cancellationToken)
                .GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(updates, call))
            {
                yield return updates.Current;
            }
        }
        finally
        {
            Settle(aside, call.Used);
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, Streamed call)
    {
        try
        {
            var isMore = await updates.MoveNextAsync();
            call.Used = isMore ? UsageOf(updates.Current) ?? call.Used : call.Used;
            return isMore;
        }
        catch (ModelFailureException failure) when (IsFree(failure.Failure))
        {
            call.Used = null;
            throw;
        }
    }

    private static UsageDetails? UsageOf(ChatResponseUpdate update) =>
        update.Contents.OfType<UsageContent>().FirstOrDefault()?.Details;

    /// <summary>No model read anything. A call that was given up, took too long or was filtered is billed all the
    /// same.</summary>
    private static bool IsFree(ModelFailure failure) =>
        failure is ModelFailure.Unreachable or ModelFailure.NotLetIn or ModelFailure.Resting;

    private Aside SetAside(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var estimate = new UsageDetails
        {
            InputTokenCount = messages.Sum(message => (message.Text.Length / CharactersPerToken) + PerMessage),
            OutputTokenCount = options?.MaxOutputTokens ?? UsualAnswer,
        };
        var aside = new Aside(ConversationOf(options), estimate);
        lock (_lock)
        {
            Turn();
            if (_tokens + aside.Tokens > budgets.TokensPerDay || _cost + CostOf(estimate) > budgets.CostPerDay)
            {
                throw new ModelFailureException(new ModelFailure.Spent(Conversation: false));
            }

            if (_byConversation.GetValueOrDefault(aside.Conversation) + aside.Tokens > budgets.TokensPerConversation)
            {
                throw new ModelFailureException(new ModelFailure.Spent(Conversation: true));
            }

            Add(aside.Conversation, aside.Tokens, CostOf(estimate));
        }

        return aside;
    }

    /// <param name="used">Null where the call cost nothing: what was set aside is given back.</param>
    private void Settle(Aside aside, UsageDetails? used)
    {
        var tokens = (used?.InputTokenCount ?? 0) + (used?.OutputTokenCount ?? 0);
        var cost = used is null ? 0 : CostOf(used);
        lock (_lock)
        {
            Add(aside.Conversation, tokens - aside.Tokens, cost - CostOf(aside.Estimate));
        }

        if (used is not null)
        {
            ModelTelemetry.Used(used, cost);
        }
    }

    private void Turn()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (today != _day)
        {
            (_day, _tokens, _cost) = (today, 0, 0);
            _byConversation.Clear();
        }
    }

    private void Add(string conversation, long tokens, double cost)
    {
        _tokens = Math.Max(0, _tokens + tokens);
        _cost = Math.Max(0, _cost + cost);
        _byConversation[conversation] = Math.Max(0, _byConversation.GetValueOrDefault(conversation) + tokens);
    }

    private double CostOf(UsageDetails usage) =>
        budgets.CostOf(usage.InputTokenCount ?? 0, usage.OutputTokenCount ?? 0);

    private static string ConversationOf(ChatOptions? options) =>
        options?.AdditionalProperties?.TryGetValue(ModelTelemetry.ConversationKey, out var key) == true
            ? key as string ?? ""
            : "";

    /// <summary>What a streamed call used, as far as is known by now.</summary>
    private sealed class Streamed
    {
        public UsageDetails? Used { get; set; }
    }

    private sealed record Aside(string Conversation, UsageDetails Estimate)
    {
        public long Tokens => (Estimate.InputTokenCount ?? 0) + (Estimate.OutputTokenCount ?? 0);
    }
}
