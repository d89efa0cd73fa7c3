namespace AdvocacyBot.Letters.Tests;

/// <summary>Lists of asks behind openings that ask without a matter, and under marks of many kinds.</summary>
public class AskListTests
{
    [Theory]
    [InlineData("Solicitamos, por tanto:", "i.", "ii.")]
    [InlineData("Les pedimos dos cosas concretas:", "Uno.", "Dos.")]
    [InlineData("POR LO QUE PEDIMOS:", "✔", "✔")]
    [InlineData("SOLICITAMOS", "1.º", "2.º")]
    [InlineData("4. We therefore call on the Minister to do the following:", "4.1", "4.2")]
    public void Each_item_is_an_ask_and_its_opening_is_none(string opening, string first, string second)
    {
        var letter = Written.WithBody(
            $"""
            {opening}

            {first} La apertura de un procedimiento conjunto de evaluación ambiental en ambos países.

            {second} Información en todos los idiomas para la población de los municipios afectados.
            """);

        Assert.Equal(
            ["La apertura de un procedimiento conjunto de evaluación ambiental en ambos países.",
             "Información en todos los idiomas para la población de los municipios afectados."],
            letter.Asks.Select(a => a.Words.Value));
    }
}
