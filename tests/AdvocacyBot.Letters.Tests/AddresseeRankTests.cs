namespace AdvocacyBot.Letters.Tests;

/// <summary>Addressees by their rank and courtesies: those who reign, excellencies, bodies and their holders.</summary>
public class AddresseeRankTests
{
    [Theory]
    [InlineData("His Majesty King Osric bin Faris Al Noor, King of Farland", "Your Majesty:", "Osric bin Faris Al Noor", "King of Farland")]
    [InlineData("His Majesty King Osric bin Faris Al Noor\nKing of Farland\nNoor Palace", "Your Majesty,", "Osric bin Faris Al Noor", "King of Farland")]
    [InlineData(
        "His Royal Highness Prince Osric bin Faris Al Noor, Crown Prince, Deputy King and First Deputy Prime Minister", "Your Royal Highness,",
        "Osric bin Faris Al Noor", "Crown Prince, Deputy King and First Deputy Prime Minister")]
    [InlineData("His Royal Highness\nSheikh Osric bin Faris AL NOOR\nKing of Farland", "Your Highness:", "Osric bin Faris AL NOOR", "King of Farland")]
    [InlineData("Su Alteza Real el Príncipe Osric bin Faris\nPríncipe heredero de Tierra Lejana", "Su Alteza:", "Osric bin Faris", "Príncipe heredero de Tierra Lejana")]
    [InlineData("King Osric bin Faris Al Noor", "Dear King Osric,", "Osric bin Faris Al Noor", "King")]
    [InlineData("Chairman Peter King", "Dear Chairman King:", "Peter King", "Chairman")]
    public void Those_who_reign_are_read_with_name_and_office(string address, string greeting, string name, string title)
    {
        var letter = Addressed(address, greeting);

        var party = Assert.Single(letter.Recipients);
        Assert.Equal((name, title), (party.Name?.Value, party.Title?.Value));
        Assert.Equal(greeting, letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("H.E. Don Wrenfield, Minister of Rivers", "Don Wrenfield")]
    [InlineData("The Honorable Don S. Wrenfield, Chairman", "Don S. Wrenfield")]
    [InlineData("Sr. Don Tomás Núñez Prado, Ministro de Aguas", "Tomás Núñez Prado")]
    public void Don_before_a_family_name_alone_is_a_given_name(string address, string name) =>
        Assert.Equal([name], Written.Names(Addressed(address, "Your Excellency").Recipients));

    [Theory]
    [InlineData("Records and Agency Assistance\nNational Archives Administration\n8601 Adelphi Road\nCollege Park, MD 20740-6001", "Dear Sir or Madam:")]
    [InlineData("Office of Rivers\nU.S. Harbour Services\n5 Wharf Drive\nFalls Church, VA 22041", "To Whom It May Concern:")]
    public void An_office_its_body_and_a_town_of_any_name_are_one_addressee(string address, string greeting)
    {
        var party = Assert.Single(Addressed(address, greeting).Recipients);

        Assert.Equal(address.Split('\n')[0] + " " + address.Split('\n')[1], party.Organization?.Value);
        Assert.Equal(address.Split('\n')[3], party.Address[^1].Value);
    }

    [Theory]
    [InlineData("Honorable Sra. Odalys Núñez\n\n\nVicepresidenta de Tierra Lejana\nPRESENTE", "Señora Vicepresidenta:", "Vicepresidenta de Tierra Lejana")]
    [InlineData("Ms. Tamsin Quill\n\nSecretary of Rivers", "Dear Secretary Quill:", "Secretary of Rivers")]
    public void An_office_set_apart_from_a_name_alone_is_of_that_person(string address, string greeting, string title) =>
        Assert.Equal(title, Assert.Single(Addressed(address, greeting).Recipients).Title?.Value);

    [Theory]
    [InlineData("Respetables Señora y Señores\n\nIrena Núñez Prado\nFiscal General\n\nTomás Quilaqueo\nMinistro de Aguas", "Apreciables señora y señores:")]
    [InlineData("Irena Núñez Prado\nFiscal General\n\nTomás Quilaqueo\nMinistro de Aguas", "Excmos. Sres. Ministros:")]
    [InlineData("Excmos. Sres.:\nD.ª Irena Núñez Prado, Fiscal General\nD. Tomás Quilaqueo, Ministro de Aguas", "Excelentísimos señores:")]
    public void A_courtesy_to_all_is_nobody(string address, string greeting)
    {
        var letter = Addressed(address, greeting);

        Assert.Equal(["Irena Núñez Prado", "Tomás Quilaqueo"], Written.Names(letter.Recipients));
        Assert.Equal(greeting, letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("Ana Ruiz Soto\nRepresentante en Costa Azul\nS.O.")]
    [InlineData("Ana Ruiz Soto\nRepresentante en Costa Azul\nE.S.D.")]
    [InlineData("Ana Ruiz Soto\nRepresentante en Costa Azul\nSu Oficina")]
    public void Marks_of_delivery_are_no_body(string address) =>
        Assert.Null(Assert.Single(Addressed(address, "Señora Representante:").Recipients).Organization);

    [Fact]
    public void A_greeted_person_above_the_office_is_the_addressee()
    {
        var party = Assert.Single(Written.Read(
            "(Lima, 12.12.2023). Estimado Sr. Tomás Quilaqueo\n\nSecretario General de la Liga de Aguas\n\n"
            + "Las organizaciones le escribimos sobre las familias que esperan en la frontera.\n\nAtentamente,\n\nRed Fronteriza") is var letter
            ? letter.Recipients : []);

        Assert.Equal("Tomás Quilaqueo", party.Name?.Value);
        Assert.Equal(new DateOnly(2023, 12, 12), letter.Dateline?.Date.Value);
    }

    [Fact]
    public void Those_greeted_by_name_above_whom_only_their_body_stands_are_written_to_there()
    {
        var letter = Addressed("House Committee on Rivers\nWashington, DC 20515", "Dear Chairman Wrenfield and Ranking Member Quill:");

        Assert.Equal(["Wrenfield", "Quill"], Written.Names(letter.Recipients));
        Assert.All(letter.Recipients, r => Assert.Equal("House Committee on Rivers", r.Organization?.Value));
    }

    [Fact]
    public void In_an_English_greeting_only_and_parts_names() =>
        Assert.Equal(
            ["Cabrera López", "Gonzalo de Villa y Vásquez"],
            Written.Names(Addressed("", "Dear Cardinal Cabrera López and Archbishop Gonzalo de Villa y Vásquez,").Recipients));

    [Theory]
    [InlineData("Por Redacción | 20 junio, 2019\n\nTepic, a 19 de junio de 2019")]
    [InlineData("By Ann Lee | June 20, 2019\n\nAustin, Texas, June 19, 2019")]
    public void The_letters_own_date_goes_before_a_pages(string head)
    {
        var letter = Written.Read(
            $"{head}\n\nMs. Tamsin Quill\nSecretary of Rivers\n\nDear Secretary Quill:\n\nWe write to you about the families who wait.\n\nSincerely,\n\nHarbour House");

        Assert.Equal(new DateOnly(2019, 6, 19), letter.Dateline?.Date.Value);
    }

    [Fact]
    public void Bodies_in_columns_do_not_run_into_each_other()
    {
        var letter = Addressed(
            """
            The Honorable Odalys Wrenfield          The Honorable Tamsin Quill
            Chairman                                Ranking Member
            Committee on Rivers                     Committee on Rivers
            House of Deputies                       House of Deputies
            """, "Dear Chairman Wrenfield and Ranking Member Quill:");

        Assert.All(letter.Recipients, r => Assert.Equal("Committee on Rivers House of Deputies", r.Organization?.Value));
    }

    [Theory]
    [InlineData("Senate Majority Leader Tamsin Quill\nHouse Minority Leader Odalys Wrenfield", "Senate Majority Leader", "House Minority Leader")]
    [InlineData("Ms. Tamsin Quill\nUnited Nations High Envoy for Rivers\nMs. Odalys Wrenfield\nCommissioner for Home Affairs", null, "Commissioner for Home Affairs")]
    public void Leaders_of_a_chamber_hold_an_office(string address, string? first, string second)
    {
        var letter = Addressed(address, "Dear Leaders:");

        Assert.Equal(["Tamsin Quill", "Odalys Wrenfield"], Written.Names(letter.Recipients));
        Assert.Equal(second, letter.Recipients[1].Title?.Value);
        Assert.True(first is null || letter.Recipients[0].Title?.Value == first);
    }

    [Theory]
    [InlineData("**Dra. Irena Núñez Prado**\nPresidenta de Tierra Lejana\n**P R E S E N T E**", "**Estimada Presidenta:**", "Estimada Presidenta:")]
    [InlineData("Dra. Irena Núñez Prado\nPresidenta de Tierra Lejana\nCiudad.-", "De nuestras consideraciones:", "De nuestras consideraciones:")]
    public void A_greeting_in_bold_or_in_the_plural_greets(string address, string line, string greeting)
    {
        var letter = Addressed(address, line);

        Assert.Equal("Irena Núñez Prado", Assert.Single(letter.Recipients).Name?.Value);
        Assert.Equal(greeting, letter.Salutation?.Words.Value);
    }

    [Theory]
    [InlineData("CARTA ABIERTA\nal Presidente Tomás Quilaqueo Núñez", "Señor Presidente:", "Tomás Quilaqueo Núñez")]
    [InlineData("Open letter to President Tomás Quilaqueo on rivers", "Mr. President:", "Tomás Quilaqueo")]
    public void The_title_names_who_holds_the_office_that_is_greeted(string title, string greeting, string name)
    {
        var letter = Written.Read(
            $"{title}\n\nMay 4, 2021\n\n{greeting}\n\nWe write to you about the families who wait at the border.\n\nSincerely,\n\nHarbour House");

        Assert.Equal([name], Written.Names(letter.Recipients));
    }

    [Fact]
    public void Whose_attention_is_asked_without_a_colon_is_the_addressee() =>
        Assert.Equal(
            ["Odalys Wrenfield"],
            Written.Names(Addressed("A la atención de la Sra. Odalys Wrenfield, Comisaria de Aguas", "Estimada Comisaria Wrenfield,").Recipients));

    [Theory]
    [InlineData("His Excellency Professor Wellings Tembwe,\nPresident of the Republic of Kenya,\nLake Palace,")]
    [InlineData("Her Excellency Prof. Wellings Tembwe\nPresident of the Republic of Kenya")]
    [InlineData("Compartir en\n\nHis Excellency Dr. Wellings Tembwe\nPresident of the Republic of Kenya")]
    [InlineData("Author: Lake Legislators for Harbours  •  6 minute read\n\nDr. Wellings Tembwe\nPresident of the Republic of Kenya")]
    public void A_rank_behind_a_courtesy_and_what_a_page_adds_are_nobody(string address)
    {
        var recipient = Assert.Single(Addressed(address, "Dear Sir,").Recipients);

        Assert.Equal("Wellings Tembwe", recipient.Name?.Value);
        Assert.Equal("President of the Republic of Kenya", recipient.Title?.Value);
    }

    private static Letter Addressed(string address, string greeting) => Written.Read(
        $"May 4, 2021\n\n{address}\n\n{greeting}\n\nWe write to you about the families who wait at the border.\n\nSincerely,\n\nBorder Rights Network");
}
