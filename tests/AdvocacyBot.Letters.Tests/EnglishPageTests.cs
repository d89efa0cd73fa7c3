namespace AdvocacyBot.Letters.Tests;

/// <summary>Pages and statements in English as they are put on a web site: their dates, their groups, their columns.</summary>
public class EnglishPageTests
{
    [Theory]
    [InlineData("Published: 24 November 2021")]
    [InlineData("Published on 24 November 2021")]
    [InlineData("First published 24 November 2021")]
    [InlineData("Issued on: 24 November 2021")]
    [InlineData("Posted on November 24, 2021")]
    public void A_page_tells_when_it_was_put_there(string published)
    {
        var letter = Written.Read($"""
            Open letter: Keep the ferries running

            {published}

            To: Ms Ann Lee, Minister of Transport

            Dear Minister,

            We urge you to keep the ferries running before the elections of 4 December 2021.

            Sincerely,

            Harbour Rights Network
            """);

        Assert.Equal(new DateOnly(2021, 11, 24), letter.Dateline?.Date.Value);
    }

    [Fact]
    public void The_longest_line_of_a_column_leaves_two_blanks()
    {
        var letter = Written.SignedBy("""
            Alliance for Open Harbours              National Council of Ferry Officers
            American Society of Coastal Geographers National Harbour Network
            American Society of River Geographers   National Dredging Safety Network
            American Society of Lake Cartographers  National Mooring Safety Network
            Islands United                          Northern Harbour Partnership
            """);

        Assert.Equal(
            ["American Society of Lake Cartographers", "National Mooring Safety Network"],
            letter.Signatories.Select(signed => signed.Name.Value).Where(name => name.Contains("Lake", StringComparison.Ordinal) || name.Contains("Mooring", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_part_of_public_life_heads_those_who_sign_from_it()
    {
        var letter = Written.SignedBy("""
            Parliamentarians

            Delia Ruiz MP (Green, Northern Harbour)
            Lord Hill

            Civil society

            Ann Lee, Chief Executive, Open Doors
            Robert Soto, Director, Harbour Relief

            Trade unions and professional bodies

            Mary Lind, General Secretary, National Dock Workers
            """);

        Assert.Equal(
            ["Delia Ruiz MP", "Lord Hill", "Ann Lee", "Robert Soto", "Mary Lind"],
            letter.Signatories.Select(signed => signed.Name.Value.Replace(" (Green, Northern Harbour)", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Organizations_of_one_country_are_headed_by_its_name()
    {
        var letter = Written.SignedBy("""
            International and National Organizations
            Centre for Harbour Policy
            Church River Mission
            Global Ferry Rights Forum

            Senegalese Organizations
            Pilots of the River
            Reseau Fleuve pour la Vie
            """);

        Assert.DoesNotContain(letter.Signatories, signed => signed.Name.Value.Contains("Organizations", StringComparison.Ordinal));
        Assert.Equal(5, letter.Signatories.Count);
    }

    [Fact]
    public void A_right_honourable_needs_no_article()
    {
        var letter = Written.Addressed("""
            Right Honourable Jean-Marc Lee, P.C., M.P.
            Prime Minister of Canada
            80 Harbour Street
            Ottawa, ON K1A 0A2
            """);

        Assert.Equal(["Jean-Marc Lee"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void A_coalition_signs_on_behalf_of_those_beneath()
    {
        var letter = Written.SignedBy("""
            Open Harbours Coalition, on behalf of:

            Northern Ferry Alliance
            Doctors for Rivers
            Hospice and Dock Workers Union
            """);

        Assert.Equal(
            ["Open Harbours Coalition", "Northern Ferry Alliance", "Doctors for Rivers", "Hospice and Dock Workers Union"],
            letter.Signatories.Select(signed => signed.Name.Value));
    }

    [Fact]
    public void A_professor_with_an_order_behind_his_name_is_copied_to_by_name()
    {
        var letter = Written.WithTail("""
            cc  Senator the Hon. Robert Hill, Minister for Harbours
                Ms Delia Ruiz MP, Shadow Minister for Rivers
                Professor Graham Soto AC, Independent Reviewer
            """);

        Assert.Equal(["Robert Hill", "Delia Ruiz", "Graham Soto"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void A_region_beneath_a_street_and_a_body_beneath_its_board_are_nobody_new()
    {
        var letter = Written.Addressed("""
            Mr. Robert Hill
            President
            Northern Infrastructure and Development Bank
            6 Harbour Avenue, Pasavela City 1550
            Metro Pasavela

            Board of Executive Directors
            Northern Infrastructure and Development Bank
            """);

        Assert.Equal(2, letter.Recipients.Count);
        Assert.Equal("Robert Hill", letter.Recipients[0].Name?.Value);
    }

    [Fact]
    public void A_kind_of_organizations_is_headed_like_another_and_by_whose_they_are()
    {
        var letter = Written.SignedBy("""
            Qarshi Organizations
            Harbour Defence Committee
            Qarsha Bar Association

            Parents' associations
            Parents for Ferries
            Association of Rural Families

            International Organizations
            Global River Watch
            Lawyers for Pilots
            """);

        Assert.Equal(6, letter.Signatories.Count);
    }

    [Fact]
    public void The_last_row_of_two_columns_may_have_one()
    {
        var letter = Written.SignedBy("""
            Alaska Rivers Trust               Michigan Mothers for Clean Harbours
            American Coalition for Safe Boats National River Prevention Alliance
            Bay Area Water Watch              Ohio Valley Ferry Partnership
            Center for River Water Policy     River Guardians of the Piedmont
            Center for Harbour Air Projects   River Watch of the Piedmont
            Centers for Drinking Water Study  River Friends of the Piedmont
            Clean Boats Coalition
            """);

        Assert.Contains(letter.Signatories, signed => signed.Name.Value == "River Friends of the Piedmont");
    }

    [Fact]
    public void Boards_of_one_body_are_written_to_beside_its_president()
    {
        var letter = Written.Addressed("""
            Ms Ingrid Lund
            President
            African Harbour Bank
            15 Avenue du Port, BP 1387

            Executive Board
            African Harbour Bank

            Board of Governors
            African Harbour Bank
            """);

        Assert.Equal(3, letter.Recipients.Count);
    }

    [Fact]
    public void Chiefs_sign_for_their_clans()
    {
        var letter = Written.SignedBy("""
            Chief Namora (John Lee)
            Tayu Clan

            Chief Hagora (Mary Hill)
            Likilyu Clan

            Chief Wora (Frank Soto)
            Godumten Clan
            """);

        Assert.Equal(["Tayu Clan", "Likilyu Clan", "Godumten Clan"],
            letter.Signatories.Select(signed => Assert.IsType<Signatory.Person>(signed).Affiliation?.Value));
    }
}
