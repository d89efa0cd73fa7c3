namespace AdvocacyBot.Letters.Tests;

/// <summary>Numbers of identity cards beside the names, and what stands behind them.</summary>
public class SignatureIdentityTests
{
    [Theory]
    [InlineData("Teodoro Mamani – DNI 11.780.115 – Comunidad Colla Salar Grande", "Comunidad Colla Salar Grande")]
    [InlineData("Teodoro Mamani, DNI 11780115, Comunidad Colla Salar Grande", "Comunidad Colla Salar Grande")]
    [InlineData("Teodoro Mamani (D.N.I. N° 11.780.115) Comunidad Colla Salar Grande", "Comunidad Colla Salar Grande")]
    [InlineData("Teodoro Mamani, DPI 1234 56789 0101, Alcaldía Indígena del Valle", "Alcaldía Indígena del Valle")]
    [InlineData("Teodoro Mamani – C.C. 52.111.222 de Cali – Corporación Tierra Viva", "Corporación Tierra Viva")]
    [InlineData("Teodoro Mamani - Passport No. A1234567 - River Watch", "River Watch")]
    [InlineData("Teodoro Mamani | 12.345.678 | Colectivo Agua Clara", "Colectivo Agua Clara")]
    public void What_stands_behind_the_number_tells_of_the_person(string line, string body)
    {
        var people = Signed($"{line}\n{line.Replace("Teodoro Mamani", "Mirta Sosa Vilca", StringComparison.Ordinal)}");

        Assert.Equal(["Teodoro Mamani", "Mirta Sosa Vilca"], people.Select(p => p.Name.Value));
        Assert.All(people, p => Assert.Equal(body, p.Affiliation?.Value));
    }

    [Theory]
    [InlineData("Amalia Suárez Antelo C.I. 1522040 SC")]
    [InlineData("Amalia Suárez Antelo C.I. E-004511")]
    [InlineData("Amalia Suárez Antelo C.C. No. 43.567.890 de Bogotá")]
    [InlineData("Amalia Suárez Antelo, C.C. 10.234.567")]
    [InlineData("Amalia Suárez Antelo, RUT 9.876.543-K")]
    [InlineData("Amalia Suárez Antelo, pasaporte AB123456")]
    [InlineData("Amalia Suárez Antelo 12.345.678")]
    [InlineData("Amalia Suárez Antelo (NIN 12345678901)")]
    public void The_number_is_no_part_of_the_name(string line) =>
        Assert.Equal(["Amalia Suárez Antelo", "Óscar Villena"], Signed($"{line}\nÓscar Villena").Select(p => p.Name.Value));

    [Fact]
    public void Lines_of_name_office_and_body_are_no_paragraph_of_names()
    {
        var people = Signed(
            """
            Ana Ruiz Peña – Directora Ejecutiva – Colectivo Agua Clara de Salta
            Bruno Sánchez Gil – Coordinador General – Universidad Popular de Jaén
            Carla Vives Prat – Presidenta – Asociación SOS Mar Menor de Murcia
            Diego Luna Paz – Secretario General – Sindicato de Pescadores Norte
            """);

        Assert.Equal(["Ana Ruiz Peña", "Bruno Sánchez Gil", "Carla Vives Prat", "Diego Luna Paz"], people.Select(p => p.Name.Value));
        Assert.Equal("Asociación SOS Mar Menor de Murcia", people[2].Affiliation?.Value);
    }

    private static List<Signatory.Person> Signed(string lines) => [.. Written.SignedBy(lines).Signatories.Cast<Signatory.Person>()];
}
