namespace AdvocacyBot.Letters.Tests;

/// <summary>Lists that one rule reads, and what stands over, under and behind their names.</summary>
public class SignatureGroupTests
{
    [Fact]
    public void Bodies_in_brackets_are_of_the_people_before_them()
    {
        var people = Written.SignedBy(
            """
            Denis Parfitt (Open Records Éire)
            Nuala Haughey-Byrne (TASC for Democracy)
            Fintan de Paor (Irish Records Society)
            Brigid Ní Dhomhnaill (Conradh na dTaifead)
            Ivan Kovalenko (University of Cork)
            Mark Coughlan-Reid (journalist)
            """).Signatories.Cast<Signatory.Person>().ToList();

        Assert.Equal(
            ["Denis Parfitt", "Nuala Haughey-Byrne", "Fintan de Paor", "Brigid Ní Dhomhnaill", "Ivan Kovalenko", "Mark Coughlan-Reid"],
            people.Select(p => p.Name.Value));
        Assert.Equal("Conradh na dTaifead", people[3].Affiliation?.Value);
        Assert.Equal("journalist", people[5].Titles.Single().Value);
    }

    [Fact]
    public void Places_in_brackets_make_no_people_of_bodies() =>
        Assert.Equal(
            ["Centro Tepeyac", "Colectivo Agua Clara", "Servicio Paz y Justicia", "Plataforma por la Tierra"],
            Signed("Centro Tepeyac (Argentina)\nColectivo Agua Clara (México)\nServicio Paz y Justicia (SERPAJ)\nPlataforma por la Tierra (Guatemala)"));

    [Fact]
    public void Names_and_brackets_may_run_on_in_a_line() =>
        Assert.Equal(
            ["Ann Larkin", "Bo Tull", "Carol Ngo"],
            Signed("Dr Ann Larkin (University of Cork), Dr Bo Tull (Trinity College Dublin), Prof Carol Ngo (UCD)"));

    [Theory]
    [InlineData("Bruno Terling, Secretary General, Housing Bureau, on behalf of the following organisations:", "Bruno Terling")]
    [InlineData("Marta Kessler Ríos, Directora, Alianza por los Ríos, en nombre de las siguientes organizaciones:", "Marta Kessler Ríos")]
    public void Who_signs_for_those_listed_signs_too(string line, string name) =>
        Assert.Equal([name, "Red de Mujeres", "Roof for All Network"], Signed($"{line}\n\nRed de Mujeres\nRoof for All Network"));

    [Theory]
    [InlineData("Former Members of Parliament")]
    [InlineData("Members of the European Parliament")]
    [InlineData("Former Heads of State and Government")]
    [InlineData("Nobel Laureates")]
    [InlineData("Legal Scholars and Practitioners")]
    [InlineData("Ex Ministros de Salud")]
    [InlineData("Exministros de Estado")]
    [InlineData("Premios Nacionales")]
    public void An_office_of_many_heads_those_beneath(string heading) =>
        Assert.Equal(["Mekong Watch Network", "Luis Zamora", "Inés Gil"], Signed($"Mekong Watch Network\n\n{heading}\n\nLuis Zamora\nInés Gil"));

    [Fact]
    public void Bodies_are_named_by_callings_too()
    {
        string[] bodies = ["Physicians for Human Rights", "Scholars at Risk", "Lawyers for Liberty", "Periodistas de a Pie", "Médicos del Mundo"];

        Assert.Equal(bodies, Signed(string.Join("\n", bodies)));
    }

    [Theory]
    [InlineData("Junta Directiva Nacional\n\nUCLS", "Junta Directiva Nacional")]
    [InlineData("Junta Directiva\nSindicato de Trabajadores del Puerto", "Sindicato de Trabajadores del Puerto")]
    public void A_board_and_its_body_sign_as_one(string lines, string name) => Assert.Equal([name], Signed(lines));

    [Theory]
    [InlineData("Apu C.N. Musa Karusha")]
    [InlineData("Presidenta C.N. Alto Corral")]
    [InlineData("Cacique Comunidad Atacama Laguna Honda")]
    public void Of_which_community_someone_is_the_head_tells_of_him(string line) =>
        Assert.Equal(["Wilfredo Tsamaren", "Roger Najar"], Signed($"Wilfredo Tsamaren\n{line}\n\nRoger Najar\nSecretario"));

    [Theory]
    [InlineData("ENDS")]
    [InlineData("- END -")]
    [InlineData("Pag.N°02")]
    [InlineData("Vo.Bo. DLP")]
    [InlineData("Members of the Executive Committee")]
    [InlineData("Por la Junta Directiva")]
    public void What_closes_a_page_signs_nothing(string line) =>
        Assert.Equal(["Mario Toledo"], Signed($"Mario Toledo\nSecretario General\n\n{line}"));

    [Fact]
    public void The_elder_of_two_is_one_in_a_grid() =>
        Assert.Equal(
            ["Betty Stenholm", "Marcus D. Greenway, Sr."],
            Signed("Betty Stenholm             Marcus D. Greenway, Sr.\nMember of Congress         Member of Congress"));

    [Fact]
    public void A_union_of_bodies_is_no_woman_who_coordinates() =>
        Assert.Equal(
            ["Servicio Paz y Justicia", "Coordinadora Afro del Valle", "Fundación Tierra Viva"],
            Signed("Servicio Paz y Justicia\nCoordinadora Afro del Valle\nFundación Tierra Viva"));

    [Fact]
    public void A_union_of_bodies_alone_under_its_country_signs() =>
        Assert.Equal(
            ["Coordinadora Afro del Valle del Chota", "Organización Fraternal de Tela"],
            Signed("Ecuador\nCoordinadora Afro del Valle del Chota\n\nHonduras\nOrganización Fraternal de Tela (OFT)"));

    [Fact]
    public void A_family_name_may_be_an_office() =>
        Assert.Equal(
            ["Ana Juez Pérez", "Luis Abad Conde", "José Luis Obispo Vera"], Signed("Ana Juez Pérez\nLuis Abad Conde\nJosé Luis Obispo Vera"));

    [Theory]
    [InlineData("Adhieren: Red de Mujeres, vecinas y vecinos del barrio Sur y Casa Betania", "Red de Mujeres", "vecinas y vecinos del barrio Sur", "Casa Betania")]
    [InlineData("Adhieren: Ana Ruiz Peña, Red de Mujeres, Bruno Sánchez y Casa Betania.", "Ana Ruiz Peña", "Red de Mujeres", "Bruno Sánchez", "Casa Betania")]
    [InlineData("Adhieren: Ana Ruiz Peña, Red de Mujeres, Carla Vives y siguen firmas", "Ana Ruiz Peña", "Red de Mujeres", "Carla Vives")]
    public void One_odd_item_empties_no_list(string line, params string[] names) => Assert.Equal(names, Signed(line));

    [Fact]
    public void Cities_behind_commas_are_left_out_where_more_than_one_tells_them()
    {
        Assert.Equal(["Bretton Oaks Project", "River Users Association"], Signed("Bretton Oaks Project, London\nRiver Users Association (RUA), Kampala"));
        Assert.Equal("Expression Hub, Kampala", Signed("Migration Law Center\nExpression Hub, Kampala\nRiver Watch Network")[1]);
    }

    private static List<string> Signed(string lines) => [.. Written.SignedBy(lines).Signatories.Select(s => s switch
    {
        Signatory.Person person => person.Name.Value,
        Signatory.Organization body => body.Name.Value,
        _ => "",
    })];
}
