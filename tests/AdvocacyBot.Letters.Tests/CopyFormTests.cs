namespace AdvocacyBot.Letters.Tests;

/// <summary>How those copied are listed.</summary>
public class CopyFormTests
{
    [Theory]
    [InlineData("CC:\n1. {0}\n2. {1}")]
    [InlineData("Copy to:\n(1) {0}\n(2) {1}")]
    [InlineData("Con copia:\n- {0}\n- {1}")]
    [InlineData("c.c. {0}; {1}")]
    public void Numbers_dots_and_semicolons_part_those_copied(string form)
    {
        var letter = Copied(string.Format(
            System.Globalization.CultureInfo.InvariantCulture, form,
            "Dr. Odalys Wrenfield, Cabinet Secretary, Ministry of Harbours and Coordination of Coastal Government",
            "Ms. Ann Lee, Representative, Refugee Office"));

        Assert.Equal(["Odalys Wrenfield", "Ann Lee"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void Embassies_of_many_countries_are_one_entry() =>
        Assert.Equal(
            ["Embassies of Chile, Peru, and the United States in Quito"],
            Copied("cc: Embassies of Chile, Peru, and the United States in Quito").CarbonCopies
                .Select(copied => copied.Organization?.Value ?? copied.Title?.Value));

    [Theory]
    [InlineData("Dato' Sri Odalys Wrenfield, Minister of Harbours")]
    [InlineData("Tan Sri Odalys Wrenfield, Minister of Harbours")]
    [InlineData("His Excellency Odalys Wrenfield, Minister of Harbours")]
    [InlineData("H.R.H. Prince Odalys Wrenfield, Minister of Harbours")]
    [InlineData("Shri Odalys Wrenfield, Hon'ble Minister of Harbours")]
    public void Courtesies_are_no_part_of_a_name(string entry) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Copied("cc: " + entry).CarbonCopies));

    private static Letter Copied(string copies) => Written.Read(
        $"""
        14 October 2019

        Dear friends,

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center

        {copies}
        """);
}
