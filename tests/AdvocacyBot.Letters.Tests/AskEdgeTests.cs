namespace AdvocacyBot.Letters.Tests;

/// <summary>What stands about the asks of a letter: marks of their lists, leads of their own, wishes and facts beside them.</summary>
public class AskEdgeTests
{
    [Theory]
    [InlineData("Nuestra solicitud es concreta:")]
    [InlineData("Por tal razón le hacemos llegar los siguientes pedidos:")]
    [InlineData("We would therefore be grateful if you would:")]
    [InlineData("En vista de todo ello exigimos al gobierno que Ud. representa:")]
    [InlineData("En consecuencia, solicitamos al Sr. Ministro:")]
    public void A_lead_opens_its_list_and_asks_nothing_more(string lead) =>
        Assert.Equal(["Publicar el padrón.", "Retirar las tropas."], Asks($"{lead}\n\n1. Publicar el padrón.\n2. Retirar las tropas."));

    [Fact]
    public void Capital_letters_mark_the_items_of_a_list() =>
        Assert.Equal(
            ["Publicar cada semana el padrón.", "Autorizar la compra de agua.", "Nombrar un enlace con las familias."],
            Asks("Por ello solicitamos:\nA. Publicar cada semana el padrón.\nB. Autorizar la compra de agua.\nC. Nombrar un enlace con las familias."));

    [Fact]
    public void A_full_stop_marks_the_items_of_a_list() =>
        Assert.Equal(
            ["cierren el centro de manera definitiva", "permitan la entrada sin cita previa"],
            Asks("Por eso les pedimos que:\n\n. cierren el centro de manera definitiva\n. permitan la entrada sin cita previa"));

    [Fact]
    public void The_number_of_a_page_right_above_a_lead_hides_nothing() =>
        Assert.Equal(
            ["Publique el registro de viviendas adaptadas.", "Prohíba los desahucios de personas con gran dependencia."],
            Asks(
                "Tampoco comprendemos que la reserva siga sin un registro.\n\n                                                             1\n"
                + "Por todo ello, solicitamos a ese Ministerio que, en el trámite de enmiendas:\n\n 1. Publique el registro de viviendas adaptadas.\n"
                + " 2. Prohíba los desahucios de personas con gran dependencia."));

    [Fact]
    public void A_lead_may_ask_before_it_goes_into_particulars() =>
        Assert.Equal(
            ["We therefore urge the Committee to hold firm to the text that passed the Senate", "reject the cuts;", "keep the school meals."],
            Asks("We therefore urge the Committee to hold firm to the text that passed the Senate, and in particular to:\n\n• reject the cuts;\n\n• keep the school meals."));

    [Theory]
    [InlineData("Finalmente, INTERPELAMOS a la ministra del Medio Ambiente, Ana Ruiz, a que aplique el principio precautorio.")]
    [InlineData("Estimamos indispensable que usted pueda entrevistarse en privado con los detenidos.")]
    [InlineData("Nine out of ten said no. We request that the agency hold a public hearing.")]
    [InlineData("We are sending a copy to the Chair and would be grateful if the present one could be brought to the attention of all Member States.")]
    [InlineData("We would welcome an opportunity to set out the evidence to you or your officials in person.")]
    public void It_asks(string sentence) => Assert.Single(Asks(sentence));

    [Theory]
    [InlineData("Desde hace años quienes firmamos esta carta acompañamos a comunidades de Puno y Ayacucho.")]
    [InlineData("We invite those who wrote the rule to drink from the wells at Mill Street.")]
    [InlineData("I would, however, be happy for my officials in the water team to meet you.")]
    [InlineData("Our organisations' rights remain reserved, including the right to approach the High Court.")]
    public void It_asks_for_nothing(string sentence) => Assert.Empty(Asks(sentence));

    [Theory]
    [InlineData("Que la claridad del día acompañe su pensamiento.")]
    [InlineData("Que la fuerza de la Verdad lo ilumine y le dé el coraje de rectificar.")]
    [InlineData("Que el Corazón del Cielo guíe sus pasos.")]
    public void A_wish_at_the_close_is_no_ask(string wish) =>
        Assert.Equal(["Le pedimos que publique el padrón."], Asks($"Le pedimos que publique el padrón.\n\n{wish}"));

    [Fact]
    public void What_an_office_is_wished_to_do_stays_an_ask() =>
        Assert.Equal(2, Asks("Le pedimos que publique el padrón. Que la Secretaría acompañe a las familias.").Count());

    [Fact]
    public void Rights_reserved_in_a_list_of_asks_are_no_ask() =>
        Assert.Equal(
            ["Pay the arrears.", "Open the clinic."],
            Asks("We demand that you:\n\n1. Pay the arrears.\n\n2. Open the clinic.\n\n3. Our organisations' rights remain reserved, including the right to go to court."));

    [Fact]
    public void Facts_that_a_reply_makes_known_are_no_asks() =>
        Assert.Empty(
            Asks(
                "En atención al punto de acuerdo en el que se exhorta a esta administración a instalar una mesa de diálogo, me permito hacer de su conocimiento lo siguiente:\n\n"
                + "1. La mesa quedó instalada el 15 de diciembre.\n\n2. El reordenamiento contempla la reubicación de 318 puestos."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(ask => ask.Words.Value);
}
