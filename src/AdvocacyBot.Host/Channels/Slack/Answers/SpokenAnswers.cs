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
        var conversation = names.Of(SlackTurn.Channel, turn.PlaceAt(to));
        var by = await people.OfAsync(turn.User, cancel) ?? turn.User;
        var reply = await assistant.RespondAsync(inbox.Key, conversation, by, orders, cancel);
        // What was said among people of the thread, or beside a file, and is no question, is left at that.
        if (turn.Work is SlackWork.Answer { WantsAnswer: false } && reply.Outcome == Outcome.Help)
        {
            return [];
        }

        var surface = new Surface(
            SlackWords.Of(reply.Language), inbox.Key, orders[^1], to.IsPrivate, to.IsDirect);
        var wantsFile = turn.Work is SlackWork.Say { WantsFile: true };
        return
        [
            .. SlackReply.Of(reply, surface).Select(page => new SlackMessage.Post(to, page)),
            .. Files(reply, surface.Words, wantsFile)
                .Select(file => new SlackMessage.Paper(to, conversation, file.Version, file.Name)),
        ];
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

    /// <summary>The files that the reply hands out; where it hands out none and one is wanted, what it shows.</summary>
    private static List<ReplyBlock.File> Files(Reply reply, SlackWords words, bool isWanted)
    {
        List<ReplyBlock.File> files = [.. reply.Blocks.OfType<ReplyBlock.File>()];
        var ending = PaperFormat.Word.Ending;
        return files.Count > 0 || !isWanted ? files
            : reply.Blocks.OfType<ReplyBlock.LetterText>().LastOrDefault() is { Version: var version }
                ? [new ReplyBlock.File($"{words.DraftFile}-{version}{ending}", version)]
            : reply.Outcome == Outcome.Brief ? [new ReplyBlock.File(words.BriefFile + ending, 0)]
            : [];
    }
}
