namespace AdvocacyBot.Letters.Tests;

/// <summary>Links of a page beneath the names, tables of names, and names that a sentence tells.</summary>
public sealed class PageFootTests
{
    [Theory]
    [InlineData("Regions\nGlobal\nDownload the PDF")]
    [InlineData("Region / Country\nUnited Nations")]
    [InlineData("###\n\nRead more press releases")]
    [InlineData("Share this letter\nPrint version")]
    [InlineData("Back to all statements")]
    [InlineData("See all news")]
    public void Links_of_a_page_sign_nothing(string foot) =>
        Assert.Equal(["Migration Law Center", "Casa Betania"], Signed($"Migration Law Center\nCasa Betania\n\n{foot}"));

    [Fact]
    public void Bodies_under_a_label_of_regions_sign_all_the_same() =>
        Assert.Contains(
            "Harbour Fishers Union",
            Signed("Migration Law Center\nCasa Betania\n\nRegions\nHarbour Fishers Union\nRiver Legal Aid"));

    [Theory]
    [InlineData("1.\tOdalys Wren\tIAS (Retd.)\tFormer Secretary, Ministry of Rivers\n"
        + "2.\tNadeem Qureshi\tIFS (Retd.)\tFormer Ambassador to Peru\n"
        + "3.\tAnn Lee\tIPS (Retd.)\tFormer Director General of Police")]
    [InlineData("1. Odalys Wren  IAS (Retd.)  Former Secretary, Ministry of Rivers\n"
        + "2. Nadeem Qureshi  IFS (Retd.)  Former Ambassador to Peru\n"
        + "3. Ann Lee  IPS (Retd.)  Former Director General of Police")]
    public void Beside_a_name_stand_the_service_and_the_post(string table) =>
        Assert.Equal(["Odalys Wren", "Nadeem Qureshi", "Ann Lee"], Signed($"River Forum (3 signatories, as below)\n\n{table}"));

    [Fact]
    public void A_sentence_may_tell_by_whom_it_is_signed() =>
        Assert.Equal(
            ["Moss and Mire Trust", "Heron Watch", "Peat Society", "Upland Rivers Association", "Restore the Fells", "Beetles Matter"],
            Signed("Signed by Moss and Mire Trust, Heron Watch, Peat Society, Upland Rivers Association, Restore the Fells and Beetles Matter."));

    [Fact]
    public void All_offices_in_the_letterhead_are_the_writers() =>
        Assert.Equal(
            ["Philippa Wren"],
            Written.Read(
                "Hon Tomas Quilaqueo\nMinister of Rivers\nMinister for Harbour Development\n\n26 January 2017\n\n"
                + "Philippa Wren\nConvenor\nWetlands Union\nPO Box 11\n"
                + "WELLINGTON 6142\n\n"
                + "Dear Ms Wren\n\nThank you for your letter. It would assist officials if your union could supply the survey. "
                + "Please pass my regards to the members.\n\n"
                + "Yours sincerely\n\nHon Tomas Quilaqueo\nMinister of Rivers").Recipients.Select(party => party.Name?.Value));

    [Theory]
    [InlineData("It would assist officials if your union could supply the survey. Please pass my regards to the members.",
        "It would assist officials if your union could supply the survey.")]
    [InlineData("Two amendments are expected. Vote YES on the Wren amendment.", "Vote YES on the Wren amendment.")]
    [InlineData("These are the principles that we hope will guide your decision:\n\n• Support must be adequate.", "Support must be adequate.")]
    public void It_asks_so(string body, string ask) => Assert.Equal([ask], Asks(body));

    [Fact]
    public void A_heading_between_two_lists_asks_nothing() =>
        Assert.Equal(
            ["Ratify the treaty;", "Inspect every ship;", "Report each case to the register;", "Appoint a clerk."],
            Asks(
                "We urge your government to commit to the following steps:\n\nDuties of the flag\n\n1. Ratify the treaty;\n2. Inspect every ship;\n\n"
                + "Cooperation with the joint register\n\n1. Report each case to the register;\n2. Appoint a clerk."));

    [Fact]
    public void The_number_of_a_section_behind_lettered_points_is_none_of_theirs() =>
        Assert.Equal(
            ["open the file;", "pay the heirs."],
            Asks("4. What we ask\n\nWe pray that you may be pleased to:\n\n(a) open the file;\n\n(b) pay the heirs.\n\n"
                + "5. Who we are\n\nWe are nurses and lawyers."));

    [Fact]
    public void A_province_behind_an_office_is_nobody() =>
        Assert.All(
            Written.Read(
                "Dear Minister,\n\nWe ask you to open the file.\n\nSincerely,\n\nRiver Network\n\nCopy to:\n"
                + "1. The Attorney General\n2. The Advocate General, Khyber Pakhtunkhwa").CarbonCopies,
            copy => Assert.Null(copy.Name));

    private static IEnumerable<string> Signed(string names) =>
        Written.Read($"Dear Minister,\n\nWe ask you to open the file.\n\nSincerely,\n\n{names}").Signatories.Select(signatory => signatory.Name.Value);

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(ask => ask.Words.Value);
}
