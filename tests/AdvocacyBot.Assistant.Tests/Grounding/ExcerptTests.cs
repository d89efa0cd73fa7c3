using AdvocacyBot.Assistant.Grounding;

namespace AdvocacyBot.Assistant.Tests.Grounded;

/// <summary>What a claim may be: its sentence, shortened at its own commas where nothing turns on what goes.</summary>
public class ExcerptTests
{
    private const string Ask =
        "We ask the Ministry to open the border, to reopen the shelters, and to publish the list.";

    [Theory]
    [InlineData(Ask, "We ask the Ministry to open the border", "We ask the Ministry to open the border …")]
    [InlineData(Ask, "we ask the ministry to open the border, to reopen the shelters",
        "We ask the Ministry to open the border, to reopen the shelters …")]
    [InlineData("However, the shelters are full today, and winter is near.", "the shelters are full today",
        "… the shelters are full today …")]
    [InlineData("The plan (the third this year) leaves families in the street.",
        "The plan leaves families in the street", "The plan … leaves families in the street")]
    [InlineData("El plan, incluidos sus anexos, deja a las familias en la calle.",
        "El plan deja a las familias en la calle", "El plan … deja a las familias en la calle")]
    [InlineData("Four of five\nshelters are full – in Kal and Ter – today.", "Four of five shelters are full",
        null)]
    [InlineData("Under section 12(b)(2) all 1,000 shelters are full, and winter is near.",
        "Under section 12(b)(2) all 1,000 shelters are full", "Under section 12(b)(2) all 1,000 shelters are full …")]
    public void A_claim_of_whole_parts_is_shown_in_the_sentences_own_writing(
        string sentence, string claim, string? shown)
    {
        var (words, _) = Excerpt.Of(sentence, claim);

        Assert.Equal(shown, words);
    }

    [Theory]
    [InlineData("The Ministry will open the border, but not before the vote.", "The Ministry will open the border")]
    [InlineData("The Ministry opened the border, according to the press.", "The Ministry opened the border")]
    [InlineData("The police shot at the boats, the fishermen said.", "The police shot at the boats")]
    [InlineData("If the vote fails, the border will stay shut.", "the border will stay shut")]
    [InlineData("We would open the shelters, if the Ministry agreed.", "We would open the shelters")]
    [InlineData("The Ministry must open the border, or close the camps.", "The Ministry must open the border")]
    [InlineData("The border is open to all, which is the Ministry's view.", "The border is open to all")]
    [InlineData("The border (in theory) is open to all who ask.", "The border is open to all who ask")]
    [InlineData("The border is open to all, as the Ministry puts it.", "The border is open to all")]
    [InlineData("El Ministerio abrirá la frontera, o cerrará los campos.", "El Ministerio abrirá la frontera")]
    [InlineData("El Ministerio abrirá la frontera, salvo que llueva.", "El Ministerio abrirá la frontera")]
    [InlineData("The Ministry respects the rights of all; however, it shuts the border.",
        "The Ministry respects the rights of all")]
    [InlineData("As a land that took in the exiles of Kal, we welcome the vote.",
        "As a land that took in the exiles of Kal")]
    [InlineData("Según la prensa, el Ministerio abrió la frontera.", "el Ministerio abrió la frontera")]
    public void A_part_on_which_the_meaning_turns_is_not_left_out(string sentence, string claim)
    {
        var (words, _) = Excerpt.Of(sentence, claim);

        Assert.Null(words);
    }

    [Theory]
    [InlineData("The Ministry is complicit in a policy that violates the rights of families, and that costs lives.",
        "The Ministry violates the rights of families")]
    [InlineData("We urge the Ministry to leave, and we thank the Council.", "The Ministry urges the Council to leave")]
    [InlineData("The Council fed the families, the Ministry drove them out, and burnt the camp.",
        "The Council fed the families, and burnt the camp")]
    [InlineData("We ask the Ministry to open the border, and to rest.", "ask the Ministry to open the border")]
    [InlineData("We ask the Ministry to open the border, and to rest.", "We ask the Ministry to close the border")]
    [InlineData("We ask the Ministry to take those who fled, and to rest.", "We ask the Ministry to take those")]
    [InlineData("It went to the Secretary for Human Rights, Migration, and Peace.",
        "It went to the Secretary for Human Rights")]
    [InlineData("It was signed on December 21, 2018, in haste and fear.", "It was signed on December 21")]
    public void Words_that_say_another_thing_are_none_of_the_sentence(string sentence, string claim)
    {
        var (words, _) = Excerpt.Of(sentence, claim);

        Assert.Null(words);
    }

    [Fact]
    public void The_whole_sentence_again_is_no_short_line() =>
        Assert.Equal((null, ClaimFault.Repeats), Excerpt.Of(Ask, Ask));
}
