namespace AdvocacyBot.Letters.Tests;

/// <summary>Who signed, however the names are set.</summary>
public class SignatureTests
{
    [Theory]
    [InlineData("Border Rights Network – BRNet")]
    [InlineData("Border Rights Network (BRNet)")]
    [InlineData("BRNet – Border Rights Network")]
    public void An_acronym_stands_in_brackets_or_beside_a_dash(string line)
    {
        var letter = Written.SignedBy($"{line}\nMigration Law Center");

        var signed = Assert.IsType<Signatory.Organization>(letter.Signatories[0]);
        Assert.Equal("Border Rights Network", signed.Name.Value);
        Assert.Equal("BRNet", signed.Acronym?.Value);
    }

    [Fact]
    public void Two_titles_on_one_line_part_where_Former_begins_anew()
    {
        var letter = Written.SignedBy(
            "Maria Lopez\nFormer Ambassador to Peru Former Assistant Secretary of State\n\n"
            + "Susan Carter\nFormer Deputy Secretary of Labor");

        var person = Assert.IsType<Signatory.Person>(letter.Signatories[0]);
        Assert.Equal(
            ["Former Ambassador to Peru", "Former Assistant Secretary of State"], person.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var letter = Written.SignedBy(
            """
            Maria Lopez                       Robert Ruiz
            Executive Director                Coordinator
            Migration Law Center              Border Rights Network
            """);

        Assert.Equal(["Maria Lopez", "Robert Ruiz"], letter.Signatories.Select(s => s.Name.Value));
        var person = Assert.IsType<Signatory.Person>(letter.Signatories[1]);
        Assert.Equal(["Coordinator"], person.Titles.Select(t => t.Value));
        Assert.Equal("Border Rights Network", person.Affiliation?.Value);
    }

    [Fact]
    public void Marks_without_width_and_hard_spaces_inside_a_name_are_no_part_of_it()
    {
        var letter = Written.SignedBy("Migra\u200btion\u00a0Law Cen\u00adter\nBorder\u00a0Rights Network\u200b");

        Assert.Equal(["Migration Law Center", "Border Rights Network"], letter.Signatories.Select(s => s.Name.Value));
    }
}
