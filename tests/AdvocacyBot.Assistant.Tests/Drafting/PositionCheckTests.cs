namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>A draft's asks against those of the shelf: what is the same matter, and what is not.</summary>
public class PositionCheckTests
{
    private const string English = "“We urge you to end the separation of families at the border.”";
    private const string Spanish = "“Le pedimos que ponga fin a la separación de familias en la frontera.”";

    [Theory]
    [InlineData("urging her to end the separation of families at the border", "repeats an earlier ask")]
    [InlineData("asking her to end the separation of families", "is weaker than before")]
    [InlineData("demanding that the separation of families be ended", "is stronger than before")]
    [InlineData("asking her to continue the separation of families at the border", "may contradict an earlier ask")]
    public Task An_ask_on_the_same_matter_is_held_against_the_earlier_one(string asks, string told) =>
        AssertToldAsync("en", $"Draft a letter to Ana Ortiz Vega from NBN on the border, {asks}", "position check",
            told, English);

    [Theory]
    [InlineData("pidiendo que ponga fin a la separación de familias en la frontera", "repite una petición anterior")]
    [InlineData("exigiendo poner fin a la separación de familias", "es más fuerte que antes")]
    [InlineData("alentando a poner fin a la separación de familias", "es más débil que antes")]
    public Task Una_petición_sobre_lo_mismo_is_held_against_the_earlier_one(string asks, string told) =>
        AssertToldAsync("es", $"Redacta una carta a Ana Ortiz Vega de parte de RFN sobre la frontera, {asks}",
            "revisa la posición", told, Spanish);

    [Theory]
    [InlineData("asking her to publish the budget of the shelters")]
    [InlineData("asking her to open the bridge at the border")]
    [InlineData("asking her to end the use of plastic")]
    public async Task An_ask_on_another_matter_drops_the_earlier_one(string asks)
    {
        var text = await CheckedAsync("en", $"Draft a letter to Ana Ortiz Vega from NBN on shelters, {asks}",
            "position check");

        Assert.Contains("Asked of them before, and not in this draft:", text, StringComparison.Ordinal);
        Assert.Contains(English, text, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier ask (", text, StringComparison.Ordinal);
        Assert.DoesNotContain("than before", text, StringComparison.Ordinal);
        Assert.DoesNotContain("contradict", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_never_asked_anything_drops_nothing()
    {
        var text = await CheckedAsync(
            "en", "Draft a letter to the Governor of Texas from NBN on roads, asking him to mend the roads",
                "position check");

        Assert.Equal("No earlier ask on the shelf touches what this draft asks.", text);
    }

    private static async Task AssertToldAsync(string language, string order, string check, string told, string quote)
    {
        var text = await CheckedAsync(language, order, check);

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Contains(quote, text, StringComparison.Ordinal);
    }

    private static async Task<string> CheckedAsync(string language, string order, string check)
    {
        using var bot = new Bot(Path.Combine(Repository.Drafting, "shelf." + language));
        await bot.AskAsync(order);
        return ReplyText.Plain(await bot.AskAsync(check));
    }
}
