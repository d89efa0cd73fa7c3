namespace AdvocacyBot.Letters.Tests;

/// <summary>Addressees and what stands around them: calls above them, copies beneath, others who are greeted.</summary>
public class AddresseeCompanyTests
{
    [Theory]
    [InlineData("Señores,")]
    [InlineData("Señores:")]
    [InlineData("Señoras y Señores,")]
    [InlineData("Estimados señores,")]
    [InlineData("Distinguidos Señores:")]
    public void A_call_above_the_addressees_is_no_salutation(string call)
    {
        var letter = Headed(
            $"""
            {call}

            Odalys Wrenfield Soto
            Presidenta del Congreso de la República

            Bruno Castelar Ruiz
            Defensor del Pueblo

            Asunto: Defensa de los ríos y de los derechos de las comunidades que viven junto a ellos

            Cordial saludo,
            """);
        Assert.Equal(["Odalys Wrenfield Soto", "Bruno Castelar Ruiz"], Written.Names(letter.Recipients));
        Assert.Equal("Cordial saludo,", letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("Abogados")]
    [InlineData("Licenciados")]
    [InlineData("Doctores")]
    [InlineData("Distinguidos Abogados")]
    [InlineData("Compañeros")]
    public void A_courtesy_above_names_is_nobody(string call) =>
        Assert.Equal(["ODALYS WRENFIELD SOTO", "BRUNO CASTELAR RUIZ"], Written.Names(Headed(
            $"""
            {call}

            ODALYS WRENFIELD SOTO

            Fiscal General de la República

            BRUNO CASTELAR RUIZ

            Fiscal General Adjunto

            Señores Fiscales:
            """).Recipients));

    [Theory]
    [InlineData("cc.", "Estimada Fiscal General:")]
    [InlineData("Con copia a:", "Señora Fiscal General de la Nación:")]
    [InlineData("cc:", "Dear Ms. Wrenfield:")]
    public void Copies_go_on_over_blank_lines_until_the_salutation(string mark, string greeting)
    {
        var letter = Headed(
            $"""
            Dra. Odalys Wrenfield Soto
            Fiscal General de la Nación
            Calle 22 # 52-01
            Bogotá, Colombia

            {mark}
            Dr. Bruno Castelar
            Presidente del Programa de Aguas
            Calle 7 No 6-54
            Bogotá, Colombia

            Edgardo Montes Villar
            Procurador General de la Nación
            Carrera 5 # 15-80
            Bogotá, Colombia

            Lucía Ortiz Paredes
            Defensora del Pueblo

            {greeting}
            """);
        Assert.Equal(["Odalys Wrenfield Soto"], Written.Names(letter.Recipients));
        Assert.Equal(
            ["Bruno Castelar", "Edgardo Montes Villar", "Lucía Ortiz Paredes"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void A_heading_and_the_address_name_one_addressee_once() =>
        Assert.Equal(["Bruno Castelar Ruiz"], Written.Names(Headed(
            """
            Carta abierta dirigida a
            Bruno Castelar Ruiz, Fiscal General de la República

            Señor Bruno Castelar Ruiz
            Fiscal General de la República

            Señor Fiscal Castelar:
            """).Recipients));

    [Theory]
    [InlineData("[VIA EMAIL]")]
    [InlineData("[Via electronic mail]")]
    [InlineData("[SENT VIA EMAIL]")]
    [InlineData("(By courier)")]
    [InlineData("[Enviada por correo electrónico]")]
    public void The_way_of_delivery_in_brackets_is_nobody(string delivery) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Headed(
            $"""
            Governor Odalys Wrenfield
            4 Wharf Street
            Boston, MA 02116

            {delivery}

            Dear Governor Wrenfield:
            """).Recipients));

    [Theory]
    [InlineData("Dear President Wrenfield and Members of Congress,", "Members of Congress")]
    [InlineData("Dear President Wrenfield and leaders of the opposition parties,", "leaders of the opposition parties")]
    [InlineData("Dear President Wrenfield and Director Bruno Castelar:", "Director Bruno Castelar")]
    [InlineData("Estimada Presidenta Wrenfield y miembros del Senado:", "miembros del Senado")]
    public void Whoever_is_greeted_beside_the_addressee_is_one_too(string greeting, string further)
    {
        var letter = Greeted(greeting);
        Assert.Equal(2, letter.Recipients.Count);
        Assert.Equal(further, letter.Source.Slice(letter.Recipients[1].Span));
    }

    [Theory]
    [InlineData("Dear President Wrenfield:")]
    [InlineData("Dear President Wrenfield and colleagues:")]
    [InlineData("Dear President Wrenfield and Members of the Harbour Council:")]
    [InlineData("Dear Madam President and friends:")]
    public void Whoever_the_address_tells_of_is_not_added(string greeting) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Greeted(greeting).Recipients));

    [Theory]
    [InlineData("cc: Chair Odalys Montes and Vice Chair Lucy Castelar, Senate Committee on Rivers")]
    [InlineData("cc: President Odalys Montes and Director Lucy Castelar, Senate Committee on Rivers")]
    public void Two_in_one_line_of_copies_are_two(string copies)
    {
        var copied = Written.WithTail(copies).CarbonCopies;
        Assert.Equal(["Odalys Montes", "Lucy Castelar"], Written.Names(copied));
        Assert.All(copied, party => Assert.Equal("Senate Committee on Rivers", party.Organization?.Value));
    }

    [Fact]
    public void A_call_above_bodies_is_none_of_them() =>
        Assert.Equal(
            ["Presidencia de la República", "Ministerio de Aguas"],
            Headed("Señores\n\nPresidencia de la República\nMinisterio de Aguas\n\nCordial saludo,").Recipients
                .Select(party => party.Organization?.Value));

    [Theory]
    [InlineData("Distinguido Señor", "De nuestra consideración:")]
    [InlineData("Distinguidas autoridades:", "De nuestra mayor consideración:")]
    [InlineData("Estimado Doctor", "Cordial saludo,")]
    public void A_call_above_one_addressee_is_no_salutation(string call, string greeting) =>
        Assert.Equal(["Bruno Castelar Ruiz"], Written.Names(
            Headed($"{call}\n\nBruno Castelar Ruiz\nMinistro de Aguas\n\n{greeting}").Recipients));

    [Fact]
    public void Copies_in_blocks_have_their_offices_beneath_their_names() =>
        Assert.Equal(["Bruno Castle", "Lucy Montes"], Written.Names(Headed(
            """
            Governor Odalys Wren
            State House

            cc: Senator Bruno Castle
            Chair, Rivers Committee

            Representative Lucy Montes
            Ranking Member, Rivers Committee

            Dear Governor Wren:
            """).CarbonCopies));

    [Theory]
    [InlineData("Señora: ODALYS WRENFIELD SOTO\nMINISTRA DE AMBIENTE")]
    [InlineData("Doctora: Odalys Wrenfield Soto\nMinistra de Ambiente")]
    public void A_courtesy_and_a_colon_call_who_stands_behind_them(string addressee) =>
        Assert.Equal(
            ["odalys wrenfield soto"],
            Written.Names(Headed($"{addressee}\nCiudad\n\nRespetada Ministra:").Recipients)
                .Select(name => name?.ToLowerInvariant()));

    private static Letter Greeted(string greeting) => Headed(
        $"""
        President Odalys Wrenfield
        Harbour Council
        4 Wharf Street
        Boston, MA 02116

        {greeting}
        """);

    private static Letter Headed(string head) => Written.Read(
        $"""
        14 October 2019

        {head}

        We write to you about the families who wait at the border and have no shelter there, and ask you to protect them.

        Sincerely,

        Migration Law Center
        """);
}
