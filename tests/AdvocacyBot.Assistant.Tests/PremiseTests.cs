namespace AdvocacyBot.Assistant.Tests;

/// <summary>What a question takes for granted, and what letters have in common: turns apart by " / ", then what the last
/// reply holds and what it must not.</summary>
public class PremiseTests
{
    [Theory]
    [InlineData("who signed the letter to congress", "no such letter is on the shelf", "Blinken")]
    [InlineData("show me the letter to the pope", "no such letter is on the shelf", "19 signatories")]
    [InlineData("who signed the letter to the secretaries", "8 organizations", "no such letter")]
    [InlineData("¿quién firmó la carta al congreso?", "no hay tal carta", "Blinken")]
    [InlineData("la carta de la CNDH a ebrard, me la resumes?", "no hay tal carta", "firmantes,")]
    [InlineData("did we write anything in january 2019?", "no such letter is on the shelf", "Blinken")]
    public async Task A_letter_to_or_from_somebody_else_is_none_of_these(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("do they support the remain in mexico plan", "None of the sentences quoted here says “support”", "Yes")]
    [InlineData("why did the dec 21 letter praise the US for its asylum policy?", "says “praise”", "None of the letters")]
    [InlineData("por qué la carta apoya el plan Quédate en México", "dice «apoya»", "Sí.")]
    [InlineData("do the officials support alternatives to detention", "We also support measures", "None of the sentences")]
    public async Task A_stance_that_no_sentence_takes_is_told_first(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what do the two letters have in common", "on “Access to asylum”", "do not say")]
    [InlineData("en qué coinciden las dos cartas?", "sobre «Acceso al asilo»", "no dicen")]
    [InlineData("which orgs are on both letters", "no signatory in common", "President")]
    [InlineData("do the two letters agree on asylum", "Whether they agree is for you to judge", "agree on")]
    public async Task Letters_are_set_side_by_side_and_nobody_judges_for_the_reader(
        string turns, string held, string absent) => await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what does the december letter recommend? / why?", "express concern over", "I did not understand")]
    [InlineData("firmó amnistía internacional? / por qué no?", "no dicen por qué", "No entendí")]
    [InlineData("did HRF sign? / why?", "do not say why", "No. Human")]
    public async Task Why_tells_the_letters_reasons_and_nobody_elses(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("did amnesty intl sign either of them", "No letter names amnesty international", "Yes")]
    [InlineData("did bill burns sign", "Yes. William J. Burns", "No letter names")]
    [InlineData("firmó KIND?", "Sí. Kids in Need of Defense", "Yes")]
    [InlineData("have we been in touch with the state department before?", "No letter is addressed or copied", "Pence:")]
    public async Task Names_and_offices_are_told_from_what_only_looks_like_them(
        string turns, string held, string absent) => await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what did the 12 organizations ask for", "No letter was signed by 12", "I did not understand")]
    [InlineData("la carta de las 12 organizaciones qué pide", "Ninguna carta lleva 12 firmantes", "No entendí")]
    [InlineData("what do the 8 organizations ask for", "6 asks", "No letter was signed")]
    [InlineData("since peña nieto got the letter who else got it", "No letter names peña nieto", "Yes")]
    [InlineData("ya que oxfam firmó, quién más firmó", "Ninguna carta nombra a oxfam", "Sí.")]
    [InlineData("blinken signed as secretary of state, right?", "do not say that Antony Blinken held", "Yes.")]
    [InlineData("which of our orgs also got copied on anything?", "No organization is among them", "Yes")]
    [InlineData("who's the highest ranking person who signed", "do not say who of them ranks highest", "Schwartz")]
    public async Task What_is_taken_for_granted_is_put_right_before_the_answer(
        string turns, string held, string absent) => await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("Buenos días, antes de la junta: ¿qué pide la carta de las ONG?", "6 peticiones", "junta")]
    [InlineData("can you check if Doctors Without Borders or HRF signed", "No letter names Doctors Without Borders", "Yes. Doctors")]
    [InlineData("quick one - is KIND on the 21 Dec letter", "Yes. Kids in Need of Defense", "asks")]
    [InlineData("is Human Rights Watch a signatory? I have HRF in my notes", "No. No letter names Human Rights Watch", "Yes")]
    [InlineData("do they mention UNICEF and UNHCR", "On “UNHCR”", "On “UNICEF and UNHCR”")]
    [InlineData("how many asks are there in the NGO letter roughly", "6 asks", "roughly")]
    public async Task What_leads_in_to_a_question_or_only_explains_it_is_no_part_of_it(
        string turns, string held, string absent) => await Bot.HoldsAsync(turns, held, absent);
}
