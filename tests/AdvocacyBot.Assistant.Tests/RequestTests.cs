using AdvocacyBot.Assistant.Requests;

namespace AdvocacyBot.Assistant.Tests;

public class RequestTests
{
    [Theory]
    [InlineData("whos behind the asylum one", "AboutField")]
    [InlineData("is hrf on it", "Membership")]
    [InlineData("whats our ask re family unity", "AboutAsks")]
    [InlineData("¿quiénes recibieron copia?", "AboutField")]
    [InlineData("when did it go out", "AboutField")]
    [InlineData("Did Oxfam sign the December letter?", "Membership")]
    [InlineData("who was deputy secretary of state", "HoldersOf")]
    [InlineData("¿Quién era embajador en Jordania?", "HoldersOf")]
    [InlineData("have we ever written to the migration institute?", "HoldersOf")]
    [InlineData("when was that and who got copies", "Parts")]
    [InlineData("which letters mention ports of entry", "Letters")]
    [InlineData("do the letters share any addressee", "Shared")]
    [InlineData("what is WOLA's phone number", "Unrecorded")]
    [InlineData("compare the letters on asylum", "Compared")]
    [InlineData("what does the NGO letter say about due process", "AboutTopic")]
    [InlineData("what was Bo Cooper's job", "TitlesOf")]
    [InlineData("hola", "Help")]
    public async Task A_question_is_understood_as(string typed, string kind)
    {
        using var bot = new Bot();

        var request = await bot.UnderstandAsync(typed);

        Assert.Equal(kind, request.GetType().Name);
    }

    [Fact]
    public async Task A_letter_is_named_by_month_kind_addressee_or_id()
    {
        using var bot = new Bot();

        foreach (var named in new[] { "the December letter", "the NGO letter", "the letter to Ebrard", "letter 000",
            "la carta de las ONG" })
        {
            var request = Assert.IsType<Request.AboutField>(await bot.UnderstandAsync($"who signed {named}"));
            Assert.StartsWith("000_", Assert.Single(request.Scope.Letters).Id, StringComparison.Ordinal);
        }
    }
}
