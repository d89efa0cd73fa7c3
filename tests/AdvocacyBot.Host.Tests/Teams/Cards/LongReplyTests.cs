using System.Globalization;
using System.Text.Json;
using AdvocacyBot.Assistant;
using AdvocacyBot.Host.Channels.Teams;
using AdvocacyBot.Host.Channels.Teams.Cards;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Host.Tests.Teams.Cards;

/// <summary>Whatever its length, a reply arrives whole, in parts that Teams takes.</summary>
public class LongReplyTests
{
    [Fact]
    public async Task Five_hundred_signatories_come_in_parts_and_none_is_left_out()
    {
        using var folder = new TemporaryFolder();
        string[] signatories = [.. Enumerable.Range(1, 500).Select(Name)];
        folder.Write("long.txt", $"""
            Minister Ann Brook
            Ministry of Water

            3 May 2021

            Dear Minister Brook:

            We ask you to keep the rivers clean.

            Sincerely,

            {string.Join('\n', signatories)}
            """);
        using var bot = new Asked(folder.Path);
        var reply = await bot.AskAsync("Who signed the letter?");

        var parts = TeamsMessages.Of(reply, Asked.Chat);

        Assert.Empty(parts.SelectMany(ActivityCheck.Faults));
        Assert.InRange(parts.Count, 2, 8);
        var listed = Words(parts).Where(line => line.StartsWith('•')).Select(line => line[2..].Split(" [")[0]);
        Assert.Equal(signatories, listed);
        Assert.Equal(reply.Citations.Count, parts.SelectMany(part => SourcesToldIn(part, reply)).Distinct().Count());
    }

    [Fact]
    public void Every_part_but_the_last_offers_the_next()
    {
        var parts = TeamsMessages.Of(Replies.Of(new ReplyBlock.Say(Sentences(1500), [])), Asked.Chat);

        Assert.True(parts.Count > 2, $"{parts.Count} parts");
        Assert.Equal(
            [.. Enumerable.Range(1, parts.Count - 1).Select(part => new CardSubmit.More(Asked.Chat.TurnKey, part))],
            parts.SelectMany(Buttons).Select(CardSubmit.Read));
        Assert.Empty(Buttons(parts[^1]));
    }

    [Fact]
    public void A_long_text_is_cut_between_sentences()
    {
        var parts = TeamsMessages.Of(Replies.Of(new ReplyBlock.Say(Sentences(1500), [])), Asked.Chat);

        var lines = Words(parts).ToList();
        Assert.All(lines, line => Assert.EndsWith(".", line, StringComparison.Ordinal));
        Assert.Equal(Sentences(1500), string.Join(' ', lines));
    }

    [Fact]
    public void A_long_letter_keeps_its_paragraphs_and_the_places_that_are_open()
    {
        const string Open = "[to confirm: how many]";
        var paragraph = $"{Sentences(60)} There are {Open} of them. {Sentences(60)}";
        var place = paragraph.IndexOf(Open, StringComparison.Ordinal);
        var part = new LetterPart(paragraph, false, [new TextSpan(place, place + Open.Length)], []);
        var reply = Replies.Of(new ReplyBlock.LetterText(1, [.. Enumerable.Repeat(part, 20)]));

        var surface = Asked.Channel with { TurnKey = new string('k', 2000) };
        var parts = TeamsMessages.Of(reply with { Outcome = Outcome.Draft }, surface);

        Assert.Empty(parts.SelectMany(ActivityCheck.Faults));
        Assert.Equal(20, parts.SelectMany(ActivityCheck.CardsOf).SelectMany(ActivityCheck.Objects).Count(run =>
            run.TryGetProperty("highlight", out _) && ActivityCheck.Text(run, "text") == Open));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ñ")]
    [InlineData("😀")]
    [InlineData("<")]
    [InlineData("\"")]
    public void A_word_without_an_end_is_still_cut(string letter)
    {
        var word = string.Concat(Enumerable.Repeat(letter, 30_000));
        var reply = Replies.Saying(word) with { Blocks = [new ReplyBlock.Say(word, [1]), new ReplyBlock.Quote(1)] };

        var parts = TeamsMessages.Of(reply, Asked.Chat);

        Assert.Empty(parts.SelectMany(ActivityCheck.Faults));
        Assert.Equal(word, string.Concat(Words(parts).TakeWhile(line => !line.StartsWith('“'))).Split(" [")[0]);
    }

    private static string Name(int number) => $"Friends of Lake M{Letters(number)}";

    // A number in letters, as a name may have them.
    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static string Sentences(int count) => string.Join(
        ' ', Enumerable.Range(1, count).Select(at => $"Sentence {at} says that the water of the river is clear."));

    /// <summary>A line for each block of text above the sources.</summary>
    private static IEnumerable<string> Words(IEnumerable<Activity> parts) => parts.SelectMany(ActivityCheck.CardsOf)
        .SelectMany(card => card.GetProperty("body").EnumerateArray())
        .Where(element => ActivityCheck.Text(element, "type") == "RichTextBlock")
        .Select(block => string.Concat(
            block.GetProperty("inlines").EnumerateArray().Select(run => ActivityCheck.Text(run, "text"))));

    private static IEnumerable<JsonElement> Buttons(Activity part) => ActivityCheck.CardsOf(part)
        .SelectMany(ActivityCheck.Objects).Where(one => one.TryGetProperty("data", out _))
        .Select(one => one.GetProperty("data"));

    private static IEnumerable<int> SourcesToldIn(Activity part, Reply reply)
    {
        var sources = ActivityCheck.CardsOf(part).SelectMany(ActivityCheck.Objects)
            .Single(one => ActivityCheck.Text(one, "id") == "sources").GetRawText();
        return reply.Citations.Select(one => one.Number)
            .Where(number => sources.Contains($"[{number}] line", StringComparison.Ordinal));
    }
}
