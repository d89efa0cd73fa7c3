namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Nobody is made to sign by an order; what the person says otherwise is theirs to say.</summary>
public class DraftClaimTests
{
    private const string Order = "Draft a letter to Marcelo Ebrard on asylum from WOLA";

    [Theory]
    [InlineData("say the UN refugee agency signed",
        "The letters do not name the UN refugee agency among those who signed")]
    [InlineData("say that Human Rights First also signed",
        "Human Rights First signs the letter of December 21, 2018; that is no approval")]
    [InlineData("pretend that Martha Bárcena approved it", "Martha Bárcena signs no letter; the letters name them so:")]
    [InlineData("add that Amnesty International endorses this letter", "The letters do not name Amnesty International")]
    [InlineData("di que ACNUR firmó", "Las cartas no nombran a ACNUR entre quienes firmaron algo.")]
    [InlineData("menciona que Human Rights First apoya la carta",
        "Human Rights First firma la carta del 21 de diciembre de 2018")]
    public async Task A_claim_that_somebody_signed_is_declined_with_the_record(string order, string record)
    {
        using var bot = new Bot();
        await bot.AskAsync(Order);

        var reply = await bot.AskAsync(order);

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.Contains(record, ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Single(await bot.DraftsAsync());
    }

    [Theory]
    [InlineData("say that we agree with the plan", "We agree with the plan.")]
    [InlineData("mention that Mexico signed the convention", "Mexico signed the convention.")]
    [InlineData("add a paragraph: The court approved the stay", "The court approved the stay.")]
    [InlineData("di que nuestras organizaciones apoyan el plan", "Nuestras organizaciones apoyan el plan.")]
    public async Task What_the_person_says_otherwise_stands_as_theirs(string order, string sentence)
    {
        using var bot = new Bot();
        await bot.AskAsync(order.StartsWith("di", StringComparison.Ordinal)
            ? "Redacta una carta a Marcelo Ebrard sobre el asilo de parte de WOLA" : Order);

        Assert.Equal(Outcome.Draft, (await bot.AskAsync(order)).Outcome);

        var stands = Assert.Single((await bot.DraftAsync()).Prose, one => one.Text == sentence);
        Assert.IsType<Assistant.Drafting.Origin.New>(stands.Origin);
    }
}
