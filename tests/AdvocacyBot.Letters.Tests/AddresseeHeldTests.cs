namespace AdvocacyBot.Letters.Tests;

/// <summary>Offices told with their holders, in running words, across broken lines and in other languages.</summary>
public class AddresseeHeldTests
{
    [Theory]
    [InlineData("An open letter to the Prime Minister, the Hon. Darcy Llewellin and the Minister for Home Affairs, the Hon. Ngaire Costigan")]
    [InlineData("Open letter to the Prime Minister, Darcy Llewellin, and the Minister for Home Affairs, Ngaire Costigan")]
    [InlineData("Open letter to Darcy Llewellin, Prime Minister, and Ngaire Costigan, Minister for Home Affairs")]
    public void A_title_tells_offices_and_who_holds_them_by_turns(string title)
    {
        var letter = Written.Read($"{title}\n\nWe are nurses who have worked on the island. We ask you to bring every child home.\n\nSigned\n\nNorthern Nurses");

        Assert.Equal(
            [("Darcy Llewellin", "Prime Minister"), ("Ngaire Costigan", "Minister for Home Affairs")],
            letter.Recipients.Select(r => (r.Name?.Value, r.Title?.Value)));
    }

    [Fact]
    public void So_does_a_line_of_the_address() =>
        Assert.Equal(
            [("Edmund Farraday", "Prime Minister"), ("Priya Westcott", "Secretary of State for Health")],
            Recipients("To the Prime Minister, the Rt Hon Edmund Farraday MP and the Secretary of State for Health, the Rt Hon Priya Westcott MP"));

    [Fact]
    public void Offices_alone_are_two() =>
        Assert.Equal(
            [(null, "Prime Minister"), (null, "Leader of the Opposition")],
            Written.Read("Open letter to the Prime Minister and the Leader of the Opposition\n\nWe write as nurses of the island and ask for help.")
                .Recipients.Select(r => (r.Name?.Value, r.Title?.Value)));

    [Theory]
    [InlineData("Tēnā koe Minister")]
    [InlineData("Talofa Minister")]
    [InlineData("Kia ora Minister Faleata")]
    [InlineData("Bula vinaka Minister,")]
    [InlineData("Tena koe")]
    public void A_greeting_of_another_language_addresses_nobody_more(string greeting)
    {
        var letter = Written.Read(
            $"3 May 2020\n\nHon Sione Faleata\nMinister of Transport\n\n{greeting}\n\nWe write about the road. We ask you to build it.\n\nNgā mihi nui\n\nMereana Tuhi");

        Assert.Equal(greeting, letter.Salutation?.Words.Value);
        Assert.Equal(["Sione Faleata"], Written.Names(letter.Recipients));
        Assert.Equal("Ngā mihi nui", letter.ComplimentaryClose?.Value);
    }

    [Fact]
    public void An_address_broken_by_hand_is_one() =>
        Assert.Equal(
            [(null, "Permanent Representatives of Member and Observer States")],
            Recipients("To Permanent\nRepresentatives of\nMember and Observer States of the\nUnited Nations Human Rights\nCouncil"));

    [Theory]
    [InlineData("Engr. Yusuf Danjuma\nHonourable Minister of Water Resources", "Yusuf Danjuma", "Minister of Water Resources")]
    [InlineData("The Hon. Mr. Justice Devendra Upretty\nChief Justice", "Devendra Upretty", "Chief Justice")]
    [InlineData("Hon. Justice (Rtd) Farida Maalim\nChairperson", "Farida Maalim", "Chairperson")]
    [InlineData("To the Right Honourable the Prime Minister", null, "Prime Minister")]
    public void A_courtesy_before_an_office_is_of_whoever_stands_above(string lines, string? name, string title) =>
        Assert.Equal([(name, title)], Recipients(lines));

    [Theory]
    [InlineData("The Governor, Kwale County", "Governor", "Kwale County")]
    [InlineData("The District Commissioner, Arua District", "District Commissioner", "Arua District")]
    [InlineData("Member of Parliament, Matuga Constituency", "Member of Parliament", "Matuga Constituency")]
    public void A_county_is_nobody_s_name(string copy, string office, string body)
    {
        var copied = Assert.Single(Written.WithTail($"Cc:\n1. {copy}").CarbonCopies);

        Assert.Equal((null, office, body), (copied.Name?.Value, copied.Title?.Value, copied.Organization?.Value));
    }

    [Fact]
    public void Who_shall_have_it_stands_in_brackets_behind_the_office()
    {
        var copied = Assert.Single(Written.WithTail("Cc: Majority Leader's Office (Attn: D. Halpern)").CarbonCopies);

        Assert.Equal(("D. Halpern", "Majority Leader's Office"), (copied.Name?.Value, copied.Organization?.Value));
    }

    private static IEnumerable<(string?, string?)> Recipients(string address) =>
        Written.Addressed(address).Recipients.Select(r => (r.Name?.Value, r.Title?.Value));
}
