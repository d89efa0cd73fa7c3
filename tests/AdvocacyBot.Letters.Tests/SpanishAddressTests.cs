namespace AdvocacyBot.Letters.Tests;

/// <summary>Addressees of Spanish letters: offices without "de", members of a committee, several bodies at once, holders in brackets.</summary>
public class SpanishAddressTests
{
    [Theory]
    [InlineData("c.c.: Sr. Intendente Municipal")]
    [InlineData("c.c.: Sra. Intendenta Región de Los Ríos")]
    public void An_office_without_its_link_is_copied_without_a_name(string copy) =>
        Assert.Null(Assert.Single(Written.WithTail(copy).CarbonCopies).Name);

    [Fact]
    public void A_courtesy_in_a_head_set_wide_is_of_the_name_beneath() =>
        Assert.Equal(
            "Marisela Ondarza Peñafiel",
            Assert.Single(Written.Addressed("Honorable Embajadora\n\nSra. Marisela Ondarza Peñafiel\n\nRepresentante Permanente del Ecuador").Recipients).Name?.Value);

    [Fact]
    public void Members_of_a_committee_are_of_its_chamber()
    {
        var members = Assert.Single(Written.Addressed("Sres. integrantes de la\nComisión de Salud\nCámara de Diputados\nPresente").Recipients);

        Assert.Equal("integrantes de la Comisión de Salud", members.Title?.Value.ReplaceLineEndings(" "));
        Assert.Equal("Cámara de Diputados", members.Organization?.Value);
    }

    [Fact]
    public void Each_body_beneath_one_courtesy_is_written_to() =>
        Assert.Equal(3, Written.Addressed("Señores\nMINISTERIO DE MINAS Y ENERGÍA\nAGENCIA NACIONAL DE HIDROCARBUROS\nAUTORIDAD NACIONAL DE LICENCIAS\nE. S. D.").Recipients.Count);

    [Fact]
    public void Who_holds_an_office_may_stand_in_brackets() =>
        Assert.Equal("Catalina Undurraga Precht", Assert.Single(Written.Addressed("Para:\nPresidenta de la República (Catalina Undurraga Precht)").Recipients).Name?.Value);

    [Fact]
    public void A_title_tells_to_whom_organisations_write() =>
        Assert.Single(Written.Read("Carta de las organizaciones de vivienda a los senadores y senadoras: «Ley ya»\n\nNos dirigimos a ustedes para pedirles que aprueben la ley de alquileres.\n\nFirman: Casa Betania – Red Sur – Colectivo Mareas").Recipients);
}
