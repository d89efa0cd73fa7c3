namespace AdvocacyBot.Assistant.Tests.Drafting;

public class CountedAskTests
{
    [Theory]
    [InlineData("Draft a letter to Marcelo Ebrard on asylum, from WOLA, asking him to (1) end the arrangement, (2) publish the text of it; and (3) meet with us")]
    [InlineData("Draft a letter to Marcelo Ebrard on asylum, from WOLA, asking him to: 1) end the arrangement 2) publish the text of it 3) meet with us")]
    public async Task Asks_that_are_counted_off_are_asks_each(string order)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(order);

        var asks = reply.Blocks.OfType<ReplyBlock.LetterText>().Single().Parts.Select(part => part.Text)
            .Where(text => char.IsAsciiDigit(text[0]) && text[1] == '.');
        Assert.Equal(
            [
                "1. We respectfully ask you to end the arrangement.",
                "2. We respectfully ask you to publish the text of it.",
                "3. We respectfully ask you to meet with us.",
            ],
            asks);
    }
}
