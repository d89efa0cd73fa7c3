using System.Text.Json;
using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace AdvocacyBot.Host.Model;

/// <summary>What the wire answered, whole.</summary>
internal static class WireAnswer
{
    public static ChatResponse Read(ChatCompletion completion)
    {
        List<AIContent> contents =
        [
            .. completion.Content.Where(part => part.Text is not null).Select(part => new TextContent(part.Text)),
            .. completion.ToolCalls.Select(call =>
                Call(call.Id, call.FunctionName, call.FunctionArguments.ToString())),
        ];
        // A refusal comes with no content; a filtered answer perhaps with a part of it, which is not used either.
        ThrowIfUnusable(completion.Refusal, completion.FinishReason);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, contents))
        {
            FinishReason = Finish(completion.FinishReason),
            ModelId = completion.Model,
            Usage = Usage(completion.Usage),
        };
    }

    public static void ThrowIfUnusable(string? refusal, OpenAI.Chat.ChatFinishReason? finish)
    {
        if (!string.IsNullOrEmpty(refusal))
        {
            throw new ModelFailureException(new ModelFailure.Refused());
        }

        if (finish == OpenAI.Chat.ChatFinishReason.ContentFilter)
        {
            throw new ModelFailureException(new ModelFailure.Filtered(Answer: true));
        }
    }

    /// <summary>A call whose arguments are no JSON object cannot be made.</summary>
    public static FunctionCallContent Call(string id, string name, string arguments)
    {
        try
        {
            var json = arguments.Length == 0 ? "{}" : arguments;
            return new FunctionCallContent(id, name, JsonSerializer.Deserialize<Dictionary<string, object?>>(json));
        }
        catch (JsonException broken)
        {
            throw new ModelFailureException(new ModelFailure.Malformed(), broken);
        }
    }

    public static UsageDetails? Usage(ChatTokenUsage? usage) => usage is null ? null : new UsageDetails
    {
        InputTokenCount = usage.InputTokenCount,
        OutputTokenCount = usage.OutputTokenCount,
        TotalTokenCount = usage.TotalTokenCount,
        CachedInputTokenCount = usage.InputTokenDetails?.CachedTokenCount,
        ReasoningTokenCount = usage.OutputTokenDetails?.ReasoningTokenCount,
    };

    public static ChatFinishReason Finish(OpenAI.Chat.ChatFinishReason finish) => finish switch
    {
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ToolCalls => ChatFinishReason.ToolCalls,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        _ => ChatFinishReason.Stop,
    };
}
