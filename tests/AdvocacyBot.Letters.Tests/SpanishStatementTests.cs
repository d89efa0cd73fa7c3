namespace AdvocacyBot.Letters.Tests;

/// <summary>How letters of Spain and Latin America set whom they are to and who signs.</summary>
public sealed class SpanishStatementTests
{
    [Theory]
    [InlineData("CARTA ABIERTA AL PRESIDENTE DEL GOBIERNO", "Estimado presidente:", "PRESIDENTE DEL GOBIERNO")]
    [InlineData("Carta abierta al presidente del Gobierno", "Señor presidente:", "presidente del Gobierno")]
    [InlineData("CARTA ABIERTA AL SEÑOR FISCAL GENERAL DE LA NACIÓN", "Señor Fiscal:", "FISCAL GENERAL DE LA NACIÓN")]
    [InlineData("Carta abierta a la Ministra de Sanidad – Por nuestros consultorios", "Señora Ministra:", "Ministra de Sanidad")]
    public void A_heading_tells_more_of_an_office_than_the_greeting(string heading, string greeting, string office) =>
        Assert.Equal(office, Assert.Single(Open(heading, greeting).Recipients).Title?.Value);

    [Fact]
    public void Links_of_a_web_page_are_no_addressees() =>
        Assert.Equal("MINISTRA DE SANIDAD", Assert.Single(Open(
            "CARTA ABIERTA A LA MINISTRA DE SANIDAD\n\nCompartir en Facebook\nCompartir en Twitter", "Señora ministra:").Recipients).Title?.Value);

    [Fact]
    public void The_parts_of_a_statement_say_whom_they_turn_to()
    {
        var letter = Written.Read(
            """
            PRONUNCIAMIENTO

            Ante la emergencia, las organizaciones firmantes demandamos:

            Al Ejecutivo:
            1. Publicar los contratos de compra de los hospitales móviles.

            Al Congreso Nacional:
            1. Derogar el decreto que exonera a los contratistas.

            A Carabineros de Chile:
            1. Cesar el uso de balines en lugares cerrados.

            A las organizaciones hermanas:
            1. Mantener la unidad y la calma.

            Foro Ciudadano del Sur
            Comité de Mujeres del Valle
            """);

        Assert.Equal(["Ejecutivo", "Congreso Nacional", "Carabineros de Chile"], letter.Recipients.Select(party => party.Organization?.Value));
        Assert.Equal(["Foro Ciudadano del Sur", "Comité de Mujeres del Valle"], letter.Signatories.Select(one => one.Name.Value));
        Assert.Contains(letter.Asks, ask => ask.Words.Value.StartsWith("Derogar el decreto", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AL MINISTERIO DE FOMENTO")]
    [InlineData("A LA CONSEJERÍA DE SANIDAD")]
    [InlineData("AL AYUNTAMIENTO DE LORCA")]
    public void A_plea_names_the_body_it_is_to_and_the_pleader_is_no_addressee(string to)
    {
        var letter = Written.Read(
            $"""
            {to}

            Dña. Marina Soldevila Pons, presidenta de la Asociación de Regantes del Segre, ante V.E. comparece y, como mejor proceda,

            EXPONE:

            Que el proyecto de variante atraviesa la acequia principal de la comunidad.

            SOLICITA:

            Que se revise el trazado de la variante y se abra un nuevo plazo.

            Fdo.: Marina Soldevila Pons
            """);

        Assert.EndsWith(to[^6..], Assert.Single(letter.Recipients).Organization?.Value, StringComparison.Ordinal);
        Assert.Equal("Marina Soldevila Pons", Assert.Single(letter.Signatories).Name.Value);
        Assert.StartsWith("Que se revise", Assert.Single(letter.Asks).Words.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(Original firmado)")]
    [InlineData("ORIGINAL FIRMADO")]
    public void That_the_original_is_signed_is_nobody_s_name(string mark) =>
        Assert.Equal(["Wilson Palomeque", "Luz Edilma Cuesta"], Signed(
            $"{mark}\nWilson Palomeque\nPresidente\nAsociación de Barrios del Atrato\n\n{mark}\nLuz Edilma Cuesta\nRepresentante legal\nCorporación Manos de Agua"));

    [Fact]
    public void An_office_over_a_mark_of_signing_is_of_the_name_beneath()
    {
        var signed = Assert.Single(Written.SignedBy("LA DIRECTORA DE BOSQUES\n(Firmado electrónicamente)\nTeresa Inés Guerrero").Signatories);

        Assert.Equal("Teresa Inés Guerrero", signed.Name.Value);
        Assert.Equal("LA DIRECTORA DE BOSQUES", Assert.Single(Assert.IsType<Signatory.Person>(signed).Titles).Value);
    }

    [Fact]
    public void Bodies_for_which_nobody_is_named_sign_themselves() =>
        Assert.Equal(["Confederación de Pueblos del Chaco", "Mesa de Tierras de Formosa", "Teresita Villalba"], Signed(
            "p/ Confederación de Pueblos del Chaco\np/ Mesa de Tierras de Formosa\nHna. Teresita Villalba"));

    [Fact]
    public void A_rule_to_sign_upon_parts_one_signatory_from_the_next()
    {
        var signed = Written.SignedBy(
            "_______________\nRosalba Tornero Vega\nCoordinadora general\nAlianza por el Campo Digno\n\n\n_______________\nDra. Inés Quiroga Pliego\nCentro de Estudios del Surco, A.C.").Signatories;

        Assert.Equal("Centro de Estudios del Surco, A.C.", Assert.IsType<Signatory.Person>(signed[^1]).Affiliation?.Value);
        Assert.Equal(2, signed.Count);
    }

    [Theory]
    [InlineData("Del señor Ministro,")]
    [InlineData("De los honorables magistrados,")]
    public void Whose_servants_they_are_is_a_close_and_no_signatory(string close) =>
        Assert.Equal(["Mujeres por la Vida", "Red Jurídica del Eje"], Written.Read(
            $"Señor Ministro:\n\nLe pedimos que despenalice la protesta y que escuche a las comunidades.\n\n{close}\n\nMujeres por la Vida\nRed Jurídica del Eje")
            .Signatories.Select(one => one.Name.Value));

    [Fact]
    public void For_which_reason_something_is_asked() =>
        Assert.Single(Written.WithBody("Por lo que solicitamos a usted que cancele la manifestación de construcción.").Asks);

    [Fact]
    public void A_stamp_of_receipt_and_a_month_are_no_signatories() =>
        Assert.Equal(["Mesa por el Agua del Norte", "Unidad Ecológica del Sur"], Signed(
            "Mesa por el Agua del Norte\nUnidad Ecológica del Sur\n\nSello de recibido: Gerencia de Operaciones, 15 MAR 2017\n\nCúcuta, febrero de 2020"));

    [Fact]
    public void Copies_of_an_office_that_sets_each_in_lines_of_his_own_are_one_each() =>
        Assert.Equal(["Ximena Paola Cisneros", "Diego Fernando Mosquera"], Written.Names(Written.WithTail(
            "Copia:\nSeñora Magíster\nXimena Paola Cisneros\nEspecialista de Calidad Ambiental\n\nSeñor Ingeniero\nDiego Fernando Mosquera\nAnalista Zonal").CarbonCopies));

    [Fact]
    public void A_body_stands_for_itself_behind_someone_who_has_told_his_own() =>
        Assert.Equal(["María José Fuentealba", "Colectivo Aguas Libres", "Claudio Millacura Ñanco"], Signed(
            "María José Fuentealba, vocera Red por los Ríos\nColectivo Aguas Libres\nClaudio Millacura Ñanco, lonko comunidad Juan Queupán"));

    [Theory]
    [InlineData("Entendemos necesario también que el Ministerio actualice los montos.")]
    [InlineData("Es indispensable además que la Intendencia publique el informe.")]
    public void What_is_needed_too_is_asked(string sentence) =>
        Assert.Single(Written.WithBody(sentence).Asks);

    private static IEnumerable<string> Signed(string lines) => Written.SignedBy(lines).Signatories.Select(one => one.Name.Value);

    private static Letter Open(string heading, string greeting) => Written.Read(
        $"""
        {heading}

        {greeting}

        Hace dos años que los consultorios de nuestros pueblos permanecen cerrados y nadie nos responde.

        Le pedimos que reabra los consultorios rurales.

        Asociación de Pacientes del Duero
        Marea Blanca del Bierzo
        """);
}
