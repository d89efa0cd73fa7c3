using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams.Cards;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>Whatever a letter or a question holds is shown, and nothing of it takes effect.</summary>
public class InertTests
{
    private const string Signs = "*_~`[]()<>#!|&\\-+=:.1x \n";

    private static readonly string[] _hostile =
    [
        "<at>Ann Lee</at>", "@everyone", "@channel", "[x](http://evil.example)", "![i](http://evil.example/i.png)",
        "[x]: http://evil.example", "[x][1]", "[1]: javascript:alert(1)", "[3]", "[1](javascript:alert(1))",
        "**b**", "__b__", "*i*", "_i_", "~~s~~", "`c`", "```", "~~~", "    code", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<!-- c -->", "&lt;b&gt;", "&amp;", "&#60;b&#62;", "# h", "> q", "- l", "+ l",
        "* l", "1. l", "2) l", "---", "===", "***", "| a | b |", "|---|---|", "- [x] t", "[^1]",
        "<http://evil.example>", "javascript:alert(1)", "http://evil.example/a_b_c?x=1&y=2",
        "http://evil.example/_a_/*b*", "www.evil.example/~a~", "a_b@evil.example",
        "_a*b_@evil.example", "http://e.example/&lt;", "(http://evil.example/a_b)", @"\", @"\*", @"\\[x](y)",
        "{{DATE(2017-02-14T06:08:39Z,SHORT)}}", "{{{DATE(2017-02-14T06:08:39Z)}}}", "${user}",
        "a\nb", "a\r\n# h", "a\n\n> q\n\n    c", "a\n---\nb", "a\n===",
        "\u202eesrever", "\u0007bell", "\ud800half", ":::", "$x$", "x^2^", "term\n: definition",
    ];

    public static TheoryData<string> Hostile => [.. _hostile];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_text_shows_the_words_and_none_of_their_markup(string words)
    {
        var message = Assert.Single(TeamsMessages.Of(Replies.Saying(words), Asked.Chat));

        Assert.Empty(ActivityCheck.Faults(message));
        var shown = Seen(MarkdownCheck.Seen(message.Text!));
        Assert.True(Count(shown, Seen(ShownText.Clean(words))) >= Replies.Places, shown);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_card_shows_the_words_in_runs_that_know_no_markup(string words)
    {
        var message = Assert.Single(TeamsMessages.Of(Replies.Showing(words), Asked.Channel));

        Assert.Empty(ActivityCheck.Faults(message));
        var shown = string.Concat(ActivityCheck.CardsOf(message).SelectMany(ActivityCheck.Objects)
            .Where(one => ActivityCheck.Text(one, "type") == "TextRun").Select(run => ActivityCheck.Text(run, "text")));
        Assert.True(Count(Seen(shown), Seen(ShownText.Clean(words))) >= Replies.Places + 2, shown);
    }

    [Fact]
    public void Nothing_made_of_pieces_of_markup_takes_effect()
    {
        var dice = new Random(7);
        for (var times = 0; times < 3000; times++)
        {
            var pieces = Enumerable.Range(0, dice.Next(1, 8)).Select(_ =>
                dice.Next(3) == 0 ? _hostile[dice.Next(_hostile.Length)] : Signs[dice.Next(Signs.Length)].ToString());
            var words = string.Concat(pieces) + "w";

            Assert.Empty(TeamsMessages.Of(Replies.Saying(words), Asked.Chat)
                .Concat(TeamsMessages.Of(Replies.Showing(words), Asked.Channel))
                .SelectMany(ActivityCheck.Faults).Select(fault => $"{fault} of {words}"));
        }
    }

    [Fact]
    public async Task A_hostile_letter_and_hostile_questions_are_answered_in_plain_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write("hostile.txt", $"""
            Minister <at>Ann Lee</at> **Brook**
            [Ministry](http://evil.example) of `Water`

            3 May 2021

            Dear Minister Brook:

            We ask you to # open the <script>alert(1)</script> wells. {string.Join(" and ", _hostile)} are wells, too.

            Sincerely,

            ![River](http://evil.example/r.png) Watch
            [Lakes](javascript:alert(1)) United
            <at>everyone</at>
            """);
        using var bot = new Asked(folder.Path);
        string[] questions =
        [
            "Who signed the letter?", "Who was it addressed to?", "What does it say about wells?", "What was asked?",
            "Draft a letter to Minister Brook on wells, from River Watch", "brief me on Minister Brook", "timeline",
            .. _hostile.Select(words => $"What do the letters say about {words}?"),
            .. _hostile.Select(words => $"Draft a letter to {words} on {words}, from {words}"),
        ];
        var cards = 0;
        foreach (var (at, question) in questions.Index())
        {
            var messages = TeamsMessages.Of(await bot.AskAsync(question, $"talk-{at}"), Asked.Channel);

            Assert.Empty(messages.SelectMany(ActivityCheck.Faults).Select(fault => $"{fault} after {question}"));
            cards += messages.Count(message => message.Attachments is not null);
        }

        Assert.InRange(cards, 10, questions.Length - 10);
    }

    [Theory]
    [InlineData("see http://example.org/a_b_c?x=1&y=2 for more")]
    [InlineData("write to ann_lee@example.org")]
    public void An_address_in_a_letter_stays_as_it_is(string words) =>
        Assert.Equal(words, TeamsMessages.Of(Replies.Of(new ReplyBlock.Say(words, [])), Asked.Chat)[0].Text);

    [Fact]
    public void A_note_of_a_letter_is_not_taken_for_a_mark_of_ours()
    {
        var text = TeamsMessages.Of(Replies.Saying("as the court held [1]"), Asked.Chat)[0].Text!;

        // One for each mark of ours: what is said, the item, the quote.
        Assert.Equal(3, Count(MarkdownCheck.Seen(text), "[1]"));
    }

    private static int Count(string text, string part) => part.Length == 0 ? 0
        : (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    // Without what folding and joining change.
    private static string Seen(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u2060'));
}
