namespace AdvocacyBot.Letters.Tests;

/// <summary>Rows of Spanish letters: who signs for a body, copies run on, heads of groups, an address at the foot.</summary>
public class SpanishRowTests
{
    [Fact]
    public void Who_signs_per_a_body_is_its_one_signatory()
    {
        var signed = Written.SignedBy(
            "p/ Fundación Orilla – Nélida Barrientos, presidenta\np/ Red Serrana de Salud – Dr. Aurelio Quintriqueo\n" +
            "p/ Centro Faro – Dra. Inés Lamadrid, T° 98 F° 441 CPACF").Signatories;

        Assert.Equal(["Nélida Barrientos", "Aurelio Quintriqueo", "Inés Lamadrid"], signed.Select(s => s.Name.Value));
        Assert.Equal(
            ["Fundación Orilla", "Red Serrana de Salud", "Centro Faro"], signed.OfType<Signatory.Person>().Select(s => s.Affiliation?.Value));
        Assert.Equal(["presidenta"], signed.OfType<Signatory.Person>().SelectMany(s => s.Titles).Select(t => t.Value));
    }

    [Fact]
    public void A_stop_behind_a_row_parts_no_body_from_its_person()
    {
        var signed = Written.SignedBy("Rosalía Antileo, tejedora.\nAna Painemal, Centro Cultural Kura.\nFundación Alerce.").Signatories;

        Assert.Equal(3, signed.Count);
        Assert.Equal("Ana Painemal", signed[1].Name.Value);
    }

    [Theory]
    [InlineData("Internacionales")]
    [InlineData("Regionales")]
    [InlineData("Nacionales")]
    [InlineData("Locales")]
    public void A_kind_in_the_plural_heads_a_group(string head) =>
        Assert.Equal(
            ["Fundación Orilla", "Casa Betania", "Red del Sur", "Mesa Faro"],
            Written.SignedBy($"Fundación Orilla\n\nCasa Betania\n\n{head}\n\nRed del Sur\n\nMesa Faro").Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("Nora Beltrán vda. de Cruz")]
    [InlineData("Eulalia Mamani viuda de Soto")]
    public void A_widow_has_the_name_of_her_husband_too(string name) =>
        Assert.Equal([name], Written.SignedBy($"{name}, Asociación Memoria del Valle, Perú").Signatories.Select(s => s.Name.Value));

    [Fact]
    public void Where_someone_is_found_in_the_media_is_no_signatory() =>
        Assert.Equal(["Paola Chisacá"], Written.SignedBy("Paola Chisacá\nVeedora Hospital del Sur\n@VeeduriaOrilla").Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("Copias a: Señor Canciller de la República, Señora Ministra del Ambiente, Señor Defensor del Pueblo.")]
    [InlineData("Copias: Canciller de la República, Ministra del Ambiente, Defensor del Pueblo")]
    public void Offices_between_commas_are_copied_each(string copies) =>
        Assert.Equal(
            ["Canciller de la República", "Ministra del Ambiente", "Defensor del Pueblo"],
            Written.WithTail(copies).CarbonCopies.Select(copy => copy.Title?.Value));

    [Fact]
    public void Bodies_between_commas_are_copied_each() =>
        Assert.Equal(
            ["Ministerio del Ambiente", "Defensoría del Pueblo", "Contraloría General de la República"],
            Written.WithTail("Copias a: Ministerio del Ambiente, Defensoría del Pueblo, Contraloría General de la República").CarbonCopies
                .Select(copy => copy.Organization?.Value));

    [Fact]
    public void A_delegation_of_a_state_is_no_district() =>
        Assert.Equal(3, Written.WithTail("Distribución:\n- Gabinete Ministerial\n- Delegación Presidencial Regional de Tarapacá\n- Oficina de Partes").CarbonCopies.Count);

    [Theory]
    [InlineData("A SU EXCELENCIA\nDON ROBERTO ACUÑA, PRESIDENTE\nHONORABLE CÁMARA DE SENADORES\nE.   S.   D.")]
    [InlineData("AL SEÑOR\nROBERTO ACUÑA\nMINISTRO DEL INTERIOR\nPRESENTE")]
    public void An_address_at_the_foot_signs_nothing(string foot) =>
        Assert.Equal(
            ["Gilda Zarratea", "Rumilda Irala"],
            Written.Read(
                "Asunción, 17 de agosto de 2016\n\nSeñor Presidente:\n\nNos dirigimos a V.H. con relación al desalojo de 78 familias de la colonia.\n\n" +
                "Solicitamos que se convoque a sesión extraordinaria.\n\nAtentamente,\n\nGilda Zarratea\nSenadora de la Nación\n\nRumilda Irala\nSenadora de la Nación\n\n" + foot)
                .Signatories.Select(s => s.Name.Value));

    [Fact]
    public void Questions_are_asked_for_beneath_a_request_to_inform() =>
        Assert.Equal(
            ["¿Qué fondos cubren la estadía?", "¿Cuántas personas han pedido refugio?"],
            Written.WithBody(
                "Visitamos el centro en febrero.\n\nPor lo anterior, solicitamos se sirva informar, en el plazo de diez días:\n\n" +
                "a. ¿Qué fondos cubren la estadía?\nb. ¿Cuántas personas han pedido refugio?").Asks.Select(ask => ask.Words.Value).Where(q => q.StartsWith('¿')));

    [Theory]
    [InlineData("En plena sequía se les pide que guarden agua para el verano. Nadie les ha dado tanques.")]
    [InlineData("Otras habían pedido refugio ante la comisión y tenían cita para septiembre. Hoy siguen en la calle.")]
    [InlineData("Algunas familias han solicitado una audiencia y esperan en la calle desde mayo.")]
    public void What_others_are_asked_or_have_asked_is_no_ask(string told) => Assert.Empty(Written.WithBody(told).Asks);

    [Fact]
    public void A_call_above_the_dateline_greets_nobody()
    {
        var letter = Written.Read(
            "Respetados señores,\nBogotá D.C. 8 de octubre de 2013\nSeñores:\nGUSTAVO COBO LARA\nSuperintendente Nacional de Salud\nRicardo Cañón Prieto\nPersonero de Bogotá\n" +
            "Cordial saludo.\nLes escribimos por los pacientes que esperan en las urgencias de los hospitales del sur de la ciudad.\n" +
            "Por eso les pedimos que adopten un plan conjunto para las urgencias.\nCordialmente,\nLuz Mery Tibaquirá\nVeedora Hospital del Sur");

        Assert.Equal(["GUSTAVO COBO LARA", "Ricardo Cañón Prieto"], Written.Names(letter.Recipients));
        Assert.Equal(["Luz Mery Tibaquirá"], letter.Signatories.Select(s => s.Name.Value));
        Assert.Single(letter.Asks);
    }

    [Fact]
    public void A_call_above_the_address_is_no_addressee() =>
        Assert.Equal(
            ["Blas Quispe Rojas"],
            Written.Names(Written.Read(
                "Estimado señor Ministro:\n\nLima, 4 de mayo de 2021\n\nSeñor\nBlas Quispe Rojas\nMinistro del Interior\nPresente\n\nDe nuestra consideración:\n\n" +
                "Le escribimos por las familias que esperan en la frontera.\n\nLe pedimos que abra un albergue.\n\nAtentamente,\n\nFundación Orilla").Recipients));

    [Fact]
    public void Fellow_organisations_are_asked_for_nothing_here() =>
        Assert.Equal(
            ["Cesar el uso de armas de fuego."],
            Written.WithBody("Por ello planteamos:\n\nAl Ejecutivo:\n\n– Cesar el uso de armas de fuego.\n\nA las organizaciones hermanas:\n\n– Mantener la unidad y el cuidado.")
                .Asks.Select(ask => ask.Words.Value));

    [Fact]
    public void The_stop_that_closes_a_row_is_no_part_of_its_title() =>
        Assert.Equal(
            ["tejedora", "dirigente vecinal"],
            Written.SignedBy("Rosalía Antileo, tejedora.\nLuis Aravena, dirigente vecinal.").Signatories.OfType<Signatory.Person>().SelectMany(s => s.Titles).Select(t => t.Value));
}
