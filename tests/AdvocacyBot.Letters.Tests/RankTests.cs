namespace AdvocacyBot.Letters.Tests;

/// <summary>Officers, in service and out of it: the rank is none of the name.</summary>
public class RankTests
{
    [Theory]
    [InlineData("Rear Admiral (Retd) Odalys Wrenfield\nMinister for Harbours", "Minister for Harbours")]
    [InlineData("Rear Admiral Odalys Wrenfield\nMinister for Harbours", "Minister for Harbours")]
    [InlineData("Lt. Gen. (Rtd.) Odalys Wrenfield\nMinister for Harbours", "Minister for Harbours")]
    [InlineData("Gen. Odalys Wrenfield (Rtd)\nMinister for Harbours", "Minister for Harbours")]
    [InlineData("H.E. General (Rtd) Odalys Wrenfield\nPresident of the Republic", "President of the Republic")]
    [InlineData("Maj. Gen. (Retd) Odalys Wrenfield, National Security Adviser", "National Security Adviser")]
    [InlineData("To the Prime Minister, Rear Admiral (Ret.) Odalys Wrenfield", "Prime Minister")]
    [InlineData("The Chief of Defence Staff, Gen. Odalys Wrenfield (ret'd)", "Chief of Defence Staff")]
    public void A_rank_before_an_addressee_gives_way_to_his_office(string address, string office)
    {
        var recipient = Assert.Single(Written.Addressed(address).Recipients);

        Assert.Equal(("Odalys Wrenfield", office), (recipient.Name?.Value, recipient.Title?.Value));
        Assert.Null(recipient.Organization);
    }

    [Fact]
    public void Officers_sign_each_on_a_line_of_his_own()
    {
        var letter = Written.SignedBy("""
            Col. (Rtd.) John Attah
            Maj. Gen. Peter Nunoo (Retd)
            Rear Admiral (Retd) Josaia Voreke
            Vice Admiral Tim Lowe (rtd.)
            Lt. Col. Ann Mensah (ret'd), Ministry of Defence
            Justice A. P. Shahane (Retd.), former Chief Justice, Delhi High Court
            Veterans for Peace
            """);

        Assert.Equal(
            ["John Attah", "Peter Nunoo", "Josaia Voreke", "Tim Lowe", "Ann Mensah", "A. P. Shahane", "Veterans for Peace"],
            letter.Signatories.Select(signatory => signatory.Name.Value));
        Assert.Equal(6, letter.Signatories.Count(signatory => signatory is Signatory.Person));
    }

    [Fact]
    public void Officers_are_copied_without_their_ranks() =>
        Assert.Equal(
            ["Prosper Twahirwa", "Ann Mensah", "Samuel Osei"],
            Written.Names(Written.WithTail(
                "cc: Brig. Gen. Prosper Twahirwa, Commander of the Guard\n    Lt Col Ann Mensah (ret'd), Ministry of Defence\n    Brig. (Retd) Samuel Osei")
                .CarbonCopies));
}
