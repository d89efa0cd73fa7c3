namespace AdvocacyBot.Letters.Tests;

/// <summary>How letters write their date, and which of several dates is theirs.</summary>
public sealed class DateFormTests
{
    [Theory]
    [InlineData("Date: 9/3/2011", "Nairobi, Kenya", "2011-03-09")]
    [InlineData("09.03.2011", "Rt Hon Secretary of State\nLondon", "2011-03-09")]
    [InlineData("9/3/2011", "200 Constitution Ave NW\nWashington, DC 20210", "2011-09-03")]
    [InlineData("Posted on March 10, 2011\n\n9/3/2011", "200 Constitution Ave NW\nWashington, DC 20210", "2011-03-09")]
    [InlineData("Date: 20/03/13", "Ottawa", "2013-03-20")]
    [InlineData("4 May 2021, Brussels", "Brussels", "2021-05-04")]
    [InlineData("04/MAY/2021", "Ottawa", "2021-05-04")]
    public void Figures_are_read_by_the_letters_other_dates_and_its_country(string date, string place, string expected) =>
        Assert.Equal(expected, Dated(Written.Read(
            $"{date}\n\nMs. Odalys Wrenfield\nMinister of Harbours\n{place}\n\nDear Minister:\n\n{Text}\n\nSincerely,\n\nHarbor Network")));

    [Theory]
    [InlineData("(Maracaibo, 02.03.23). ", "2023-03-02")]
    [InlineData("(Caracas, 2 de marzo de 2023) ", "2023-03-02")]
    [InlineData("Caracas, 15/03/23.- ", "2023-03-15")]
    public void A_place_and_a_date_in_brackets_open_a_statement(string opening, string expected) =>
        Assert.Equal(expected, Dated(Written.Read(
            $"{opening}Quienes suscribimos la presente comunicación queremos expresar nuestra preocupación por los puertos del lago.\n\n"
            + "Pedimos que se abran los puertos.\n\nOrganizaciones firmantes:\n\nRed de Puertos\nCodevida Zulia")));

    [Theory]
    [InlineData("Exp. 12/05/20")]
    [InlineData("Oficio 12-05-20")]
    public void A_files_number_is_no_date(string number) =>
        Assert.Null(Written.Read($"{number}\n\nSeñora Ministra:\n\nLe pedimos que abra los puertos del lago.\n\nAtentamente,\n\nRed de Puertos").Dateline);

    [Theory]
    [InlineData("Union asks for shelters\nBy Martha Stone\nAugust 21, 2014\n\nAugust 20, 2014")]
    [InlineData("August 21, 2014\n\nHarbor Network appeals to the minister to open shelters\n\nAugust 20, 2014")]
    public void The_day_on_which_a_page_took_it_up_is_not_the_letters(string head) =>
        Assert.Equal("2014-08-20", Dated(Written.Read(
            $"{head}\n\nMs. Odalys Wrenfield\nMinister of Harbours\n\nDear Minister:\n\n{Text}\n\nSincerely,\n\nHarbor Network")));

    [Fact]
    public void A_date_beside_the_addressee_leaves_both_to_be_read()
    {
        var letter = Written.Read(
            $"To: The Hon'ble President of Kenya          Dated: 20th March, 2013\nMs. Odalys Wrenfield\n\nYour Excellency:\n\n{Text}\n\nSincerely,\n\nHarbor Network");

        Assert.Equal("2013-03-20", Dated(letter));
        Assert.Equal(["Odalys Wrenfield"], Written.Names(letter.Recipients));
    }

    private const string Text = "We write to you about the families who wait at the harbour and have no shelter there.";

    [Theory]
    [InlineData("San Isidro, a dos de agosto de 2020.")]
    [InlineData("Puerto Lejano, dos de agosto del 2020")]
    [InlineData("Ref. No. MLE/SS/4/11 VOL. III (62)                     2nd August, 2020")]
    [InlineData("Our Ref: HW/12/7          2 August 2020")]
    public void A_day_in_words_and_a_date_beside_a_files_number_are_dates(string date) =>
        Assert.Equal("2020-08-02", Dated(Written.Read(
            $"{date}\n\nMs. Odalys Wrenfield\nMinister of Harbours\n\nDear Minister:\n\n{Text}\n\nSincerely,\n\nHarbor Network")));

    private static string? Dated(Letter letter) => letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null);
}
