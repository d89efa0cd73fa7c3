namespace AdvocacyBot.Letters.Tests;

/// <summary>What ends an address is a place, and nobody the letter is written to.</summary>
public class AddresseeTownTests
{
    [Theory]
    [InlineData("His Excellency Odalys Wrenfield\nPresident of the Republic of Luanza\nState House\nP.O. Box 20\nKitara, Luanza")]
    [InlineData("His Excellency Odalys Wrenfield,\nPresident of the Republic of Tamura\nOffice of the President\nQasr al-Zahra\nTamura City")]
    [InlineData("Mr. Odalys ole Wrenfield\nThe Coordinator\nLaikipia Pastoralists' Land Forum\nP.O. Box 871 - 10400\nNANYUKI")]
    [InlineData("Hon. Odalys Wrenfield\nSecretary of State for Communities and Local Government\n2 Marsham Street\nLondon SW1P 4DF")]
    public void The_last_line_of_an_address_is_no_other_addressee(string address)
    {
        var recipient = Assert.Single(Written.Addressed(address).Recipients);

        Assert.EndsWith("Wrenfield", recipient.Name?.Value, StringComparison.Ordinal);
        Assert.NotNull(recipient.Title);
    }

    [Fact]
    public void Leaders_of_a_chamber_are_of_no_committee_beneath_them() =>
        Assert.Equal(
            [null, "Committee on Appropriations"],
            Written.Addressed(
                "The Honorable Clark Lee\nSenate Majority Leader\nThe Honorable Suzanne Ruiz\nRanking Member, Committee on Appropriations")
                .Recipients.Select(recipient => recipient.Organization?.Value));

    [Fact]
    public void A_minister_of_many_matters_has_one_office() =>
        Assert.Equal(
            "Minister for Immigration, Citizenship, Migrant Services and Multicultural Affairs",
            Assert.Single(Written.Addressed(
                "Mr Alec Lee MP, Minister for Immigration, Citizenship, Migrant Services and Multicultural Affairs\nParliament House\nCanberra ACT 2600")
                .Recipients).Title?.Value);

    [Fact]
    public void Letters_of_honours_behind_a_name_are_none_of_it() =>
        Assert.Equal(["Kevin Lee"], Written.Names(Written.Addressed("The Rt Hon Sir Kevin Lee KCB KC MP\nPrime Minister").Recipients));

    [Fact]
    public void A_headline_of_those_who_write_is_no_addressee()
    {
        var letter = Written.Read("""
            To: Senator Clark Lee, Majority Leader of the Senate; Senator Ann Ruiz, Minority Leader of the Senate

            Keep Your Hands Off Our City

            We, the undersigned, demand that the Senate oppose the two resolutions.

            Signed,

            City Voters League
            Neighbors for Home Rule
            """);

        Assert.Equal(["Clark Lee", "Ann Ruiz"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_title_that_has_the_whole_name_and_the_office_tells_who_is_greeted()
    {
        var letter = Written.Read("""
            Joint Letter to the Chairperson of the African Union Commission, H.E. Moussa Fakir Diarra

            12 May 2022

            Your Excellency Mr Fakir Diarra,

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Migration Law Center
            """);

        var recipient = Assert.Single(letter.Recipients);
        Assert.Equal(("Moussa Fakir Diarra", "Chairperson"), (recipient.Name?.Value, recipient.Title?.Value));
    }

    [Fact]
    public void What_hangs_beneath_the_subject_behind_a_tab_is_of_the_subject() =>
        Assert.DoesNotContain(
            "Comments on Proposed Rule",
            Assert.Single(Written.Addressed(
                "Michelle Lee\nDivision Chief\nDepartment of Labor\n200 Constitution Ave. NW\nWashington, DC 20210\n\n" +
                "Re:\tDocket No. ETA-2022-0006:\n\tComments on Proposed Rule").Recipients).Address.Select(line => line.Value));
}
