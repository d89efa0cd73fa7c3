namespace AdvocacyBot.Assistant.Tests;

/// <summary>Questions with a "not" in them: a list of those who did is never the answer.</summary>
public class DenialTests
{
    [Theory]
    [InlineData("Who did not sign the December 21 letter?", "The letters do not say who did not sign")]
    [InlineData("¿A quién no se le copió?", "Las cartas no dicen quién no recibió copia")]
    [InlineData("who signed neither letter", "The letters do not say who did not sign")]
    [InlineData("what did the letter not ask for", "The letters do not say what they do not ask")]
    public async Task Who_did_not_is_not_told(string typed, string told)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(typed);

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.StartsWith(told, ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("Human Rights First", ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Which letter did LAWG not sign?", "1 letter without Latin America Working Group as signatory")]
    [InlineData("which letter doesn't mention family unity?", "The undated letter")]
    [InlineData("¿Qué carta no menciona el asilo?", "Ninguna: cada una de las cartas dice algo sobre «asilo».")]
    public async Task Letters_without_something_come_first(string typed, string told)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(typed);

        Assert.StartsWith(told, ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.NotEmpty(reply.Citations);
    }

    [Theory]
    [InlineData("WOLA didn't sign it, right?", "Washington Office on Latin America (WOLA) signed the letter")]
    [InlineData("LAWG no firmó, ¿verdad?", "Latin America Working Group (LAWG) firmó la carta")]
    [InlineData("Didn't WOLA sign?", "Yes. Washington Office on Latin America (WOLA) signed")]
    public async Task A_denial_of_what_is_so_is_set_right_without_a_yes(string typed, string told)
    {
        using var bot = new Bot();

        Assert.StartsWith(told, ReplyText.Plain(await bot.AskAsync(typed)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a quién no le copiaron: encinas o ebrard?", "Alejandro Encinas recibió copia", "Marcelo Ebrard Causabon no figura")]
    [InlineData("who didn't sign, wola or amnesty?", "(WOLA) signed", "No letter names amnesty")]
    public async Task Of_those_named_each_is_told(string typed, string one, string other)
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync(typed));

        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_but_that_is_a_list_of_that()
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync("who was NOT copied but addressed on the ngo letter?"));

        Assert.Contains("Ebrard Causabon", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Encinas", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_denied_and_what_is_told_may_be_of_two_letters()
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync(
            "who didn't sign the pence letter but got copied on the other one?"));

        Assert.StartsWith("4 recipients of copies", text, StringComparison.Ordinal);
        Assert.Contains("Martha Bárcena", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_after_the_denial_is_told_without_those_denied()
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync("quienes no son directores entre los copiados"));

        Assert.Contains("Tonatiah Guillen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ramirez Silva", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Why did WOLA not sign the Pence letter?", "is not among the 19 signatories")]
    [InlineData("why didn't amnesty sign?", "No letter names amnesty")]
    public async Task Why_someone_did_not_is_declined_first(string typed, string told)
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync(typed);

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.StartsWith("The letters do not say why.", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Contains(told, ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which signers of the Pence letter were never assistant secretaries?", "Antony Blinken", "Oakley")]
    [InlineData("besides KIND which groups signed the NGO letter?", "Human Rights First", "Kids in Need of Defense (KIND)")]
    public async Task Those_left_out_are_left_out(string typed, string told, string leftOut)
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync(typed));

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, text, StringComparison.Ordinal);
    }
}
