namespace AdvocacyBot.Letters.Tests;

/// <summary>Layouts of letters in English that only their own marks tell.</summary>
public class EnglishLayoutTests
{
    [Fact]
    public void A_tab_may_stand_for_the_colon_of_the_copies()
    {
        var letter = Written.Read("""
            Dear Minister

            We write to you about the families who wait at the border and have no shelter there.

            Yours faithfully

            Dr Ann Lee
            President

            cc	Ms Delia Ruiz MP, Shadow Minister for Corrections
            	Mr Robert Hill, Director of Prisons
            """);

        Assert.Equal(["Delia Ruiz", "Robert Hill"], Written.Names(letter.CarbonCopies));
        Assert.Single(letter.Signatories);
    }

    [Fact]
    public void Letters_of_a_calling_are_no_part_of_a_name()
    {
        var person = Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy("""
            Robert Hill, P.Eng.
            Northern Harbour Society
            """).Signatories));

        Assert.Equal(("Robert Hill", "Northern Harbour Society"), (person.Name.Value, person.Affiliation?.Value));
    }

    [Theory]
    [InlineData("(Electronically sent and therefore unsigned)")]
    [InlineData("(Sent electronically, hence unsigned)")]
    [InlineData("Unsigned due to electronic transmission")]
    public void A_remark_that_no_hand_has_signed_is_nobody(string remark) =>
        Assert.Equal("DELIA RUIZ", Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy($"""
            HARBOUR LAW CENTRE
            Per: DELIA RUIZ
            {remark}
            """).Signatories)).Name.Value);

    [Fact]
    public void A_date_may_tell_when_the_letter_was_updated()
    {
        var letter = Written.Read("""
            OPEN LETTER

            19 November 2018 | Updated 27 November with further signatures

            To the Minister of Justice

            Your Excellency,

            We write to you about the families who wait at the border and have no shelter there.

            Sincerely,

            Migration Law Center
            """);

        Assert.Equal(new DateOnly(2018, 11, 19), letter.Dateline?.Date.Value);
    }

    [Fact]
    public void The_matter_before_a_page_and_the_notes_beneath_it_name_nobody()
    {
        var letter = Written.Read("""
            +++
            date = "2024-01-22"
            [taxonomies]
            category = ["Foundation"]
            +++

            Dear Ministers for Digital Affairs of the Member States,

            We write to you as small companies that build tools for messages and mail in all of Europe[^1].

            Signed,

            * Migration Law Center
            * Border Rights Network

            [^1]: Council document, Article 7(4).
            """);

        Assert.Equal("Ministers for Digital Affairs of the Member States", Assert.Single(letter.Recipients).Title?.Value);
        Assert.Equal(2, letter.Signatories.Count);
    }

    [Fact]
    public void The_body_on_top_of_the_page_writes_where_another_address_stands_beneath_the_date()
    {
        var letter = Written.Read("""
            JOINT NEGOTIATING COMMITTEE OF HEALTH WORKERS' UNIONS
            c/o Nurses' House, 6 Ridge Avenue, Accra

            Ref: JNC/HLT/017

            25th September, 2017

            THE HONOURABLE MINISTER
            MINISTRY OF HEALTH
            ACCRA

            Dear Sir,

            We write to you about the nurses who wait in the districts and have no allowance there.

            Yours faithfully,

            ANN LEE
            (CHAIRMAN)

            ROBERT HILL
            (TREASURER)
            """);

        Assert.Equal("MINISTRY OF HEALTH", Assert.Single(letter.Recipients).Organization?.Value);
        Assert.Equal(
            [("ANN LEE", "CHAIRMAN"), ("ROBERT HILL", "TREASURER")],
            letter.Signatories.OfType<Signatory.Person>().Select(person => (person.Name.Value, Assert.Single(person.Titles).Value)));
    }

    [Fact]
    public void The_body_of_all_officers_beneath_them_is_no_one_more_who_signs()
    {
        var letter = Written.Read("""
            NORTHERN FISHERS SANGAM
            12 Harbour Street, Chennai

            4 May 2021

            The District Collector
            Chennai

            Respected Sir,

            We write to you about the boats that wait at the bar mouth and have no channel there.

            Yours faithfully,

            (Sd/-) M. Rao
            President

            (Sd/-) A. Devi
            Treasurer

            Northern Fishers Sangam
            """);

        Assert.Equal(["M. Rao", "A. Devi"], letter.Signatories.Select(one => one.Name.Value));
        Assert.All(letter.Signatories, one => Assert.Equal("Northern Fishers Sangam", Assert.IsType<Signatory.Person>(one).Affiliation?.Value));
    }

    [Fact]
    public void The_card_beneath_a_mail_is_of_one_who_has_signed()
    {
        var letter = Written.SignedBy("""
            Ilse Vandermeulen
            on behalf of:

            Clean Ships Alliance
            Baltic Sea Guardians

            --
            Ilse Vandermeulen
            Shipping Policy Officer
            Clean Ships Alliance, 1050 Brussels
            """);

        Assert.Equal(["Ilse Vandermeulen", "Clean Ships Alliance", "Baltic Sea Guardians"], letter.Signatories.Select(one => one.Name.Value));
        Assert.IsType<Signatory.Person>(letter.Signatories[0]);
    }

    [Fact]
    public void A_capital_before_a_name_is_an_initial() =>
        Assert.Equal(
            [("P. Chinnathambi", "Dalit Mukti Sangam"), ("Ann Lee", "Open Doors Network")],
            Written.SignedBy("""
                1. P. Chinnathambi, Dalit Mukti Sangam
                2. Ann Lee, Open Doors Network
                """).Signatories.OfType<Signatory.Person>().Select(person => (person.Name.Value, person.Affiliation?.Value)));

    [Fact]
    public void Groups_may_be_told_by_letters() =>
        Assert.Equal(
            ["Open Doors Network", "Border Rights Network", "River Legal Aid", "Ann Lee", "Robert Hill"],
            Written.SignedBy("""
                A. Organisations

                Open Doors Network
                Border Rights Network
                River Legal Aid

                B. Individuals

                Ann Lee
                Robert Hill, nurse
                """).Signatories.Select(one => one.Name.Value));

    [Fact]
    public void Tribal_organizations_head_a_group() =>
        Assert.Equal(
            ["Open Doors Network", "Border Rights Network", "River Legal Aid"],
            Written.SignedBy("""
                National Organizations

                Open Doors Network

                State, Tribal and Local Organizations

                Border Rights Network
                River Legal Aid
                """).Signatories.Select(one => one.Name.Value));

    [Fact]
    public void Lords_are_called_by_their_sees_and_ranks() =>
        Assert.Equal(
            ["Claudia Hill MP", "Lord Bishop of Wharfedale", "Baroness Lee", "General the Lord Hill", "Robert Lee MP"],
            Written.SignedBy("""
                Claudia Hill MP
                The Rt Revd the Lord Bishop of Wharfedale
                Baroness Lee
                General the Lord Hill
                Robert Lee MP
                """).Signatories.Select(one => one.Name.Value));

    [Fact]
    public void A_body_signed_for_is_no_person() =>
        Assert.DoesNotContain(
            Written.SignedBy("""
                On behalf of the SALT INLETS LEADERSHIP TABLE

                On behalf of the KESTREL TRIBAL COUNCIL:

                Chief Ann Lee
                President
                """).Signatories.OfType<Signatory.Person>(),
            person => person.Name.Value.Contains("TABLE", StringComparison.Ordinal));
}
