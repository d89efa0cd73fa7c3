namespace AdvocacyBot.Letters.Tests;

/// <summary>Addressees and those copied, in the forms and line breaks that letters have.</summary>
public class AddresseeFormTests
{
    [Theory]
    [InlineData("Senadora\nIrena Núñez Prado\nPresidenta de la Comisión\nPresente", "Irena Núñez Prado")]
    [InlineData("Diputado\nTomás Quilaqueo\nPresidente de la Cámara\nPresente", "Tomás Quilaqueo")]
    [InlineData("Señora Economista\nIrena Núñez Prado\nSubsecretaria de Aguas", "Irena Núñez Prado")]
    public void An_office_or_a_courtesy_above_a_name_is_of_that_person(string address, string name) =>
        Assert.Equal([name], Written.Names(Addressed(address).Recipients));

    [Theory]
    [InlineData(
        "Dr Odalys Wrenfield, Chief Nursing Officer, Harbour Health, Inc.", "Odalys Wrenfield", "Chief Nursing Officer")]
    [InlineData(
        "The Right Honourable Odalys Wrenfield, P.C., M.P.\nPrime Minister", "Odalys Wrenfield", "Prime Minister")]
    [InlineData(
        "The Rt Hon Odalys Wrenfield MP\nSecretary of State for Foreign, Overseas and Island Affairs\nWharf Street",
        "Odalys Wrenfield", "Secretary of State for Foreign, Overseas and Island Affairs")]
    public void A_title_is_read_whole(string address, string name, string title)
    {
        var party = Assert.Single(Addressed(address).Recipients);

        Assert.Equal((name, title), (party.Name?.Value, party.Title?.Value));
    }

    [Fact]
    public void A_title_broken_before_a_slash_goes_on()
    {
        var party = Assert.Single(Addressed(
            "To: Ms Odalys Wrenfield, High Envoy of the League for River Affairs and Common\nSecurity / Vice-President of the Harbour Commission").Recipients);

        Assert.Equal("Odalys Wrenfield", party.Name?.Value);
        Assert.Equal("High Envoy", party.Title?.Value);
        Assert.StartsWith("League for River Affairs and Common Security", party.Organization?.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Casa de Nariño\nCiudad")]
    [InlineData("Palacio de La Moneda\nPresente")]
    public void The_house_of_a_head_of_state_is_an_address(string house)
    {
        var party = Assert.Single(Addressed($"Señora\nODALYS NÚÑEZ PRADO\nPresidenta de la República\n{house}").Recipients);

        Assert.Null(party.Organization);
    }

    [Theory]
    [InlineData("Board of Directors\nHarbour Rivers Inc.\n4 Wharf Place\nBoston, MA 02116", "Board of Directors Harbour Rivers Inc.")]
    [InlineData("Señores\nMINISTERIO DE AGUAS\nDirección de Consulta Rural\nPresente", "MINISTERIO DE AGUAS Dirección de Consulta Rural")]
    public void A_board_or_a_department_and_its_body_are_one_addressee(string address, string words)
    {
        var party = Assert.Single(Addressed(address, "Dear Directors,").Recipients);

        Assert.Equal(words, $"{party.Title?.Value} {party.Organization?.Value}".Trim());
    }

    [Fact]
    public void A_long_office_beneath_a_name_is_of_that_person() =>
        Assert.Equal(
            "Relatora Especial sobre la situación de las defensoras de los derechos humanos",
            Assert.Single(Addressed("Señora Irena Núñez Prado\nRelatora Especial sobre la situación de las defensoras de los derechos humanos").Recipients)
                .Title?.Value);

    [Fact]
    public void A_sentence_above_the_text_is_no_addressee() =>
        Assert.DoesNotContain(
            Addressed("The Northern Alliance for Rivers (NAR) thanks the Subcommittee for holding this hearing.").Recipients,
            r => r.Organization?.Value.Contains("thanks", StringComparison.Ordinal) ?? false);

    [Fact]
    public void Deputies_of_a_committee_are_one_addressee()
    {
        var party = Assert.Single(Addressed(
            "Honorables Diputadas y Diputados\nComisión de Aguas y Bosques\nAsamblea Legislativa\nPresente").Recipients);

        Assert.Equal("Diputadas y Diputados", party.Title?.Value);
    }

    [Theory]
    [InlineData(
        "Con copia: Sra. Irena Núñez Prado, Presidenta del Banco; Mecanismo Independiente de Consulta e\nInspección (MICI)",
        2, "Mecanismo Independiente de Consulta e Inspección (MICI)")]
    [InlineData(
        "Cc: Mr Tomás Quilaqueo, Chair of the Delegation to the Harbour-Andean Joint Parliamentary\nAssembly",
        1, "Harbour-Andean Joint Parliamentary Assembly")]
    public void A_copy_broken_at_the_line_goes_on(string lines, int copies, string organization)
    {
        var copied = Written.WithTail(lines).CarbonCopies;

        Assert.Equal(copies, copied.Count);
        Assert.Equal(organization, copied[^1].Organization?.Value ?? copied[^1].Title?.Value.Split("to the ")[^1]);
    }

    [Fact]
    public void A_title_broken_over_two_lines_addresses_whom_the_salutation_greets()
    {
        var letter = Written.Read(
            """
            Open letter to the Director-General of the World Rivers Organization and the Chief
            Executive Officer of Harbour, the Water Alliance

            19 April 2021

            Dear Dr Odalys Wrenfield, dear Dr Quilaqueo,

            We write to you about the families who have no water.

            Respectfully,

            Migration Law Center
            """);

        Assert.EndsWith("Water Alliance", letter.Title?.Value, StringComparison.Ordinal);
        Assert.Equal(["Odalys Wrenfield", "Quilaqueo"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_statement_is_to_the_public_where_it_says_so()
    {
        Assert.Equal("opinión pública", Assert.Single(Statement("A la opinión pública").Recipients).Organization?.Value);
        Assert.Contains(
            Statement("A la opinión pública nacional\nA la Fiscalía General de Jalisco").Recipients,
            p => p.Organization?.Value == "Fiscalía General de Jalisco");
    }

    [Fact]
    public void Letters_and_stops_at_a_line_s_end_end_no_sentence_of_a_press_release()
    {
        var letter = Written.Read(
            """
            GROUPS CALL ON SHERIFF TO END CONTRACT

            HARBOUR — Today, eleven organizations sent a letter to Parish Sheriff Odalys Wrenfield asking her to end her office's contract with U.S.
            Border and Harbour Enforcement.

            -----

            March 6, 2018

            Sheriff Odalys Wrenfield
            Harbour Parish

            Dear Sheriff Wrenfield,

            We urge you to end the contract.

            Sincerely,

            Migration Law Center
            """);

        Assert.Equal(["Odalys Wrenfield"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void Holders_of_mandates_share_the_office_beneath_them()
    {
        var letter = Addressed(
            """
            Ms. Odalys Wrenfield
            Special Rapporteur on the situation of harbour workers

            Mr. Felipe Morales
            Special Rapporteur on the human rights of migrants

            Office of the High Commissioner for Human Rights
            Palais des Nations
            CH-1211 Geneva 10
            """);

        Assert.Equal(["Odalys Wrenfield", "Felipe Morales"], Written.Names(letter.Recipients));
        Assert.All(letter.Recipients, party => Assert.Equal("Office of the High Commissioner for Human Rights", party.Organization?.Value));
    }

    [Fact]
    public void A_street_that_begins_as_an_article_does_is_a_street() =>
        Assert.Equal(
            ["Mateusz Kowalczyk"],
            Written.Names(Addressed("Mr. Mateusz Kowalczyk\nPrime Minister\nAl. Harbourska 1/3\n00-583 Warsaw\nPoland").Recipients));

    [Fact]
    public void A_greeting_of_any_language_above_the_text_is_no_addressee() =>
        Assert.Equal(
            ["Odalys Wrenfield"],
            Written.Names(Addressed("The Right Honourable Odalys Wrenfield\nPrime Minister", "Tēnā koe Prime Minister,").Recipients));

    [Fact]
    public void Persons_listed_a_line_each_are_parted_whatever_they_are_called()
    {
        var letter = Addressed(
            "FAO: Odalys Wrenfield, President of the Harbour Council\nAntonis Kalogeras, EU Presidency\n" +
            "Robert Visscher, Executive Director, EASO\nIlkka Virtanen, Executive Director, Frontex");

        Assert.Equal(
            ["Odalys Wrenfield", "Antonis Kalogeras", "Robert Visscher", "Ilkka Virtanen"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void The_matters_of_a_committee_and_its_chamber_are_one_addressee()
    {
        var addressee = Assert.Single(Addressed(
            "Señores:\nComisión de Puertos, Derechos Humanos, Legislación y Sistema Electoral\nCámara de Senadores\nPresente.-",
            "De nuestra consideración:").Recipients);

        Assert.Equal(
            "Comisión de Puertos, Derechos Humanos, Legislación y Sistema Electoral Cámara de Senadores",
            addressee.Organization?.Value.ReplaceLineEndings(" "));
    }

    [Fact]
    public void Members_beneath_their_president_are_addressed_too() =>
        Assert.Equal(
            [null, "Diputadas y Diputados"],
            Addressed("Diputado\nErnesto Castro\nPresidente de la Asamblea del Puerto\nDiputadas y Diputados de la Asamblea del Puerto")
                .Recipients.Select(party => party.Name is null ? party.Title?.Value : null));

    [Fact]
    public void A_courtesy_above_a_list_of_names_greets_nobody()
    {
        var letter = Addressed(
            "Excelentísimos Señores:\n\nGustavo Petrona Urrego, Presidente de la República\nAna Ruiz Soto, Ministra de Puertos",
            "Excelencias:");

        Assert.Equal(["Gustavo Petrona Urrego", "Ana Ruiz Soto"], Written.Names(letter.Recipients));
        Assert.Equal("Excelencias:", letter.Salutation?.Words.Value);
    }

    private static Letter Statement(string addressees) => Written.Read(
        $"""
        PRONUNCIAMIENTO CONJUNTO

        {addressees}

        Las organizaciones firmantes repudiamos los hechos ocurridos en el municipio y lo decimos con dolor.

        EXIGIMOS que se investigue.

        FIRMAN

        Red de Mujeres Rurales
        Casa Betania
        """);

    private static Letter Addressed(string address, string salutation = "Dear friends,") => Written.Read(
        $"""
        {address}

        14 October 2019

        {salutation}

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center
        """);
}
