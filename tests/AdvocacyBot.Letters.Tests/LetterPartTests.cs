namespace AdvocacyBot.Letters.Tests;

/// <summary>Where the parts of a letter stand when they do not stand where they usually do.</summary>
public class LetterPartTests
{
    [Fact]
    public void A_cc_runs_on_over_the_next_line_after_a_comma()
    {
        var letter = Written.WithTail(
            "cc: Susan Carter, Director,\nMigration Office\ncc: Robert Ruiz, Secretary of Labor");

        Assert.Equal(["Susan Carter", "Robert Ruiz"], Written.Names(letter.CarbonCopies));
        Assert.Equal("Migration Office", letter.CarbonCopies[0].Organization?.Value);
    }

    [Fact]
    public void A_cc_whose_last_word_a_narrow_page_set_below_copies_nobody_of_that_name()
    {
        var letter = Written.Read(
            """
            Cc: Ana Ito Silva, Director of the National Commission for Refugee
            Assistance
            Cc: Bo Lee, Ambassador to the United States
            """);

        Assert.Equal(["Ana Ito Silva", "Bo Lee"], letter.CarbonCopies.Select(cc => cc.Name!.Value));
    }

    [Fact]
    public void A_cc_whose_line_breaks_off_goes_on_below()
    {
        var letter = Written.WithTail("cc: Susan Carter, Director, National Institute of\nMigration\nRobert Ruiz");

        Assert.Equal(["Susan Carter", "Robert Ruiz"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void A_close_is_known_by_its_place_and_its_comma()
    {
        var letter = Written.Read(
            """
            Dear Ambassador Lee:

            We write to you about the families who wait at the border and have no shelter there.

            Yours for every open door,

            Migration Law Center
            Border Rights Network
            """);

        Assert.Equal("Yours for every open door,", letter.ComplimentaryClose?.Value);
        Assert.Equal(2, letter.Signatories.Count);
    }

    [Fact]
    public void One_cc_mark_holds_for_the_lines_under_it()
    {
        var letter = Written.WithTail("cc: Susan Carter\nRobert Ruiz\nElena Campos");

        Assert.Equal(["Susan Carter", "Robert Ruiz", "Elena Campos"], Written.Names(letter.CarbonCopies));
        Assert.Equal(2, letter.Signatories.Count);
    }

    [Fact]
    public void A_letterhead_may_stand_before_the_date()
    {
        var letter = Written.Read(
            """
            Migration Law Center
            100 Main Street, Suite 5
            info@example.org

            May 4, 2021

            Ambassador Ann Lee
            Embassy of Canada

            Dear Ambassador Lee:

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Maria Lopez
            Executive Director
            """);

        Assert.Equal(SectionKind.Letterhead, letter.Sections[0].Kind);
        Assert.Equal(new DateOnly(2021, 5, 4), letter.Dateline?.Date.Value);
        Assert.Equal(["Ann Lee"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_subject_line_may_come_after_the_salutation()
    {
        var letter = Written.Read(
            """
            Dear Ambassador Lee:

            Re: Families who wait at the border

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,
            Migration Law Center
            """);

        Assert.Equal("Families who wait at the border", letter.SubjectLine?.Value);
        Assert.Single(letter.Body);
    }

    [Fact]
    public void A_date_may_come_after_the_text_and_before_the_close()
    {
        var letter = Written.Read(
            """
            Estimada Embajadora Lee:

            Le escribimos sobre las familias que esperan en la frontera y que no tienen donde vivir.

            Ciudad de México, a 4 de mayo de 2021

            Atentamente,

            Centro de Derechos Humanos
            """);

        Assert.Equal(new DateOnly(2021, 5, 4), letter.Dateline?.Date.Value);
        Assert.Equal("Ciudad de México", letter.Dateline?.Place?.Value);
        Assert.Single(letter.Body);
    }

    [Fact]
    public void A_Spanish_salutation_and_close_are_found()
    {
        var letter = Written.Read(
            """
            Estimado Señor Presidente:

            Le escribimos sobre las familias que esperan en la frontera y que no tienen donde vivir.

            Sin otro particular, quedamos de usted.

            Atentamente,

            Centro de Derechos Humanos
            """);

        Assert.Equal(LetterLanguage.Spanish, letter.Language);
        Assert.Equal("Estimado Señor Presidente:", letter.Salutation?.Words.Value);
        Assert.Equal("Atentamente,", letter.ComplimentaryClose?.Value);
        Assert.Equal(["Centro de Derechos Humanos"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void A_letter_without_salutation_says_so_and_is_read_all_the_same()
    {
        var letter = Written.Read(
            """
            May 4, 2021

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Migration Law Center
            Border Rights Network
            """);

        Assert.Null(letter.Salutation);
        Assert.Contains(letter.Notices, n => n.Code == "no-salutation");
        Assert.Single(letter.Body);
        Assert.Equal(2, letter.Signatories.Count);
    }
}
