namespace AdvocacyBot.Letters.Tests;

/// <summary>Asks set as lists with headings: beneath the lead, between the items, or as the items themselves.</summary>
public class AskTitledTests
{
    [Fact]
    public void A_list_goes_on_over_the_headings_of_its_parts() =>
        Assert.Equal(
            ["Extend an invitation to every mandate holder.", "Submit the overdue reports.", "Vote on each text on its merits."],
            Asks("""
                We therefore call on every candidate to make the following pledges before the vote.

                Cooperation with the mechanisms

                  1. Extend an invitation to every mandate holder.
                  2. Submit the overdue reports.

                Conduct as a member

                  3. Vote on each text on its merits.

                Several States meet some of these points already.
                """));

    [Fact]
    public void What_someone_can_do_is_told_beneath() =>
        Assert.Equal(
            ["Publish the length of each lockdown.", "Reimburse the families."],
            Asks("""
                The Council submits that the Government can do two things before the end of the year:

                1. Publish the length of each lockdown.
                2. Reimburse the families.
                """));

    [Fact]
    public void What_someone_has_done_is_no_ask() =>
        Assert.Empty(Asks("""
            The following measures were taken last year:

            1. The port was closed.
            2. The families were moved.
            """));

    [Fact]
    public void Beneath_a_title_its_order_is_the_ask() =>
        Assert.Equal(
            ["Lower the size of the fund, and accept joint applications.", "Reimburse the nine nations for the freight."],
            Asks("""
                Recommendations

                1. Open the fund
                Lower the size of the fund, and accept joint applications.

                2. Pay for the flights
                Reimburse the nine nations for the freight.
                """));

    [Fact]
    public void A_title_may_stand_apart_from_its_order() =>
        Assert.Equal(
            ["Lower the size of the fund, and accept joint applications.", "Reimburse the nine nations for the freight."],
            Asks("""
                Recommendations

                1. Open the fund

                Lower the size of the fund, and accept joint applications.

                2. Pay for the flights

                Reimburse the nine nations for the freight.
                """));

    [Fact]
    public void A_wish_to_meet_may_run_on_from_the_last_item()
    {
        var asks = Written.WithBody("""
            We urge you to:

            - Stop the moves of families.
            - Publish the standards. We would welcome a meeting with you in May.
            """).Asks;

        Assert.Equal(["Publish the standards.", "We would welcome a meeting with you in May."], asks.TakeLast(2).Select(ask => ask.Words.Value));
        Assert.Equal(AskKind.MeetingRequest, asks[^1].Kind);
    }

    [Theory]
    [InlineData("We renew that request and ask for a reply by February 28.")]
    [InlineData("Our clients demand that the Department resume the meals.")]
    [InlineData("Civil society of the basin should be heard before the appointment is made.")]
    [InlineData("Moreover, we would like to know which steps the Delegation has taken.")]
    [InlineData("We would very much appreciate the opportunity to present the figures to your cabinet in March.")]
    public void It_asks(string sentence) => Assert.Single(Asks(sentence));

    [Theory]
    [InlineData("We ask ourselves, and we ask you, what this has bought.")]
    [InlineData("The clients of the bank demand nothing.")]
    [InlineData("We would like to know you better.")]
    [InlineData("The voices of the river should be heard.")]
    [InlineData("Last year the Government did four things in the camps:")]
    public void It_asks_for_nothing(string sentence) => Assert.Empty(Asks(sentence));

    [Fact]
    public void A_verb_with_a_hyphen_is_counted_off_too() =>
        Assert.Equal(
            ["The first is to stop the raids.", "The second is to re-establish the council."],
            Asks("May I ask that you do two things? The first is to stop the raids. The second is to re-establish the council."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(ask => ask.Words.Value);
}
