using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Grounding;

/// <summary>The answer as it is without a model, and one line below that tells why.</summary>
internal static class PlainReply
{
    public static Reply Of(Reply reply, ModelFailure failure, PromptSet prompts)
    {
        var wording = prompts.Wording(reply.Language);
        var line = wording.Say("plain", ("why", wording.Say("plain." + failure.Code)));
        return reply with { Blocks = [.. reply.Blocks, new ReplyBlock.Say(line, [])] };
    }
}
