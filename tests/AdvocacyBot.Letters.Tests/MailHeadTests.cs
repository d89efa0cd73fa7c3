namespace AdvocacyBot.Letters.Tests;

/// <summary>The heads of mails, salutations without "Dear", and offices with their place.</summary>
public sealed class MailHeadTests
{
    private const string Text = "We ask you to open the river at once, for the families who live there have no water.";

    [Fact]
    public void A_mail_turns_names_about()
    {
        var letter = Written.Read(
            "From: Ann Lee <ann@river.example>\nSent: Tuesday, 9 May 2017 16:42\nTo: Kariuki, Josphat (PS Interior) <ps@interior.example>\n"
                + "Cc: Odalys Wrenfield <o@harbour.example>; Lindqvist, Per <p@harbour.example>\nSubject: The river\nAttachments: Survey.pdf (1.2 MB)\n\n"
                + $"Dear Principal Secretary,\n\n{Text}\n\nKind regards,\n\nAnn Lee\nCoordinator, River Working Group");

        Assert.Equal(["Kariuki, Josphat"], Written.Names(letter.Recipients));
        Assert.Equal(["Odalys Wrenfield", "Lindqvist, Per"], Written.Names(letter.CarbonCopies));
        Assert.Empty(letter.Recipients[0].Address);
    }

    [Theory]
    [InlineData("Rt. Hon. Speaker,")]
    [InlineData("Hon. Minister:")]
    public void An_office_over_the_subject_is_greeted(string salutation)
    {
        var letter = Written.Read(
            $"Rt. Hon. Josephine Wren\nSpeaker of Parliament\nP.O. Box 7178\nKAMPALA\n\n19 October 2022\n\n{salutation}\n\nRE: REQUEST TO HALT THE READING OF THE BILL\n\n{Text}\n\n"
                + "SIGNED BY:\n\n1) River Network\n2) Migration Law Center");

        Assert.Equal(["Josephine Wren"], Written.Names(letter.Recipients));
        Assert.Equal(salutation, letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("The MEC for Health, North West, Ms Gugu Mabaso")]
    [InlineData("The Minister for Health, Kenya, Ms Gugu Mabaso")]
    public void A_place_may_stand_between_an_office_and_its_holder(string line) =>
        Assert.Equal(
            ["Kagiso Molefe", "Gugu Mabaso"],
            Written.Names(Written.Read(
                $"23 April 2018\n\nTO: The Premier of North West, Mr Kagiso Molefe\nTO: {line}\n\nDear all,\n\n{Text}\n\nSincerely,\n\nRiver Network").Recipients));

    [Theory]
    [InlineData("The people have paid for one dam. They should not be asked to pay twice.", 0)]
    [InlineData("I trust that this clarifies the position.", 0)]
    [InlineData("We trust that you will open the river.", 1)]
    [InlineData("If the Department nevertheless goes forward, it should at a minimum guarantee access to counsel.", 1)]
    [InlineData("I am in Salem until Friday and would be glad to come by your office if that helps.", 1)]
    public void What_asks_and_what_only_argues(string sentence, int asks) =>
        Assert.Equal(asks, Written.WithBody(sentence).Asks.Count);

    [Fact]
    public void Items_that_end_their_lead_s_words_leave_it_no_ask_of_its_own() =>
        Assert.Equal(
            2,
            Written.WithBody("Could you kindly confirm by 19 May:\n\n* when the office will reopen the desk;\n* whether families may be registered.").Asks.Count);
}
