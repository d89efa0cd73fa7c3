namespace AdvocacyBot.Letters.Tests;

/// <summary>Heads of letters in Spanish: marks of attention, long offices, bodies called by a courtesy.</summary>
public class SpanishHeadTests
{
    [Theory]
    [InlineData("A/A Sra. D.ª Begoña Salcedo Ochandiano\nMinistra para la Transición Ecológica y el Reto Demográfico", "Ministra para la Transición Ecológica y el Reto Demográfico")]
    [InlineData("A/A: D.ª Begoña Salcedo Ochandiano\nMinistra de Política Territorial y Memoria Democrática", "Ministra de Política Territorial y Memoria Democrática")]
    [InlineData("Att. Sra. D.ª Begoña Salcedo Ochandiano\nDirectora General de Políticas contra la Despoblación", "Directora General de Políticas contra la Despoblación")]
    [InlineData("At.: Excma. Sra. D.ª Begoña Salcedo Ochandiano\nVicepresidenta Tercera y Ministra de Transición Ecológica", "Vicepresidenta Tercera y Ministra de Transición Ecológica")]
    [InlineData("A la att. de la Sra. Secretaria de Estado, Dª Begoña Salcedo Ochandiano", "Secretaria de Estado")]
    public void A_mark_of_attention_is_no_part_of_the_name(string address, string title)
    {
        var party = Assert.Single(Read(address).Recipients);

        Assert.Equal(("Begoña Salcedo Ochandiano", title), (party.Name?.Value, party.Title?.Value));
    }

    [Theory]
    [InlineData("Señoras y señores\nFrente Costero por la Pesca Responsable\nAsociación de Playa Tivives\nAlianza Océano Vivo")]
    [InlineData("Señoras y señores:\n\nFrente Costero por la Pesca Responsable\nAsociación de Playa Tivives\nAlianza Océano Vivo")]
    public void Bodies_beneath_a_courtesy_are_one_a_line(string address) =>
        Assert.Equal(
            ["Frente Costero por la Pesca Responsable", "Asociación de Playa Tivives", "Alianza Océano Vivo"],
            Read(address).Recipients.Select(party => party.Organization?.Value));

    [Theory]
    [InlineData("Honorable Junta Directiva\nCongreso Nacional de la República\nSu Despacho\n\nAtención: Comisión Especial de la Ley de Semillas", 2)]
    [InlineData("Honorable Pleno\nCorte Suprema de Justicia\nSu Despacho", 1)]
    [InlineData("Honorable Congreso Nacional\nCon atención a: Comisión Especial de Dictamen\nPresente", 2)]
    public void A_board_is_of_the_body_beneath_and_a_committee_another(string address, int count)
    {
        var read = Read(address).Recipients;

        Assert.Equal(count, read.Count);
        Assert.All(read, party => Assert.True(party.Name is null && party.Organization is not null));
        Assert.DoesNotContain("tención", read[^1].Organization!.Value, StringComparison.Ordinal);
    }

    private static Letter Read(string address) => Written.Read(
        $"""
        3 de mayo de 2021

        {address}

        Estimadas señoras y señores:

        Nos dirigimos a ustedes para contarles la situación de las familias que viven a la orilla del río desde hace muchos años.

        Atentamente,

        Red de Mujeres del Sur
        """);
}
