namespace AdvocacyBot.Letters.Tests;

/// <summary>Officers, diplomats, churchmen and chiefs who sign, and copies and asks that go with their letters.</summary>
public class SignedByRankTests
{
    [Theory]
    [InlineData("Ambassador (ret.) Ndeye Coumba Fall\nFormer Permanent Representative to the United Nations", "Ndeye Coumba Fall")]
    [InlineData("Maj. Gen. (Retd) Paul Kioko\nChair, Veterans for Peace", "Paul Kioko")]
    [InlineData("General (Ret.) Saul Tamba\nFormer Chief of Staff", "Saul Tamba")]
    public void One_out_of_service_signs_on_his_own(string block, string name) =>
        Assert.Equal(["Ann Castle", name], Signed($"Ann Castle\nFormer Minister of Finance\n\n{block}"));

    [Theory]
    [InlineData("The Most Rev. Linda Nicholls\nPrimate\nAnglican Church of Canada", "Linda Nicholls")]
    [InlineData("Chief Ayodele Balogun\nBaale of Ikorodu", "Ayodele Balogun")]
    public void Offices_of_churches_and_chiefs_are_titles(string block, string name) => Assert.Equal([name], Signed(block));

    [Fact]
    public void A_members_party_and_seat_are_no_body()
    {
        var letter = Written.SignedBy("Rt Hon Caroline Dace MP (Con, Hove)\nBob Trent MP (Lab, York Central)\nDr Sarah Whitlow MP (LD, Bath)");

        Assert.All(letter.Signatories, signed => Assert.Null(Assert.IsType<Signatory.Person>(signed).Affiliation));
    }

    [Fact]
    public void Initials_with_brackets_are_copied_one_each() =>
        Assert.Equal(3, Written.WithTail("c.c.: A. Lee (DG ENER), M. Moretti (SG), Mr K. Novak (SG)").CarbonCopies.Count);

    [Theory]
    [InlineData("3. All State Units for information and necessary action.", "All State Units")]
    [InlineData("3. All affiliated unions, for kind information please.", "All affiliated unions")]
    public void Those_of_a_kind_are_copied(string entry, string name) =>
        Assert.Equal(name, Written.WithTail($"Copy to:\n1. The Chairperson, Fisheries Commission, Suva.\n2. The Secretary, Ministry of Labour.\n{entry}").CarbonCopies[^1].Organization?.Value);

    [Theory]
    [InlineData("We hope that you will receive this letter in the same spirit.")]
    [InlineData("They are remembered for it. We hope that you will be too.")]
    [InlineData("We trust that you will read these lines in the spirit of friendship in which they are written.")]
    public void A_closing_wish_asks_for_nothing(string wish) => Assert.Empty(Written.WithBody(wish).Asks);

    [Theory]
    [InlineData("For these reasons we ask the Government of Hungary\n\n– to restore the basic funding;\n– to guarantee the posts.")]
    [InlineData("In view of the above, we demand as under:\n\n(a) Compensation may be paid to all families.\n(b) Cases may be registered under the Act.")]
    public void The_lead_of_a_list_is_no_ask_beside_its_items(string body) => Assert.Equal(2, Written.WithBody(body).Asks.Count);

    [Theory]
    [InlineData("Let the special courts that were promised be set up before the end of the year.")]
    [InlineData("Let no patient be turned away.")]
    public void What_is_to_be_done_is_asked(string wish) => Assert.Single(Written.WithBody(wish).Asks);

    [Fact]
    public void A_numbered_paragraph_with_a_telephone_is_no_footnote() =>
        Assert.Equal(AskKind.MeetingRequest, Assert.Single(Written.WithBody(
            "1\tWe write as legal centres of the coast.\n\n2\tWe would be pleased to meet with you. Please contact Ann Lee on 03 9555 0142.").Asks).Kind);

    [Fact]
    public void The_day_of_a_summit_counts_no_signatories() =>
        Assert.DoesNotContain(
            Written.Read("""
                OPEN LETTER TO THE LEADERS OF THE UNION

                Before the summit, which opens in Abuja on 17 December, organisations from the region have sent the letter below.

                Dear President Ruiz,

                We call on you to open the border.

                Ann Castle, Open Doors
                Bo Lee, River Forum
                """).Notices, notice => notice.Code == "stated-number");

    private static IEnumerable<string> Signed(string block) => Written.SignedBy(block).Signatories.Select(signed => signed.Name.Value);
}
