using System.Text;
using AdvocacyBot.Assistant.Grounding;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace AdvocacyBot.Host.Model;

/// <summary>Puts a streamed answer together: text as it comes, tool calls once their fragments are whole.</summary>
internal sealed class WireStream
{
    private readonly SortedDictionary<int, (string Id, string Name, StringBuilder Arguments)> _calls = [];
    private readonly StringBuilder _refusal = new();
    private OpenAI.Chat.ChatFinishReason? _finish;

    public ChatResponseUpdate Take(StreamingChatCompletionUpdate chunk)
    {
        _finish = chunk.FinishReason ?? _finish;
        _refusal.Append(chunk.RefusalUpdate);
        foreach (var fragment in chunk.ToolCallUpdates)
        {
            Add(fragment);
        }

        List<AIContent> contents =
        [
            .. chunk.ContentUpdate.Where(part => part.Text is { Length: > 0 })
                .Select(part => new TextContent(part.Text)),
        ];
        if (WireAnswer.Usage(chunk.Usage) is { } usage)
        {
            contents.Add(new UsageContent(usage));
        }

        return new ChatResponseUpdate(ChatRole.Assistant, contents);
    }

    /// <summary>The last update. A stream that ends without saying why was cut off.</summary>
    public ChatResponseUpdate End()
    {
        WireAnswer.ThrowIfUnusable(_refusal.ToString(), _finish);
        if (_finish is not { } finish)
        {
            throw new ModelFailureException(new ModelFailure.Malformed());
        }

        AIContent[] calls =
            [.. _calls.Values.Select(call => WireAnswer.Call(call.Id, call.Name, call.Arguments.ToString()))];
        return new ChatResponseUpdate(ChatRole.Assistant, calls) { FinishReason = WireAnswer.Finish(finish) };
    }

    /// <summary>The first fragment of an index names the call, the others go on with its arguments.</summary>
    private void Add(StreamingChatToolCallUpdate fragment)
    {
        if (!_calls.TryGetValue(fragment.Index, out var call))
        {
            call = (fragment.ToolCallId ?? "", fragment.FunctionName ?? "", new StringBuilder());
            _calls[fragment.Index] = call;
        }

        call.Arguments.Append(fragment.FunctionArgumentsUpdate?.ToString());
    }
}
