using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;

namespace AdvocacyBot.Host.Console;

/// <summary>A reply and what the page shows it with: its conversation, and its draft as it stands on paper.</summary>
/// <param name="Said">What was replied to; empty where a form was filled.</param>
public sealed record ShownReply(string Conversation, string Said, Reply Reply)
{
    /// <summary>The version of the draft that the reply shows or hands out; 0 where it does neither.</summary>
    public int Version { get; } = VersionIn(Reply);

    public PaperDocument? Draft { get; init; }

    internal static async Task<ShownReply> OfAsync(
        LetterAssistant assistant, SaidWords said, CancellationToken cancel)
    {
        var turn = Turns.Of(said.Conversation, said.Words);
        var shown = new ShownReply(
            said.Conversation, said.IsForm ? "" : said.Words, await assistant.RespondAsync(turn, cancel));
        return shown.Version == 0
            ? shown
            : shown with
            {
                Draft = await assistant.DraftAsync(turn.Shelf, turn.Conversation, shown.Version, cancel),
            };
    }

    /// <summary>Where the draft or brief is handed out in a format; null where the reply has neither.</summary>
    internal string? LinkTo(PaperFormat format) => (Version, Reply.Outcome) switch
    {
        ( > 0, _) => PaperLink.ToDraft(Conversation, Version, format),
        (_, Outcome.Brief) => PaperLink.ToBrief(Conversation, format),
        _ => null,
    };

    private static int VersionIn(Reply reply) => reply.Blocks
        .Select(block => block switch
        {
            ReplyBlock.LetterText letter => letter.Version,
            ReplyBlock.File file => file.Version,
            _ => 0,
        })
        .LastOrDefault(version => version > 0);
}
