namespace AdvocacyBot.Assistant.Tests;

/// <summary>How people go on in a chat: turns apart by " / ", then what the last reply holds and what it must
/// not.</summary>
public class GoingOnTests
{
    [Theory]
    [InlineData("is KIND a signatory? / who else?", "7 signatories", "(KIND)")]
    [InlineData("did HRF sign? / who else?", "(WOLA)", "Blinken")]
    [InlineData("is wola on it? / and who else is?", "(AAMX)", "(WOLA)")]
    [InlineData("did wola sign the december letter / who else signed? / how many is that?",
        "7 signatories", "8 organizations")]
    [InlineData("did wola sign the december letter / who else signed? / how many in total?",
        "8 organizations", "Besides")]
    [InlineData("did blinken sign? / and burns? / who else signed?", "17 signatories", "- Antony Blinken")]
    [InlineData("was Bárcena copied? / who else was?", "3 recipients", "- Martha Bárcena")]
    [InlineData("¿firmó KIND la carta de diciembre? / ¿y los demás?", "7 firmantes", "(KIND)")]
    [InlineData("¿recibió copia Encinas? / ¿y quién más?", "Tonatiah Guillen", "- Alejandro Encinas")]
    public async Task Who_else_leaves_out_those_asked_after(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("who signed the december letter? / did any of them sign the officials letter?",
        "None of them", "KIND")]
    [InlineData("who signed the december letter? / were any of them copied?", "None of them", "Encinas")]
    [InlineData("who signed the NGO letter? / did they sign the other one too?", "None of them", "Blinken")]
    [InlineData("¿firmó Blinken? / ¿y Burns? / ¿y alguno de ellos firmó la de las ONG?", "No. Antony Blinken", "Sí.")]
    [InlineData("¿firmó Blinken? / ¿alguien más con ese cargo? / ¿y alguno de ellos firmó la de las ongs?",
        "No. William J. Burns", "Sí.")]
    [InlineData("who was the NGO letter addressed to? / were any of them addressed in the other letter?",
        "Yes. President-Elect López Obrador", "Vice President Pence is")]
    [InlineData("who signed 004_a908a5327990c4f6? / did any of them sign 000_1ae4e8cf0b4c92ea?",
        "None of them", "KIND")]
    [InlineData("¿quién firmó la carta a Pence? / ¿y ninguno firmó la de las ong?", "Ninguno de ellos", "Oakley")]
    public async Task Any_of_them_is_each_of_those_told(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("What do the former officials say about COMAR? / what does that acronym stand for?",
        "Mexican Commission for Assistance to Refugees (COMAR)", "did not understand")]
    [InlineData("What do the former officials say about COMAR? / who is its director?", "Andrés Ramirez Silva", "Konyndyk")]
    [InlineData("What do the former officials say about COMAR? / who's the director of it? / did he sign either letter?",
        "No. Andrés Ramirez Silva is not among the 19", "Blinken")]
    [InlineData("What do the former officials say about COMAR? / give me the exact words on families",
        "disrupt the right to family unity", "On “COMAR”")]
    [InlineData("What is enclosed with the NGO letter? / did all eight organizations sign it?",
        "some of which wrote to you earlier this month", "8 organizations signed")]
    public async Task What_was_just_told_is_what_it_points_at(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("who was at the state department and who at the NSC?", "Eric Schwartz", "state department at the NSC")]
    [InlineData("how many signed the ngo letter and how many the other one?", "19 people", "not understand")]
    [InlineData("what does the letter want from Mexico and what from the US?", "asylum officers", "not understand")]
    [InlineData("¿cuántos firmaron la de las ONG y cuántos la otra?", "19 personas", "no dicen")]
    [InlineData("I'm preparing a release and need the date and the addressees of the ngo letter", "Ebrard", "Pence")]
    [InlineData("what's the date and the list of signatories of the ngo letter", "(WOLA)", "Pence")]
    [InlineData("any phone or email for WOLA?", "e-mail address", "not understand")]
    [InlineData("is there any phone, email or address for WOLA?", "e-mail address", "not understand")]
    [InlineData("Who was at the U.S. Agency for International Development?", "J. Brian Atwood", "do not say")]
    [InlineData("who is US ambassador to Mexico?", "no such title", "DeLaurentis")]
    [InlineData("did anyone from the white house sign?", "No. No letter names white house", "Blinken")]
    [InlineData("did anyone from a human rights group sign?", "Human Rights First", "No. ")]
    [InlineData("which signers served under obama?", "could not be narrowed by “obama”", "not understand")]
    [InlineData("Where is Ebrard's office?", "Plaza Juárez 20", "not understand")]
    [InlineData("Why did only 25 former officials sign the letter?", "No letter was signed by 25", "not understand")]
    public async Task All_that_is_asked_is_answered(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("who signed the letter to pence? / did he sign the other one too? pickering i mean",
        "No. Thomas R. Pickering", "Asylum Access")]
    [InlineData("¿quién firmó la carta a Pence? / ¿firmó la otra también? me refiero a Pickering",
        "No. Thomas R. Pickering", "Asylum Access")]
    [InlineData("did blinken and burns sign the letter to pence? / did both of them sign the other one?",
        "No. William J. Burns", "Asylum Access")]
    public async Task A_name_in_the_question_wins(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what's the ask on asylum officers? / who is being asked?", "Asked of the United States",
        "publicly articulate")]
    [InlineData("what's the ask on asylum officers? / who is being asked? / does the NGO letter ask for that as well?",
        "No. In the letter of 21 December 2018", "meet in person")]
    [InlineData("¿qué piden sobre los oficiales de asilo? / y la carta de las ongs pide lo mismo?",
        "No. En la carta del 21 de diciembre", "meet in person")]
    [InlineData("¿qué dice la carta de las ONG sobre el debido proceso? / ¿la otra dice lo mismo?",
        "No. En la carta sin fecha",
        "due process")]
    [InlineData("what do they say about family unity? / which letter is that in?",
        "rights to family unity", "2 letters")]
    [InlineData("qué dicen de la unidad familiar? / en cuál carta viene?", "rights to family unity", "«viene»")]
    [InlineData("what does the pence letter ask about asylum processing? / what's the difference?",
        "bilateral discussions", "19 signatories")]
    [InlineData("what do the officials say about judges? / is that an ask? / do the ngos want that too?",
        "No. In the letter of 21 December 2018", "meet in person")]
    [InlineData("en la carta de diciembre piden una reunión? / y en la otra?", "no se pide ninguna reunión", "«»")]
    [InlineData("what do they say about the backlog? / who says that?", "existing backlog", "8 signatories")]
    [InlineData("¿qué dicen de ACNUR? / ¿en las dos?", "No, no en cada una", "No entendí")]
    public async Task That_is_what_was_last_spoken_of(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what does the december letter ask for? / what's the first one?", "Ask 1 of 6", "withdraw from")]
    [InlineData("what does the december letter ask for? / and the last one?",
        "meet in person", "authority to determine")]
    [InlineData("what does the officials letter ask for? / the third one? / who is it asked of?",
        "Ask 3 of 6", "Third,")]
    [InlineData("¿qué pide la carta de las ongs? / ¿cuál es la primera?", "Petición 1 de 6", "No entendí")]
    [InlineData("¿qué pide la carta de las ongs? / ¿y la última?", "meet in person", "authority to determine")]
    [InlineData("¿qué pide la carta de las ongs? / ¿la novena?", "no dicen tantas", "Petición 9")]
    [InlineData("give me the asks of the ngo letter / show me the last two", "Ask 5 of 6", "Ask 4")]
    [InlineData("dame las peticiones de la carta a pence / repíteme la segunda / la número 4",
        "Petición 4", "Petición 2")]
    [InlineData("¿cuántas cartas hay? / ¿quién firmó la primera? / ¿y la segunda?", "Sin Fronteras IAP", "Blinken")]
    [InlineData("who signed the letter to pence? / the first three?", "Rand Beers, as", "Atwood signed")]
    [InlineData("who signed the letter to pence? / who's number 5?", "William J. Burns, as", "did not understand")]
    [InlineData("who signed the NGO letter? / and the last one?", "Women's Refugee Commission", "did not understand")]
    public async Task A_place_counts_in_what_was_last_told(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("did wola sign the december letter / oxfam? / wola? / entonces quienes fueron en total?",
        "8 organizaciones firman", "No entendí")]
    [InlineData("how many signed the december letter? / names?", "Sin Fronteras IAP", "did not understand")]
    [InlineData("who signed the letter to pence? / any organizations?", "No organization signed", "Sin Fronteras")]
    [InlineData("is oxfam on the letter to pence? / so who are they?", "19 people signed", "did not understand")]
    public async Task The_whole_list_is_told_when_it_is_asked_for(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("who signed the letter to pence? / was blinken one of them? / has he signed anything else?",
        "1 letter with Antony Blinken", "Besides")]
    [InlineData("did human rights first sign the officials letter? / then which one did they sign? / with whom?",
        "7 signatories", "(HRF)")]
    [InlineData("are blinken and burns signatories? / what were they?", "Antony Blinken, as", "did not understand")]
    [InlineData("what does WRC stand for / did it sign the other?", "No. Women's Refugee Commission", "Blinken")]
    [InlineData("when is the ngo letter dated / who was it to?", "Ebrard", "did not understand")]
    [InlineData("cual es el cargo de barcena / y a ella cuantas veces le hemos escrito",
        "figura en 1 carta", "No entendí")]
    [InlineData("what was Pickering's title? / how many times have we written to him?",
        "has a part in 1 letter", "Pence is")]
    [InlineData("¿quiénes recibieron copia de la carta de las ongs? / y a cancilleria no?",
        "No. Marcelo Ebrard Causabon", "«cancilleria")]
    [InlineData("who got copies of the NGO letter? / and the migration institute?",
        "Tonatiah Guillen was copied", "No.")]
    [InlineData("who got copies of the NGO letter? / and Oxfam?", "No. Oxfam is not among the 4 copied", "Yes")]
    public async Task Someone_spoken_of_stays_in_mind(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("q dice la carta a pence sobre comar / y la otra?", "Andrés Ramirez Silva recibió copia",
        "Las cartas no dicen")]
    [InlineData("q dice la carta a pence sobre comar / y la otra? / y del acnur q dicen",
        "(UNHCR)", "Las cartas no dicen")]
    [InlineData("what does 000_1ae4e8cf0b4c92ea say about UNHCR? / and about visas?", "humanitarian visas", "000 1ae")]
    [InlineData("does any letter mention UNHCR? / does the other one?", "That letter does not say anything on “UNHCR”",
        "8 signatories")]
    [InlineData("does the december letter mention family unity? / and the other one?",
        "That letter does not say anything on “family unity”", "The letters do not say")]
    public async Task The_letter_that_is_silent_is_named(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("who's Ramirez Silva? / was he a recipient or just copied in? / who else was?", "3 recipients",
        "- Andrés Ramirez Silva")]
    [InlineData("who was USAID Administrator? / anyone else from that agency?", "Jeremy Konyndyk", "UNHCR")]
    [InlineData("what were Koh and Kramer? / did they share a title?", "Yes. The letters give them the same title",
        "do not say")]
    [InlineData("Koh y Kramer qué cargo tenían? / compartieron un cargo? / alguien más lo tuvo?",
        "no dicen que alguien más", "- Harold")]
    [InlineData("was Blinken at the state department? / and Burns? / did either of them also work at the NSC?",
        "do not say that Antony Blinken", "Schwartz")]
    [InlineData("a quién va dirigida cada carta? / ¿quién está en las dos?", "En común a las 2 cartas", "Pence es")]
    [InlineData("which groups have women in their name? / and 'Latin America'?", "2 with “Latin America” in the name",
        "could mean")]
    [InlineData("who was copied from the interior secretariat? / and from the foreign ministry?",
        "Ebrard Causabon is an addressee", "do not say")]
    public async Task The_list_just_told_is_what_more_is_asked_of(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);

    [Theory]
    [InlineData("what reasons do the officials give? / do the NGOs give the same reason?",
        "Reasons and concerns that the letter of 21 December 2018", "did not understand")]
    [InlineData("what does the NGO letter ask on section 235? / on what grounds?", "Reasons and concerns", "On “grounds”")]
    [InlineData("what do they ask about judges? / can you give me that word for word, with the source",
        "immigration judges", "do not say")]
    [InlineData("qué piden sobre jueces? / pásame la cita en inglés", "immigration judges", "no dicen")]
    [InlineData("any undersecretaries on the officials letter? / does the other letter mention any undersecretary?",
        "Alejandro Encinas was copied", "Frank Loy")]
    public async Task The_words_and_reasons_of_what_was_told_are_told(string turns, string held, string absent) =>
        await Bot.HoldsAsync(turns, held, absent);
}
