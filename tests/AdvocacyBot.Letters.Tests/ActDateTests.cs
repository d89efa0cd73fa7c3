namespace AdvocacyBot.Letters.Tests;

/// <summary>Dates told as acts and petitions tell them, and whose date a page shows.</summary>
public class ActDateTests
{
    [Theory]
    [InlineData("Dada en la ciudad de Santa Rosa de Copán, a los veinticinco (25) días del mes de enero del año dos mil veintiuno (2021).", "Santa Rosa de Copán")]
    [InlineData("Dado en Puerto Lejano, departamento de Cortés, a los veinticinco días del mes de\nenero del año dos mil veintiuno.", "Puerto Lejano")]
    [InlineData("En la ciudad de Puerto Lejano, a los 25 días del mes de enero de 2021", "Puerto Lejano")]
    [InlineData("Puerto Lejano, a los 25 (veinticinco) días del mes de enero del año 2021", "Puerto Lejano")]
    [InlineData("Santo Domingo, a los veinticinco días (25) del mes de enero del 2021", "Santo Domingo")]
    [InlineData("A los 25 días del mes de enero de 2021.", null)]
    [InlineData("Done at Kampala this 25th day of January, 2021.", "Kampala")]
    public void The_day_on_which_an_act_is_given_dates_it(string line, string? place)
    {
        var letter = Written.Read(
            $"""
            A la Presidenta de la República
            Presente

            Estimada señora:

            Le escribimos para pedirle que abra el puerto a las familias que esperan en la frontera.

            {line}

            Ana Ruiz
            Red Fronteriza
            """);

        Assert.Equal(new DateOnly(2021, 1, 25), letter.Dateline?.Date.Value);
        Assert.Equal(place, letter.Dateline?.Place?.Value);
        Assert.Equal(["Ana Ruiz"], letter.Signatories.Select(signatory => signatory.Name.Value));
    }

    [Fact]
    public void What_happened_on_a_day_does_not_date_the_letter() =>
        Assert.Null(Written.SignedBy("Ana Ruiz\n\nEn la ciudad de Lima, a los 25 días del mes de enero de 2021, fue detenida Eva Soto.").Dateline);

    [Fact]
    public void A_letters_own_place_and_date_beneath_it_outweigh_the_day_a_page_took_it_up() =>
        Assert.Equal(
            new DateOnly(2014, 6, 23),
            Written.Read(
                """
                Bitácora del Noroeste

                martes, 24 de junio de 2014

                Exigen medidas para proteger a defensora del valle

                Horacio Valenzuela Murrieta
                Gobernador del Estado de Sonora
                PRESENTE

                Quienes integramos la Red de Defensoras le pedimos que garantice la vida de nuestra compañera.

                Puerto Lejano, a 23 de junio de 2014

                Atentamente

                Red de Defensoras del Desierto
                """).Dateline?.Date.Value);
}
