using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Tests;

/// <summary>Who signed, in the forms that letters of many hands and countries have.</summary>
public class SignatureFormTests
{
    [Theory]
    [InlineData("Ana Tibán Guamaní, apu de la C.N. Río Verde", "Ana Tibán Guamaní", "apu de la C.N. Río Verde")]
    [InlineData("Odalys Wrenfield, mother of two", "Odalys Wrenfield", "mother of two")]
    [InlineData("Juan N. Toapanta, productor de mezcal, DNI 05311122", "Juan N. Toapanta", "productor de mezcal")]
    [InlineData("Priyamvada Nair (nurse)", "Priyamvada Nair", "nurse")]
    public void Words_in_lower_case_behind_a_name_tell_of_a_person(string line, string name, string title)
    {
        var person = Person($"{line}\nMigration Law Center", 0);

        Assert.Equal(name, person.Name.Value);
        Assert.Equal([title], person.Titles.Select(t => t.Value));
    }

    [Theory]
    [InlineData("Mgs. Ricardo Paredes Cuji")]
    [InlineData("D.ª Ricarda Paredes Cuji")]
    [InlineData("Rvdo. Ricardo Paredes Cuji")]
    [InlineData("His Eminence Metropolitan Ricardo Paredes Cuji")]
    [InlineData("Ricardo Paredes Cuji, MBBS, MSPH")]
    [InlineData("P. Ricardo Paredes Cuji, cm.")]
    [InlineData("Fdo.: Ricardo Paredes Cuji")]
    public void A_courtesy_or_a_degree_is_no_part_of_the_name(string line) =>
        Assert.Matches("^Ricard[oa] Paredes Cuji$", Person(line + "\nDirector", 0).Name.Value);

    [Theory]
    [InlineData("Maider Lekue Ruiz y Moussa Keita\nPortavoces")]
    [InlineData("Maider Lekue Ruiz and Moussa Keita, Co-Chairs")]
    public void Two_who_share_an_office_are_two_people(string lines) =>
        Assert.Equal(["Maider Lekue Ruiz", "Moussa Keita"], Names(lines));

    [Theory]
    [InlineData("Casa Betania ∙ Red de Mujeres del Sur ∙ Vereniging Open Deur")]
    [InlineData("Casa Betania · Red de Mujeres del Sur · Vereniging Open Deur")]
    [InlineData("Casa Betania — Red de Mujeres del Sur — Vereniging Open Deur")]
    [InlineData("Adhieren: Casa Betania, Red de Mujeres del Sur, Vereniging Open Deur.")]
    [InlineData("Organizaciones que respaldan: Casa Betania, Red de Mujeres del Sur y Vereniging Open Deur")]
    public void A_mark_parts_those_who_sign_in_one_line(string line) =>
        Assert.Equal(["Casa Betania", "Red de Mujeres del Sur", "Vereniging Open Deur"], Names(line));

    [Fact]
    public void A_series_behind_a_label_runs_over_lines_of_any_length() =>
        Assert.Equal(
            ["Ana Brenes Ríos", "Mario Quirós Vega", "Red de Mujeres Rurales", "Dora Calderón"],
            Names("A título personal: Ana Brenes Ríos (geóloga), Mario Quirós\nVega (docente), Red de Mujeres Rurales, Dora Calderón."));

    [Fact]
    public void A_dash_opens_and_closes_an_acronym()
    {
        var signed = Assert.IsType<Signatory.Organization>(
            Written.SignedBy("Central de Artesanas del Valle –CAV–\nCasa Betania").Signatories[0]);

        Assert.Equal(("Central de Artesanas del Valle", "CAV"), (signed.Name.Value, signed.Acronym?.Value));
    }

    [Fact]
    public void Who_signs_for_an_organization_stands_behind_a_colon() =>
        Assert.Equal(
            ["Julio Moreira", "Ray Stavros"],
            Names("por Merendero Los Pinos:  Julio Moreira (CI 3.222.111-0)\nFor Dockworkers Local 88: Ray Stavros"));

    [Fact]
    public void A_row_is_a_name_and_who_that_is()
    {
        const string rows = """
            Jenny Duval-Reyes             Movimiento de Mujeres del Este
            Amelia Renard                 Diáspora Viva
            Mario Félix Peña              Centro de los Olivos
            """;

        Assert.Equal(["Jenny Duval-Reyes", "Amelia Renard", "Mario Félix Peña"], Names(rows));
        Assert.Equal("Diáspora Viva", Person(rows, 1).Affiliation?.Value);
    }

    [Fact]
    public void A_form_filled_in_tells_what_each_line_is()
    {
        var person = Person("Name: Dorothea Quill\nTitle: Executive Director\nOrganization: Prairie Watch\nDate: May 3, 2021", 0);

        Assert.Equal("Dorothea Quill", person.Name.Value);
        Assert.Equal("Prairie Watch", person.Affiliation?.Value);
    }

    [Theory]
    [InlineData("ENTIDADES ADHERIDAS / ENTITATS ADHERIDES")]
    [InlineData("Con el respaldo de:")]
    [InlineData("Region / Country")]
    [InlineData("Castilla y León")]
    public void A_heading_signs_nothing(string heading) =>
        Assert.Equal(["Casa Betania", "Open Door Shelter"], Names($"{heading}\nCasa Betania\nOpen Door Shelter"));

    [Fact]
    public void A_heading_stands_out_by_the_indent_or_the_capitals_of_its_list()
    {
        Assert.Equal(
            ["Casa Betania", "Red Viva", "Open Door", "Blue Coast Keepers"],
            Names("Terra Nova\n   Casa Betania\n   Red Viva\n\nNew Ireland\n   Open Door\n   Blue Coast Keepers"));
        Assert.Equal(
            ["Casa Betania", "Red Viva", "Open Door", "Blue Coast Keepers"],
            Names("METRO AREA\nCasa Betania\nRed Viva\nNORTHERN COUNTIES\nOpen Door\nBlue Coast Keepers"));
    }

    [Theory]
    [InlineData("y 2,310 firmas más, en cartas.example")]
    [InlineData("Siguen huellas y firmas de 80 personas")]
    [InlineData("and 1,204 additional signatories")]
    [InlineData("Enviado desde mi iPhone")]
    [InlineData("Documento generado por el Sistema")]
    [InlineData("No + corrupción      #YaBasta      #AguaParaTodas")]
    [InlineData("rg/tb/ae")]
    [InlineData("Unit 4, Harbour Plaza, Mill Street Lower, Cork 2, T12 AB34")]
    [InlineData("The Pelham Coalition | 44 Mill Road | Pelham | (413) 555-0123")]
    [InlineData("1 Office of Farm Statistics, Survey of Harvests, 2014; see also B. Rowe et al., “Water")]
    public void What_stands_under_a_list_signs_nothing(string line) =>
        Assert.Equal(["Casa Betania", "Open Door Shelter"], Names($"Casa Betania\nOpen Door Shelter\n\n{line}"));

    [Theory]
    [InlineData("Miigwech,")]
    [InlineData("In community,")]
    [InlineData("Por la Asamblea,")]
    [InlineData("Namaste.")]
    public void A_farewell_over_the_names_signs_nothing(string farewell)
    {
        var letter = Written.Read(
            $"Dear Ambassador Lee:\n\nWe write to you about the families who wait at the border and have no shelter.\n\n{farewell}\n\nCasa Betania\nOpen Door Shelter");

        Assert.Equal(["Casa Betania", "Open Door Shelter"], letter.Signatories.Select(s => s.Name.Value));
    }

    private static Signatory.Person Person(string lines, int at) =>
        Assert.IsType<Signatory.Person>(Written.SignedBy(lines).Signatories[at]);

    [Fact]
    public void Lines_that_go_on_without_end_are_no_one_name()
    {
        var lines = string.Concat(Enumerable.Repeat("canciller de la república\nministerio de relaciones exteriores\n", 1500));
        var letter = LetterReader.Read(new SourceDocument(
            "letter.txt", $"June 19, 2020\n\nDear friends:\n\nWe ask you to act.\n\nSincerely,\n\nberta alvarenga\n{lines}"));

        Assert.All(letter.Signatories, s => Assert.InRange(s.Name.Value.Length, 1, 1000));
    }

    private static IEnumerable<string> Names(string lines) => Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
