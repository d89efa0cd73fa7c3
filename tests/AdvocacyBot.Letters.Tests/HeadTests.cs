namespace AdvocacyBot.Letters.Tests;

/// <summary>Who is written to, and what stands above the text beside them.</summary>
public class HeadTests
{
    [Fact]
    public void Addressees_on_a_line_each_are_told_apart_with_their_addresses()
    {
        var letter = Headed(
            """
            Susan Carter, Director, Migration Office, 20 Main Street NW, Washington, DC 20520
            Secretary of Labor Robert Ruiz, 200 Constitution Avenue NW, Washington, DC 20210
            """);

        Assert.Equal(["Susan Carter", "Robert Ruiz"], Written.Names(letter.Recipients));
        Assert.Equal(
            ["200 Constitution Avenue NW", "Washington, DC 20210"], letter.Recipients[1].Address.Select(line => line.Value));
    }

    [Fact]
    public void A_title_keeps_the_list_it_tells()
    {
        var letter = Headed("Susan Carter, Undersecretary for Human Rights, Migration, and Population,\nMinistry of Labor");

        Assert.Equal("Undersecretary for Human Rights, Migration, and Population", letter.Recipients[0].Title?.Value);
        Assert.Equal("Ministry of Labor", letter.Recipients[0].Organization?.Value);
    }

    [Fact]
    public void A_letterhead_is_nobody_written_to()
    {
        var letter = Headed(
            """
            OFFICE OF THE ATTORNEY GENERAL

            July 26, 2018

            The Honorable Susan Carter
            Attorney General of the United States
            Washington, DC 20530
            """,
            "Dear Attorney General Carter:");

        Assert.Equal(["Susan Carter"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void An_office_alone_is_written_to_when_the_salutation_greets_it()
    {
        var letter = Headed("Office of the Minister of Security\nAldea El Ocotal", "Dear Minister:");

        Assert.Single(letter.Recipients);
        Assert.Equal("Office of the Minister of Security", letter.Recipients[0].Organization?.Value);
    }

    [Fact]
    public void An_attention_line_names_the_person_of_the_body_above_it()
    {
        var letter = Headed("Migration Office\n20 Main Street\n\nAttention: Ms. Susan Carter, Manager", "Dear Ms. Carter:");

        Assert.Equal(["Susan Carter"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_place_above_the_date_is_the_datelines()
    {
        var letter = Headed("Tegucigalpa\nMay 4, 2021\n\nAmbassador Ann Lee\nEmbassy of Canada");

        Assert.Equal("Tegucigalpa", letter.Dateline?.Place?.Value);
        Assert.Equal(["Ann Lee"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_statement_may_be_dated_where_its_text_opens()
    {
        var letter = Written.Read(
            """
            Brussels / Geneva, 18 July 2019 – One year after the raids, the undersigned ask that those who
            are held be released at once and that their families be told where they are.

            Signatories:
            Migration Law Center
            Border Rights Network
            """);

        Assert.Equal(new DateOnly(2019, 7, 18), letter.Dateline?.Date.Value);
    }

    [Fact]
    public void A_copy_to_an_office_is_read_up_to_its_last_sentence()
    {
        var letter = Written.WithTail(
            "C.c.p.- Lic. Ana Soto Ruiz.- Directora.- Instituto Nacional de Migración.- Para su conocimiento. Presente.");

        Assert.Equal(["Ana Soto Ruiz"], Written.Names(letter.CarbonCopies));
        Assert.Equal("Directora", letter.CarbonCopies[0].Title?.Value);
        Assert.Equal("Instituto Nacional de Migración", letter.CarbonCopies[0].Organization?.Value);
    }

    [Fact]
    public void Two_officers_above_one_body_share_the_body()
    {
        var letter = Headed("May 4, 2021\n\nAnn Lee, Chair\nRobert Ruiz, Vice Chair\nCommittee on Migration");

        Assert.Equal(["Ann Lee", "Robert Ruiz"], Written.Names(letter.Recipients));
        Assert.All(letter.Recipients, r => Assert.Equal("Committee on Migration", r.Organization?.Value));
    }

    private static Letter Headed(string head, string salutation = "Dear friends,") => Written.Read(
        $"""
        {head}

        {salutation}

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center
        Border Rights Network
        """);
}
