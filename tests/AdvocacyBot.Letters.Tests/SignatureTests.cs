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

    [Fact]
    public void A_city_over_its_signatories_signs_nothing()
    {
        var letter = Written.SignedBy(
            "Tucson\nMigration Law Center\nBorder Rights Network\nCasa Betania\n\nOakland\nOpen Door Shelter\nLabor Council");

        Assert.Equal(
            ["Migration Law Center", "Border Rights Network", "Casa Betania", "Open Door Shelter", "Labor Council"],
            letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void A_name_unknown_to_every_list_is_a_person_among_people()
    {
        var letter = Written.SignedBy("Maria Lopez\nIxbalam Huenchullán\nRobert Ruiz\nSusan Carter");

        Assert.All(letter.Signatories, s => Assert.IsType<Signatory.Person>(s));
        Assert.Equal("Ixbalam Huenchullán", letter.Signatories[1].Name.Value);
    }

    [Theory]
    [InlineData("Migration Law Center (Kenya)")]
    [InlineData("Migration Law Center, Kenya")]
    [InlineData("Migration Law Center – Kenya")]
    public void A_country_behind_an_organisation_is_no_part_of_its_name(string line)
    {
        var letter = Written.SignedBy($"{line}\nBorder Rights Network (Peru)");

        Assert.Equal(["Migration Law Center", "Border Rights Network"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void Names_run_on_in_a_paragraph_sign_one_by_one()
    {
        var letter = Written.SignedBy(
            "Migration Law Center (Ghana); Border Rights Network (USA); Casa Betania (Italy); Labor Council of Texas (USA).");

        Assert.Equal(
            ["Migration Law Center", "Border Rights Network", "Casa Betania", "Labor Council of Texas"],
            letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void An_office_over_a_name_is_its_holders_title()
    {
        var letter = Written.SignedBy("EL DIRECTOR GENERAL\n\n\nROBERTO ARANA LUJÁN");

        var person = Assert.IsType<Signatory.Person>(Assert.Single(letter.Signatories));
        Assert.Equal("ROBERTO ARANA LUJÁN", person.Name.Value);
        Assert.Equal(["EL DIRECTOR GENERAL"], person.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Whoever_signs_on_behalf_of_an_organisation_signs_with_it()
    {
        var letter = Written.SignedBy("On behalf of Migration Law Center\nMaria Lopez\nDirector");

        var person = Assert.IsType<Signatory.Person>(Assert.Single(letter.Signatories));
        Assert.Equal("Migration Law Center", person.Affiliation?.Value);
        Assert.Equal(["Director"], person.Titles.Select(t => t.Value));
    }

    [Fact]
    public void A_district_and_a_number_of_identity_are_no_part_of_a_name()
    {
        var letter = Written.SignedBy("Maria Lopez (WA-34)\nRobert Ruiz (D-Ore.)\nSusan Carter, DNI 1234 5678");

        Assert.Equal(["Maria Lopez", "Robert Ruiz", "Susan Carter"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void An_attached_letter_has_signatories_of_its_own()
    {
        var letter = Written.WithTail(
            """
            ATTACHMENT A

            Dear Secretary Ruiz:

            We wrote to you last year about the families who wait at the border.

            Sincerely,

            Maria Lopez
            """);

        Assert.Equal(["Migration Law Center", "Border Rights Network"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Theory]
    [InlineData("Media contact:\nMaria Lopez, Border Rights Network\npress@example.org")]
    [InlineData("Related Posts\nGroups Call for Action on Asylum\n\n© 2019 Border Rights Network. All rights reserved.")]
    [InlineData("Share this: Facebook | Twitter | LinkedIn")]
    [InlineData("Back to top | Print this page")]
    [InlineData("DISTRIBUCIÓN\n- Destinatario\n- Ministerio del Interior")]
    public void What_a_page_leaves_under_a_letter_signs_nothing(string remains)
    {
        var letter = Written.WithTail(remains);

        Assert.Equal(["Migration Law Center", "Border Rights Network"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Theory]
    [InlineData("Ann Lee (Decana, Universidad del Valle)\nRobert Ruiz (Decano, Universidad Central)")]
    [InlineData("Ann Lee served as Secretary of Labor.\nRobert Ruiz served as Director of the Border Office.")]
    [InlineData("Ann Lee\n\n4\n\nProfessor of History\nCentral University\n\nRobert Ruiz\nProfessor of Law\nCentral University")]
    public void An_office_told_in_brackets_in_a_sentence_or_over_the_page_is_the_persons(string lines)
    {
        var letter = Written.SignedBy(lines);

        Assert.Equal(["Ann Lee", "Robert Ruiz"], letter.Signatories.Select(s => s.Name.Value));
        Assert.All(letter.Signatories, s => Assert.NotEmpty(Assert.IsType<Signatory.Person>(s).Titles));
    }

    [Fact]
    public void Names_run_on_between_dashes_are_each_a_signatory()
    {
        var letter = Written.SignedBy(
            "Border Rights Network – Migration Law Center – Casa Betania – Open Door Shelter – Red de\nMujeres – Labor Council");

        Assert.Equal(6, letter.Signatories.Count);
        Assert.Equal("Red de Mujeres", letter.Signatories[4].Name.Value);
    }

    [Fact]
    public void Who_represents_a_body_does_not_sign_as_another()
    {
        var letter = Written.SignedBy(
            "Border Rights Network\nRepresented by: Ann Lee, President\n\nCasa Betania\nRepresented by: Robert Ruiz");

        Assert.Equal(["Border Rights Network", "Casa Betania"], letter.Signatories.Select(s => s.Name.Value));
    }
}
