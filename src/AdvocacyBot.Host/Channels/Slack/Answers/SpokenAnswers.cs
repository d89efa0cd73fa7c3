using AdvocacyBot.Assistant;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>What is answered to words: those of a message, a button, a command or a modal.</summary>
internal sealed class SpokenAnswers(
    ChannelAssistant assistant, ConversationNames names, SlackNames people, ChannelManners manners)
{
    /// <param name="to">Where the answer goes.</param>
    public async Task<IReadOnlyList<SlackMessage>> OfAsync(
        InboxTurn inbox, SlackTurn turn, SlackPlace to, CancellationToken cancel)
    {
        var words = manners.WordsIn(to.InChannel);
        var orders = await OrdersAsync(turn, words, cancel);
        var conversation = names.Of(SlackTurn.Channel, $"{turn.Team}/{to.Conversation}");
        var by = await people.OfAsync(turn.User, cancel) ?? turn.User;
        var reply = await assistant.RespondAsync(inbox.Key, conversation, by, orders, cancel);
        // What was said among people of the thread, and is no question, is left to them.
        return turn.Work is SlackWork.Answer { IsToBot: false } && reply.Outcome == Outcome.Help
            ? []
            : Shown(reply, new Surface(SlackWords.Of(reply.Language), inbox.Key, orders[^1], IsPrivate(to), to.IsDirect), to, conversation, turn);
    }

    private async Task<IReadOnlyList<string>> OrdersAsync(SlackTurn turn, SlackWords words, CancellationToken cancel)
    {
        if (turn.Work is SlackWork.Say say)
        {
            return say.Words;
        }

        var said = (SlackWork.Answer)turn.Work;
        var known = await people.OfAsync(SlackText.Mentioned(said.Text).Where(one => one != said.Self), cancel);
        var plain = SlackText.Plain(said.Text, said.Self, known.GetValueOrDefault);
        // Who only names the bot wants to know what it can do.
        return [plain.Length > 0 ? plain : words.HelpQuestion];
    }

    private static IReadOnlyList<SlackMessage> Shown(
        Reply reply, Surface surface, SlackPlace to, string conversation, SlackTurn turn)
    {
        IEnumerable<SlackMessage> pages = SlackReply.Of(reply, surface).Select(page => new SlackMessage.Post(to, page));
        var files = reply.Blocks.OfType<ReplyBlock.File>()
            .Select(file => new SlackMessage.Paper(to, conversation, file.Version, file.Name)).ToList();
        return [.. pages, .. files.Count == 0 && turn.Work is SlackWork.Say { WantsFile: true } ? Made(reply, surface, to, conversation) : files];
    }

    /// <summary>The draft or brief that the reply shows, as a Word file.</summary>
    private static IEnumerable<SlackMessage> Made(Reply reply, Surface surface, SlackPlace to, string conversation)
    {
        var ending = PaperFormat.Word.Ending;
        return reply.Blocks.OfType<ReplyBlock.LetterText>().LastOrDefault() is { } letter
                ? [new SlackMessage.Paper(to, conversation, letter.Version, $"{surface.Words.DraftFile}-{letter.Version}{ending}")]
            : reply.Outcome == Outcome.Brief
                ? [new SlackMessage.Paper(to, conversation, 0, surface.Words.BriefFile + ending)]
            : [];
    }

    private static bool IsPrivate(SlackPlace to) => to is SlackPlace.Hook { ForAll: false } or SlackPlace.Whisper;
}
