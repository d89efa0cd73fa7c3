using System.Text.Json;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>Asks the model, within the time of one turn. Whatever fails comes back as a value: no turn falls with
/// it.</summary>
internal sealed class ModelCalls(IChatClient client, ModelPatience patience, TimeProvider clock, ILogger log)
{
    /// <summary>What the model says, as JSON of the schema, or why it said nothing.</summary>
    public async Task<ModelAnswer> AskAsync(
        Turn turn, ModelPrompt prompt, IReadOnlyList<ChatMessage> messages, JsonElement schema,
        CancellationToken cancel)
    {
        using var span = ModelTelemetry.Begin(prompt.Name);
        using var end = new CancellationTokenSource(patience.PerTurn, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        var began = clock.GetTimestamp();
        var answer = await CallAsync(messages, Options(turn, prompt, schema), either.Token, cancel);
        var outcome = "answered";
        if (answer is ModelAnswer.Failed failed)
        {
            outcome = failed.Failure.Code;
            log.ModelFailed(prompt.Name, outcome);
        }

        ModelTelemetry.Called(prompt.Name, outcome, clock.GetElapsedTime(began));
        return answer;
    }

    private async Task<ModelAnswer> CallAsync(
        IReadOnlyList<ChatMessage> messages, ChatOptions options, CancellationToken either, CancellationToken asked)
    {
        try
        {
            // A client that does not heed the cancellation must not hold the turn.
            var response = await client.GetResponseAsync(messages, options, either).WaitAsync(either);
            return Read(response);
        }
        catch (ModelFailureException known)
        {
            return new ModelAnswer.Failed(known.Failure);
        }
        catch (OperationCanceledException) when (!asked.IsCancellationRequested)
        {
            return new ModelAnswer.Failed(new ModelFailure.TimedOut());
        }
        catch (Exception unknown) when (unknown is not OperationCanceledException)
        {
            // Whatever another client throws: whoever asked still gets the answer that needs no model.
            log.ModelFell(unknown.GetType().Name);
            return new ModelAnswer.Failed(new ModelFailure.Unreachable());
        }
    }

    private static ModelAnswer Read(ChatResponse response)
    {
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return new ModelAnswer.Failed(new ModelFailure.Filtered(Answer: true));
        }

        if (response.FinishReason == ChatFinishReason.Length)
        {
            return new ModelAnswer.Failed(new ModelFailure.Malformed());
        }

        try
        {
            using var json = JsonDocument.Parse(response.Text, new JsonDocumentOptions { MaxDepth = 8 });
            return new ModelAnswer.Said(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new ModelAnswer.Failed(new ModelFailure.Malformed());
        }
    }

    private static ChatOptions Options(Turn turn, ModelPrompt prompt, JsonElement schema) => new()
    {
        Temperature = prompt.Temperature,
        MaxOutputTokens = prompt.MostTokens,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(schema, prompt.Name),
        AdditionalProperties = new() { [ModelTelemetry.ConversationKey] = Conversation(turn.Shelf, turn.Conversation) },
    };

    private static string Conversation(Shelf shelf, string conversation) =>
        $"{shelf.Tenant}/{shelf.Name}/{conversation}";
}

internal abstract record ModelAnswer
{
    private ModelAnswer()
    {
    }

    internal sealed record Said(JsonElement Json) : ModelAnswer;

    internal sealed record Failed(ModelFailure Failure) : ModelAnswer;
}
