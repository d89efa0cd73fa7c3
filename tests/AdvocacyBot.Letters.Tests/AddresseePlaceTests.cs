namespace AdvocacyBot.Letters.Tests;

/// <summary>The lines beneath an addressee that tell only where.</summary>
public class AddresseePlaceTests
{
    [Theory]
    [InlineData("Chief Executive Officer\nHarbour Rivers Inc.\n4 Wharf Street\nBoston, MA 02116\nUnited States")]
    [InlineData("Prime Minister\n10 Downing Street\nLondon SW1A 2AA\nUnited Kingdom")]
    [InlineData("Director\nHarbour Rivers Inc.\n4 Wharf Street\nBoston, MA 02116\nUnited States of America")]
    [InlineData("Chief Executive Officer\nHarbour Rivers Inc.\nOne Silver Pear Way\nBoston, MA 02116")]
    [InlineData("Commissioner for Rivers\nCouncil of Harbours\nAvenue de l'Europe\nF-67075 Strasbourg Cedex, France")]
    [InlineData("Governor\nExecutive Chamber\nAlbany, NY 12224")]
    [InlineData(
        "Prime Minister's Office\nMain Block, Perdana Harbour Building\n" +
        "Federal Government Administrative Centre\n62502 Putrajaya\nMalaysia")]
    [InlineData("Prime Minister\nSouth Block, Raisina Hill\nNew Delhi 110011\nIndia")]
    [InlineData("Prime Minister\nPrivate Bag 18041\nParliament Buildings\nWellington 6160\nNew Zealand")]
    [InlineData("President\nOffice of the President\nAl Ittihadia Palace\nCairo\nEgypt")]
    [InlineData("President of the Republic\nHarbour Secretariat\nGalle Face\nColombo 1\nSri Lanka")]
    [InlineData("Minister of Harbours\nMinistry of Harbours\nJl. Medan Merdeka Utara\nJakarta Pusat\nIndonesia")]
    [InlineData("Presidente\nSenado de la República\nCapitolio Nacional\nBogotá D.C.")]
    [InlineData("President\nHarbour Council\nBât. Paul Wrenfield\nRue Wiertz 60\nB-1047 Bruxelles")]
    [InlineData("Minister of Harbours\n\nEsplanada dos Portos, Bloco B\nBrasília - DF, 70068-900\nBrazil")]
    public void Country_street_and_house_are_no_addressees(string lines) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Written.Addressed($"Ms. Odalys Wrenfield\n{lines}").Recipients));

    [Fact]
    public void A_body_that_a_building_is_named_after_is_an_addressee_still() =>
        Assert.Equal(
            "Ministry of Nation Building",
            Assert.Single(Written.Addressed("Ministry of Nation Building\n4 Wharf Street\nBoston, MA 02116").Recipients)
                .Organization?.Value);
}
