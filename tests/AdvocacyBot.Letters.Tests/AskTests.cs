namespace AdvocacyBot.Letters.Tests;

/// <summary>What a letter asks, of whom and by whom.</summary>
public class AskTests
{
    [Fact]
    public void The_items_of_a_list_that_an_asking_sentence_opens_are_asks_each()
    {
        var letter = Written.WithBody(
            """
            We urge you to:

            • Open the shelters at the border before the winter begins;
            • Publish the agreement that was signed last year.
            """);

        Assert.Equal(
            [
                "Open the shelters at the border before the winter begins;",
                "Publish the agreement that was signed last year.",
            ],
            letter.Asks.Select(a => a.Words.Value));
        Assert.All(letter.Asks, a => Assert.Equal(AskStrength.Urge, a.Strength));
        Assert.All(letter.Asks, a => Assert.Equal("We", a.By?.Value));
    }

    [Fact]
    public void You_is_the_one_party_that_the_letter_has_asked_by_name()
    {
        var letter = Written.WithBody(
            """
            We urge the government of Canada to open the shelters at the border before the winter begins.

            We ask you to publish the agreement that was signed last year.
            """);

        Assert.Equal(["the government of Canada", "the government of Canada"], letter.Asks.Select(a => a.Of));
    }

    [Fact]
    public void You_is_the_recipients_where_nobody_has_been_asked_by_name()
    {
        var letter = Written.WithBody("We ask you to publish the agreement that was signed last year.");

        Assert.Equal(["the recipients"], letter.Asks.Select(a => a.Of));
    }

    [Fact]
    public void Two_governments_introduced_as_both_are_both_governments_from_then_on()
    {
        var letter = Written.WithBody(
            """
            We support efforts by both the United States and Mexico to end the wait of families at the border.

            We support efforts by the United States and Mexico to open more shelters there.
            """);

        Assert.Equal(["both governments", "both governments"], letter.Asks.Select(a => a.Of));
        Assert.All(letter.Asks, a => Assert.Equal(AskKind.Support, a.Kind));
    }

    [Fact]
    public void One_person_asks_as_much_as_many_do()
    {
        var letter = Written.WithBody("I urge you to publish the agreement that was signed last year.");

        var ask = Assert.Single(letter.Asks);
        Assert.Equal("I", ask.By?.Value);
        Assert.Equal(AskStrength.Urge, ask.Strength);
    }

    [Fact]
    public void A_question_asks_for_nothing()
    {
        var letter = Written.WithBody("Why do we ask you to publish the agreement that was signed last year?");

        Assert.Empty(letter.Asks);
    }

    [Fact]
    public void A_request_to_meet_is_known_from_other_asks()
    {
        var letter = Written.WithBody("We would welcome the opportunity to meet with you at the embassy.");

        Assert.Equal([AskKind.MeetingRequest], letter.Asks.Select(a => a.Kind));
    }
}
