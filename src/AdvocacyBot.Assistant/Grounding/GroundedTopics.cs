using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>
/// Sets a short line above the quotes of a topic's answer where a model found one and the gate let it through. The
/// answer itself stays as it is: nothing in it is changed, moved or taken away.
/// </summary>
internal sealed class GroundedTopics(ModelCalls model, PromptSet prompts)
{
    public async Task<Reply> ShortenedAsync(
        Turn turn, string topic, Reply reply, IReadOnlyDictionary<string, Letter> letters, CancellationToken cancel)
    {
        var given = GivenSentence.Of(reply, letters);
        if (reply.Outcome != Outcome.Answered || given.Count == 0)
        {
            return reply;
        }

        var messages = prompts.Model.Topic.Render(("question", topic), ("documents", GivenSentence.Json(given)));
        var answer = await model.AskAsync(turn, prompts.Model.Topic, messages, TopicClaims.Schema, cancel);
        return answer switch
        {
            ModelAnswer.Failed failed => PlainReply.Of(reply, failed.Failure, prompts),
            ModelAnswer.Said said when TopicClaims.Read(said.Json) is { } claims =>
                With(reply, Lines(claims, given), letters),
            _ => PlainReply.Of(reply, new ModelFailure.Malformed(), prompts),
        };
    }

    /// <summary>The first good claim on each sentence, by the number of its citation.</summary>
    private static Dictionary<int, string> Lines(IReadOnlyList<Claim> claims, IReadOnlyList<GivenSentence> given)
    {
        var known = given.ToDictionary(one => one.Id, StringComparer.Ordinal);
        Dictionary<int, string> lines = [];
        if (claims.Count == 0)
        {
            ModelTelemetry.Judged("Abstained");
        }

        foreach (var claim in claims)
        {
            switch (ClaimGate.Judge(claim, known))
            {
                case ClaimVerdict.Kept kept:
                    ModelTelemetry.Judged(lines.TryAdd(kept.Sentence.Citation, kept.Words) ? "Kept" : "Twice");
                    break;
                case ClaimVerdict.Dropped dropped:
                    ModelTelemetry.Judged(dropped.Fault.ToString());
                    break;
            }
        }

        return lines;
    }

    private Reply With(Reply reply, Dictionary<int, string> lines, IReadOnlyDictionary<string, Letter> letters)
    {
        List<ReplyBlock> blocks = [];
        foreach (var block in reply.Blocks)
        {
            if (block is ReplyBlock.Quote quote && lines.Remove(quote.Source, out var words))
            {
                blocks.Add(Line(reply, quote.Source, words, letters));
            }

            blocks.Add(block);
        }

        return reply with { Blocks = blocks };
    }

    /// <summary>Who says it is told here, from the letter's record; the model has no say in it.</summary>
    private ReplyBlock.Say Line(
        Reply reply, int source, string words, IReadOnlyDictionary<string, Letter> letters)
    {
        var letter = letters[reply.Citations.Single(one => one.Number == source).Letter];
        var wording = prompts.Wording(reply.Language);
        var count = letter.Signatories.Count;
        var key = count == 0 ? "short.letter" : "short";
        return new ReplyBlock.Say(wording.Say(key, ("n", count == 1 ? "1" : "2"), ("words", words)), [source]);
    }
}
