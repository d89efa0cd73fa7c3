namespace AdvocacyBot.Letters.Tests;

/// <summary>Forms of letters in Spanish: bodies with commas in their names, offices above those who hold them, feet of pages.</summary>
public class SpanishFormTests
{
    [Theory]
    [InlineData("A:\nPresidencia de la República\nMinisterio del Bosque, Agua y Transición Rural\nFiscalía General del Estado", 3)]
    [InlineData("A:\nMinisterio de Cultura, Pueblos y Lenguas\nDefensoría del Pueblo\nConsejo de la Judicatura", 3)]
    public void A_ministry_of_many_matters_is_one_addressee(string address, int count)
    {
        var letter = Written.Read(Spanish(address));

        Assert.Equal(count, letter.Recipients.Count);
        Assert.Contains(letter.Recipients, party => party.Organization?.Value.Contains(" y ", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void A_seat_and_beneath_it_its_holder_are_one_addressee()
    {
        var letter = Written.Read(Spanish("A:\nDefensoría del Pueblo\nEmbajada de Chile en Panamá\nEmbajador Blas Salvatierra Ponce"));

        Assert.Equal([null, "Blas Salvatierra Ponce"], Written.Names(letter.Recipients));
    }

    [Theory]
    [InlineData("Sr. Presidente de la\nComisión de Aguas\nH. Cámara de Diputados de la Nación\nDip. Nac. Ricardo Aníbal Salvatierra\nS          /          D")]
    [InlineData("Señora\nRICARDA SALVATIERRA PONCE\nMinistra del Bosque\nAv. Los Olivos 425\nMagdalena del Mar.-")]
    public void An_office_above_a_name_and_a_district_beneath_a_street_are_no_addressees_of_their_own(string address) =>
        Assert.NotNull(Assert.Single(Written.Read(Spanish(address)).Recipients).Name);

    [Theory]
    [InlineData("Honorables Representantes\na la Cámara:")]
    [InlineData("Honorables Representantes a la Cámara:")]
    public void A_call_above_names_is_of_those_beneath_it(string call)
    {
        var letter = Written.Read(Spanish(call + "\nCarlos Lozada Pretelt\nYolanda Palacios Murillo\nJosé Arboleda Casas", "Honorables Representantes:"));

        Assert.Equal(["Carlos Lozada Pretelt", "Yolanda Palacios Murillo", "José Arboleda Casas"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void Bodies_of_a_country_are_parted_by_commas_where_each_tells_its_kind()
    {
        var names = Written.SignedBy(
            "Argentina: Asociación Civil Raíz Común, Centro de Estudios Sur (CES), Fundación Aurora\n" +
            "Chile: Observatorio Vivienda y Ciudad\n" +
            "México: Cauce Limpio, A.C., Espacio Sureste\n" +
            "Perú: Centro de Tierra, Sociedad y Cultura\n" +
            "Regionales: Plataforma por el Agua (PPA), Red de Personas Mayores").Signatories.Select(s => s.Name.Value);

        Assert.Equal(
            [
                "Asociación Civil Raíz Común", "Centro de Estudios Sur", "Fundación Aurora", "Observatorio Vivienda y Ciudad", "Cauce Limpio, A.C.",
                "Espacio Sureste", "Centro de Tierra, Sociedad y Cultura", "Plataforma por el Agua", "Red de Personas Mayores",
            ],
            names);
    }

    [Theory]
    [InlineData("Denunciar una infracción de las políticas")]
    [InlineData("Referencias")]
    [InlineData("Documento similar")]
    public void The_foot_of_a_page_signs_nothing(string foot) =>
        Assert.Equal(["Casa Betania", "Red de Mujeres del Sur"], Written.SignedBy($"Casa Betania\nRed de Mujeres del Sur\n\n{foot}").Signatories.Select(s => s.Name.Value));

    [Fact]
    public void A_date_broken_before_its_year_is_read() =>
        Assert.Equal(
            new DateOnly(2017, 5, 3),
            Written.Read(Spanish("Señora\nAna Ruiz Soto\nMinistra de Aguas").Replace("8 de octubre de 2022", "Bogotá, 3 de mayo\nde 2017", StringComparison.Ordinal))
                .Dateline?.Date.Value);

    [Fact]
    public void Initials_of_those_who_drafted_and_a_register_above_the_date_name_no_addressee()
    {
        var letter = Written.Read(
            "COORDINADORA POR LA NIÑEZ DEL RÍO\nPersonería Jurídica – Decreto N.º 14.602/09\nCalle Luna 1177 c/ Sol\nAZE/PQM/cvr\n\n" +
            Spanish("Señor\nDr. Blas Ruiz Soto, Ministro\nMinisterio de la Niñez"));

        Assert.Equal(["Blas Ruiz Soto"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void Two_whom_the_first_sentence_turns_to_are_both_addressees()
    {
        var letter = Written.Read(
            "Caracas, 5 de abril de 2021\n\nLas organizaciones que suscribimos nos dirigimos a la Alta Comisionada de las Naciones Unidas para los Derechos " +
            "Humanos y al Coordinador Residente y Humanitario de la ONU en Panamá ante la grave situación de las familias, que esperan desde hace meses.\n\n" +
            "Suscriben:\n\nCasa Betania\nRed de Mujeres del Sur");

        Assert.Equal(2, letter.Recipients.Count);
        Assert.EndsWith("para los Derechos Humanos", letter.Recipients[0].Title?.Value ?? letter.Recipients[0].Organization?.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acusamos recibo de su carta, en la cual se pide al Ministerio reglamentar la pesca. Finalmente, se le solicita hacer llegar las fotografías.", "hacer llegar")]
    [InlineData("Lo que sí está en sus manos es lo siguiente:\n\n• Que pidan al fondo la evaluación de impactos.", "Que pidan")]
    [InlineData("Queremos agradecerles la presencia de sus funcionarios durante la audiencia. Que hubiera testigos cambió el trato. Les pedimos una respuesta.", "Les pedimos")]
    public void What_is_asked_is_told_from_what_was_asked_and_from_thanks(string body, string words) =>
        Assert.Contains(words, Assert.Single(Written.WithBody(body).Asks).Words.Value, StringComparison.Ordinal);

    [Fact]
    public void A_file_number_beneath_the_copies_signs_nothing()
    {
        var letter = Written.WithTail("DISTRIBUCIÓN:\n- Destinataria\nC.C.:\n- Gabinete Ministra de Aguas\n- I. Municipalidad de Puerto Varas\n- Archivo División de Aguas\n\nSGD: 13.402/2022");

        Assert.Equal(2, letter.Signatories.Count);
        Assert.Equal(2, letter.CarbonCopies.Count);
    }

    [Fact]
    public void An_office_with_letters_in_brackets_keeps_them_whole()
    {
        var letter = Written.WithTail("Cc. Sres. Ministros de los Estados de la Organización de Ríos Americanos (ORA)");

        Assert.DoesNotContain(letter.CarbonCopies, copy => copy.Organization is { } body && body.Value.Contains('(', StringComparison.Ordinal) && !body.Value.Contains(')', StringComparison.Ordinal));
    }

    private static string Spanish(string address, string greeting = "De nuestra consideración:") =>
        $"""
        8 de octubre de 2022

        {address}

        {greeting}

        Nos dirigimos a ustedes para contarles la situación de las familias que viven a la orilla del río desde hace muchos años.

        Atentamente,

        Casa Betania
        Red de Mujeres del Sur
        """;
}
