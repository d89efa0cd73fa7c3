namespace AdvocacyBot.Letters.Tests;

/// <summary>Names and what belongs to them over two lines, and lines that only look as if they went on.</summary>
public class SignatureWrapTests
{
    [Fact]
    public void In_a_list_of_bodies_and_their_countries_each_line_is_one()
    {
        var signed = Names(
            """
            riverkind.org, International
            Harbour Counsel, USA
            Delta Forum on Debt (DFD), Bangladesh
            Tierra Clara, Peru
            sonnenwald, Germany
            """);

        Assert.Equal(["riverkind.org", "Harbour Counsel", "Delta Forum on Debt", "Tierra Clara", "sonnenwald"], signed);
    }

    [Fact]
    public void An_acronym_beneath_a_name_is_the_body_of_that_person()
    {
        var people = Written.SignedBy("Odalys Wrenfield Ruiz\nCEPRA\n\nTomás Quilaqueo\nRed-DHS\n\nIrena Núñez Prado\nFODEM")
            .Signatories.Cast<Signatory.Person>().ToList();

        Assert.Equal(["Odalys Wrenfield Ruiz", "Tomás Quilaqueo", "Irena Núñez Prado"], people.Select(p => p.Name.Value));
        Assert.Equal(["CEPRA", "Red-DHS", "FODEM"], people.Select(p => p.Affiliation?.Value));
    }

    [Fact]
    public void The_rest_of_a_body_stands_on_the_next_line()
    {
        var people = Written.SignedBy(
            """
            Odalys Wrenfield, Professor of Comparative Land Law, University of Harrowgate
            College of Law
            Tomás Quilaqueo, Lecturer in Law, Northern Plains University
            Irena Kovalenko, Associate Professor of Politics, University of Saltmarsh
            Bo Anders Lindqvist, Director, Harbour
            International
            Ann Marie Dubois, Senior Fellow, Institute for Rivers
            """).Signatories.Cast<Signatory.Person>().ToList();

        Assert.Equal(5, people.Count);
        Assert.Equal("University of Harrowgate College of Law", people[0].Affiliation?.Value);
        Assert.Equal("Harbour International", people[3].Affiliation?.Value);
    }

    [Fact]
    public void A_name_wrapped_in_its_column_takes_nothing_of_the_next_column()
    {
        var signed = Written.SignedBy(
            """
            Iniciativa Lluvia Mansa                   Tierra Viva del Chaco Norte
            Coordinadora de Escuelas Rurales del      Federación por la Memoria de los
            Alto Paraná (CERAP)                       Pueblos Ribereños (FMPR)
            Base de Estudios Sociales                 Rivers International
            """).Signatories.Cast<Signatory.Organization>().ToList();

        Assert.Equal(
            ["Iniciativa Lluvia Mansa", "Coordinadora de Escuelas Rurales del Alto Paraná", "Base de Estudios Sociales",
             "Tierra Viva del Chaco Norte", "Federación por la Memoria de los Pueblos Ribereños", "Rivers International"],
            signed.Select(s => s.Name.Value));
        Assert.Equal("CERAP", signed[1].Acronym?.Value);
    }

    [Theory]
    [InlineData("Enfermeras")]
    [InlineData("Teachers and nurses")]
    [InlineData("Periodistas y abogados")]
    public void Kinds_of_people_head_those_beneath(string heading) =>
        Assert.Equal(
            ["Odalys Wrenfield", "Tomás Quilaqueo"], Names($"{heading}\n1. Odalys Wrenfield, nurse\n2. Tomás Quilaqueo, midwife"));

    [Theory]
    [InlineData("Lluvia Mansa, el Observatorio Rural del Sur, Casa Betania y Foro Claro")]
    [InlineData("Lluvia Mansa, the Observatorio Rural del Sur, Casa Betania and Foro Claro")]
    public void Bodies_run_on_with_articles_are_as_many_as_they_are(string line) =>
        Assert.Equal(["Lluvia Mansa", "Observatorio Rural del Sur", "Casa Betania", "Foro Claro"], Names(line));

    [Fact]
    public void A_place_behind_the_body_is_no_part_of_it()
    {
        var people = Written.SignedBy(
            "Odalys Wrenfield, Founder, Institute for Rivers, South Africa\nTomás Quilaqueo, Lawyer, New Delhi")
            .Signatories.Cast<Signatory.Person>().ToList();

        Assert.Equal("Institute for Rivers", people[0].Affiliation?.Value);
        Assert.Null(people[1].Affiliation);
    }

    [Fact]
    public void A_town_and_its_state_behind_a_dash_place_the_body() =>
        Assert.Equal(
            ["Harbour Tenants Union", "New Tide Builders"],
            Names("Harbour Tenants Union – Paterson, NJ\nNew Tide Builders – Jersey City, NJ"));

    [Fact]
    public void People_set_in_beneath_a_body_are_no_rest_of_it() =>
        Assert.Equal(
            ["Harbour Walkout Committee", "Odalys Wrenfield", "Tomás Quilaqueo"],
            Names("Harbour Walkout Committee\n\nBy: Odalys Wrenfield, Engineering Manager\n    Tomás Quilaqueo, Engineer"));

    [Fact]
    public void A_number_of_identity_parts_no_title_from_its_name()
    {
        var person = Assert.IsType<Signatory.Person>(
            Written.SignedBy("TOMÁS QUILAQUEO RUIZ\nC.C. 11.812.407 de Santa Clara\nRepresentante Legal").Signatories[0]);

        Assert.Equal(["Representante Legal"], person.Titles.Select(t => t.Value));
        Assert.Empty(Written.SignedBy("TOMÁS QUILAQUEO RUIZ\nC.C. 11.812.407 de Santa Clara\nSecretario").CarbonCopies);
    }

    [Fact]
    public void The_letters_of_an_order_are_no_body()
    {
        var person = Assert.IsType<Signatory.Person>(
            Written.SignedBy("Sister Odalys Wrenfield, SXS\nDirector, Institute for Rivers").Signatories[0]);

        Assert.Equal(["Director, Institute for Rivers"], person.Titles.Select(t => t.Value));
        Assert.Null(person.Affiliation);
    }

    private static IEnumerable<string> Names(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
