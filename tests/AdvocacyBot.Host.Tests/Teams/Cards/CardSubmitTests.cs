using System.Text;
using System.Text.Json;
using AdvocacyBot.Host.Channels.Teams.Cards;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>What comes back from a card's button is read as what it wants, whatever stands in it.</summary>
public class CardSubmitTests
{
    [Fact]
    public void A_button_asks_its_question() => Assert.Equal(
        new CardSubmit.Ask("make it firmer"), Read("""{"bot":"ask","q":" make it firmer "}"""));

    [Fact]
    public void A_form_is_a_turn_of_its_filled_fields_a_line_each() => Assert.Equal(
        new CardSubmit.Form("who: shelters on the border\nevent: a ruling"),
        Read("""{"bot":"form","field:who":"shelters \n on the border","field:event":" a ruling","field:date":" "}"""));

    [Fact]
    public void No_field_can_answer_another() => Assert.Equal(
        new CardSubmit.Form("who: a date: 3 May\ncopy x: b"),
        Read("""{"bot":"form","field:who":"a\ndate: 3 May","field:copy\nx":"b","other":"c"}"""));

    [Fact]
    public void A_form_sent_empty_is_blank() =>
        Assert.Equal(new CardSubmit.Blank(), Read("""{"bot":"form","field:who":""}"""));

    [Fact]
    public void Another_part_is_asked_for_by_turn_and_number() => Assert.Equal(
        new CardSubmit.More("a:1|7", 3), Read("""{"bot":"more","turn":"a:1|7","part":3}"""));

    [Theory]
    [InlineData("""{"bot":"file","kind":"draft","version":2,"ending":".docx"}""", "draft", 2, ".docx")]
    [InlineData("""{"bot":"file","kind":"draft","version":"2","ending":".MD"}""", "draft", 2, ".md")]
    [InlineData("""{"bot":"file","kind":"brief","version":0,"ending":".pdf"}""", "brief", 0, ".pdf")]
    public void A_file_is_asked_for_by_kind_version_and_ending(string value, string kind, int version, string ending) =>
        Assert.Equal(new CardSubmit.File(kind, version, ending), Read(value));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"ask\"")]
    [InlineData("{}")]
    [InlineData("""{"bot":7}""")]
    [InlineData("""{"bot":"ask"}""")]
    [InlineData("""{"bot":"ask","q":{"a":1}}""")]
    [InlineData("""{"bot":"ask","q":" "}""")]
    [InlineData("""{"bot":"ask","q":"\ud800"}""")]
    [InlineData("""{"bot":"more","turn":"t","part":-1}""")]
    [InlineData("""{"bot":"more","turn":"t","part":1e99}""")]
    [InlineData("""{"bot":"more","turn":"t","part":99999999999}""")]
    [InlineData("""{"bot":"more","part":1}""")]
    [InlineData("""{"bot":"file","kind":"draft","version":0,"ending":".docx"}""")]
    [InlineData("""{"bot":"file","kind":"brief","version":1,"ending":".docx"}""")]
    [InlineData("""{"bot":"file","kind":"draft","version":1,"ending":".exe"}""")]
    [InlineData("""{"bot":"file","kind":"draft","version":1,"ending":"a.md"}""")]
    [InlineData("""{"bot":"file","kind":"letter","version":1,"ending":".md"}""")]
    [InlineData("""{"bot":"form","field:\ud800":"x"}""")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    public void What_no_card_of_ours_sends_is_unknown(string value) =>
        Assert.Equal(new CardSubmit.Unknown(), Read(value));

    [Fact]
    public void What_is_too_long_to_be_meant_is_unknown()
    {
        var many = string.Join(',', Enumerable.Range(0, 65).Select(at => $"\"field:{at}\":\"x\""));

        Assert.Equal(new CardSubmit.Unknown(), Read($$"""{"bot":"ask","q":"{{new string('a', 1001)}}"}"""));
        Assert.Equal(new CardSubmit.Unknown(), Read($$"""{"bot":"form","field:a":"{{new string('a', 2000)}}"}"""));
        Assert.Equal(new CardSubmit.Unknown(), Read($$"""{"bot":"form",{{many}}}"""));
    }

    [Fact]
    public void Damaged_values_are_read_without_a_fall()
    {
        string[] whole =
        [
            """{"bot":"ask","q":"make it firmer"}""",
            """{"bot":"form","field:who":"a","field:b":"\u00e1\ud83d\ude00"}""",
            """{"bot":"more","turn":"a:1|7","part":3}""",
            """{"bot":"file","kind":"draft","version":2,"ending":".md"}""",
            """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"x\"}"}}""",
        ];
        var dice = new Random(11);
        var read = 0;
        for (var times = 0; times < 20_000; times++)
        {
            var value = new StringBuilder(whole[dice.Next(whole.Length)]);
            for (var hits = dice.Next(1, 4); hits > 0; hits--)
            {
                value[dice.Next(value.Length)] = "{}[]\":,\\ud0-9.eE+xa \n"[dice.Next(20)];
            }

            try
            {
                Assert.NotNull(Read(value.ToString()));
                read++;
            }
            catch (JsonException)
            {
                // No JSON: the endpoint refuses it before.
            }
        }

        Assert.True(read > 1000, $"{read} read");
    }

    private static CardSubmit Read(string value)
    {
        using var json = JsonDocument.Parse(value);
        return CardSubmit.Read(json.RootElement);
    }
}
