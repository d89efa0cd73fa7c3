namespace AdvocacyBot.Letters.Tests;

/// <summary>What stands beside the addressees and is none, and addressees that stand beside each other.</summary>
public class AddresseeBesideTests
{
    private const string Lead = "\n\nLa falta de agua en los barrios del puerto se ha agravado, y las familias no han sido escuchadas.\n\nAtentamente,\n\nRed Norte";

    [Theory]
    [InlineData("                                        Medidas cautelares para las personas\n                                        retenidas en la Estación Norte.")]
    [InlineData("Protection of Families at the Border")]
    [InlineData("SOLICITUD DE AUDIENCIA")]
    public void A_matter_above_the_salutation_is_the_subject(string matter)
    {
        var letter = Written.Read("4 de mayo de 2021\n\nDra. Ana Ruiz\nSecretaria Ejecutiva\nComisión Interamericana\n\n" + matter + "\n\nDistinguida Dra. Ruiz:" + Lead);

        Assert.Equal(["Ana Ruiz"], Written.Names(letter.Recipients));
        Assert.NotNull(letter.SubjectLine);
    }

    [Theory]
    [InlineData("H. Cámara de Diputados de la Nación\n\n\"2021 - Año de la Paz\"\n\nBuenos Aires, 3 de junio de 2021\n\nAl Señor Ministro de Salud\nDra. Ana Ruiz\nS / D\n\nDe nuestra consideración:")]
    [InlineData("Buenos Aires, 3 de junio de 2021\n\nMINISTERIO DE SALUD\n\nSeñora\nAna Ruiz\nDirectora de Red Norte\nPresente\n\nDe nuestra consideración:")]
    [InlineData("Bogotá, 3 de junio de 2021\n\nDoctora\nAna Ruiz\nMinistra de Salud\nL. C.\n\nCordial saludo;")]
    [InlineData("Bogotá, 3 de junio de 2021\n\nDoctora\nAna Ruiz\nMinistra de Salud\nL.C.\n\nReferencia: Derecho de petición.\n\nEL COMITÉ DE LA RIBERA, espacio de encuentro de muchas familias\ny organizaciones de la costa que se reúnen desde hace diez años y que no tienen agua")]
    public void Whoever_writes_and_formulas_are_no_addressees(string head) =>
        Assert.Equal(["Ana Ruiz"], Written.Names(Written.Read(head + Lead).Recipients));

    [Fact]
    public void Whoever_shall_attend_to_it_and_has_an_office_is_written_to() =>
        Assert.Equal(
            ["Blas Díaz", "Ana Ruiz"],
            Written.Names(Written.Read(
                "Lima, 4 de mayo de 2021\n\nSeñor\nBLAS DÍAZ\nPresidente del Consejo de Ministros\nPresente.-\n\n" +
                "Atención : Ana Ruiz\n           Ministra de Cultura\n\nDe nuestra consideración:" + Lead).Recipients)
                .Select(name => name == "BLAS DÍAZ" ? "Blas Díaz" : name));

    [Fact]
    public void Bodies_a_line_each_are_one_each() =>
        Assert.Equal(
            ["Embajada de Honduras en Costa Rica", "Ministerio de Relaciones Exteriores de Costa Rica", "Delegación de la Unión Europea en Honduras"],
            Written.Read(
                "Embajada de Honduras en Costa Rica\nMinisterio de Relaciones Exteriores de Costa Rica\nDelegación de la Unión Europea en Honduras\n\n" +
                "San José, 2 de agosto de 2020.\n\nQuienes suscribimos, con dolor e indignación, manifestamos lo que sigue." + Lead)
                .Recipients.Select(party => party.Organization?.Value));

    [Fact]
    public void A_body_in_an_office_keeps_its_name() =>
        Assert.Equal(
            ["ARACELI TZUC CANCHÉ"],
            Written.Names(Written.Read(
                "Ciudad de México, a 12 de junio de 2019\n\nC. ARACELI TZUC CANCHÉ\nREPRESENTANTE COMÚN DEL CONSEJO MAYA DEL PONIENTE DE YUCATÁN\nPRESENTE" + Lead).Recipients));
}
