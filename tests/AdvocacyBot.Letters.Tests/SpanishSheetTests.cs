namespace AdvocacyBot.Letters.Tests;

/// <summary>What stands on the sheet of a Spanish letter beside its own words: mottos, stamps, degrees, places with numbers, feasts.</summary>
public class SpanishSheetTests
{
    [Theory]
    [InlineData("Sufragio Efectivo. No Reelección")]
    [InlineData("DIOS UNIÓN LIBERTAD")]
    [InlineData("PROTESTAMOS LO NECESARIO")]
    [InlineData("Firmado digitalmente por:\nRUIZ SOTO Ana Eva FIR 40000001 hard\nMotivo: Soy el autor del documento")]
    [InlineData("Central Telefónica: 311-0000")]
    [InlineData("Responsable de la publicación: Domingo Choc Cacao, DPI 0000 00000 1601")]
    public void A_motto_a_stamp_or_an_imprint_signs_nothing(string lines)
    {
        Assert.Equal(["Ana Ruiz Soto"], Written.SignedBy($"{lines}\n\nAna Ruiz Soto").Signatories.Select(s => s.Name.Value));
        Assert.Equal(["Ana Ruiz Soto"], Written.SignedBy($"Ana Ruiz Soto\n\n{lines}").Signatories.Select(s => s.Name.Value));
    }

    [Fact]
    public void Links_to_share_a_page_sign_nothing() =>
        Assert.Equal(2, Written.WithTail("cc: Ministry of Health\n\nCompartir esto:\n\nFacebook  X  WhatsApp  Imprimir").Signatories.Count);

    [Theory]
    [InlineData("Ingeniero Civil U.T.F.S.M.")]
    [InlineData("Licenciada en Letras")]
    [InlineData("Médico Cirujano")]
    public void A_degree_is_the_title_of_the_name_above(string degree) =>
        Assert.Equal(degree, Assert.Single(Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy($"Hernán Oyarzo Villablanca\n{degree}").Signatories)).Titles).Value);

    [Fact]
    public void Networks_of_someone_are_a_body_among_others() =>
        Assert.Contains("Redes de Madres y Archivos", Written.SignedBy("Red Sur, A.C.\nRedes de Madres y Archivos\nVoces del Valle, A.C.").Signatories.Select(s => s.Name.Value));

    [Fact]
    public void More_than_one_sign_for_a_body_told_first()
    {
        var names = Written.SignedBy("Por la Unión de Caficultores de Altura, Santos Mejía Orellana, Presidente; Rosa Zelaya Ixcoy, Secretaria; Inés Soto Ruiz, Tesorera.")
            .Signatories.OfType<Signatory.Person>().Select(s => s.Name.Value);

        Assert.Equal(["Santos Mejía Orellana", "Rosa Zelaya Ixcoy", "Inés Soto Ruiz"], names);
    }

    [Theory]
    [InlineData("En Sevilla, a 22 de marzo de 2024, Día Mundial del Agua", 22)]
    [InlineData("Parcela 14, Loteo Los Boldos, 19 de Marzo de 2024.", 19)]
    [InlineData("Guatemala, zona 1, 3 de marzo de 2024", 3)]
    public void A_dateline_may_name_a_plot_or_a_feast(string line, int day) =>
        Assert.Equal(new DateOnly(2024, 3, day), Written.Read($"{line}\n\nSeñora Ministra:\n\nLe pedimos que reciba a las familias de la laguna.\n\nAtentamente,\n\nCasa Betania").Dateline?.Date.Value);

    [Fact]
    public void What_a_page_is_filed_by_is_no_addressee() =>
        Assert.DoesNotContain(
            Written.Read("---\ntitle: \"Carta\"\ndate: \"2021-07-14\"\ndraft: false\nauthor: Mesa Regional\n---\n\nEstimadas integrantes de los comités nacionales:\n\nLes pedimos que publiquen los contratos.\n\nAtentamente,\n\nCasa Betania").Recipients,
            party => $"{party.Title?.Value}{party.Organization?.Value}".Contains("draft", StringComparison.Ordinal));

    [Theory]
    [InlineData("Por último, requerimos que se nos conceda una audiencia en el curso del presente mes.")]
    [InlineData("Por eso creo imprescindible que se cree una mesa con los ayuntamientos.")]
    [InlineData("Me gustaría que esa visita se produjera pronto.")]
    public void An_ask_may_be_said_last_or_by_one_alone(string sentence) =>
        Assert.Single(Written.WithBody(sentence).Asks);

    [Fact]
    public void Trust_that_others_will_know_how_to_listen_asks_nothing() =>
        Assert.Empty(Written.WithBody("Confiamos en que sabrán escuchar a quienes madrugan.").Asks);

    [Theory]
    [InlineData("Hacemos un llamado a las comunidades hermanas a mantenerse organizadas.")]
    [InlineData("Llamamos a los pueblos hermanos a solidarizarse con nuestra lucha.")]
    [InlineData("Invitamos a la ciudadanía a sumarse a la jornada.")]
    [InlineData("Hacemos presente que la respuesta deberá evacuarse dentro del plazo de treinta días.")]
    public void What_is_said_to_ones_own_side_asks_no_government(string sentence) =>
        Assert.Empty(Written.WithBody(sentence).Asks);

    [Fact]
    public void Those_who_write_of_themselves_in_the_third_person_ask_all_the_same() =>
        Assert.Single(Written.WithBody("Quienes suscriben se dirigen a Ud. a fin de solicitarle que disponga la compra urgente de barbijos.").Asks);

    [Fact]
    public void A_stop_behind_a_bracket_or_a_short_word_is_no_part_of_a_name() =>
        Assert.Equal(
            ["Cuentas Claras Cuyo", "Sindicato de Estudiantes del Sur", "Education Everyhand ONG"],
            Written.SignedBy("1. Cuentas Claras Cuyo.\n2. Sindicato de Estudiantes del Sur.\n3. Education Everyhand ONG (India).").Signatories.Select(s => s.Name.Value));

    [Fact]
    public void Whoever_is_told_of_last_has_written_what_bears_his_name()
    {
        var letter = Written.Read("El agua que no llega\n\nHernán Castrejón Loya\n\nHace tres años el Congreso aprobó la ley de agua comunitaria. Por eso hoy le pido a la gobernadora que publique el reglamento de la ley.\n\nLas familias compran tambos a precio de oro en las colonias del oriente.\n\nHernán Castrejón Loya es coordinador de la Red de Comités del Agua.");

        Assert.Equal("Hernán Castrejón Loya", Assert.Single(letter.Signatories).Name.Value);
        Assert.Empty(letter.Recipients);
    }
}
