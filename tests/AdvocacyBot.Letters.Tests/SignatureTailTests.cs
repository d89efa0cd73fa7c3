namespace AdvocacyBot.Letters.Tests;

/// <summary>Headings among those who sign, and what a page has beneath them.</summary>
public class SignatureTailTests
{
    [Theory]
    [InlineData("Annex: Key findings of the inquiry")]
    [InlineData("Annex A – List of cases")]
    [InlineData("Appendix: List of cases")]
    [InlineData("Anexo 2. Casos")]
    [InlineData("Background")]
    [InlineData("Foto: Archivo del Puerto")]
    [InlineData("Photo: Harbour Archive")]
    [InlineData("Temas: Refugio, Puertos")]
    [InlineData("Leer más")]
    [InlineData("Más información")]
    [InlineData("Deja una respuesta")]
    [InlineData("Documentos adjuntos")]
    [InlineData("También podría gustarte")]
    [InlineData("Donate")]
    [InlineData("For more information, contact Odalys Wrenfield")]
    [InlineData("Visto 1234 veces")]
    public void What_a_page_has_beneath_the_names_signs_nothing(string line) =>
        Assert.Equal(["Migration Law Center", "Casa Betania"], Signed($"Migration Law Center\nCasa Betania\n\n{line}"));

    [Theory]
    [InlineData("Related posts")]
    [InlineData("Entradas recientes")]
    [InlineData("You may also like")]
    [InlineData("También te podría interesar")]
    public void A_site_s_own_lists_sign_nothing(string heading) =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed($"Migration Law Center\nCasa Betania\n\n{heading}\n\nHarbour Coalition Statement\nLetter of the River Network"));

    [Theory]
    [InlineData("Véase: Casa del Puerto, “Informe anual”, 29 de julio de 2021.")]
    [InlineData("Harbour Office, “Ships by Month and Port”, March 2020.")]
    [InlineData("See Harbour Office, Ships by Month, 2020.")]
    [InlineData("As of April 4, 2022")]
    [InlineData("(Organizations listed alphabetically)")]
    public void A_source_or_a_remark_without_number_signs_nothing(string line) =>
        Assert.Equal(["Migration Law Center", "Casa Betania"], Signed($"Migration Law Center\nCasa Betania\n\n{line}"));

    [Fact]
    public void What_a_sender_says_of_himself_signs_nothing() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed(
                "Migration Law Center\nCasa Betania\n\nAbout MLC\nThe Migration Law Center is an independent organization that works "
                    + "for the rights of people who cross the river."));

    [Fact]
    public void A_body_named_like_a_link_of_a_page_signs() =>
        Assert.Equal(
            ["Migration Law Center", "SHARE Harbour: Building a New River", "Casa Betania"],
            Signed("Migration Law Center\nSHARE Harbour: Building a New River\nCasa Betania"));

    [Fact]
    public void A_last_word_over_the_heading_of_those_who_sign_is_no_name()
    {
        var letter = Written.Read(
            "Estimados señores:\n\nLes escribimos con dolor por lo ocurrido en el río y pedimos que se investigue.\n\n"
                + "Justicia para el río.\n\nFirmantes\n\nMigration Law Center\nCasa Betania");

        Assert.Equal(["Migration Law Center", "Casa Betania"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void The_lines_of_an_annex_sign_nothing() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed("Migration Law Center\nCasa Betania\n\nAnnex A – List of cases\n\n1. Odalys Wrenfield, detained since May."));

    [Fact]
    public void An_annex_of_those_who_sign_names_them() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed("Annex: List of signatories\n\nMigration Law Center\nCasa Betania"));

    [Fact]
    public void A_source_beneath_its_number_alone_signs_nothing() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed(
                "Migration Law Center\nCasa Betania\n\n1\nVéase: Casa del Puerto, “Informe anual”, 2 de mayo de 2021.\n"
                    + "2\nHarbour Office, Encounters by Month: Statistics."));

    [Theory]
    [InlineData("Personas individuales")]
    [InlineData("Firmas individuales")]
    [InlineData("Adhesiones individuales")]
    [InlineData("A nivel individual")]
    [InlineData("Clergy")]
    [InlineData("Heads of Communion")]
    [InlineData("Former Officials")]
    [InlineData("Exfuncionarios")]
    public void A_heading_over_people_signs_nothing(string heading) =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania", "Odalys Wrenfield", "Tomás Quilaqueo"],
            Signed($"Migration Law Center\nCasa Betania\n\n{heading}\n\nOdalys Wrenfield\nTomás Quilaqueo"));

    private static IEnumerable<string> Signed(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
