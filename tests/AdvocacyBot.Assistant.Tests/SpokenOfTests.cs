namespace AdvocacyBot.Assistant.Tests;

/// <summary>What letters speak of, and what only sounds like it.</summary>
public class SpokenOfTests
{
    [Theory]
    [InlineData("What impact would these measures have?", "substantial and positive impacts")]
    [InlineData("Why do people leave Central America?", "fueled largely by well-founded fears")]
    [InlineData("When does the meeting take place?", "December 1")]
    [InlineData("Did UNHCR sign the letter to Pence?", "the United Nations Refugee Agency (UNHCR)")]
    public async Task It_is_told_in_the_letters_own_words(string typed, string quoted)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(typed);

        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.Contains(reply.Citations, one => one.Quote.Contains(quoted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("When does the plan enter into force?")]
    [InlineData("How many asylum officers will be hired?")]
    [InlineData("How long are wait times now?")]
    [InlineData("What budget would the measures need?")]
    [InlineData("What did the court rule about the plan?")]
    [InlineData("What do you think of the plan?")]
    public async Task What_no_sentence_tells_is_declined(string typed)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(typed);

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.StartsWith("The letters do not say", ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is family unity in both letters?")]
    [InlineData("is the Women's Refugee Commission on both letters?")]
    public async Task Not_in_each_is_said_first(string typed)
    {
        using var bot = new Bot();

        Assert.StartsWith("No, not in each", ReplyText.Plain(await bot.AskAsync(typed)), StringComparison.Ordinal);
    }
}
