using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>A model that says what a test has it say, with what it was asked.</summary>
internal sealed partial class ScriptedModel(Func<AskedOfModel, ChatResponse> script) : IChatClient
{
    public List<AskedOfModel> Asked { get; } = [];

    /// <summary>One that answers with these words, whatever is asked.</summary>
    public static ScriptedModel Saying(string words) => new(_ => Words(words));

    /// <summary>One that makes these claims of what it was given.</summary>
    public static ScriptedModel Claiming(Func<AskedOfModel, IEnumerable<(string Text, string[] Sentences)>> claims) =>
        new(asked => Words(Json(claims(asked))));

    public static ChatResponse Words(string words) =>
        new(new ChatMessage(ChatRole.Assistant, words)) { FinishReason = ChatFinishReason.Stop };

    public static string Json(IEnumerable<(string Text, string[] Sentences)> claims) => JsonSerializer.Serialize(new
    {
        abstain = false,
        claims = claims.Select(one => new { text = one.Text, sentences = one.Sentences }),
    });

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = new AskedOfModel([.. messages], options!);
        Asked.Add(asked);
        return Task.FromResult(script(asked));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException("Nobody streams here.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    [GeneratedRegex("<documents>\n(?<lines>.*?)\n</documents>", RegexOptions.Singleline)]
    internal static partial Regex Documents();
}

/// <summary>What a model was asked, as it arrives.</summary>
internal sealed record AskedOfModel(IReadOnlyList<ChatMessage> Messages, ChatOptions Options)
{
    public string Words => string.Join("\n\n", Messages.Select(message => message.Text));

    public bool IsOnTopic => ((ChatResponseFormatJson)Options.ResponseFormat!).SchemaName == "topic";

    /// <summary>The sentences it was given, by id.</summary>
    public IReadOnlyList<(string Id, string Text)> Sentences =>
    [
        .. ScriptedModel.Documents().Match(Messages[^1].Text).Groups["lines"].Value.Split('\n').Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
        }),
    ];
}
