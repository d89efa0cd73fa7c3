namespace AdvocacyBot.Letters.Tests;

/// <summary>Asks of a body that speaks of itself in the third person, by the name that it signs with.</summary>
public class AskWriterTests
{
    [Theory]
    [InlineData("Así las cosas, el SITRAPU le plantea con todo respeto:")]
    [InlineData("El SITRAPU solicita lo siguiente:")]
    [InlineData("Por lo anterior, el SITRAPU le solicita con todo respeto:")]
    [InlineData("Por todo ello, este Sindicato solicita a ese Ministerio que, en el trámite de enmiendas:")]
    public void A_union_leads_to_what_it_asks_by_its_own_name(string lead) =>
        Assert.Equal(
            ["Publique la lista de puertos.", "Pague los salarios adeudados."],
            Asks($"{lead}\n\na) Publique la lista de puertos.\n\nb) Pague los salarios adeudados.", "Sindicato de Trabajadores de Puertos (SITRAPU)"));

    [Theory]
    [InlineData("Por todo ello, la Plataforma solicita a ese Ministerio que publique el registro.", "Presidenta de la Plataforma por la Vivienda Digna")]
    [InlineData("For the reasons above, the League asks the Department to finalize the rule this year.", "Harbour Breathers' League")]
    [InlineData("The Coalition for Open Ports, with the 11 organizations listed below, urges you to support the bill.", "Coalition for Open Ports")]
    [InlineData("Specifically, the First Nation requires that you confirm the date in writing.", "Wrenfield First Nation")]
    public void A_body_asks_by_its_own_name(string sentence, string signer) => Assert.Single(Asks(sentence, signer));

    [Theory]
    [InlineData("La Comisión solicita al Estado que publique el registro.")]
    [InlineData("The Act requires that you publish the register.")]
    [InlineData("The Bureau asks applicants to finalize the forms within a year.")]
    public void What_another_body_asks_is_no_ask_of_the_letter(string sentence) => Assert.Empty(Asks(sentence, "Harbour Breathers' League"));

    [Theory]
    [InlineData("On Earth Day, civil society organisations from every region call on you to free the prisoners.")]
    [InlineData("We, the undersigned organizations who feed, shelter and teach families in every county, write to urge you to oppose the bill.")]
    public void Many_ask_with_one_voice(string sentence) => Assert.Single(Asks(sentence, "Harbour Breathers' League"));

    private static IEnumerable<string> Asks(string body, string signer) =>
        Written.Read(
            $"""
            May 4, 2021

            Ambassador Ann Lee
            Embassy of Canada

            Dear Ambassador Lee:

            We write to you about the families who wait at the harbour and have no shelter there.

            {body}

            Sincerely,

            Odalys Wrenfield
            {signer}
            """).Asks.Select(ask => ask.Words.Value);
}
