namespace AdvocacyBot.Letters.Tests;

/// <summary>Marks of signing, the body signed for, the stamp of whoever receives, and letters of honour.</summary>
public class SignedForTests
{
    [Theory]
    [InlineData("(Sgd.) ")]
    [InlineData("(sgd) ")]
    [InlineData("Sgd. ")]
    [InlineData("(Signed)\n")]
    [InlineData("Sgd/-\n")]
    [InlineData("Sd/-\n")]
    [InlineData("SGD\n\n")]
    public void A_mark_of_signing_is_no_part_of_the_name(string mark) =>
        Assert.Equal(
            ["Rehana Marigomen", "Rizalino Bonguyan"],
            Names($"{mark}Rehana Marigomen\nConvenor, Char Women Forum\n\n{mark}Rizalino Bonguyan\nPresident, Delta Fishers Union"));

    [Fact]
    public void A_mark_parts_signers_where_a_blank_stands_between_all_lines() =>
        Assert.Equal(
            ["Perpetua Marigomen", "Rizalino Bonguyan", "Jocelyn Talabong"],
            Names("(Sgd.) Sr. Perpetua Marigomen, FMC\n\nConvenor, Upland Missionaries Circle\n\n \n\n(Sgd.) Atty. Rizalino Bonguyan\n\n"
                + "Lawyers for the Landless\n\n \n\n(Sgd.) Jocelyn Talabong\n\nSecretary General, Farmers Union"));

    [Theory]
    [InlineData("FOR: LAKE FISHERS NETWORK\n\nPETER ONYANGO ODHIS\nSECRETARY", "LAKE FISHERS NETWORK")]
    [InlineData("For: Coast Women Forum\n\n\nAmina Baluchi\nChairperson", "Coast Women Forum")]
    [InlineData("FOR COAST WOMEN FORUM\n\nAMINA BALUCHI\nCHAIRPERSON", "COAST WOMEN FORUM")]
    [InlineData("Beverley Toussaint (Mrs.)\nPermanent Secretary (Ag.)\nfor: MINISTER OF LABOUR", "MINISTER OF LABOUR")]
    [InlineData("Hazel Quispe\nChair\nFOR RIVER GUARDIANS TRUST", "RIVER GUARDIANS TRUST")]
    public void Whom_someone_signs_for_is_no_signatory_of_its_own(string lines, string body)
    {
        var person = Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy(lines).Signatories));

        Assert.Equal(body, person.Affiliation?.Value);
    }

    [Theory]
    [InlineData("Received by: ..............................\n\nSignature: ..............................")]
    [InlineData("Received by: ____________  Signature: ____________  Date: ______")]
    [InlineData("Petition received by\n\nName ……………\nSign ……………\nOfficial stamp")]
    [InlineData("Received on behalf of the Governor by:\n\nName: ..........\nDesignation: ..........\nStamp:")]
    public void Who_takes_a_petition_over_signs_nothing(string stamp)
    {
        var person = Assert.IsType<Signatory.Person>(
            Assert.Single(Written.SignedBy($"Felistas Kaunda\nChairlady, Mchinji Traders\n\n{stamp}").Signatories));

        Assert.Equal("Felistas Kaunda", person.Name.Value);
        Assert.Equal(["Chairlady, Mchinji Traders"], person.Titles.Select(title => title.Value));
    }

    [Theory]
    [InlineData("---\nFrench | German | Polish")]
    [InlineData("English | Français | Español")]
    [InlineData("and 312 other health professionals")]
    public void The_foot_of_a_page_goes_on_with_no_name(string foot)
    {
        var person = Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy($"Lorcan Tierney\nChair, Larder Trust\n{foot}").Signatories));

        Assert.Equal(["Chair, Larder Trust"], person.Titles.Select(title => title.Value));
        Assert.Null(person.Affiliation);
    }

    [Theory]
    [InlineData("Prof. Hamish Trevanion AM, paediatrician, Hobart", "Hamish Trevanion")]
    [InlineData("Dr Oskar Villiers-Tan MBBS PhD FRACP, physician", "Oskar Villiers-Tan")]
    [InlineData("Professor Dame Judith Wetherell DBE FRCN", "Judith Wetherell")]
    [InlineData("Sr. Agnes Tumusiime, IBVM", "Agnes Tumusiime")]
    [InlineData("Assoc. Prof. Peder Lindqvist, PhD, University of Fjordland", "Peder Lindqvist")]
    [InlineData("Barr. Chidinma Ezekwesili\nSecretary", "Chidinma Ezekwesili")]
    [InlineData("Justice (Rtd.) Anand Kulshrestha\nFormer Judge", "Anand Kulshrestha")]
    [InlineData("Arch. Kwame Boateng\nPresident, Institute of Planners", "Arch. Kwame Boateng")]
    [InlineData("Callum Urquhart MP", "Callum Urquhart MP")]
    public void Letters_of_honour_and_ranks_are_no_part_of_the_name(string line, string name) => Assert.Equal([name], Names(line));

    [Fact]
    public void Signed_and_a_colon_open_the_line_of_one() =>
        Assert.Equal(["Tunde Bakari"], Names("Signed: Tunde Bakari, Coordinator, Creek Alliance"));

    private static IEnumerable<string?> Names(string lines) => Written.SignedBy(lines).Signatories.Select(s => s switch
    {
        Signatory.Person person => person.Name.Value,
        Signatory.Organization body => body.Name.Value,
        _ => null,
    });
}
