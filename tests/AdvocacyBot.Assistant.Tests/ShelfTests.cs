namespace AdvocacyBot.Assistant.Tests;

/// <summary>The bot is the bot of whatever folder it follows.</summary>
public sealed class ShelfTests : IDisposable
{
    private const string Plea = """
        Minister Ana Duarte
        Ministry of Water

        4 March 2021

        Dear Minister Duarte:

        We urge you to protect the wells of the valley. Clean water is a right of every child.

        Sincerely,

        River Watch (RW)
        Friends of the Valley (FOV)

        Cc: Paul Reyes, Director, Office of Rivers
        """;

    private const string Carta = """
        Lima, 9 de mayo de 2022

        Estimado Ministro Solar:

        Le pedimos que proteja los bosques. El agua es un derecho.

        Atentamente,

        Bosque Vivo (BV)
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("letters").FullName;

    [Fact]
    public async Task Another_folder_is_answered_as_well()
    {
        using var bot = Shelved(("plea.txt", Plea));

        var reply = await bot.AskAsync("who got copies");

        Assert.Contains("Paul Reyes", ReplyText.Plain(reply), StringComparison.Ordinal);
        Assert.Equal("plea", Assert.Single(reply.Citations).Letter);
    }

    [Fact]
    public async Task A_removed_file_is_gone_from_the_next_answer()
    {
        using var bot = Shelved(("plea.txt", Plea), ("carta.txt", Carta));
        await bot.AskAsync("Who signed the March letter?");
        File.Delete(Path.Combine(_folder, "plea.txt"));

        var text = ReplyText.Plain(await bot.AskAsync("Who signed?", "later"));

        Assert.DoesNotContain("River Watch", text, StringComparison.Ordinal);
        Assert.Contains("Bosque Vivo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_is_not_there_is_said_to_be_missing()
    {
        using var bot = Shelved(("plea.txt", Plea));

        var reply = await bot.AskAsync("Who signed the August letter?");

        Assert.Equal(Outcome.Abstained, reply.Outcome);
        Assert.StartsWith("The letters do not say", ReplyText.Plain(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_question_finds_a_Spanish_letter()
    {
        using var bot = Shelved(("carta.txt", Carta));

        var reply = await bot.AskAsync("What does the letter say about water?");

        Assert.Contains("El agua es un derecho.", reply.Citations.Select(citation => citation.Quote));
    }

    [Fact]
    public async Task An_empty_shelf_says_so()
    {
        using var bot = Shelved();

        var reply = await bot.AskAsync("Who signed?");

        Assert.Equal(Outcome.Abstained, reply.Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("??")]
    [InlineData("\u0000\ud800 (\"*")]
    public async Task Any_input_gets_an_answer(string typed)
    {
        using var bot = Shelved(("plea.txt", Plea));

        var reply = await bot.AskAsync(typed);

        Assert.NotEmpty(reply.Blocks);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Bot Shelved(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, name), text);
        }

        return new Bot(_folder);
    }
}
