using AdvocacyBot.Assistant.Grounding;

namespace AdvocacyBot.Assistant.Tests.Grounded;

public class ClaimGateTests
{
    private static readonly GivenSentence Sentence = new(
        "L1.S1", 1, "In May 2019 the Council of Kal asked the Ministry to open 40 shelters, and it agreed in June.");

    [Theory]
    [InlineData("In May 2019 the Council of Kal asked the Ministry to open 40 shelters", "Kept")]
    [InlineData("In May 2019 the Council of Lom asked the Ministry to open 40 shelters", "Name")]
    [InlineData("In May 2019 the Council of Kal asked the Ministry to open 41 shelters", "Number")]
    [InlineData("In May 2018 the Council of Kal asked the Ministry to open 40 shelters", "Number")]
    [InlineData("In May 2019 the Council of Kal ordered the Ministry to open 40 shelters", "Words")]
    [InlineData("In May 2019 the Council of Kal asked the Ministry to open 40 shelters https://x.example", "Form")]
    [InlineData("In May 2019 the **Council of Kal** asked the Ministry to open 40 shelters", "Form")]
    [InlineData("In May 2019 the Council of Kal\u200b asked the Ministry to open 40 shelters", "Form")]
    [InlineData("@channel In May 2019 the Council of Kal asked the Ministry to open 40 shelters", "Form")]
    [InlineData("and it agreed in June", "Length")]
    [InlineData(
        "In May 2019 the Council of Kal asked the Ministry to open 40 shelters, and it agreed in June.", "Repeats")]
    public void A_claim_is_kept_or_dropped_for_a_reason(string claim, string verdict) =>
        Assert.Equal(verdict, Verdict(new Claim(claim, ["L1.S1"])));

    [Theory]
    [InlineData("L1.S2")]
    [InlineData("L2.S1")]
    [InlineData("")]
    public void A_claim_on_a_sentence_that_was_not_given_is_dropped(string id) =>
        Assert.Equal("UnknownSentence", Verdict(new Claim(
            "In May 2019 the Council of Kal asked the Ministry to open 40 shelters", [id])));

    [Fact]
    public void A_claim_on_no_sentence_or_on_several_is_dropped()
    {
        const string Words = "In May 2019 the Council of Kal asked the Ministry to open 40 shelters";
        Assert.Equal("UnknownSentence", Verdict(new Claim(Words, [])));
        Assert.Equal("UnknownSentence", Verdict(new Claim(Words, ["L1.S1", "L1.S1"])));
    }

    private static string Verdict(Claim claim) =>
        ClaimGate.Judge(claim, new Dictionary<string, GivenSentence> { ["L1.S1"] = Sentence }) switch
        {
            ClaimVerdict.Dropped dropped => dropped.Fault.ToString(),
            _ => "Kept",
        };
}
