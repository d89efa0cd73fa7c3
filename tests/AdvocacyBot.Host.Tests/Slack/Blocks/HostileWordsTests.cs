using System.Text.Json.Nodes;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Tests.Slack.Fake;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests.Slack.Blocks;

public sealed class HostileWordsTests
{
    private const string Hostile =
        "<!channel> <!here> <@UANN> <#C1|general> <https://evil.example|the letter> *bold* _italic_ ~gone~ `code` :bomb: &lt;!channel&gt;";

    /// <summary>Where Slack reads marks; everything else it shows as it stands.</summary>
    private static readonly string[] _marked = ["mrkdwn", "markdown"];

    private static readonly Citation _cited = new(1, "letter <!channel>", 1, new TextSpan(0, Hostile.Length), Hostile);

    public static TheoryData<string> Kinds => ["say", "heading", "list", "quote", "choices", "letter", "form", "cited", "next"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Marks_in_letters_and_questions_are_shown_and_never_take_effect(string kind)
    {
        var pages = ShownReplies.Of(ReplyOf(kind), Hostile, isPrivate: true);

        foreach (var page in pages)
        {
            var blocks = JsonNode.Parse(ShownReplies.Json(page));
            Assert.Null(SlackRules.Complaint(page.Text, ShownReplies.Json(page)));
            Assert.DoesNotContain(SlackCall.Objects(blocks), one => _marked.Contains(one["type"]?.GetValue<string>()));
            var plain = SlackCall.Objects(blocks).Where(one => one["type"]?.GetValue<string>() == "plain_text");
            Assert.All(plain, one => Assert.False(one["emoji"]!.GetValue<bool>()));
            Assert.DoesNotContain('<', SlackText.Escaped(page.Text));
            Assert.DoesNotContain('>', SlackText.Escaped(page.Text));
        }

        Assert.Contains("<!channel>", SlackCall.Of(ShownReplies.Json(pages[0])).Words, StringComparison.Ordinal);
    }

    private static Reply ReplyOf(string kind) => new(
        LetterLanguage.English, kind is "choices" ? Outcome.Clarify : Outcome.Answered,
        kind switch
        {
            "say" => [new ReplyBlock.Say(Hostile, [])],
            "heading" => [new ReplyBlock.Heading(Hostile)],
            "list" => [new ReplyBlock.List([new ListItem(Hostile, Hostile, [])])],
            "quote" => [new ReplyBlock.Quote(1)],
            "choices" => [new ReplyBlock.Choices([Hostile])],
            "letter" => [new ReplyBlock.LetterText(1, [new LetterPart(Hostile, false, [new TextSpan(0, 10)], [])])],
            "form" => [new ReplyBlock.Form([new FormField(Hostile, Hostile, Hostile, Required: true)])],
            _ => [],
        },
        kind is "quote" or "cited" ? [_cited] : [],
        kind == "next" ? [Hostile] : []);
}
