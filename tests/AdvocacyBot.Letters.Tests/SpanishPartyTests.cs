namespace AdvocacyBot.Letters.Tests;

/// <summary>Parties of Spanish letters: members of a platform, copies, addressees named in a list or in particular.</summary>
public class SpanishPartyTests
{
    [Theory]
    [InlineData("Plataforma Aire Limpio, integrada por: Red del Sur, Casa Betania, Colectivo Mareas y Fundación Orilla.")]
    [InlineData("Plataforma Aire Limpio (conformada por: Red del Sur, Casa Betania, Colectivo Mareas y Fundación Orilla)")]
    public void The_members_of_a_platform_sign_with_it(string line) =>
        Assert.Contains("Colectivo Mareas", Written.SignedBy(line).Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("C: Sra. Ministra de Salud\n   Sr. Gerente Médico, C.C.S.S.", 2)]
    [InlineData("C:\nLicda. Laura Chaves Monge, Viceministra de Egresos\nDefensoría de los Habitantes", 2)]
    [InlineData("Con copia: Defensoría del Pueblo\n   Procuraduría 21 Judicial II Agraria\n   Fiscalía 48 Seccional", 3)]
    public void Each_line_of_copies_is_one(string copies, int count) =>
        Assert.Equal(count, Written.WithTail(copies).CarbonCopies.Count);

    [Fact]
    public void What_a_copy_is_for_is_no_part_of_its_office()
    {
        var copy = Assert.Single(Written.WithTail("C.c.p. Dr. Omar Villa Rincón.- Director General de la COMAR. Mismo fin. Presente").CarbonCopies);

        Assert.DoesNotContain("fin", $"{copy.Title?.Value} {copy.Organization?.Value}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Excelentísimos señores y señoras ministros de Ambiente:\n\n• Teófilo Mamani Laura, República del Perú\n• Débora Rocha Cavalcante, República de Colombia")]
    [InlineData("Estimadas ministras y estimados ministros de Salud:\n\n- Teófilo Mamani Laura, República del Perú\n- Débora Rocha Cavalcante, República de Colombia")]
    public void Those_greeted_together_are_named_beneath(string head) =>
        Assert.Equal(
            ["Teófilo Mamani Laura", "Débora Rocha Cavalcante"],
            Written.Names(Written.Read($"2 de junio de 2022\n\n{head}\n\nLes escribimos para pedirles que aprueben el plan.\n\nAtentamente,\n\nCasa Betania").Recipients));

    [Fact]
    public void Those_named_in_particular_are_written_to() =>
        Assert.Equal(
            2, Written.Read("A las autoridades del Estado, en especial al Ministro del Interior y a la Fiscalía General:\n\nLes pedimos que investiguen los hechos.\n\nAtentamente,\n\nCasa Betania").Recipients.Count);

    [Fact]
    public void A_bench_is_named_after_its_party()
    {
        var recipients = Written.Addressed("Congresista Walter Ríos Arca, vocero titular de la Bancada Fuerza Regional.").Recipients;

        Assert.Equal("Walter Ríos Arca", Assert.Single(recipients).Name?.Value);
    }
}
