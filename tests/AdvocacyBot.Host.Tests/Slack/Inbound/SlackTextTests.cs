using AdvocacyBot.Host.Channels.Slack;
using AdvocacyBot.Host.Channels.Slack.Api;

namespace AdvocacyBot.Host.Tests.Slack.Inbound;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("<@UBOT> who signed?", "who signed?")]
    [InlineData("who signed, <@UBOT>?", "who signed, ?")]
    [InlineData("did <@UANN> or <@UBO|Bo Ruiz> sign?", "did Ann Lee or Bo Ruiz sign?")]
    [InlineData("did <@UNEW> sign?", "did sign?")]
    [InlineData("in <#C1|general> and <#C2>", "in #general and")]
    [InlineData("<!channel> <!subteam^S1|@team> <!date^1^{date}|today>", "channel @team today")]
    [InlineData("see <https://example.org/a?b=1&amp;c=2|the page> or <https://example.org>", "see the page or https://example.org")]
    [InlineData("A &amp; B &lt;c&gt; &amp;lt;d", "A & B <c> &lt;d")]
    [InlineData("a < b > c <@", "a < b > c <@")]
    [InlineData("two\nlines \t here", "two\nlines here")]
    public void Marks_are_read_as_a_person_reads_them(string said, string plain) => Assert.Equal(
        plain, SlackText.Plain(said, "UBOT", user => user == "UANN" ? "Ann Lee" : null));

    [Fact]
    public void Only_names_that_the_text_does_not_tell_are_asked_for() =>
        Assert.Equal(["UANN", "UNEW"], SlackText.Mentioned("<@UANN> <@UBO|Bo> <@UNEW> <@UANN>"));

    [Theory]
    [InlineData("https://hooks.slack.com/commands/1", true)]
    [InlineData("http://hooks.slack.com/commands/1", false)]
    [InlineData("https://hooks.slack.com:8443/commands/1", false)]
    [InlineData("https://hooks.slack.com@evil.example/commands/1", false)]
    [InlineData("https://hooks.slack.com.evil.example/", false)]
    [InlineData("https://evil.example/hooks.slack.com", false)]
    [InlineData("http://127.0.0.1:9/", false)]
    public void Answers_go_to_Slack_and_nowhere_else(string address, bool isSlack) =>
        Assert.Equal(isSlack, SlackAddress.IsHook(new Uri(address), isLocal: false));

    [Theory]
    [InlineData("https://files.slack.com/upload/v1/1", true)]
    [InlineData("https://slack.com/upload", false)]
    [InlineData("https://evil-files.slack.com.example/", false)]
    [InlineData("http://localhost/upload", false)]
    public void Files_go_to_Slack_and_nowhere_else(string address, bool isSlack) =>
        Assert.Equal(isSlack, SlackAddress.IsFiles(new Uri(address), isLocal: false));

    [Theory]
    [InlineData("wss://wss-primary.slack.com/link/?ticket=1", true)]
    [InlineData("ws://wss-primary.slack.com/link", false)]
    [InlineData("wss://slack.com.evil.example/link", false)]
    [InlineData("wss://evilslack.com/link", false)]
    public void A_socket_is_opened_to_Slack_and_nowhere_else(string address, bool isSlack) =>
        Assert.Equal(isSlack, SlackAddress.IsSocket(new Uri(address), isLocal: false));
}
