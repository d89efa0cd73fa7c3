namespace AdvocacyBot.Letters.Tests;

/// <summary>What an assembly resolved: only the points that ask are asks.</summary>
public class AskResolvedTests
{
    [Theory]
    [InlineData("Por tales razones, ACORDAMOS:")]
    [InlineData("Por lo expuesto, la asamblea resuelve:")]
    [InlineData("RESOLVEMOS:")]
    [InlineData("En consecuencia, hemos acordado por unanimidad:")]
    [InlineData("ACUERDOS")]
    [InlineData("Acordamos lo siguiente:")]
    public void Its_points_ask_by_their_own_verb(string lead) =>
        Assert.Equal(
            ["Exigir a la Presidenta que anule las concesiones.", "Llamar al Congreso a derogar la ley.", "Reclamar la libertad de las personas detenidas."],
            Asks($"{lead}\n\n1. Exigir a la Presidenta que anule las concesiones.\n\n2. Convocar a un paro de un día.\n\n3. Llamar al Congreso a derogar la ley.\n\n" +
                "4. Declararnos en sesión permanente.\n\n5. Reclamar la libertad de las personas detenidas."));

    [Fact]
    public void Whoever_is_asked_stands_behind_the_verb() =>
        Assert.Equal("Ministerio de Minas", Assert.Single(Written.WithBody("ACORDAMOS:\n\nPRIMERO. Demandar al Ministerio de Minas el archivo de la solicitud.\n\nSEGUNDO. Rechazar el acuerdo.").Asks).Of);

    [Fact]
    public void A_sentence_may_open_with_the_infinitive() => Assert.Empty(Asks("Exigir, sumar y esperar: eso hemos hecho todos estos años."));

    [Fact]
    public void A_lead_that_leaves_the_matter_to_its_items_is_no_ask_beside_them() =>
        Assert.Equal(
            ["remitir al Congreso el proyecto de ley;", "abrir una mesa de trabajo con las comunidades."],
            Asks("Por ello, solicitamos al Sr. Ministro tenga a bien:\n\na) remitir al Congreso el proyecto de ley;\n\nb) abrir una mesa de trabajo con las comunidades."));

    private static IEnumerable<string> Asks(string body) => Written.WithBody(body).Asks.Select(ask => ask.Words.Value);
}
