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

    [Theory]
    [InlineData("We write to share our findings, and to ask you to extend the permits of those who fled.")]
    [InlineData("The undersigned groups write to express their outrage at this policy, and urge you to end it at once.")]
    [InlineData("Border Watch and the Harbour Mission are writing to urge you to withdraw the rule.")]
    [InlineData("It is crucial that the embassy follow the trial of the seven men.")]
    [InlineData("We would also be grateful if your office could raise the case with the court.")]
    [InlineData("Please direct your staff to brief our offices no later than August 1.")]
    [InlineData("Congress must act now to protect these families.")]
    [InlineData("All charges against the lawyer must be dropped immediately.")]
    [InlineData("Do not send soldiers against the families.")]
    [InlineData("We hope that the committees will hold public hearings.")]
    [InlineData("Le solicitamos tenga a bien instruir a quien corresponda.")]
    [InlineData("Nos dirigimos a usted para solicitarle que se garantice la entrega de alimentos.")]
    [InlineData("Es indispensable que la guardia se retire de la comunidad.")]
    [InlineData("El gobierno del estado debe garantizar el retorno de las familias.")]
    [InlineData("Hacemos un llamado a los organismos para que se pronuncien sobre estos hechos.")]
    [InlineData("Con fundamento en la Ley de 2013, solicitamos se nos informe del estado de la causa.")]
    [InlineData("Se exhorta al Congreso a archivar la iniciativa.")]
    public void A_sentence_asks_in_many_ways(string sentence) =>
        Assert.Single(Written.WithBody(sentence).Asks);

    [Theory]
    [InlineData("In March we asked the prosecutor to receive us, and he did not answer.")]
    [InlineData("The commission urged the state to investigate the killing in 2019.")]
    [InlineData("The rapporteur wrote that “the state must open an investigation”.")]
    [InlineData("According to the court, the state must adopt measures without delay.")]
    [InlineData("Victims continue to demand justice for what was done to them.")]
    [InlineData("They should not, and cannot, be achieved without counsel.")]
    [InlineData("It is important to note that none of the families had counsel.")]
    [InlineData("Please do not hesitate to contact my staff with any questions.")]
    [InlineData("We enclose a note on steps that the ministry should consider taking.")]
    [InlineData("We hope this letter finds you well.")]
    [InlineData("Our organizations support families in the shelters of the north.")]
    [InlineData("En enero de este año solicitamos al gobernador una respuesta que no ha llegado.")]
    [InlineData("El alcalde solicitó en mayo una copia del convenio.")]
    [InlineData("Las víctimas piden ser escuchadas por el juez.")]
    [InlineData("Nadie debería vivir con miedo.")]
    public void To_tell_to_argue_and_to_quote_is_not_to_ask(string sentence) =>
        Assert.Empty(Written.WithBody(sentence).Asks);

    [Fact]
    public void A_sentence_with_two_askers_asks_twice()
    {
        var letter = Written.WithBody(
            "We would be grateful if you could raise these cases, and we ask that the embassy send observers.");

        Assert.Equal(
            ["We would be grateful if you could raise these cases", "we ask that the embassy send observers."],
            letter.Asks.Select(a => a.Words.Value));
    }

    [Fact]
    public void An_ask_broken_over_lines_is_one_ask_in_its_own_words()
    {
        var letter = Written.WithBody("We have waited for two years. We also\nask that the embassy send obser-\nvers to the trial of the men.");

        var ask = Assert.Single(letter.Asks);
        Assert.Equal("We also ask that the embassy send obser- vers to the trial of the men.", ask.Words.Value);
        Assert.Equal("the embassy", ask.Of);
    }

    [Fact]
    public void Under_a_heading_that_names_them_the_addressees_of_asks_are_known()
    {
        var letter = Written.WithBody(
            """
            The report of our delegation was published in the spring and was sent to both governments.

            Recommendations

            To the Government of Canada:

            1. End the use of private prisons.

            Counsel is available to fewer than one in ten of those who are held there.

            2. Do not deport persons who have a pending claim.
            """);

        Assert.Equal(
            ["End the use of private prisons.", "Do not deport persons who have a pending claim."],
            letter.Asks.Select(a => a.Words.Value));
        Assert.All(letter.Asks, a => Assert.Equal("the Government of Canada", a.Of));
    }

    [Fact]
    public void Questions_in_a_list_are_asks_beneath_a_sentence_that_wants_answers()
    {
        var letter = Written.WithBody(
            """
            We request answers to the questions below by July 30, 2020:

            1. How many persons have been transferred since March?
            2. What has the agency done to test them?
            """);

        Assert.Equal(
            ["We request answers to the questions below by July 30, 2020:", "How many persons have been transferred since March?",
             "What has the agency done to test them?"],
            letter.Asks.Select(a => a.Words.Value));
    }

    [Fact]
    public void What_others_should_do_is_told_in_the_answer_of_an_office()
    {
        var letter = Written.WithBody(
            """
            Thank you for your letter of 3 May, in which your organizations urge the government to reopen the inquiry.

            The prosecutors should conclude their work this year.
            """);

        Assert.Empty(letter.Asks);
    }

    [Fact]
    public void A_long_subject_before_should_is_read_without_harm()
    {
        var letter = Written.WithBody("We believe that the talks should take place before the end of the year.");

        Assert.InRange(letter.Asks.Count, 0, 1);
    }
}
