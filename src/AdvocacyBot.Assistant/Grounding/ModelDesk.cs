using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>
/// All that a model is asked in a turn: what a question means that the rules do not understand, and short lines on a
/// topic's quotes. Facts of record never come here.
/// </summary>
internal sealed class ModelDesk(ModelCalls model, PromptSet prompts)
{
    private readonly HardQuestions _questions = new(model, prompts);
    private readonly GroundedTopics _topics = new(model, prompts);

    /// <summary>How the model read the question; null where the rules understood it.</summary>
    public async Task<ReadQuestion?> ReadAsync(
        Turn turn, Request request, ShelfView view, LetterLanguage language, CancellationToken cancel) =>
        request is Request.Unclear ? await _questions.ReadAsync(turn, view, language, cancel) : null;

    /// <summary>The finished reply with what the model adds to it: one call a turn.</summary>
    public async Task<Reply> FinishAsync(
        Turn turn, Request request, ReadQuestion? read, Reply reply, IReadOnlyDictionary<string, Letter> letters,
        CancellationToken cancel) => (read, request) switch
        {
            ({ Failure: { } failure }, _) => PlainReply.Of(reply, failure, prompts),
            ({ Line: { } line }, _) => reply with { Blocks = [new ReplyBlock.Say(line, []), .. reply.Blocks] },
            (null, Request.AboutTopic asked) =>
                await _topics.ShortenedAsync(turn, asked.Topic, reply, letters, cancel),
            _ => reply,
        };
}
