namespace AdvocacyBot.Letters.Tests;

/// <summary>What should be done to a thing is asked; what is true of all, what others tell and what is offered are not.</summary>
public class AskOrderedTests
{
    [Theory]
    [InlineData("First, the vacancy should be advertised in two national newspapers.")]
    [InlineData("The posts should be re-advertised, and the list published.")]
    [InlineData("The seat on the panel should be filled by open competition.")]
    [InlineData("A moratorium should be declared on all new licences.")]
    [InlineData("The fence must be removed before the rains.")]
    [InlineData("The hearings should be broadcast.")]
    public void What_an_office_does_to_a_thing_is_asked(string sentence) => Assert.Equal([sentence], Asks(sentence));

    [Theory]
    [InlineData("A seat on the Board should be earned.")]
    [InlineData("A house must be built on rock.")]
    [InlineData("All of us must do better.")]
    [InlineData("Harbour masters have told us they must order fuel and hire crews by April.")]
    [InlineData("The islanders say they should be allowed to fish.")]
    [InlineData("Should we receive no response by 22 May, our attorneys will approach the High Court.")]
    [InlineData("All boats must be inspected every year.")]
    [InlineData("Kindly note that the matter is before the Treasury.")]
    public void Maxims_reports_and_conditions_ask_nothing(string sentence) => Assert.Empty(Asks(sentence));

    [Theory]
    [InlineData("We trust that Parliament will rise to the occasion, and we remain ready to assist.")]
    [InlineData("We trust that you will give this matter your urgent attention.")]
    [InlineData("We trust the above is in order.")]
    public void Trust_in_good_will_closes_a_letter(string sentence) => Assert.Empty(Asks(sentence));

    [Theory]
    [InlineData("It would be helpful if your members could send photographs of the harbour.")]
    [InlineData("It would be most welcome if your office were to join the inquiry.")]
    [InlineData("It would greatly assist us if you could confirm the date of the hearing.")]
    [InlineData("You are kindly requested to submit the list of the firms.")]
    public void Polite_forms_ask(string sentence) => Assert.Single(Asks(sentence));

    [Theory]
    [InlineData("Thank you for your letter of 9 January.")]
    [InlineData("I refer to your letter dated 14 October and am directed to reply as follows.")]
    public void Who_answers_a_letter_and_would_be_happy_to_meet_grants_it(string opening) =>
        Assert.Empty(Asks($"{opening}\n\nI cannot come to the harbour, but my officials would be happy to meet you."));

    [Fact]
    public void Headings_run_in_before_what_is_asked_go_with_it() =>
        Assert.Equal(
            ["Cut the paper. We ask that one form be enough.", "Listen to those who queue. We invite you to set up a panel of them."],
            Asks("We ask you to take two steps:\n\nCut the paper. We ask that one form be enough.\n\n"
                + "Listen to those who queue. We invite you to set up a panel of them."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);
}
