namespace AdvocacyBot.Letters.Tests;

/// <summary>What one entry of a list is made of: ranks, offices, tags, places, bodies of many small words.</summary>
public class SignatureEntryTests
{
    [Fact]
    public void Officers_by_their_ranks_are_each_a_person()
    {
        var people = People(
            """
            Lieutenant General Odalys Wrenfield, USA (Ret.)
            Rear Admiral Don Ashgrove, JAGC, USN (Ret.)
            Brigadier General Ruth B. Ashdown, USMC (Ret.)
            Command Sergeant Major Ines Halloway, Veterans for Rivers
            """);

        Assert.Equal(["Odalys Wrenfield", "Don Ashgrove", "Ruth B. Ashdown", "Ines Halloway"], people.Select(p => p.Name.Value));
        Assert.Equal(
            ["Lieutenant General", "Rear Admiral", "Brigadier General", "Command Sergeant Major"],
            people.SelectMany(p => p.Titles.Select(t => t.Value)));
        Assert.Equal([null, null, null, "Veterans for Rivers"], people.Select(p => p.Affiliation?.Value));
    }

    [Fact]
    public void Ranks_of_several_words_are_read_in_Spanish()
    {
        var people = People(
            "General de División Tomás Quilaqueo Ruiz (R)\n\nContralmirante Juan Carlos Soto\n\nCapitán de Navío José Luis Ortega");

        Assert.Equal(["Tomás Quilaqueo Ruiz", "Juan Carlos Soto", "José Luis Ortega"], people.Select(p => p.Name.Value));
        Assert.Equal(
            ["General de División", "Contralmirante", "Capitán de Navío"], people.SelectMany(p => p.Titles.Select(t => t.Value)));
    }

    [Theory]
    [InlineData("Proyecto Ribera")]
    [InlineData("Albergue Embajadores de la Ribera")]
    [InlineData("Comité de América Latina y el Caribe para la Defensa de los Derechos de las Mujeres de las Riberas")]
    [InlineData("#RiversForAllOfUs")]
    public void A_body_may_be_named_so(string name) =>
        Assert.Equal(["Casa Betania", name, "Red de Mujeres"], Names($"Casa Betania\n{name}\nRed de Mujeres"));

    [Theory]
    [InlineData("\n#RiversForAll")]
    [InlineData("#RiversForAll")]
    [InlineData("Proyectó: T. Quilaqueo")]
    public void A_slogan_or_a_drafter_beneath_the_names_signs_nothing(string line) =>
        Assert.Equal(["Casa Betania", "Red de Mujeres"], Names($"Casa Betania\nRed de Mujeres\n{line}"));

    [Theory]
    [InlineData(", within the framework of the Observatory for the Protection of Human Rights Defenders")]
    [InlineData(", within the framework of the\nObservatory for the Protection of Human Rights Defenders")]
    [InlineData(", en el marco del Observatorio para la Protección de los Defensores de Derechos Humanos")]
    public void Within_whose_framework_a_body_signs_is_no_part_of_its_name(string frame)
    {
        var signed = Written.SignedBy($"Casa Betania\nWorld Harbour Organisation (WHO-H){frame}\nFIRH{frame}").Signatories;

        Assert.Equal(["Casa Betania", "World Harbour Organisation", "FIRH"], signed.Select(s => s.Name.Value));
        Assert.Equal("WHO-H", Assert.IsType<Signatory.Organization>(signed[1]).Acronym?.Value);
    }

    [Theory]
    [InlineData("Harbour Children's Fund - Texas")]
    [InlineData("Harbour Welcome Coalition – San Antonio")]
    [InlineData("The Harbour Aid Society (New York)")]
    [InlineData("Harbour Service Committee, Latin America and the Caribbean")]
    [InlineData("Red de Mujeres – Chiapas")]
    public void A_state_or_a_town_names_a_chapter(string name) =>
        Assert.Equal(["Casa Betania", name, "Open Door Shelter"], Names($"Casa Betania\n{name}\nOpen Door Shelter"));

    [Theory]
    [InlineData("Harbour Children's Fund", " - Greece")]
    [InlineData("Red de Mujeres", " (Perú)")]
    [InlineData("Red de Mujeres", ", Ecuador")]
    public void A_country_places_the_body(string name, string place) =>
        Assert.Equal(["Casa Betania", name, "Open Door Shelter"], Names($"Casa Betania\n{name}{place}\nOpen Door Shelter"));

    [Fact]
    public void In_a_list_that_tells_where_each_is_a_state_places_it_too() =>
        Assert.Equal(
            ["Casa Betania", "Open Door Shelter", "Red Viva"], Names("Casa Betania – Texas\nOpen Door Shelter – Ohio\nRed Viva – Iowa"));

    [Fact]
    public void A_full_stop_parts_a_name_from_an_office()
    {
        var people = People(
            "Odalys Wrenfield. Directora general de Casa Betania\nTomás B. Quilaqueo, SJ. Director del Servicio de la Ribera");

        Assert.Equal(["Odalys Wrenfield", "Tomás B. Quilaqueo"], people.Select(p => p.Name.Value));
        Assert.Equal(["Directora general", "Director"], people.SelectMany(p => p.Titles.Select(t => t.Value)));
        Assert.Equal(["Casa Betania", "Servicio de la Ribera"], people.Select(p => p.Affiliation?.Value));
    }

    [Fact]
    public void A_form_of_law_ends_the_body_of_a_person()
    {
        var person = Assert.Single(People("Odalys Wrenfield, Executive Director, Migration Law Center, Inc."));

        Assert.Equal(("Odalys Wrenfield", "Migration Law Center, Inc."), (person.Name.Value, person.Affiliation?.Value));
    }

    [Fact]
    public void A_place_in_brackets_behind_the_acronym_is_no_part_of_the_name()
    {
        var signed = Written.SignedBy("Harbor Law Project – HLP (Oregon)\nOpen Doors Network").Signatories
            .OfType<Signatory.Organization>().First();

        Assert.Equal(("Harbor Law Project", "HLP"), (signed.Name.Value, signed.Acronym?.Value));
    }

    [Fact]
    public void A_body_and_behind_a_dash_the_one_who_signs_for_it_are_one() =>
        Assert.Equal(
            ["Odalys Wrenfield", "Ana Ruiz"],
            Names("HBAS – Odalys Wrenfield, President\nCasa Betania - Ana Ruiz, Directora"));

    [Fact]
    public void Commas_part_bodies_of_which_some_are_letters_alone() =>
        Assert.Equal(
            ["Harbour Access", "HBAS", "Migration Law Center", "Kids in Need of Rivers", "Women's Refugee Council"],
            Names("Harbour Access, HBAS, Migration Law Center, Kids in Need of Rivers, and Women's Refugee Council"));

    [Fact]
    public void Commas_within_the_words_of_an_acronym_part_nothing()
    {
        var body = Assert.IsType<Signatory.Organization>(
            Written.SignedBy("Casa Betania\nServices, Aid, and Education Network (SAEN)\nOpen Door Shelter").Signatories[1]);

        Assert.Equal(("Services, Aid, and Education Network", "SAEN"), (body.Name.Value, body.Acronym?.Value));
    }

    [Theory]
    [InlineData("FORO DE LA RIBERA: ")]
    [InlineData("FIRMAN: FORO DE LA RIBERA: ")]
    public void A_group_in_capitals_over_its_members_signs_nothing_itself(string label) =>
        Assert.Equal(
            ["Casa Betania, A.C.", "Red Viva", "Un Mundo, Una Ribera"],
            Names($"{label}Casa Betania, A.C.; Red Viva; Un Mundo, Una Ribera."));

    [Fact]
    public void A_dash_that_closes_letters_breaks_no_word() =>
        Assert.Equal(
            ["Instituto de Estudios de la Ribera", "Mujeres Transformando el Río"],
            Names("Instituto de Estudios de la Ribera -IER-\nMujeres Transformando el Río (MTR)"));

    [Theory]
    [InlineData("Previous Post Next Post")]
    [InlineData("Anterior | Siguiente")]
    public void Links_to_other_pages_sign_nothing(string links) =>
        Assert.Equal(["Casa Betania", "Red de Mujeres"], Names($"Casa Betania\nRed de Mujeres\n\n{links}"));

    [Fact]
    public void Names_and_bodies_by_turns_are_people_and_whom_they_sign_for()
    {
        var people = People(
            "Ann Fisk\nCenter for Rivers\nAdela Montúfar\nFundación Ribera Norte\nKristin Aldersgate\nLutheran River Service\n"
            + "Gerard Lenaerts\nRibera Flandes");

        Assert.Equal(["Ann Fisk", "Adela Montúfar", "Kristin Aldersgate", "Gerard Lenaerts"], people.Select(p => p.Name.Value));
        Assert.Equal(
            ["Center for Rivers", "Fundación Ribera Norte", "Lutheran River Service", "Ribera Flandes"],
            people.Select(p => p.Affiliation?.Value));
    }

    [Fact]
    public void One_office_before_each_name_makes_no_title_of_the_next()
    {
        var people = People("Chief Wayne Ashgrove\nCouncillor Bradley Ostamas\nCouncillor Lashaunda Waswa\nElder Christopher Sakaney");

        Assert.Equal(
            ["Wayne Ashgrove", "Bradley Ostamas", "Lashaunda Waswa", "Christopher Sakaney"], people.Select(p => p.Name.Value));
    }

    [Fact]
    public void What_brackets_tell_between_a_name_and_an_office_is_neither()
    {
        var people = People("Odalys Wrenfield (Year 11), Convenor\nTomás Quilaqueo (first year, RBU), Treasurer");

        Assert.Equal(["Odalys Wrenfield", "Tomás Quilaqueo"], people.Select(p => p.Name.Value));
        Assert.Equal(["Convenor", "Treasurer"], people.SelectMany(p => p.Titles.Select(t => t.Value)));
    }

    [Fact]
    public void A_town_set_in_beneath_the_first_name_makes_no_heading_of_it() =>
        Assert.Equal(
            ["La Resistencia del Noroeste", "Witness at the Line"],
            Names("La Resistencia del Noroeste\n   Oakland, CA\nWitness at the Line\n   Brownsville, TX"));

    [Fact]
    public void A_body_may_open_with_the_word_of_a_rank() =>
        Assert.Equal(
            ["General Board of Rivers and Society", "Captain River Foundation", "Casa Betania"],
            Names("General Board of Rivers and Society\nCaptain River Foundation\nCasa Betania"));

    [Fact]
    public void Stars_with_blanks_about_them_part_names() =>
        Assert.Equal(
            ["Harbour Access", "River Rights Watch", "International River Committee"],
            Names("Harbour Access * River Rights Watch * International River Committee"));

    [Fact]
    public void State_and_local_is_a_heading_right_beneath_a_name_too() =>
        Assert.Equal(
            ["Casa Betania", "River Service", "Open Door Shelter"],
            Names("National\nCasa Betania\nRiver Service\nState and Local\nOpen Door Shelter"));

    private static List<Signatory.Person> People(string lines) =>
        [.. Written.SignedBy(lines).Signatories.Select(s => Assert.IsType<Signatory.Person>(s))];

    private static IEnumerable<string> Names(string lines) => Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
