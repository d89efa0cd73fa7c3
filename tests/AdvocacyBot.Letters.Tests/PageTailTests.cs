namespace AdvocacyBot.Letters.Tests;

/// <summary>What a page or a mail has beneath the names, and what a table has above them.</summary>
public sealed class PageTailTests
{
    [Theory]
    [InlineData("Notes to editors\n\n1. For interviews please contact Odalys Wrenfield.\n2. The River Bill returns to the house on Monday 25 April.")]
    [InlineData("Notes to Editors:\n\n1. The River Bill returns to the house on Monday 25 April.")]
    [InlineData("Nota a los editores\n\nLa Ley del Río vuelve a la cámara el lunes.")]
    [InlineData("Region / Country\nEurope/Central Asia\nKazakhstan")]
    [InlineData("Join MLC in Protesting the Closing of the River\n\nSend a letter to:\n\nHis Excellency Tomás Quilaqueo\nPresident of the Republic\nPalacio del Río\nFax: 555 009")]
    [InlineData("Please write to:\n\nHon. Tomás Quilaqueo\nMinister of Rivers")]
    [InlineData("Teach na hAbhann, Sráid an Droichid, Baile Átha Cliath 2\nRiver House, Bridge Street, Dublin 2, D02 X999")]
    public void What_a_page_tells_its_readers_signs_nothing(string tail) =>
        Assert.Equal(["Migration Law Center", "Casa Betania"], Signed($"Migration Law Center\nCasa Betania\n\n{tail}"));

    [Theory]
    [InlineData("-----Original Message-----\nFrom: Quilaqueo, Tomás\nSent: 27 April 2017 09:15\nTo: Odalys Wrenfield\nSubject: The river\n\n")]
    [InlineData("On 27 April 2017 at 09:15, Tomás Quilaqueo wrote:\n\n")]
    [InlineData("From: Tomás Quilaqueo\nSent: 27 April 2017 09:15\nTo: Odalys Wrenfield\nSubject: The river\n\n")]
    public void A_message_that_a_mail_answers_is_another_document(string head) =>
        Assert.Equal(
            ["Odalys Wrenfield"],
            Signed($"Odalys Wrenfield\nCoordinator, River Working Group\n\n{head}Dear Ms Wrenfield,\n\nI can see you on 4 May.\n\nT. Quilaqueo"));

    [Theory]
    [InlineData("Name\tPosition\tOrganisation")]
    [InlineData("Name      Title      Organization")]
    public void What_the_columns_of_a_table_are_called_signs_nothing(string header) =>
        Assert.Equal(
            ["Philippa Wren", "Nadeem Qureshi", "Ann Lee"],
            Signed($"{header}\nMs Philippa Wren\tDirector\tRiver Network\nDr Nadeem Qureshi\tConvenor\tDoctors for the River\nMs Ann Lee\tChair\tOpen Doors"));

    [Theory]
    [InlineData("Dr Nomvula Khathi (MBChB, FCPaed(SA)), Paediatrician, Klerksdorp", "Nomvula Khathi")]
    [InlineData("Prof Ismail Cassiem (MD, PhD), Public Health Medicine, Brits", "Ismail Cassiem")]
    [InlineData("Sr Dikeledi Phiri (RN), Clinic Manager, Lehurutshe", "Dikeledi Phiri")]
    [InlineData("Dr Johannes Pretorius (MBChB)", "Johannes Pretorius")]
    [InlineData("P. V. Krishnakumar, Kerala Forum, Kozhikode", "P. V. Krishnakumar")]
    [InlineData("Prof. P. V. Rao, Kerala Forum", "P. V. Rao")]
    public void Degrees_in_brackets_are_no_part_of_a_name_and_initials_are(string line, string name) =>
        Assert.Equal(["Ann Lee", name], Signed($"Dr Ann Lee, Director, River Network\n{line}"));

    [Theory]
    [InlineData("Kampala, this 19th day of October 2022")]
    [InlineData("This 19th day of October, 2022")]
    public void A_day_may_be_told_as_acts_tell_it(string date) =>
        Assert.Equal(new DateOnly(2022, 10, 19), Written.Read(
            $"Hon. Ann Lee\nSpeaker of Parliament\n\n{date}\n\nDear Speaker,\n\nWe ask you to stay the reading of the bill.\n\nSincerely,\n\nRiver Network").Dateline?.Date.Value);

    [Fact]
    public void In_a_list_of_names_over_bodies_an_odd_body_is_one_too() =>
        Assert.Equal(
            ["Toby Marchetti", "Lucinda Hargrove", "Emmett Tillery", "Nikhil Raghavan", "Josie Kowalczyk"],
            Signed(
                "Toby Marchetti\nWatershed Association of Salem\n\nLucinda Hargrove\nHarbour Mothers Out Front\n\nRev. Emmett Tillery\nInterfaith Power of the Hills\n\n"
                    + "Nikhil Raghavan\nCenter for River Futures\n\nJosie Kowalczyk\nHarbour Accountability Project"));

    [Fact]
    public void A_lord_spiritual_signs_by_his_see() =>
        Assert.Equal(
            ["Nusrat Iqbal-Stone MP", "Baroness Okonjo of Salem", "Lord Steyning", "Lord Bishop of Wrekin", "Callum Urquhart MP"],
            Signed("Nusrat Iqbal-Stone MP\nBaroness Okonjo of Salem\nLord Steyning\nThe Lord Bishop of Wrekin\nCallum Urquhart MP"));

    [Fact]
    public void Who_writes_may_be_told_in_a_head_of_labels() =>
        Assert.Equal(
            ["Wendell Prior", "Grace Imani Oduya", "Keith Lundgren"],
            Written.Read(
                "Letter to the Secretary of Rivers\n\nBy: Wendell Prior, Grace Imani Oduya, Keith Lundgren\n\nDate: Feb. 12, 2019\n\nDear Secretary Kessel,\n\n"
                    + "We urge you to withdraw the rule on the river, which nobody who lives there wants.\n\nSincerely,").Signatories.Select(s => s.Name.Value));

    private static IEnumerable<string> Signed(string lines) =>
        Written.SignedBy(lines).Signatories.Select(s => s.Name.Value);
}
