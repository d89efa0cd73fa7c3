namespace AdvocacyBot.Letters.Tests;

/// <summary>Asks of Spanish letters whose verb stands elsewhere, or is another than a verb of asking.</summary>
public class SpanishWaysTests
{
    [Fact]
    public void Points_behind_in_particular_are_asked_for_as_the_sentence_before_asks() =>
        Assert.Equal(
            [
                "Le instamos, señor Presidente, a cumplir su palabra.", "Ordene la devolución de los equipos.",
                "Dote a la unidad de personal suficiente.",
            ],
            Asks("Le instamos, señor Presidente, a cumplir su palabra. En particular:\n\n• Ordene la devolución de los equipos.\n• Dote a la unidad de personal suficiente."));

    [Fact]
    public void Orders_follow_in_a_row_behind_words_that_ask() =>
        Assert.Equal(
            ["Le pedimos que escuche a las familias del valle.", "Ordene la devolución de los equipos.", "Publiquen el informe de la comisión."],
            Asks("Le pedimos que escuche a las familias del valle. Ordene la devolución de los equipos. Publiquen el informe de la comisión."));

    [Theory]
    [InlineData("Los pozos se secaron. Ordene quien ordene, el agua no llega.")]
    [InlineData("Informe de la Comisión sobre los pozos del norte.")]
    [InlineData("Le escribimos desde el valle. Que los despidos se notificaran por teléfono y sin audiencia indigna al gremio.")]
    [InlineData("Son despidos sin causa y sin audiencia.")]
    [InlineData("Para toda comunicación sírvase escribir a la oficina de la parroquia.")]
    public void It_asks_for_nothing(string body) => Assert.Empty(Asks(body));

    [Theory]
    [InlineData("Sírvase indicar las alternativas de alojamiento que fueron ofrecidas.")]
    [InlineData("Sírvanse remitir las actas de la sesión de mayo.")]
    [InlineData("En tal virtud, agradeceré a usted remitir, hasta el 23 de julio, las observaciones al borrador.")]
    [InlineData("De igual manera, se le invita a designar a dos delegados para la mesa de trabajo.")]
    [InlineData("Quisiéramos conversar con usted durante su visita a Lima.")]
    public void It_asks(string body) => Assert.Single(Asks(body));

    [Fact]
    public void Two_asks_of_a_sentence_are_two() =>
        Assert.Equal(
            ["le solicitamos que entregue al Congreso un informe sobre los agentes", "le pedimos que instruya a nuestra embajada a reunirse con las familias"],
            Asks("Además, le solicitamos que entregue al Congreso un informe sobre los agentes, y le pedimos que instruya a nuestra embajada a reunirse con las familias."));

    [Fact]
    public void Two_verbs_that_ask_for_one_thing_are_one() =>
        Assert.Equal(
            ["Instalar una mesa de trabajo.", "Reabrir las solicitudes rechazadas."],
            Asks("Ante este panorama, proponemos y solicitamos a la Secretaría a su cargo:\n1. Instalar una mesa de trabajo.\n2. Reabrir las solicitudes rechazadas."));

    [Fact]
    public void A_verb_left_out_is_the_one_before()
    {
        var asks = Written.WithBody("Al señor presidente de la Asamblea le pedimos que cite a la ministra.\nY a la señora magistrada presidenta, que vele por los expedientes.").Asks;

        Assert.Equal(["señor presidente de la Asamblea", "la señora magistrada presidenta"], asks.Select(ask => ask.Of));
    }

    [Fact]
    public void Things_are_counted_off() =>
        Assert.Equal(
            ["La primera, que se publique el informe.", "La segunda, que se reabra el albergue.", "La tercera es que nos reciba el director."],
            Asks("Le pedimos tres cosas. La primera, que se publique el informe. La segunda, que se reabra el albergue. La tercera es que nos reciba el director."));

    [Fact]
    public void A_number_behind_letters_is_the_next_paragraph_of_the_letter() =>
        Assert.Equal(
            ["Prorrogar el plazo de los comités.", "Destinar una glosa a los pozos."],
            Asks("4.- Por lo expuesto, venimos en solicitar lo siguiente:\n\na) Prorrogar el plazo de los comités.\n\nb) Destinar una glosa a los pozos.\n\n5.- No ignoramos que el país atraviesa meses difíciles."));

    [Fact]
    public void Deeds_counted_off_behind_a_comma_are_asked_for_each() =>
        Assert.Equal(
            ["girar instrucciones a la tesorería.", "nombrar a dos personas sordas en la junta."],
            Asks("Por lo anterior, le pedimos:\n\nPrimero, girar instrucciones a la tesorería.\n\nSegundo, nombrar a dos personas sordas en la junta."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(ask => ask.Words.Value);
}
