using System.Globalization;
using System.Text;
using AdvocacyBot.Host.Channels.Slack.Inbound;

namespace AdvocacyBot.Host.Tests.Slack.Inbound;

public sealed class SlackSignatureTests
{
    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const long Time = 1531420618;
    private const string Letters = "abcé&=%{}\":,ñ \n";

    private static readonly DateTimeOffset _then = DateTimeOffset.FromUnixTimeSeconds(Time);

    [Fact]
    public void The_example_that_Slack_documents_holds() => Assert.True(Holds(Body, Signature, $"{Time}", _then));

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_request_holds_for_five_minutes_before_and_after(int secondsLater, bool holds) =>
        Assert.Equal(holds, Holds(Body, Signature, $"{Time}", _then.AddSeconds(secondsLater)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("now")]
    [InlineData(" 1531420618")]
    [InlineData("+1531420618")]
    [InlineData("01531420618")]
    [InlineData("1531420618.0")]
    [InlineData("-1531420618")]
    [InlineData("15314206180000000000")]
    [InlineData("１５３１４２０６１８")]
    public void A_time_that_is_none_never_holds(string? time) => Assert.False(Holds(Body, Signature, time, _then));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503 ")]
    public void A_signature_of_another_form_never_holds(string? signature) => Assert.False(Holds(Body, signature, $"{Time}", _then));

    [Fact]
    public void Without_a_secret_nothing_holds() =>
        Assert.False(SlackSignature.Holds("", $"{Time}", SlackSignature.Of("", $"{Time}", "{}"u8), "{}"u8, _then));

    [Fact]
    public void Of_a_thousand_changed_requests_none_holds_and_each_unchanged_one_does()
    {
        var chance = new Random(20261122);
        for (var made = 0; made < 1000; made++)
        {
            var body = Encoding.UTF8.GetBytes(Words(chance));
            var time = (Time + chance.Next(-300, 301)).ToString(CultureInfo.InvariantCulture);
            var signature = SlackRequests.Signature(time, Encoding.UTF8.GetString(body));
            Assert.True(SlackSignature.Holds(SlackRequests.Secret, time, signature, body, _then));

            switch (made % 5)
            {
                case 0:
                    body[chance.Next(body.Length)] ^= (byte)(1 << chance.Next(8));
                    break;
                case 1:
                    body = [.. body, (byte)chance.Next(256)];
                    break;
                case 2:
                    body = body[..^1];
                    break;
                case 3:
                    time = (long.Parse(time, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
                    break;
                default:
                    var at = chance.Next(3, signature.Length);
                    signature = signature[..at] + (signature[at] == '0' ? '1' : '0') + signature[(at + 1)..];
                    break;
            }

            Assert.False(SlackSignature.Holds(SlackRequests.Secret, time, signature, body, _then));
        }
    }

    private static bool Holds(string body, string? signature, string? time, DateTimeOffset now) =>
        SlackSignature.Holds(SlackRequests.Secret, time, signature, Encoding.UTF8.GetBytes(body), now);

    private static string Words(Random chance) => string.Create(
        chance.Next(1, 200), chance, (words, from) =>
        {
            for (var at = 0; at < words.Length; at++)
            {
                words[at] = Letters[from.Next(Letters.Length)];
            }
        });
}
