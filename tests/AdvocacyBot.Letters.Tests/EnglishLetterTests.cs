namespace AdvocacyBot.Letters.Tests;

/// <summary>Letters in English as offices, coalitions and newspapers set them.</summary>
public class EnglishLetterTests
{
    [Theory]
    [InlineData("THE HON. NORA ABERNATHY MP\nShadow Minister for Housing\nSuite 4, 88 Mill Street, Oldfield NSW 2753")]
    [InlineData("Home Office\nNora Abernathy MP\nMinister for Safeguarding\n2 Harbour Street\nLondon SW1P 4DF")]
    public void Whoever_signs_is_not_addressed_by_the_head_of_an_office(string head)
    {
        var letter = Written.Read(
            $"""
            {head}

            28 February 2022

            Mr Denis Papalia
            Secretary
            Oldfield Tenants' Union
            PO Box 90
            OLDFIELD NSW 2753

            Dear Mr Papalia

            Thank you for writing to me about the rents that families have to pay in our electorate.

            Yours sincerely,

            Nora Abernathy MP
            """);

        Assert.Equal(["Denis Papalia"], letter.Recipients.Select(party => party.Name?.Value));
        Assert.Equal(["Nora Abernathy MP"], Signers(letter));
    }

    [Fact]
    public void A_body_known_by_its_letters_stands_between_an_office_and_a_town() =>
        Assert.Equal(
            ("Director-General", "NOSPRA, Abuja"),
            Written.WithTail("CC:\n1. Director-General, NOSPRA, Abuja\n2. The Press").CarbonCopies
                .Select(copy => (copy.Title?.Value, copy.Organization?.Value)).First());

    [Fact]
    public void Copies_have_lines_of_their_own_as_addressees_have()
    {
        var copies = Written.WithTail(
            "cc\nHon. Peter Kapembe MP\nMinister of Energy\nMinistry of Energy\n\nMrs Grace Mulenge\nDirector General\n" +
            "Energy Regulation Board\n\nThe Clerk\nNational Assembly of Zambia").CarbonCopies;

        Assert.Equal(["Ministry of Energy", "Energy Regulation Board", "National Assembly of Zambia"], copies.Select(copy => copy.Organization?.Value));
    }

    [Fact]
    public void Commas_within_what_a_group_is_for_end_no_name() =>
        Assert.Equal(
            ("Members", "Informal Expert Group on Women, Peace and Security"),
            Written.WithTail("cc: Members of the Informal Expert Group on Women, Peace and Security").CarbonCopies
                .Select(copy => (copy.Title?.Value, copy.Organization?.Value)).Single());

    [Fact]
    public void A_province_in_capitals_is_no_word_that_asks_for_more() =>
        Assert.Equal(
            ["Carers' Centre", "Ontario Council of Settlement Workers"],
            Signers(Written.SignedBy("Carers' Centre, Toronto, ON\nOntario Council of Settlement Workers")).Select(name => name.Split(',')[0]));

    [Fact]
    public void Numbers_and_dashes_glued_to_names_are_no_part_of_them() =>
        Assert.Equal(
            ["Allied Menders Network", "acomún", "BitFix Union", "Fixit Foundation"],
            Signers(Written.SignedBy(
                "1.Allied Menders Network –Europe\n2.acomún (Association of Workshops) –Spain\n3.BitFix Union –Estonia\n4.Fixit Foundation –Finland"))
                .Select(name => name.Split(" (")[0]));

    [Fact]
    public void A_bishop_among_members_run_on_in_a_line_signs_with_them() =>
        Assert.Equal(6, Signers(Written.SignedBy(
            "Catrin Meldrum MP (SNP), Sir Alastair Penrose MP (Con), Lord Wetherden (CB), The Lord Bishop of Marchester, " +
            "Baroness Achebe-Hill (Lab) and Joan Lisle MP (Green).")).Count());

    [Fact]
    public void People_run_on_in_a_line_sign_each() =>
        Assert.Equal(
            ["Harriet Osterveld", "Desmond Pike", "Luc Charbonneau", "Mary Assiniwe", "Gordon Tuomi"],
            Signers(Written.SignedBy("Harriet Osterveld, Desmond Pike, Rev. Luc Charbonneau, Mary Assiniwe and Gordon Tuomi\n\nSouth Bay, Ont.")));

    [Fact]
    public void Links_to_other_pages_sign_nothing() =>
        Assert.Equal(
            ["Migration Law Center", "Border Rights Network"],
            Signers(Written.WithTail("« Response to Law Commission paper\nAGM 2014: speakers announced »")));

    [Fact]
    public void A_grand_chief_signs_by_his_name() =>
        Assert.Equal(
            ["Wilfred Hanuse", "Darlene Moody"],
            Signers(Written.SignedBy("Grand Chief Wilfred Hanuse\nPresident\n\nChief Darlene Moody\nVice-President")).Select(name => name.Replace("Chief ", "", StringComparison.Ordinal)));

    [Fact]
    public void A_town_with_its_code_beneath_a_signature_signs_nothing() =>
        Assert.Equal(
            ["Ram Briksh Paswan"],
            Signers(Written.SignedBy("(Ram Briksh Paswan)\nConvener\nMazdoor Nyay Samiti (MNS)\nSA 11/4, Nai Basti\nVaranasi – 221002, Uttar Pradesh")));

    [Fact]
    public void Bodies_beneath_rows_of_people_sign_on_their_own() =>
        Assert.Contains("Prison Chaplains' Fellowship", Signers(Written.SignedBy(
            "Hine Paratene\tChair, River Coalition\nStuart McAllister\tConvenor, Youth Lawyers\nLupe Faleolo\tManager, Families First\n" +
            "Te Rūnanga o Ngāti Hika\nPrison Chaplains' Fellowship")));

    [Fact]
    public void A_newspaper_tells_above_a_letter_to_whom_it_was_sent()
    {
        var letter = Written.Read(
            """
            Ministers asked to keep promise on valve stations

            The following is addressed to Carolina Whitehead, minister of Environment, and Marc Giroux, minister of Natural Resources:

            We are writing to you as members of the churches of the Nipissing district. We ask you to order the company to install the valves.

            Harriet Osterveld
            """);

        Assert.Equal(["Carolina Whitehead", "Marc Giroux"], letter.Recipients.Select(party => party.Name?.Value));
    }

    [Fact]
    public void The_date_above_the_greeting_is_the_letters_own() =>
        Assert.Equal(new DateOnly(2014, 10, 13), Written.Read(
            """
            Joint Letter to the Secretary of State for Work and Pensions

            October 21, 2014

            Rt Hon Ivan Duncan MP

            Department for Work and Pensions

            Caxton House

            London SW1H 9NA

            Monday, 13 October 2014

            Dear Secretary of State,

            We write to ask that you put back the start of the national reassessment of carers until the pilot has been evaluated.

            Yours sincerely,

            Carers' Voice
            """).Dateline?.Date.Value);

    [Fact]
    public void What_we_are_asking_for_heads_the_asks_and_is_none() =>
        Assert.DoesNotContain(
            Written.WithBody("We saw 58 people held there.\n\nWhat we are asking for\n\nWe ask that you move them out by December.").Asks,
            ask => ask.Words.Value.Contains("asking for", StringComparison.Ordinal));

    private static IEnumerable<string> Signers(Letter letter) => letter.Signatories.Select(signed => signed.Name.Value);
}
