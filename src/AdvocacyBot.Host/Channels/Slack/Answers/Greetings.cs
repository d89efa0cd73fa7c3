using System.Globalization;
using System.Text;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Inbox;

namespace AdvocacyBot.Host.Channels.Slack.Answers;

/// <summary>What the bot says unasked: on joining a channel, in the assistant's pane, in its home.</summary>
internal sealed class Greetings(
    LetterAssistant assistant, ConversationNames names, OpenShelf shelf, ChannelManners manners)
{
    private const int MostPrompts = 4;
    private const int MostLetters = 5;
    private const int LongestLine = 300;

    /// <param name="to">Where nobody of another organisation reads it: examples name letters.</param>
    public async Task<IReadOnlyList<SlackMessage>> WelcomeAsync(
        InboxTurn inbox, SlackTurn turn, SlackPlace to, bool isAssistant, CancellationToken cancel)
    {
        var words = manners.WordsIn(to.InChannel);
        var reply = await HelpAsync(turn, words, cancel);
        var surface = new Surface(words, inbox.Key, "", IsPrivate: false, to.IsDirect);
        return
        [
            .. SlackReply.Of(reply, surface).Select(page => new SlackMessage.Post(to, page)),
            .. isAssistant && to is SlackPlace.Thread { Ts: { } ts, Channel: var channel }
                ? [new SlackMessage.Prompts(channel, ts, [.. Examples(reply).Take(MostPrompts)])]
                : Array.Empty<SlackMessage>(),
        ];
    }

    /// <summary>To people of another workspace.</summary>
    public IReadOnlyList<SlackMessage> Decline(SlackPlace to) =>
        [new SlackMessage.Post(to, SlackPage.Saying(manners.WordsIn(to.InChannel).Outsider))];

    public async Task<IReadOnlyList<SlackMessage>> HomeAsync(SlackTurn turn, CancellationToken cancel)
    {
        var words = manners.WordsIn(null);
        var examples = Examples(await HelpAsync(turn, words, cancel));
        var letters = await shelf.LettersAsync(cancel);
        return
        [
            new SlackMessage.Home(turn.User,
            [
                SlackPage.Paragraph(words.HomePromise),
                .. Shelf(letters, words),
                new SlackBlock.Header(new PlainText(words.TryThis)),
                .. ReplyButtons.ToAsk(examples, "examples"),
                SlackPage.Paragraph(words.Usage),
            ]),
        ];
    }

    private static SlackBlock[] Shelf(IReadOnlyList<LetterEntry> letters, SlackWords words) => letters.Count == 0
        ? [SlackPage.Paragraph(words.EmptyShelf)]
        :
        [
            new SlackBlock.Header(new PlainText(Told(words.Shelf, letters.Count))),
            new SlackBlock.RichText([new RichPart.List([.. Newest(letters, words)])]),
        ];

    // In a conversation of its own: asking for help must not change what was last spoken of.
    private Task<Reply> HelpAsync(SlackTurn turn, SlackWords words, CancellationToken cancel) => assistant.RespondAsync(
        new Turn(OpenShelf.Shelf, names.Of(SlackTurn.Channel, $"{turn.Place}/help"), words.HelpQuestion), cancel);

    private static IEnumerable<string> Examples(Reply help) =>
        help.Blocks.OfType<ReplyBlock.Choices>().SelectMany(choices => choices.Questions)
            .Concat(help.NextQuestions).Distinct();

    private static IEnumerable<RichPart.Section> Newest(IReadOnlyList<LetterEntry> letters, SlackWords words) =>
        from letter in letters.OrderByDescending(letter => letter.Date).Take(MostLetters)
        let date = letter.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? words.NoDate
        let line = TextPieces.Short($"{date}: {letter.Title ?? letter.Id}", LongestLine)
        select new RichPart.Section([new RichWords(line)]);

    private static string Told(string words, int count) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(words), count);
}
