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

    [Fact]
    public void Items_wished_under_que_need_no_mark_before_them() =>
        Assert.Equal(
            ["Eliminen el requisito de peritaje médico.", "No se permita la venta del río.", "Se garantice el agua."],
            Asks("Por ello les pedimos que:\nEliminen el requisito de peritaje médico.\nNo se permita la venta del río.\n"
                + "Se garantice el agua.\nHace dos años que esperamos una respuesta."));

    [Fact]
    public void Orders_under_to_need_no_mark_before_them() =>
        Assert.Equal(
            ["Condemn in public the use of force against unarmed civilians;", "Dispatch a high-level mission to the capital."],
            Asks("In view of the above we call upon the Union to:\n\nCondemn in public the use of force against unarmed civilians;\n"
                + "Dispatch a high-level mission to the capital.\n\nWe are not against the Union."));

    [Theory]
    [InlineData("So this is what we’re asking:", "* ", "* ")]
    [InlineData("We ask that you take the following steps:", "First, ", "Second, ")]
    [InlineData("We therefore call upon the Italian Government:", "- ", "- ")]
    public void An_opening_in_plain_words_opens_a_list(string opening, string first, string second)
    {
        var (stop, admit) = first.StartsWith('F') ? ("stop", "admit") : ("Stop", "Admit");

        Assert.Equal(
            [$"{stop} the works in the northern basin of the river.", $"{admit} doctors to all the stations on the river."],
            Asks($"{opening}\n\n{first}{stop} the works in the northern basin of the river.\n\n"
                + $"{second}{admit} doctors to all the stations on the river."));
    }

    [Fact]
    public void Roman_numerals_part_items_on_lines_of_their_own() =>
        Assert.Equal(
            ["Abrir un parlamento abierto con las familias;", "Asignar recursos suficientes;", "Legislar la creación del Centro."],
            Asks("Por lo anterior, solicitamos a ambas Cámaras:\n\n     I.   Abrir un parlamento abierto con las familias;\n"
                + "    II.   Asignar recursos suficientes;\n   III.   Legislar la creación del Centro."));

    [Fact]
    public void To_whom_the_next_items_are_is_no_item() =>
        Assert.Equal(
            ["open humanitarian corridors out of the city;", "establish a mission of inquiry into what was done."],
            Asks("We urge you to:\n\n1. open humanitarian corridors out of the city;\n\nTo the Commission on Human Rights:\n\n"
                + "2. establish a mission of inquiry into what was done."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(a => a.Words.Value);

    [Theory]
    [InlineData("Por ello nos gustaría compartirle dos recomendaciones que consideramos esenciales:")]
    [InlineData("En consecuencia, proponemos dos medidas urgentes:")]
    [InlineData("Con estos antecedentes, solicitamos a ustedes, de la manera más comedida:")]
    [InlineData("Exigimos que cada institución:")]
    public void An_announcing_sentence_opens_a_list_of_deeds_that_has_lost_its_bullets(string opening) =>
        Assert.Equal(
            ["Garantizar el acceso al agua.", "Suspender los desalojos."],
            Written.WithBody($"{opening}\n\nGarantizar el acceso al agua.\nSuspender los desalojos.").Asks.Select(a => a.Words.Value));

    [Fact]
    public void Steps_in_order_are_asks() =>
        Assert.Equal(
            ["rescind the rule.", "restore the ferries."],
            Written.WithBody("There are two steps the harbour can take today:\n\nFirst, rescind the rule.\nSecond, restore the ferries.")
                .Asks.Select(a => a.Words.Value));

    [Fact]
    public void A_lead_over_another_lead_is_no_ask() =>
        Assert.Equal(
            ["Pass the Harbour Act.", "Restore the ferries."],
            Written.WithBody(
                "We therefore recommend the following:\n\nCongress should:\n\n1. Pass the Harbour Act.\n2. Restore the ferries.")
                .Asks.Select(a => a.Words.Value));

    [Theory]
    [InlineData("Por la favorable atención que se sirva dar a la presente, anticipamos nuestros agradecimientos.")]
    [InlineData("Agradecemos de antemano la atención que brinde a la presente.")]
    public void Thanks_ask_nothing(string sentence) => Assert.Empty(Written.WithBody(sentence).Asks);
}
