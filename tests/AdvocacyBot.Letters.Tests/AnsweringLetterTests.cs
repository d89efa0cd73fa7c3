namespace AdvocacyBot.Letters.Tests;

/// <summary>Replies of ministries and commissions, and the marks that offices and lawyers set about their letters.</summary>
public class AnsweringLetterTests
{
    private const string Answer = """
        MINISTRY OF FISHERIES
        Department for Coastal Waters
        The Head of Department

        Oslo
        Our ref.: 21/4471-3

        Ms Ana Beltrame
        Executive Director
        Harbour Watch Network
        0152 Oslo

        Dear Ms Beltrame,

        Thank you for your letter of 9 December 2020, in which you express your concern about the harbour.

        The Ministry shares your concern and has raised the matter with the authorities.

        Yours sincerely,

        (e-signed)
        Kari Lindqvist
        Head of Department

        Ministry of Fisheries, 0180 Oslo, Norway - Tel. +47 22991111

        Electronically signed on 12/01/2021 09:12 (UTC+01) in accordance with the rules of the Ministry
        """;

    [Fact]
    public void A_body_that_answers_is_no_addressee_of_its_own_letter() =>
        Assert.Equal(["Ana Beltrame"], Written.Names(Written.Read(Answer).Recipients));

    [Fact]
    public void Marks_of_signing_and_the_foot_of_the_page_sign_nothing() =>
        Assert.Equal(["Kari Lindqvist"], Written.Read(Answer).Signatories.Select(signed => signed.Name.Value));

    [Fact]
    public void The_day_of_signing_dates_a_letter_without_another_date() =>
        Assert.Equal(new DateOnly(2021, 1, 12), Written.Read(Answer).Dateline?.Date.Value);

    [Theory]
    [InlineData("VIA REGULATIONS.GOV AND CERTIFIED MAIL")]
    [InlineData("By Federal eRulemaking Portal and Email")]
    [InlineData("VIA ELECTRONIC FILING AND U.S. MAIL")]
    public void A_way_of_delivery_is_nobody(string way) =>
        Assert.Equal(["Elaine Foster"], Written.Names(Written.Addressed($"{way}\n\nElaine Foster, Secretary\nDepartment of Transportation").Recipients));

    [Theory]
    [InlineData("Re:   Proposed Rule on Harbours; Request for Extension of\n      Comment Period and for Public Hearings")]
    [InlineData("RE:   Request for an Investigation, Permit\n      No. 4471, and of the\n      Failure to Hold Hearings")]
    public void Lines_that_hang_beneath_a_subject_go_on_with_it(string subject) =>
        Assert.Equal(["Elaine Foster"], Written.Names(Written.Addressed($"Elaine Foster, Secretary\nDepartment of Transportation\n\n{subject}").Recipients));

    [Theory]
    [InlineData("Rear Admiral (Retd) Josaia Bainimarama\nPrime Minister of the Republic of Fiji", "Josaia Bainimarama")]
    [InlineData("General (Ret.) Paul Kioko\nMinister for Defence", "Paul Kioko")]
    public void A_rank_of_one_out_of_service_gives_way_to_the_office(string lines, string name)
    {
        var addressed = Assert.Single(Written.Addressed(lines).Recipients);

        Assert.Equal(name, addressed.Name?.Value);
        Assert.Equal(lines.Split('\n')[1], addressed.Title?.Value);
    }

    [Theory]
    [InlineData("To László Palkovics, Minister for Innovation, and Viktor Orbán, Prime Minister of Hungary")]
    public void Two_on_one_line_are_two(string line) =>
        Assert.Equal(["László Palkovics", "Viktor Orbán"], Written.Names(Written.Addressed(line).Recipients));

    [Fact]
    public void A_house_behind_a_ministry_is_where_it_sits()
    {
        var addressed = Assert.Single(Written.Addressed("Hon. Jane Mwangi\nMinister for Water\nMinistry of Water, Maji House\nNairobi").Recipients);

        Assert.Equal("Ministry of Water", addressed.Organization?.Value);
    }
}
