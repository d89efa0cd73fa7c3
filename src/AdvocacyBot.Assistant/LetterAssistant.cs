namespace AdvocacyBot.Assistant;

/// <summary>The one way to put a question to the bot. Every door calls this and nothing else.</summary>
public sealed class LetterAssistant
{
    public Task<Reply> RespondAsync(Turn turn, CancellationToken cancel) => throw new NotImplementedException();
}
