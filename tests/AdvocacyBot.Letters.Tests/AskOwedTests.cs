namespace AdvocacyBot.Letters.Tests;

/// <summary>What a thing should or must be like, item by item; and courtesies and beginnings of asks.</summary>
public class AskOwedTests
{
    [Theory]
    [InlineData("The resolution should:")]
    [InlineData("The system that follows should, at a minimum:")]
    [InlineData("This plan must:")]
    [InlineData("Any new policy must:")]
    [InlineData("A fair process requires:")]
    [InlineData("La resolución debería, como mínimo:")]
    [InlineData("La nueva ley debe:")]
    [InlineData("El mandato deberá, al menos:")]
    public void Items_of_what_a_thing_should_be_are_asks(string lead) =>
        Assert.Equal(
            ["Fund legal help for all who wait at the bridge.", "Extend the hours of the harbour shelter."],
            Asks($"{lead}\n\n- Fund legal help for all who wait at the bridge.\n- Extend the hours of the harbour shelter."));

    [Theory]
    [InlineData("The Convention requires:")]
    [InlineData("The Constitution says that the State must:")]
    [InlineData("The treaty that binds us all must:")]
    public void Items_of_what_the_law_says_are_none(string lead) =>
        Assert.Empty(Asks($"{lead}\n\n- A hearing for all who wait at the bridge.\n- A shelter within the harbour."));

    [Theory]
    [InlineData("Les rogamos acepten, Excelencias, el testimonio de nuestra más alta consideración.")]
    [InlineData("Le solicitamos reciba las muestras de nuestro respeto.")]
    [InlineData("Please accept, Excellency, the assurances of our highest consideration.")]
    public void A_close_written_as_a_request_asks_nothing(string close) => Assert.Empty(Asks(close));

    [Theory]
    [InlineData(
        "Las organizaciones de derechos humanos abajo firmantes pedimos al Consejo que abra el albergue.",
        "Las organizaciones de derechos humanos abajo firmantes pedimos al Consejo que abra el albergue.")]
    [InlineData(
        "Reiteramos nuestra disposición para acompañar este proceso y solicitamos una reunión con su equipo.",
        "solicitamos una reunión con su equipo")]
    [InlineData(
        "Quedamos a su disposición para ampliar esto y le solicitamos una reunión a la brevedad.", "le solicitamos una reunión a la brevedad")]
    [InlineData(
        "En particular, pediremos a la Comisión que exhorte a los Estados a abrir el puente.",
        "pediremos a la Comisión que exhorte a los Estados a abrir el puente")]
    [InlineData("We also caution against any closing of the bridge.", "We also caution against any closing of the bridge.")]
    public void An_ask_begins_where_its_clause_begins(string sentence, string ask) => Assert.Equal([ask], Asks(sentence));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);
}
