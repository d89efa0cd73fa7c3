namespace AdvocacyBot.Letters.Tests;

/// <summary>The first of a list of signatories, where a heading, a tag, a flattened text or the page's head stands before it.</summary>
public class SignatureFirstTests
{
    [Theory]
    [InlineData("Apoyan esta carta:", "Mar-UNITA")]
    [InlineData("Firmantes:", "Rioverde")]
    [InlineData("Firmantes:", "COVENHA")]
    [InlineData("Signatories:", "Harbourlight")]
    [InlineData("National Organizations", "Harbourlight")]
    [InlineData("National Organizations", "#DoorsWithDignity")]
    public void A_word_alone_right_beneath_the_heading_signs(string heading, string first)
    {
        var signed = Signed($"{heading}\n\n{first}\nRed de Mujeres del Valle\nMigration Law Center\nCasa Betania\nBorder Rights Network");

        Assert.Equal([first, "Red de Mujeres del Valle", "Migration Law Center", "Casa Betania", "Border Rights Network"], signed);
    }

    [Fact]
    public void A_word_alone_signs_first_in_each_of_two_groups() =>
        Assert.Equal(
            ["Harbourlight", "Migration Law Center", "Border Rights Network", "Openlands", "River Legal Aid", "Casa Betania"],
            Signed("National Organizations\n\nHarbourlight\nMigration Law Center\nBorder Rights Network\n\n"
                + "State and Local Organizations\n\nOpenlands\nRiver Legal Aid\nCasa Betania"));

    [Fact]
    public void A_word_alone_signs_first_among_those_who_support() =>
        Assert.Equal(
            ["Odalys Quilaqueo", "Mar-UNITA", "Red de Mujeres del Valle", "Openlands Action", "Casa Betania"],
            Signed("Odalys Quilaqueo\nCoordinadora General\nRed del Puerto\n\nApoyan esta carta:\n\nMar-UNITA\nRed de Mujeres del Valle\n"
                + "Openlands Action\nCasa Betania"));

    [Fact]
    public void A_section_of_a_code_signs_nothing_and_a_church_keeps_its_country() =>
        Assert.Equal(
            ["Harbour Church (USA)", "Migration Law Center", "Casa Betania"],
            Signed("Signatories:\n\nHarbour Church (USA)\nMigration Law Center\nCasa Betania\n\n1 8 U.S.C. § 1254a(b).\n"));

    [Fact]
    public void A_country_beneath_the_heading_heads_its_own() =>
        Assert.Equal(
            ["Red de Mujeres del Valle", "Casa Betania", "Migration Law Center", "Border Rights Network"],
            Signed("Firmantes:\n\nHonduras\nRed de Mujeres del Valle\nCasa Betania\n\nKenya\nMigration Law Center\nBorder Rights Network"));

    [Fact]
    public void A_long_name_in_lower_case_signs_in_a_numbered_list() =>
        Assert.Equal(
            ["Aula del Río", "Comité de Vecinas de las Víctimas de los sucesos de marzo-abril de 1991",
             "Asociación de madres y vecinas de personas ausentes", "Casa Betania"],
            Signed("1. Aula del Río\n2. Comité de Vecinas de las Víctimas de los sucesos de marzo-abril de 1991 (COVEMA)\n"
                + "3. Asociación de madres y vecinas de personas ausentes (AMVA)\n4. Casa Betania"));

    [Theory]
    [InlineData("Centro Río Claro, A.C. (Jalisco)", "Centro Río Claro, A.C.", null)]
    [InlineData("Centro para la Paz del Valle, A.C. (CEPAV) (Jalisco)", "Centro para la Paz del Valle, A.C.", "CEPAV")]
    [InlineData("Center for River Justice (CRJ) (Texas)", "Center for River Justice", "CRJ")]
    public void A_state_behind_the_letters_of_a_name_is_no_part_of_it(string line, string name, string? acronym)
    {
        var body = Assert.IsType<Signatory.Organization>(Written.SignedBy($"Casa Betania\n{line}\nMigration Law Center").Signatories[1]);

        Assert.Equal(name, body.Name.Value);
        Assert.Equal(acronym, body.Acronym?.Value);
    }

    [Theory]
    [InlineData("The undersigned organizations listed above")]
    [InlineData("Las organizaciones firmantes arriba mencionadas")]
    public void Those_at_the_head_sign_where_the_foot_says_so(string foot)
    {
        var letter = Written.Read(
            $"77.org * 77 Riverside * Valley Gas Truth *\nMigration Law Center * Openlands\n\nJune 9, 2015\n\nDear Member of Congress:\n\n"
                + $"We write to you about the families who wait at the border and have no shelter there.\n\nSincerely,\n\n{foot}");

        Assert.Equal(["77.org", "77 Riverside", "Valley Gas Truth", "Migration Law Center", "Openlands"], letter.Signatories.Select(s => s.Name.Value));
        Assert.Null(letter.Title);
    }

    [Fact]
    public void The_first_signs_beneath_a_flattened_text_that_ends_in_its_close()
    {
        var letter = Written.Read(
            "Señora Ministra: Las organizaciones que firmamos esta carta nos dirigimos a usted por la situación de las familias que esperan "
                + "en el puente sin agua ni techo desde hace dos años. Por ello, le pedimos que abra el albergue del puerto. Atentamente,\n"
                + "Acción de las Vecinas para la Defensa del Puente (AVDP)\nCentro Río Claro\nRed de Mujeres del Valle\nCasa Betania");

        Assert.Equal("Acción de las Vecinas para la Defensa del Puente", letter.Signatories[0].Name.Value);
        Assert.Equal(4, letter.Signatories.Count);
    }

    [Theory]
    [InlineData("Photo: Harbour Press Office\nFurther reading about bridges in Kenya on the Harbour website")]
    [InlineData("Más lecturas sobre el puente")]
    public void What_a_page_offers_beneath_the_names_signs_nothing(string foot) =>
        Assert.Equal(["Migration Law Center", "Casa Betania", "World River Council"], Signed($"Migration Law Center\nCasa Betania\nWorld River Council\n\n{foot}"));

    private static IEnumerable<string> Signed(string lines) => Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
