namespace AdvocacyBot.Letters.Tests;

/// <summary>Greetings without "Dear", and lines of the head that name nobody who is written to.</summary>
public class CalledByNameTests
{
    [Theory]
    [InlineData("Sr. Quilaqueo:")]
    [InlineData("Respetable Magistrado Quilaqueo:")]
    [InlineData("Licenciado Quilaqueo:")]
    [InlineData("Doctor Quilaqueo:")]
    [InlineData("Lic. Quilaqueo:")]
    [InlineData("Dr. Quilaqueo:")]
    [InlineData("Señor Fiscal General")]
    [InlineData("Señor Quilaqueo")]
    public void A_courtesy_and_the_addressee_s_name_greet(string greeting)
    {
        var letter = Written.Read(Head(greeting));

        Assert.Equal(["Tomás Quilaqueo"], Written.Names(letter.Recipients));
        Assert.Equal(greeting, letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("Reciba un cordial saludo.")]
    [InlineData("(Por intermedio de la Señora Irena Núñez Prado, Embajadora de Chile)")]
    public void Words_of_delivery_and_regards_beneath_the_addressee_name_nobody(string line) =>
        Assert.Equal(["Tomás Quilaqueo"], Written.Names(Written.Read(Head(line)).Recipients));

    [Theory]
    [InlineData("(Spanish version only)\nVer carta aquí.")]
    [InlineData("From the Minister of State for Rivers and Harbours\n")]
    [InlineData("From the Parliamentary Under-Secretary of State\n")]
    public void Words_of_the_page_and_of_the_sender_name_no_addressee(string line) =>
        Assert.Equal(["Tomás Quilaqueo"], Written.Names(Written.Read($"{line}\n{Head("Estimado señor Fiscal:")}").Recipients));

    [Theory]
    [InlineData(
        "Al Sr. Presidente de la\nComisión Bicameral Permanente de Aguas\nSenador Nacional Dr. Tomás Quilaqueo\nS / D",
        "Comisión Bicameral Permanente de Aguas")]
    [InlineData(
        "Magistrado Tomás Quilaqueo\nPresidente de la Corte Suprema de Justicia\nPresidente de la Comisión de Aguas",
        "Corte Suprema de Justicia")]
    public void Who_holds_two_offices_is_one_addressee(string address, string body)
    {
        var party = Assert.Single(Written.Read(
            $"""
            Santiago, 14 de octubre de 2019

            {address}

            De nuestra mayor consideración:

            Le escribimos por las familias que esperan en la frontera y que no tienen albergue.

            Atentamente,

            Red de Mujeres Rurales
            """).Recipients);

        Assert.Equal("Tomás Quilaqueo", party.Name?.Value.Replace("Dr. ", "", StringComparison.Ordinal));
        Assert.Equal(body, party.Organization?.Value);
    }

    private static string Head(string greeting) =>
        $"""
        Santiago, 14 de octubre de 2019

        Licenciado
        Tomás Quilaqueo
        Fiscal General
        Presente

        {greeting}

        Las organizaciones firmantes le escribimos por las familias que esperan en la frontera y que no tienen albergue.

        Atentamente,

        Red de Mujeres Rurales
        Casa Betania
        """;
}
