namespace AdvocacyBot.Letters.Tests;

/// <summary>What stands above or beside the addressees of a real page and is not written to.</summary>
public sealed class HeadCompanyTests
{
    [Theory]
    [InlineData("Octubre, 2021")]
    [InlineData("Read the full mail below:\n\n9 April 2020")]
    [InlineData("A continuación, la carta completa:\n\nLima, 9 de abril de 2020")]
    [InlineData("SITRAPUERTO denuncia despidos\n\n  • El sindicato espera respuesta en diez días\n\nLima, 20 de agosto de 2014")]
    [InlineData("HARBOUR WORKERS UNION\n14 Dock Road, Freetown\nTel: 232-76-123456\n9 March 2011")]
    [InlineData("SINDICATO DEL PUERTO\nCalle 12 No. 3-45, Zona 1\nTel. 2232-4455\nGuatemala, 9 de marzo de 2011")]
    [InlineData("9 March 2011\n\nFrom: Mr. Bo Ruiz, Advocate\nSecretary General,\nHarbour Rights Association,\nNairobi")]
    public void Headlines_letterheads_and_senders_are_not_written_to(string above) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Read(above + "\n\nMs. Odalys Wrenfield\nMinister of Labour", "Dear Minister:").Recipients));

    [Theory]
    [InlineData("Yang Berhormat,")]
    [InlineData("YB Datuk,")]
    [InlineData("Sehr geehrte Frau Ministerin,")]
    [InlineData("De mi mayor respeto:")]
    public void Salutations_of_other_tongues_are_nobodys_names(string greeting) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Read("9 March 2011\n\nMs. Odalys Wrenfield\nMinister of Labour", greeting).Recipients));

    [Theory]
    [InlineData("Señor\nMinistro de Producción y Trabajo\nde la Provincia de Salta\nIng. Alfredo Díaz Soto\nS      /      D",
        "Alfredo Díaz Soto | Ministro de Producción y Trabajo | Provincia de Salta")]
    [InlineData("A la Señora Intendenta\nde la Municipalidad de Tilcara\nSra. Carla Díaz Soto\nSu despacho",
        "Carla Díaz Soto | Intendenta | Municipalidad de Tilcara")]
    public void Who_holds_an_office_may_stand_beneath_it(string address, string recipient)
    {
        var party = Assert.Single(Read("Salta, 9 de marzo de 2011\n\n" + address, "De nuestra consideración:").Recipients);

        Assert.Equal(recipient, $"{party.Name?.Value} | {party.Title?.Value} | {party.Organization?.Value}");
    }

    [Fact]
    public void Houses_beneath_a_line_with_a_fax_are_parts_of_the_address() =>
        Assert.Equal(
            ["Jayesh Pandya", "K. Muthuvel"],
            Written.Names(Read(
                """
                9 March 2011

                His Excellency Shri Jayesh Pandya
                Chief Minister of Gujarat
                1st Block, 5th Floor, Fax : 079-23220101
                New Sachivalaya, Gandhinagar
                His Excellency Shri K. Muthuvel
                Chief Minister of Tamil Nadu
                Chief Minister's Office Fax: 044-25670441
                Secretariat, Chennai 600009
                """, "Your Excellencies,").Recipients));

    [Fact]
    public void Two_bodies_under_one_courtesy_are_two() =>
        Assert.Equal(
            ["Comisión Interamericana de Derechos Humanos", "Comisión de Asuntos Jurídicos del Consejo Permanente de la Organización de Estados Americanos"],
            Read(
                "9 de marzo de 2011\n\nSeñores Miembros de la\nComisión Interamericana de Derechos Humanos\n\nComisión de Asuntos Jurídicos\n"
                + "del Consejo Permanente de la\nOrganización de Estados Americanos\n\nPresentes", "Apreciables señores:")
                .Recipients.Select(party => party.Organization?.Value));

    [Theory]
    [InlineData("Honorables Cancilleres, Ministros y Parlamentarios de los países del Sur", "Cancilleres, Ministros y Parlamentarios de los países del Sur")]
    [InlineData("Jefes y Jefas de Estado y de Gobierno de Iberoamérica:", "Jefes y Jefas de Estado y de Gobierno de Iberoamérica")]
    public void Many_who_are_greeted_with_what_they_share_are_one(string greeting, string recipient) =>
        Assert.Equal(
            [recipient],
            Written.Read(
                $"{greeting}\n\nComo integrantes de los movimientos sociales de la región les pedimos que abran los puertos antes del invierno.\n\n"
                + "Firman:\n\nRed de Puertos\nAlianza del Lago").Recipients.Select(party => party.Title?.Value));

    [Fact]
    public void A_letter_that_a_message_passes_on_has_its_own_head()
    {
        var letter = Written.Read(
            """
            Fwd: for your endorsement
            Date: 4 May 2015 at 12:35

            Dear Friends,

            Enclosing a letter to the minister for your endorsement by Monday.

            As always,
            Bo

            ------------

            6th May 2015

            To,

            Ms. Odalys Wrenfield
            Minister of Labour

            Sub: Shelters at the harbour

            Respected Minister,

            We write to you about the families who wait at the harbour and have no shelter there. We urge you to open one.

            Sincerely,

            Harbor Network
            """);

        Assert.Equal("2015-05-06", letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
        Assert.Equal(["Odalys Wrenfield"], Written.Names(letter.Recipients));
        Assert.Equal("Shelters at the harbour", letter.SubjectLine?.Value);
    }

    [Fact]
    public void A_board_beside_the_letter_is_not_written_to()
    {
        var letter = Written.Read(
            """
            JUNTA DIRECTIVA                              Managua, 20 de marzo de 2013

            Presidenta
            Marta Solís Arana                            Licenciada
                                                         Rosa Díaz Lemus
            Vicepresidente                               Ministra de Trabajo
            Pablo Ruiz Cano                              Su despacho

            Tesorera                                     Señora Ministra:
            Luz Amador
                                                         Nos dirigimos a usted para expresarle nuestra preocupación por
            Vocales                                      las familias que esperan en el puerto sin albergue. Le pedimos
            Inés Roca                                    que abra los albergues antes del invierno.

            Atentamente,

            Marta Solís Arana
            Presidenta
            Red de Puertos
            """);

        Assert.Equal(["Rosa Díaz Lemus"], Written.Names(letter.Recipients));
        Assert.Equal("2013-03-20", letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
    }

    private static Letter Read(string head, string greeting) => Written.Read(
        $"""
        {head}

        {greeting}

        We write to you about the families who wait at the harbour and have no shelter there.

        Sincerely,

        Harbor Network
        Border Rights Alliance
        """);
}
