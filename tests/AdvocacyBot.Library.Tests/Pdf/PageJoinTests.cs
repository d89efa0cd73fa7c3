using AdvocacyBot.Library.Documents.Pdf;

namespace AdvocacyBot.Library.Tests.Pdf;

public sealed class PageJoinTests
{
    [Fact]
    public void Page_numbers_and_lines_on_every_page_are_left_out_behind_the_first_head() => Assert.Equal(
        "Alliance for Families\n\nDear Minister:\n\nSigned,\nAnn Lee\nBo Ruiz\fCy Paz\nDi Roa\n\f",
        Joined(
            "Alliance for Families\n\nDear Minister:\n\nSigned,\nAnn Lee\nBo Ruiz\n\n          1\n",
            "Alliance for Families\n\nCy Paz\nDi Roa\n\n          2\n"));

    [Theory]
    [InlineData("- 2 -")]
    [InlineData("Page 2 of 2")]
    [InlineData("Página 2")]
    [InlineData("Joint letter – page 2")]
    [InlineData("Minister Lee\nMarch 3, 2021\nPage 2")]
    public void A_later_page_loses_its_own_head(string head) => Assert.Equal(
        "Signed,\nAnn Lee\fBo Ruiz\n\f", Joined("Signed,\nAnn Lee", $"{head}\n\nBo Ruiz"));

    [Theory]
    [InlineData("as told on page 2")]
    [InlineData("See Decree 34, page 2 of which says so")]
    [InlineData("3")]
    public void What_is_no_page_number_stays(string line) => Assert.Contains(
        line, Joined("Dear Minister:\n\nWe write", $"{line}\n\nAnn Lee"), StringComparison.Ordinal);

    [Fact]
    public void The_same_country_at_the_foot_of_two_pages_of_four_is_no_running_line() => Assert.Equal(
        2, Joined("Dear all,", "Ann Lee\nPeru", "Bo Ruiz\nPeru", "Cy Paz\nChile").Split("Peru").Length - 1);

    [Fact]
    public void A_sentence_torn_by_a_page_break_goes_on_and_a_finished_paragraph_ends() => Assert.Equal(
        "The authorities have yet to hear\fa single witness.\n\fWe ask you to act.\n\f",
        Joined("The authorities have yet to hear", "a single witness.", "We ask you to act."));

    [Fact]
    public void Entries_that_blank_lines_part_stay_apart_over_a_page_break() => Assert.Equal(
        "Ann Lee\nDirector\n\nBo Ruiz\nChair\n\fCy Paz\nDean\n\f",
        Joined("Ann Lee\nDirector\n\nBo Ruiz\nChair", "Cy Paz\nDean"));

    [Fact]
    public void An_entry_torn_by_a_page_break_goes_on() => Assert.Equal(
        "Ann Lee\nDirector\nSpeaker\n\nBo Ruiz\nChair\n\nCy Paz\nDean\fPriest\n\nDi Roa\nChair\n\f",
        Joined("Ann Lee\nDirector\nSpeaker\n\nBo Ruiz\nChair\n\nCy Paz\nDean", "Priest\n\nDi Roa\nChair"));

    [Fact]
    public void What_ends_two_pages_alike_is_the_letters_own_where_it_stands_elsewhere_too() => Assert.Equal(
        4, Joined("Ann Lee\nPeru", "Cy Paz\nPeru\nBo Ruiz\nPeru", "Di Roa\nPeru").Split("Peru").Length - 1);

    [Theory]
    [InlineData("Signed,\nAnn Lee", "Director\n\nBo Ruiz\nChair", "Signed,\nAnn Lee\fDirector\n\nBo Ruiz\nChair\n\f")]
    [InlineData("Signed,\nAnn Lee\n\ncc.", "Bo Ruiz\nDi Roa", "Signed,\nAnn Lee\n\ncc.\fBo Ruiz\nDi Roa\n\f")]
    [InlineData("Ann Lee\nBo Ruiz", "Annex 1\n\nMarch 3, 2021", "Ann Lee\nBo Ruiz\n\fAnnex 1\n\nMarch 3, 2021\n\f")]
    public void Words_tell_what_goes_on_over_a_page_break(string first, string second, string joined) =>
        Assert.Equal(joined, Joined(first, second));

    [Theory]
    [InlineData("1. Publish it.\n2. Act now", "We look forward to your reply", true)]
    [InlineData("• Casa Norte\n• Casa Sur", "• Casa Este", false)]
    [InlineData("Enclosures: Report; map", "For media inquiries, contact:", true)]
    [InlineData("Ann Lee", "Director", false)]
    public void Below_a_line_that_was_ended_the_next_page_begins_anew_where_it_is_of_another_kind(
        string first, string second, bool begins) =>
        Assert.Equal(begins, PageJoin.Ends(PdfPage.Of(first), PdfPage.Of(second), foot: 0, goesOn: false));

    [Fact]
    public void The_same_title_at_the_end_of_two_pages_is_a_running_line_only_at_the_same_height()
    {
        string Ends(double height) => PageJoin.Of(
        [
            PdfPage.Of(["Ann Lee", "Member of Congress"], [700, 712]),
            PdfPage.Of(["Bo Ruiz", "Member of Congress"], [height - 12, height]),
        ]);

        Assert.Equal(2, Ends(96).Split("Member of Congress").Length - 1);
        Assert.DoesNotContain("Member of Congress", Ends(712), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_on_a_new_page_though_the_last_had_room_begins_anew() => Assert.Equal(
        "Signed,\n\nRoads for the\n\fAnnex\n\f",
        PageJoin.Of(
        [
            PdfPage.Of(["Signed,", "", "Roads for the"], [72, 72, 96]) with { Height = 792 },
            PdfPage.Of(["Annex"], [72]) with { Height = 792 },
        ]));

    private static string Joined(params string[] pages) => PageJoin.Of([.. pages.Select(PdfPage.Of)]);
}
