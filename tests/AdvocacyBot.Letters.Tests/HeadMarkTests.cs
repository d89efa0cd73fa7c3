namespace AdvocacyBot.Letters.Tests;

/// <summary>Marks and labels of the head: who is written to, who writes, and what is neither.</summary>
public class HeadMarkTests
{
    [Theory]
    [InlineData("Presidenta de la República de Costa Rica")]
    [InlineData("Presidenta de Costa Rica")]
    [InlineData("Gobernadora del Estado de Nuevo León")]
    [InlineData("Embajadora de la República de Sierra Leona")]
    public void An_office_keeps_the_land_it_is_of(string office)
    {
        var addressee = Assert.Single(Written.Addressed($"Doctora\nOdalys Wrenfield Soto\n{office}\nPresente").Recipients);

        Assert.Equal(("Odalys Wrenfield Soto", office), (addressee.Name?.Value, addressee.Title?.Value));
    }

    [Fact]
    public void A_committee_of_many_matters_beneath_a_name_is_where_that_person_sits()
    {
        var letter = Written.Addressed(
            """
            The Honorable Chairman Blas Quintero
            U.S. Senate Committee on Rivers, Harbours, and Lakes
            Washington, DC 20510

            The Honorable Ranking Member Eva Ruiz
            U.S. Senate Committee on Rivers, Harbours, and Lakes
            Washington, DC 20510
            """);

        Assert.Equal(["Blas Quintero", "Eva Ruiz"], Written.Names(letter.Recipients));
        Assert.All(letter.Recipients, one => Assert.EndsWith("and Lakes", one.Organization?.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_block_that_opens_with_to_is_written_to() =>
        Assert.Equal(
            ["Ann Lee", "EU Heads of State and Government"],
            Written.Addressed("To Ms. Ann Lee\nPresident of the European Council\nB-1048 Brussels\n\nTo the EU Heads of State and Government\n\nEurope, 12 October 2017")
                .Recipients.Select(one => one.Name?.Value ?? one.Title?.Value));

    [Fact]
    public void Many_ambassadors_before_a_committee_are_one_addressee_without_a_name()
    {
        var addressee = Written.Addressed("A la atención de:\n\nEmbajadores y embajadoras ante el Comité de Representantes Permanentes")
            .Recipients.Single();

        Assert.Null(addressee.Name);
        Assert.Equal("Embajadores y embajadoras ante el Comité de Representantes Permanentes", addressee.Title?.Value);
    }

    [Theory]
    [InlineData("Bogotá, D.C.,\n\nSeñora\nODALYS WRENFIELD SOTO\nDirectora\nCorporación Selva y Páramo")]
    [InlineData("Señora\nODALYS WRENFIELD SOTO\nDirectora\nCorporación Selva y Páramo\n\nREF.: Derecho de petición\nPETICIONARIOS: Consejo Comunitario de Puerto Lejano y otros")]
    [InlineData("Location: Washington, DC\n\nIssues: Rivers and Harbours\n\nSeñora\nODALYS WRENFIELD SOTO\nDirectora")]
    [InlineData("Donate Now\n\nSeñora\nODALYS WRENFIELD SOTO\nDirectora")]
    [InlineData("Señora\nODALYS WRENFIELD SOTO\nDirectora\nc/o His Excellency Ambassador Issa Tiendré\nEmbassy of the Republic of Sabou\n2340 Massachusetts Avenue, N.W.")]
    public void Places_labels_buttons_and_those_who_pass_a_letter_on_are_no_addressees(string head) =>
        Assert.Equal(["ODALYS WRENFIELD SOTO"], Written.Names(Written.Addressed(head).Recipients));

    [Fact]
    public void Two_authorities_with_their_initials_are_two() =>
        Assert.Equal(
            ["AGENCIA NACIONAL DE PUERTOS - ANP", "AUTORIDAD NACIONAL DE LAGOS - ANL"],
            Written.Addressed("Señores\nAGENCIA NACIONAL DE PUERTOS - ANP\nAUTORIDAD NACIONAL DE LAGOS - ANL\nE. S. D.").Recipients
                .Select(one => one.Organization?.Value));

    [Fact]
    public void The_minister_whose_name_heads_the_page_is_not_written_to()
    {
        var letter = Written.Read(
            """
            Department for Harbours

            Baroness Wrenfield of Ilkeston
            Parliamentary Under Secretary of State for Water
            Seacole Building
            London SW1P 4DF

            Ms Odalys Soto
            Chief Executive
            The Chalk Streams Alliance

            7 September 2022

            Dear Ms Soto,

            Thank you for your letter of 4 August about the rivers of the county.

            Yours sincerely,

            Baroness Wrenfield of Ilkeston
            """);

        Assert.Equal(["Odalys Soto"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void An_office_alone_above_the_date_is_whose_paper_it_is()
    {
        var letter = Written.Read(
            """
            SECRETARÍA DE ESTADO
            DE COOPERACIÓN INTERNACIONAL

            LA SECRETARIA DE ESTADO

            Madrid, 6 de septiembre de 2023

            D. Blas Quintero Pont
            Presidente de la Coordinadora de ONG

            Estimado Blas:

            Acuso recibo de la carta que dirigiste al Ministro el pasado 18 de julio.

            Un cordial saludo,

            Eva Ruiz Marín
            """);

        Assert.Equal(["Blas Quintero Pont"], Written.Names(letter.Recipients));
    }

    [Fact]
    public void The_head_of_a_petition_in_capitals_keeps_its_wrapped_lines_together()
    {
        var letter = Written.Read(
            """
            PETITION

            TO:       THE PRESIDENT OF THE REPUBLIC OF MALAWI, HIS EXCELLENCY
                          DR. ODALYS WRENFIELD

            CC:       THE VICE PRESIDENT OF THE REPUBLIC OF MALAWI

                          THE CHIEF SECRETARY TO GOVERNMENT, OFFICE OF THE PRESIDENT
                          AND CABINET (OPC)

                          THE HARBOUR COMMISSION

            DATE:  14TH SEPTEMBER 2021

            THEME: NO HARBOUR, NO NATION: THE RIGHT TO THE SEA

            We the undersigned observe that the harbours of the country have been closed for three years.

            We ask you to open them without delay.

            Signed,

            Ann Lee
            """);

        Assert.Equal(["ODALYS WRENFIELD"], Written.Names(letter.Recipients));
        Assert.Equal(3, letter.CarbonCopies.Count);
        Assert.StartsWith("NO HARBOUR", letter.SubjectLine?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Irish_letter_is_read_as_any_other()
    {
        var letter = Written.Read(
            """
            An Taoiseach
            Ruairí Ó Conaill TD
            Oifig an Taoisigh
            Baile Átha Cliath 2

            16 February 2021

            A Thaoisigh, a chara,

            We ask you to open the harbour to the families who wait there.

            Is sinne, le meas,

            Ann Lee

            c.c. Darach Ó hAodha TD, Minister for Housing
            """);

        Assert.Equal(["Ruairí Ó Conaill"], Written.Names(letter.Recipients));
        Assert.Equal(("Darach Ó hAodha", "Minister for Housing"), (letter.CarbonCopies[0].Name?.Value, letter.CarbonCopies[0].Title?.Value));
        Assert.NotNull(letter.Salutation);
    }

    [Fact]
    public void A_letter_that_a_page_quotes_is_read_without_its_marks()
    {
        var letter = Written.Read(
            """
            We sign letter on shelters

            Over sixty groups have sent a letter about the pause. The full letter reads:

            "Dear Home Secretary,

            "We write to you about the families who wait at the border and have no shelter there.

            "We ask you to reopen the shelters at once.

            "Yours sincerely,

            Alderbrook Welcome Circle
            Brindley Harbour Church
            Castleford Friends of Refugees"
            """);

        Assert.Equal("Home Secretary", letter.Recipients.Single().Title?.Value);
        Assert.Equal(
            ["Alderbrook Welcome Circle", "Brindley Harbour Church", "Castleford Friends of Refugees"],
            letter.Signatories.Select(signatory => signatory.Name.Value));
    }
}
