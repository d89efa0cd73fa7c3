using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace AdvocacyBot.Host.Model;

/// <summary>What is asked, as the wire has it.</summary>
internal static class WireRequest
{
    private const string UsualName = "answer";

    /// <summary>Strict schemas want every property required and nothing beside them.</summary>
    private static readonly AIJsonSchemaTransformOptions Strict =
        new() { DisallowAdditionalProperties = true, RequireAllProperties = true };

    public static IEnumerable<OpenAI.Chat.ChatMessage> Messages(IEnumerable<ChatMessage> messages) =>
        messages.SelectMany(Message);

    public static ChatCompletionOptions Options(ChatOptions? options)
    {
        var wire = new ChatCompletionOptions
        {
            Temperature = options?.Temperature,
            MaxOutputTokenCount = options?.MaxOutputTokens,
            TopP = options?.TopP,
            ResponseFormat = Format(options?.ResponseFormat),
        };
        foreach (var tool in options?.Tools?.OfType<AIFunctionDeclaration>() ?? [])
        {
            var schema = AIJsonUtilities.TransformSchema(tool.JsonSchema, Strict);
            wire.Tools.Add(ChatTool.CreateFunctionTool(
                tool.Name, tool.Description, BinaryData.FromString(schema.GetRawText()), functionSchemaIsStrict: true));
        }

        if (wire.Tools.Count > 0)
        {
            wire.AllowParallelToolCalls = options?.AllowMultipleToolCalls ?? false;
            wire.ToolChoice = Choice(options?.ToolMode);
        }

        return wire;
    }

    private static IEnumerable<OpenAI.Chat.ChatMessage> Message(ChatMessage message)
    {
        if (message.Role == ChatRole.System)
        {
            return [new SystemChatMessage(message.Text)];
        }

        if (message.Role == ChatRole.Assistant)
        {
            return [Assistant(message)];
        }

        var results = message.Contents.OfType<FunctionResultContent>().ToList();
        return results.Count > 0
            ? results.Select(result => new ToolChatMessage(result.CallId, Words(result.Result)))
            : [new UserChatMessage(message.Text)];
    }

    private static AssistantChatMessage Assistant(ChatMessage message)
    {
        var calls = message.Contents.OfType<FunctionCallContent>().Select(call => ChatToolCall.CreateFunctionToolCall(
            call.CallId, call.Name, BinaryData.FromString(JsonSerializer.Serialize(call.Arguments)))).ToList();
        return calls.Count > 0 ? new AssistantChatMessage(calls) : new AssistantChatMessage(message.Text);
    }

    /// <summary>Compact: the library's own functions print their results over many lines, which costs tokens.</summary>
    private static string Words(object? result) => result as string ?? JsonSerializer.Serialize(result);

    private static ChatToolChoice Choice(ChatToolMode? mode) => mode switch
    {
        NoneChatToolMode => ChatToolChoice.CreateNoneChoice(),
        RequiredChatToolMode { RequiredFunctionName: { } name } => ChatToolChoice.CreateFunctionChoice(name),
        RequiredChatToolMode => ChatToolChoice.CreateRequiredChoice(),
        _ => ChatToolChoice.CreateAutoChoice(),
    };

    private static ChatResponseFormat? Format(Microsoft.Extensions.AI.ChatResponseFormat? format) => format switch
    {
        ChatResponseFormatJson { Schema: { } schema } json => ChatResponseFormat.CreateJsonSchemaFormat(
            json.SchemaName ?? UsualName, BinaryData.FromString(schema.GetRawText()), json.SchemaDescription,
            jsonSchemaIsStrict: true),
        ChatResponseFormatJson => ChatResponseFormat.CreateJsonObjectFormat(),
        _ => null,
    };
}
