namespace AdvocacyBot.Letters.Tests;

/// <summary>Forms that English letters of many countries have: their addresses, their copies, their ends and their asks.</summary>
public class EnglishSheetTests
{
    [Fact]
    public void A_town_with_a_stop_ends_an_address_of_lines_with_commas()
    {
        var governor = Assert.Single(Written.Addressed(
            "His Excellency,\nSir Ibiso Wokoma-Hart, GSSRS\nExecutive Governor,\nBonny State,\nGovernment House,\nOld Wakrike.").Recipients);

        Assert.Equal("Executive Governor", governor.Title?.Value);
        Assert.Contains(governor.Address, line => line.Value.Contains("Wakrike", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Executive Vice-President for the European Green Deal")]
    [InlineData("High Commissioner for the Armenian Rose Valley")]
    public void What_follows_of_whom_a_matter_is_goes_on_with_it(string office)
    {
        var recipient = Assert.Single(Written.Addressed($"Matej Hruska\n{office}").Recipients);

        Assert.Equal(("Matej Hruska", office), (recipient.Name?.Value, recipient.Title?.Value));
    }

    [Fact]
    public void A_judge_is_told_by_name_and_court_among_the_copies()
    {
        var copy = Assert.Single(Written.WithTail("cc: Justice Amina Keita, African Court on Human and Peoples' Rights").CarbonCopies);

        Assert.Equal(
            ("Amina Keita", "African Court on Human and Peoples' Rights"), (copy.Name?.Value, copy.Organization?.Value));
    }

    [Fact]
    public void A_reader_in_a_subject_is_a_teacher_of_a_university() =>
        Assert.Equal(["Ngozi Brandt-Hale", "Henrike Sommer"], Signers(Written.SignedBy(
            """
            Ngozi Brandt-Hale
            Reader in Public Law
            University of Calder

            Henrike Sommer
            Professor of History
            University of Oldfeld
            """).Signatories));

    [Theory]
    [InlineData("NFCW/lpa   COPE-491")]
    [InlineData("AW/jm cope:343")]
    public void The_mark_of_a_typist_and_her_union_signs_nothing(string mark) =>
        Assert.Equal(["Gwen Petersen"], Signers(Written.SignedBy($"Gwen Petersen\nPresident\n\n{mark}").Signatories));

    [Fact]
    public void Those_who_call_themselves_by_a_defined_word_ask_by_it() =>
        Assert.Contains(
            Written.WithBody(
                "Basin Air and Hikers for Views (together, \"Commenters\") submit these comments on the rule.\n\n" +
                "For these reasons Commenters ask that EPA disapprove the plan of the state.").Asks,
            ask => ask.Words.Value.Contains("disapprove", StringComparison.Ordinal));

    [Fact]
    public void Whoever_hopes_to_have_the_opportunity_to_meet_asks_for_it() =>
        Assert.Contains(
            Written.WithBody(
                "We would appreciate receiving a reply before October 15. We also hope to have the opportunity to meet with you or your representatives in November.").Asks,
            ask => ask.Words.Value.Contains("meet with you", StringComparison.Ordinal));

    private static IEnumerable<string> Signers(IEnumerable<Signatory> signatories) => signatories.Select(signed => signed.Name.Value);
}
