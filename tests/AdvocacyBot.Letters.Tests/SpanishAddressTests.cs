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

    [Theory]
    [InlineData("INFORME\n\nSEÑORES: MIEMBROS DEL CONSEJO DE CONSULTA.", 1)]
    [InlineData("H. Cámara de Diputados\nP R E S E N T E\n\nI. Antecedentes:", 1)]
    [InlineData("A la opinión pública.\n\nPor un Hidalgo libre de violencia. “NI UNA MÁS”.", 1)]
    [InlineData("Señores:\nINSTITUTO DE BIENESTAR FAMILIAR\n\nCarrera 24 # 18 - 19\n\nPasto Nariño.\nE. S. D.", 1)]
    public void A_heading_a_motto_or_a_town_is_no_addressee(string address, int count) =>
        Assert.Equal(count, Written.Addressed(address).Recipients.Count);

    [Theory]
    [InlineData("LIC. TADEO ROBREDO ALBORNOZ\nDIRECTOR GENERAL DEL INSTITUTO MEXICANO\nDEL SEGURO SOCIAL.", "TADEO ROBREDO ALBORNOZ")]
    [InlineData("DIPUTADO RODOLFO CERVANTES BELLO\nPRESIDENTE DEL SEGUNDO PERIODO ORDINARIO\nDE SESIONES DEL SEGUNDO AÑO DE EJERCICIO\nCONSTITUCIONAL DE LA XVI LEGISLATURA DEL\nCONGRESO DEL ESTADO.", "RODOLFO CERVANTES BELLO")]
    public void An_office_in_capitals_goes_on_from_line_to_line(string address, string name) =>
        Assert.Equal(name, Assert.Single(Written.Addressed(address).Recipients).Name?.Value);

    [Fact]
    public void Courtesies_to_women_and_men_are_no_part_of_their_office() =>
        Assert.StartsWith(
            "Jefes de Estado",
            Assert.Single(Written.Addressed("Excelentísimas Señoras y Excelentísimos Señores Jefes de Estado y de Gobierno de los países miembros del Sistema de la Integración\nSan Pedro Sula, Honduras").Recipients).Title?.Value,
            StringComparison.Ordinal);
}
