namespace AdvocacyBot.Letters.Tests;

/// <summary>Offices of many words and names behind long titles.</summary>
public class AddresseeOfficeTests
{
    [Theory]
    [InlineData("Ministra de Asuntos Exteriores, Unión Europea y Cooperación")]
    [InlineData("Ministra del Ambiente, Agua y Transición Ecológica")]
    [InlineData("Secretario de Estado en los Despachos de Justicia, Derechos Humanos, Gobernación y Descentralización")]
    [InlineData("Minister of Immigration, Refugees and Citizenship")]
    [InlineData("United States Trade Representative")]
    [InlineData("U.S. Trade Representative")]
    public void An_office_with_all_its_matters_is_one_title(string office)
    {
        var party = Assert.Single(Addressed($"Ms. Odalys Wrenfield\n{office}\n4 Wharf Street\nBoston, MA 02116"));
        Assert.Equal(office, party.Title?.Value);
        Assert.Null(party.Organization);
    }

    [Fact]
    public void A_town_beneath_a_long_body_is_no_part_of_it() =>
        Assert.Equal(
            "Appropriations Subcommittee on Harbours, Foreign Operations, and Related Programs",
            Assert.Single(Addressed(
                """
                The Honorable Odalys Wrenfield, Chair
                Appropriations Subcommittee on Harbours, Foreign Operations, and Related Programs
                Washington, DC 20510
                """)).Organization?.Value);

    [Theory]
    [InlineData("Saad-Eddine El Wrenfari")]
    [InlineData("Nour-Eddine Al Wrenfari")]
    [InlineData("Karim bin Wrenfari")]
    public void A_name_of_parts_behind_its_title_is_a_persons(string name) =>
        Assert.Equal(["Odalys Wrenfield", name, "Bruno Castelar"], Written.Names(Addressed(
            $"""
            Prime Minister of Ethiopia Odalys Wrenfield
            Prime Minister of Morocco {name}
            President of Rwanda Bruno Castelar
            """)));

    [Fact]
    public void The_salutation_tells_the_name_behind_long_honours()
    {
        var party = Assert.Single(Written.Read(
            """
            14 October 2019

            Samdech Moha Sena Padei Wren Fey
            Prime Minister
            Royal Government of Harbours

            Dear Prime Minister Wren Fey,

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Migration Law Center
            """).Recipients);
        Assert.Equal("Samdech Moha Sena Padei Wren Fey", party.Name?.Value);
        Assert.Equal("Prime Minister", party.Title?.Value);
    }

    [Theory]
    [InlineData("February 14, 2022 8:00AM EST | Letter")]
    [InlineData("February 14, 2022 8:00 AM EDT")]
    [InlineData("14 de febrero de 2022, 10:30 GMT | Carta abierta")]
    [InlineData("February 14, 2022 | Letter")]
    public void A_clock_behind_the_date_is_no_matter(string line) =>
        Assert.Equal(new DateOnly(2022, 2, 14), Written.Read(
            $"""
            Joint letter to the Harbour Council: repeal the decree on harbours

            {line}

            Ms. Odalys Wrenfield
            Director, Harbour Council

            Dear Ms. Wrenfield,

            We write to you about the families who wait at the border and have no shelter there.
            """).Dateline?.Date.Value);

    private static IReadOnlyList<Party> Addressed(string address) => Written.Addressed(address).Recipients;
}
