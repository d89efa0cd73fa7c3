namespace AdvocacyBot.Assistant.Tests;

/// <summary>Lists of some: without those left out, of the last list, by name, by short name.</summary>
public class NarrowedListTests
{
    [Theory]
    [InlineData("Who got a copy of the December letter but isn't a director?", "Martha Bárcena", "Ramirez Silva")]
    [InlineData("Which addressees of the NGO letter are not secretaries?", "López Obrador", "Ebrard Causabon")]
    [InlineData("¿Qué firmantes de la carta a Pence no son embajadores?", "Frank Loy", "Thomas R. Pickering")]
    [InlineData("Who was addressed in December but not in the other letter?", "Ebrard Causabon",
        "- President Andrés Manuel López Obrador")]
    [InlineData("Which former officials were assistant secretaries but not of democracy?", "Anne C. Richard", "Kramer")]
    public async Task Those_left_out_are_not_listed(string typed, string told, string leftOut)
    {
        using var bot = new Bot();

        var text = ReplyText.Plain(await bot.AskAsync(typed));

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_those_last_told_some_are_told_by_title()
    {
        using var bot = new Bot();
        await bot.AskAsync("Who signed the letter to Pence?");

        var text = ReplyText.Plain(await bot.AskAsync("any of them from USAID?"));

        Assert.Contains("J. Brian Atwood", text, StringComparison.Ordinal);
        Assert.Contains("Jeremy Konyndyk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Blinken", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_a_list_stands_in_a_question_of_its_own()
    {
        using var bot = new Bot();
        await bot.AskAsync("Who got copies of the December letter?");

        var text = ReplyText.Plain(await bot.AskAsync("the second of those you just named: did he sign as well?"));

        Assert.StartsWith("No. Tonatiah Guillen is not among", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did Bill Burns sign?", "Yes. William J. Burns signed")]
    [InlineData("what was Tony's job?", "Antony Blinken, as")]
    [InlineData("was Andy copied?", "“Andy” could mean several")]
    [InlineData("did Tom Burns sign?", "No. No letter names Tom Burns")]
    public async Task A_short_name_is_the_one_person_it_may_stand_for(string typed, string told)
    {
        using var bot = new Bot();

        Assert.StartsWith(told, ReplyText.Plain(await bot.AskAsync(typed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_in_the_name_chooses()
    {
        using var bot = new Bot();

        var reply = await bot.AskAsync("Which organizations have “Women” in their name?");

        Assert.Equal(
            ["Institute for Women in Migration (IMUMI)", "Women's Refugee Commission (WRC)"],
            reply.Blocks.OfType<ReplyBlock.List>().SelectMany(list => list.Items).Select(item => item.Text));
    }

    [Theory]
    [InlineData("hay algún militar entre los firmantes?", "no dicen que alguien", "Atwood")]
    [InlineData("are there any military people among the signatories?", "do not say that anyone", "Atwood")]
    [InlineData("¿quién es la secretaria de gobernación?", "Olga Sanchez Cordero", "Encinas")]
    [InlineData("cual organizacion aparece primera en las firmas", "Asylum Access Mexico", "Atwood")]
    [InlineData("which signers list more than one former position?", "6 with more than one title", "Blinken")]
    [InlineData("did wola sign the letter to President AMLO?", "Yes. Washington Office on Latin America", "No.")]
    [InlineData("did Susan Rice write to Pence?", "No. No letter names Susan Rice", "Yes")]
    [InlineData("who is asking for more immigration judges?", "19 signatories", "8 organizations")]
    [InlineData("I'm meeting KIND tomorrow. Which letter did they sign, and when?", "1 letter with Kids in Need",
        "did not understand")]
    [InlineData("¿Qué artículo del T-MEC citan?", "no se refiere a «T MEC»", "Ebrard")]
    [InlineData("which letter congratulates López Obrador?", "warm congratulations", "2 letters")]
    [InlineData("how many people have asked for asylum?", "asylum", "3 asks")]
    public async Task Only_those_asked_for_are_told(string typed, string told, string leftOut) =>
        await Bot.HoldsAsync(typed, told, leftOut);
}
