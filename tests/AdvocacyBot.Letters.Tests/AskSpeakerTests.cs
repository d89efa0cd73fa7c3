namespace AdvocacyBot.Letters.Tests;

/// <summary>Whether it is the letter that asks, or someone of whom it tells.</summary>
public class AskSpeakerTests
{
    [Theory]
    [InlineData("In her mission letter the President of the Commission asks you to follow up on the strategy.")]
    [InlineData("We remain available to discuss these proposals with you and your team.")]
    [InlineData("We stand ready to brief you and your staff at any time.")]
    [InlineData("Ello deja a la oficina a merced de los mismos Estados cuya conducta debe examinar.")]
    [InlineData("The River Council, which met in May, calls upon the authorities to end the blockade.")]
    public void What_others_ask_and_what_is_offered_is_no_ask(string sentence) =>
        Assert.Empty(Written.WithBody(sentence).Asks);

    [Fact]
    public void Whoever_urges_you_by_its_own_name_asks_in_the_third_person_too()
    {
        var letter = Written.WithBody(
            """
            The Observatory deplores that Ms. Lee remains under a ban, and calls upon the Ruritanian authorities to end it.

            The Observatory also asks the Government to publish the inquiry.

            The Observatory accordingly urges you to release her file.
            """);

        Assert.Equal(
            [
                "calls upon the Ruritanian authorities to end it",
                "The Observatory also asks the Government to publish the inquiry.",
                "The Observatory accordingly urges you to release her file.",
            ],
            letter.Asks.Select(ask => ask.Words.Value));
    }

    [Theory]
    [InlineData("We give your Government 100 days, starting from today, to address the demands above.")]
    [InlineData("We hereby give the Ministry fourteen (14) days to publish the report.")]
    [InlineData("Consideramos inaplazable la creación de un fondo estatal que compense a los municipios.")]
    public void A_time_given_and_a_deed_that_cannot_wait_are_asks(string sentence) =>
        Assert.Single(Written.WithBody(sentence).Asks);

    [Theory]
    [InlineData("Por lo expuesto, solicitamos al Sr. Ministro:\n\na) Deje sin efecto la resolución.\n\nb) Haga pública la lista.")]
    [InlineData("Urgent action is required:\n\n• There should be an immediate screening of all workers;\n\n• Dry cutting must be banned.")]
    public void A_lead_gives_its_place_to_the_items_beneath(string body) =>
        Assert.Equal(2, Written.WithBody(body).Asks.Count);
}
