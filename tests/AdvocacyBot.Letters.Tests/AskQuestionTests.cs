namespace AdvocacyBot.Letters.Tests;

/// <summary>Questions set as a list: asks beneath words that want answers, and beneath no others.</summary>
public class AskQuestionTests
{
    [Theory]
    [InlineData("Will you, therefore:")]
    [InlineData("Will you please:")]
    [InlineData("Will the Minister:")]
    [InlineData("Will Parliament please:")]
    [InlineData("Could you, as Minister, please:")]
    public void Each_item_ends_a_question_that_has_begun(string lead) =>
        Assert.Equal(
            ["make the end of the mooring fee permanent;", "bring forward a tariff for the islands; and", "meet the boatmen?"],
            Asks($"{lead}\n\n•\tmake the end of the mooring fee permanent;\n•\tbring forward a tariff for the islands; and\n•\tmeet the boatmen?"));

    [Theory]
    [InlineData("Please answer the following questions:", "1. ", "2. ")]
    [InlineData("We would appreciate a written response to the following:", "• ", "• ")]
    [InlineData("We seek your answers to these questions:", "(a) ", "(b) ")]
    [InlineData("Accordingly, we ask that you provide written responses to these questions:", "", "")]
    [InlineData("Our questions are these:", "1) ", "2) ")]
    public void Questions_are_asked_where_answers_are_wanted(string lead, string first, string second) =>
        Assert.Equal(
            ["When will the ferry sail again?", "Who chose the northern route? If nobody did, why not?"],
            Asks($"{lead}\n\n{first}When will the ferry sail again?\n\n{second}Who chose the northern route? If nobody did, why not?"));

    [Fact]
    public void By_when_answers_are_wanted_is_told_by_the_sentence_above() =>
        Assert.Equal(
            ["please provide answers to the following questions by March 19, 2021:", "When will the ferry sail again?"],
            Asks("So that we may plan, please provide answers to the following questions by March 19, 2021:\n\n1. When will the ferry sail again?"));

    [Fact]
    public void Who_urges_and_wants_answers_besides_has_asked_already() =>
        Assert.Equal(
            ["We urge you to restore the ferry without delay and to answer the following questions by May 2:"],
            Asks("We urge you to restore the ferry without delay and to answer the following questions by May 2:\n\n1. When did it sail last?"));

    [Theory]
    [InlineData("We ask ourselves the following questions:")]
    [InlineData("Can you imagine:")]
    public void What_nobody_is_to_answer_is_no_ask(string lead) => Assert.Empty(Asks($"{lead}\n\n1. How could this happen to us?\n2. Who would have thought it?"));

    [Fact]
    public void Points_of_a_point_end_before_the_letter_s_next_one() =>
        Assert.Equal(
            ["the circular be withdrawn; and", "the council be convened."],
            Asks("3. We request that:\n\n3.1 the circular be withdrawn; and\n3.2 the council be convened.\n\n4. The rains come in May."));

    [Fact]
    public void Petitioners_pray_in_a_list() =>
        Assert.Equal(
            ["recalls the budget; and", "hears the auditor."],
            Asks("WHEREFORE your humble petitioners pray that Parliament:\n\n(a) recalls the budget; and\n(b) hears the auditor."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);
}
