namespace AdvocacyBot.Letters.Tests;

/// <summary>What a list tells of its entries by their company: speakers, places, short names, the last of a sentence.</summary>
public class SignatureTellingTests
{
    [Fact]
    public void Whether_bodies_or_people_come_first_is_told_by_all_the_lines() =>
        Assert.Equal(
            ["Harbour Without Borders", "Solwick Intermón", "Casa Ribera", "Servicio Ribereño"],
            Signed(
                "Harbour Without Borders, Ana Noguera Wrenfield, presidenta\nSolwick Intermón, Franz Cortwick Hinwood, director\n"
                    + "Casa Ribera, Jorge Lara, coordinador general\nServicio Ribereño – España, Ana Ruiz Mateos, SJ"));

    [Fact]
    public void People_who_come_first_sign_with_their_bodies() =>
        Assert.Equal(
            ["Karen Thornfield", "Ana Ruiz"],
            Signed("Karen Thornfield, Open Harbour, Executive Director\nAna Ruiz, River Keepers of Ohio, President"));

    [Theory]
    [InlineData("Centro de Justicia y Ríos (Cejur)", "Centro de Justicia y Ríos", "Cejur")]
    [InlineData("Programa Ribereño de Acción (Pria)", "Programa Ribereño de Acción", "Pria")]
    [InlineData("Movimiento contra las Minas y Megaproyectos (M3)", "Movimiento contra las Minas y Megaproyectos", "M3")]
    [InlineData("Immigrant River Defenders (ImmRiD)", "Immigrant River Defenders", "ImmRiD")]
    public void Letters_spelled_from_the_words_of_a_body_are_its_short_name(string line, string name, string letters)
    {
        var body = Assert.IsType<Signatory.Organization>(Written.SignedBy($"{line}\nMigration Law Center").Signatories[0]);

        Assert.Equal((name, letters), (body.Name.Value, body.Acronym?.Value));
    }

    [Fact]
    public void A_word_in_brackets_that_is_not_spelled_so_stays_in_the_name() =>
        Assert.Equal(["Dignidad en el Camino (Paso Abierto)"], Signed("Dignidad en el Camino (Paso Abierto)\nMigration Law Center").Take(1));

    [Fact]
    public void States_stand_before_those_who_sign_from_there() =>
        Assert.Equal(
            ["First Church of the Harbour", "Sisters of the River", "Welcome Coalition of the East Shore"],
            Signed("Arizona: First Church of the Harbour\nCalifornia: Sisters of the River; Welcome Coalition of the East Shore"));

    [Fact]
    public void Those_who_sign_for_a_country_are_told_as_a_sentence_tells_them() =>
        Assert.Equal(
            ["Abuelas del Puerto", "RIBERA", "Madres de Plaza Norte", "Comisión de Juristas del Sur", "Red de Mujeres"],
            Signed("Por Argentina: Abuelas del Puerto, RIBERA y Madres de Plaza Norte\nPor Chile: Comisión de Juristas del Sur; Red de Mujeres"));

    [Theory]
    [InlineData("Casa Betania, Red de Mujeres, Harbour Brigades (HB) Norte y UTR del Norte.", "Harbour Brigades (HB) Norte", "UTR del Norte")]
    [InlineData("Firman: Casa Betania, Red de Mujeres, Solwick y Pastoral Social", "Solwick", "Pastoral Social")]
    public void The_last_two_of_a_told_list_are_parted(string line, string before, string last) =>
        Assert.Equal(["Casa Betania", "Red de Mujeres", before, last], Signed(line));

    [Fact]
    public void A_link_within_the_last_name_parts_nothing() =>
        Assert.Equal(
            ["Casa Betania", "Red de Mujeres", "Comisión de Justicia y Paz"],
            Signed("Firman: Casa Betania, Red de Mujeres, Comisión de Justicia y Paz"));

    [Theory]
    [InlineData("Albergue Hermanos del Puerto, Ixtemoc, Oaxaca", "Albergue Hermanos del Puerto")]
    [InlineData("Migration Law Center, Thornwick, Kenya", "Migration Law Center")]
    [InlineData("Frente de Pueblos en Defensa del Agua Morelos, Puebla, Tlaxcala", "Frente de Pueblos en Defensa del Agua Morelos, Puebla, Tlaxcala")]
    [InlineData("Survivors of the Harbour, International", "Survivors of the Harbour, International")]
    [InlineData("Harbour Alliance | Thornwick, AL", "Harbour Alliance")]
    public void A_town_goes_with_its_state_and_a_word_of_the_name_stays(string line, string name) =>
        Assert.Equal([name], Signed($"{line}\nCasa Betania\nRed de Mujeres").Take(1));

    [Fact]
    public void International_places_a_body_where_all_others_are_placed() =>
        Assert.Equal(
            ["Harbour Network", "Casa Betania", "Migration Law Center", "River Platform"],
            Signed("Harbour Network, International\nCasa Betania, Niger\nMigration Law Center, Kenya\nRiver Platform, Egypt"));

    [Fact]
    public void A_body_by_its_letters_opens_a_list() =>
        Assert.Equal(["UDEPAGUA", "Casa Betania", "Red de Mujeres"], Signed("UDEPAGUA\nCasa Betania\nRed de Mujeres"));

    [Theory]
    [InlineData("Agua Norte S.A. de C.V.")]
    [InlineData("Café Ribera SpA")]
    public void A_form_of_law_makes_a_body(string name) =>
        Assert.IsType<Signatory.Organization>(Written.SignedBy($"{name}\nAna Ruiz\nKaren Thornfield").Signatories[0]);

    [Fact]
    public void Who_signs_for_a_body_stands_behind_a_comma_too() =>
        Assert.Equal(
            ["Ana Ruiz Soto", "Karen Thornfield"],
            Signed("Por el Centro Ribereño (CR), Ana Ruiz Soto\nPor la Red de Mujeres, Karen Thornfield"));

    [Fact]
    public void The_letters_of_a_name_tell_that_its_line_was_wrapped() =>
        Assert.Equal(
            ["National Council of Asian River", "Centro de Estudios Legales y Sociales"],
            Signed("National Council of Asian\nRiver (NCAR)\nCentro de Estudios Legales\ny Sociales (CELS)"));

    [Fact]
    public void Letters_spelled_by_both_sides_of_a_link_part_nothing() =>
        Assert.Equal(
            ["Casa Betania", "Red de Mujeres", "Servicio Puerto y Justicia"],
            Signed("Casa Betania, Red de Mujeres, Servicio Puerto y Justicia (SERPUJ)."));

    [Fact]
    public void An_office_before_its_holder_is_his_title()
    {
        var signed = Written.SignedBy("Karen Thornfield, Director, Casa Betania\nBishop of Harbour, the Rt Revd Paul Benson").Signatories;

        Assert.Equal(["Karen Thornfield", "Paul Benson"], signed.Select(s => s.Name.Value));
        Assert.Equal(["Bishop of Harbour"], Assert.IsType<Signatory.Person>(signed[1]).Titles.Select(t => t.Value));
    }

    [Fact]
    public void A_table_tells_of_each_person_in_a_row()
    {
        var signed = Written.SignedBy(
            "| Name | Title | Organization |\n| --- | --- | --- |\n| Karen Thornfield | Director | Migration Law Center |\n"
                + "| Ana Ruiz | Senior Counsel | Casa Betania |").Signatories;

        Assert.Equal(["Karen Thornfield", "Ana Ruiz"], signed.Select(s => s.Name.Value));
        Assert.Equal(["Migration Law Center", "Casa Betania"], signed.Select(s => Assert.IsType<Signatory.Person>(s).Affiliation?.Value));
    }

    [Fact]
    public void The_words_of_a_link_sign() =>
        Assert.Equal(
            ["Migration Law Center", "Casa Betania"],
            Signed("* [Migration Law Center](https://law.example)\n* [Casa Betania](https://casa.example)"));

    [Fact]
    public void A_tag_among_campaigns_is_a_name() =>
        Assert.Equal(
            ["#HarbourWithDignity Campaign", "Casa Betania", "#OpenTheRivers"],
            Signed("#HarbourWithDignity Campaign\nCasa Betania\n#OpenTheRivers"));

    private static IEnumerable<string> Signed(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
