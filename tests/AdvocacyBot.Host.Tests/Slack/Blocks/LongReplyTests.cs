using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack.Blocks;
using AdvocacyBot.Host.Tests.Slack.Fake;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

public sealed class LongReplyTests
{
    private const string Sentence = "We urge the ministry to open the road before the rains, and to tell the villages when. ";

    private static readonly string _long = string.Concat(Enumerable.Repeat(Sentence, 500)).TrimEnd();

    [Fact]
    public void A_reply_of_any_length_is_split_at_sentences_over_messages_that_fit()
    {
        var pages = ShownReplies.Of(Reply(new ReplyBlock.Say(_long, [])));

        Assert.True(pages.Count >= 4);
        Assert.All(pages, page => Assert.Null(SlackRules.Complaint(page.Text, ShownReplies.Json(page))));
        var pieces = pages.SelectMany(page => page.Blocks).OfType<SlackBlock.RichText>()
            .Select(block => ((RichPart.Section)block.Elements[0]).Elements[0].Text).ToList();
        Assert.All(pieces, piece => Assert.EndsWith("when.", piece, StringComparison.Ordinal));
        Assert.Equal(_long, string.Join(' ', pieces));
    }

    [Fact]
    public void A_list_of_hundreds_and_a_letter_of_many_paragraphs_are_shown_whole()
    {
        var items = Enumerable.Range(1, 700)
            .Select(number => new ListItem($"Organisation {number} of the road", "joined late", [])).ToList();
        var parts = Enumerable.Range(1, 200)
            .Select(number => new LetterPart($"{number}. {Sentence}", number % 3 == 0, [], [])).ToList();

        var pages = ShownReplies.Of(Reply(new ReplyBlock.List(items), new ReplyBlock.LetterText(1, parts)));

        var words = string.Concat(pages.Select(page => SlackCall.Of(ShownReplies.Json(page)).Words));
        Assert.All(pages, page => Assert.Null(SlackRules.Complaint(page.Text, ShownReplies.Json(page))));
        Assert.All(items, item => Assert.Contains(item.Text, words, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Contains(part.Text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_stays_with_what_it_heads()
    {
        List<ReplyBlock> blocks = [];
        for (var number = 0; number < 80; number++)
        {
            blocks.Add(new ReplyBlock.Heading($"Part {number}"));
            blocks.Add(new ReplyBlock.Say(Sentence, []));
        }

        var pages = ShownReplies.Of(Reply([.. blocks]));

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.IsNotType<SlackBlock.Header>(page.Blocks[^1]));
    }

    [Theory]
    [InlineData("one two three four", 9, new[] { "one two", "three", "four" })]
    [InlineData("It rained. It was late in May, and long.", 30, new[] { "It rained.", "It was late in May, and long." })]
    [InlineData("abcdefghij", 4, new[] { "abcd", "efgh", "ij" })]
    [InlineData("ab😀cd", 3, new[] { "ab", "😀c", "d" })]
    [InlineData("", 3, new[] { "" })]
    public void Words_are_cut_where_it_disturbs_least(string text, int most, string[] pieces) =>
        Assert.Equal(pieces, TextPieces.Of(text, most));

    [Fact]
    public void Paragraphs_are_kept_together_where_they_fit()
    {
        var first = string.Concat(Enumerable.Repeat(Sentence, 20)).TrimEnd();

        Assert.Equal([first, first], TextPieces.Of(first + "\n\n" + first, 3000));
    }

    private static Reply Reply(params ReplyBlock[] blocks) => new(
        LetterLanguage.English, Outcome.Answered, blocks,
        [new Citation(1, "road", 3, new TextSpan(0, 5), _long)], ["And then?", new string('x', 3000)]);
}
