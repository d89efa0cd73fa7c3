namespace AdvocacyBot.Letters.Tests;

/// <summary>Lines of Spanish letters that say more, or less, than lines of their kind.</summary>
public class SpanishLineTests
{
    [Theory]
    [InlineData("Reciba un cordial saludo,", ".")]
    [InlineData("Atentamente,", "")]
    public void Bodies_in_one_line_beneath_the_close_sign_each(string close, string stop) =>
        Assert.Equal(
            ["Abrigo Norte", "Asociación Nube Alta", "Coordinadora de Barrios del Henares", "Federación Puerto Claro", "Fundación Arena Viva",
                "Mesa por el Asilo de Teruel", "Movimiento por la Hospitalidad", "Orilla Atlántica", "Pueblos en Marcha", "Sindicato de Temporeras de Lepe"],
            Signed(close, "Abrigo Norte, Asociación Nube Alta, Coordinadora de Barrios del Henares, Federación Puerto Claro, Fundación Arena Viva, Mesa por el Asilo " +
                "de Teruel, Movimiento por la Hospitalidad, Orilla Atlántica, Pueblos en Marcha y Sindicato de Temporeras de Lepe" + stop));

    [Fact]
    public void A_body_and_whose_it_is_sign_as_one() =>
        Assert.Single(Signed("Atentamente,", "Clínica de Migrantes, Facultad de Derecho, Universidad del Norte"));

    [Fact]
    public void A_country_with_a_remark_in_brackets_heads_those_who_sign_from_there() =>
        Assert.Equal(
            ["Alianza Ceiba por la Justicia", "Fundación Memoria del Valle", "Asociación Tutela Clara", "Mesa contra el Olvido", "Unidad de Defensa Legal Faro"],
            Signed("Suscriben:", "Guatemala\nAlianza Ceiba por la Justicia\nFundación Memoria del Valle\n\nEl Salvador\nAsociación Tutela Clara\nMesa contra el Olvido\n\n" +
                "Nicaragua (en el exilio)\nUnidad de Defensa Legal Faro"));

    [Fact]
    public void What_one_is_and_where_stand_in_brackets_behind_the_name()
    {
        var signed = Written.SignedBy(
            "Organizaciones\nAsamblea de Pueblos del Poniente\nColectivo Manantial Claro\nComité de Agua Potable de San Blas\nCoordinadora Agua Viva\n" +
            "Frente Lagunero por el Río\n\nA título individual\nDra. Irene Fuentes (UAM-Xochimilco)\nPascual Uc Canul (apicultor, Hopelchén)\n" +
            "Mtra. Tania Rosas Gaona (El Colegio de San Luis)\nDaniel Oliva (periodista)").Signatories.TakeLast(4).ToList();

        Assert.Equal("Pascual Uc Canul", signed[1].Name.Value);
        Assert.Equal("Tania Rosas Gaona", signed[2].Name.Value);
    }

    [Fact]
    public void A_list_of_members_of_parliament_who_sign_is_no_title() =>
        Assert.Empty(Written.SignedBy("Diputadas firmantes: Marta Zuviría; Joaquín Pascual Etcheverry; Silvana Bordón; Hugo Mamani")
            .Signatories.OfType<Signatory.Person>().SelectMany(person => person.Titles));

    [Fact]
    public void A_title_broken_behind_a_comma_goes_on_with_its_matters()
    {
        var party = Assert.Single(Spanish(
            "Buenos Aires, 19 de abril de 2023\n\nAl Sr. Ministro de Relaciones Exteriores,\nComercio Internacional y Culto\nLic. Tomás Echeverría\nSu despacho",
            "Le solicitamos que reciba a las familias.").Recipients);

        Assert.Equal("Tomás Echeverría", party.Name?.Value);
        Assert.StartsWith("Ministro de Relaciones Exteriores", party.Title?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_asked_in_the_past_is_no_ask() =>
        Assert.Equal(
            ["Le solicitamos que reciba a las familias."],
            Spanish("Señora Ana Ruiz\nMinistra de Salud", "Un grupo de países donantes solicitó en mayo una reunión a la Presidencia.\n\nLe solicitamos que reciba a las familias.")
                .Asks.Select(ask => ask.Words.Value));

    private static IEnumerable<string> Signed(string close, string names) => Written.Read(
        "Estimado Ministro:\n\nLe escribimos por las familias que esperan en el muelle y no tienen abrigo.\n\nLe pedimos que abra plazas de acogida.\n\n" +
        close + "\n\n" + names).Signatories.Select(signatory => signatory.Name.Value);

    private static Letter Spanish(string head, string body) => Written.Read(
        head + "\n\nDe nuestra consideración:\n\nLe escribimos por las familias que esperan en el puerto y no tienen abrigo.\n\n" + body +
        "\n\nAtentamente,\n\nRubén Ruiz\nCoordinador, Red Faro");
}
