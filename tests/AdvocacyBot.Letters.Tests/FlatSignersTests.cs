namespace AdvocacyBot.Letters.Tests;

/// <summary>Those who sign in a text that has lost its line ends.</summary>
public class FlatSignersTests
{
    [Fact]
    public void Full_names_with_offices_are_parted_from_their_bodies()
    {
        var signed = Read(
            "Sincerely, Karen Thornfield President & CEO Center for River Technology and Rights Ana Ruiz Senior Campaign Organizer Solwick");

        Assert.Equal(["Karen Thornfield", "Ana Ruiz"], signed.Select(s => s.Name.Value));
        Assert.Equal(
            ["Center for River Technology and Rights", "Solwick"],
            signed.Select(s => Assert.IsType<Signatory.Person>(s).Affiliation?.Value));
    }

    [Fact]
    public void An_acronym_and_a_place_end_an_entry() =>
        Assert.Equal(
            ["Asociación Pro Ríos", "Comité de Familiares del Puerto", "Instituto de Defensa del Agua"],
            Names("Atentamente, Asociación Pro Ríos (ARIOS), Perú Comité de Familiares del Puerto (COFAPU) "
                + "Instituto de Defensa del Agua (IDA), Chile"));

    [Fact]
    public void A_town_with_its_state_ends_an_entry() =>
        Assert.Equal(
            ["Karen Thornfield", "Ana Ruizwick", "Lena Benson"],
            Names("Sincerely, Rev. Karen Thornfield, Louisville, KY Bishop Ana Ruizwick, Chicago, IL Lena Benson, Silver Spring, MD"));

    [Fact]
    public void Numbers_of_the_list_part_its_entries() =>
        Assert.Equal(
            ["Karen Thornfield", "Ana Ruiz", "Lena Benson"],
            Names("Sincerely, 1. Bishop Karen Thornfield, President, Harbour Church in America, Chicago, IL 2. Rabbi Ana Ruiz, Director, "
                + "Union for River Justice, New York, NY 3. Rev. Lena Benson, Clerk, Church of the Rivers, Louisville, KY"));

    [Fact]
    public void Bodies_between_commas_are_parted_where_a_link_closes_them() =>
        Assert.Equal(
            ["Access Harbour", "ARU of Illinois", "Brighton River Council", "Erie Landing", "Rivers Policy Forum", "Mujeres Ribereñas"],
            Names("Sincerely, Access Harbour, ARU of Illinois, Brighton River Council, Erie Landing, Rivers Policy Forum, and Mujeres Ribereñas"));

    [Fact]
    public void A_town_that_opens_the_name_of_a_body_ends_no_entry() =>
        Assert.Equal(
            ["Karen M. Thornfield", "Ana Ruiz"],
            Names(
                "Sincerely,\n\nProf. Karen M. Thornfield, Director, International Harbour Clinic, Boston University School of Law\n"
                    + "Ana Ruiz, Director, Kenya Rivers Commission, Chicago Law Center, Harbour School of Law"));

    private static IReadOnlyList<Signatory> Read(string tail) => Written.Read(
        "Dear Ambassador Lee:\n\nWe write to you about the families who wait at the border and have no shelter there.\n\n" + tail).Signatories;

    private static IEnumerable<string> Names(string tail) => Read(tail).Select(s => s.Name.Value);
}
