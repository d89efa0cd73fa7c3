namespace AdvocacyBot.Letters.Tests;

/// <summary>Points of Spanish letters that hang on an ask before them, and bodies with those who sign for them.</summary>
public class SpanishPointTests
{
    [Theory]
    [InlineData("Junta de Aguas del Valle\nMarta Ruano Piedra, presidenta\n\nRed Andina de Riego\nBlas Moreno Tapia, vocero")]
    [InlineData("Junta de Aguas del Valle\nMarta Ruano Piedra\nPresidenta\n\nRed Andina de Riego\nBlas Moreno Tapia\nSecretario")]
    [InlineData("Por la Junta de Aguas del Valle: Marta Ruano Piedra\nPor la Red Andina de Riego: Blas Moreno Tapia")]
    [InlineData("En nombre de la Junta de Aguas del Valle: Marta Ruano Piedra\nEn nombre de la Red Andina de Riego: Blas Moreno Tapia")]
    public void A_body_and_who_signs_for_it_are_one_signatory(string signatures)
    {
        var signed = Written.SignedBy(signatures).Signatories.OfType<Signatory.Person>().ToList();

        Assert.Equal(["Marta Ruano Piedra", "Blas Moreno Tapia"], signed.Select(s => s.Name.Value));
        Assert.Equal(["Junta de Aguas del Valle", "Red Andina de Riego"], signed.Select(s => s.Affiliation?.Value));
        Assert.Equal(2, Written.SignedBy(signatures).Signatories.Count);
    }

    [Fact]
    public void A_person_with_an_occupation_beneath_a_body_signs_beside_it() =>
        Assert.Equal(
            ["Fundación Orilla", "Colectivo Salitre", "Inés Marte Polanco"],
            Written.SignedBy("Fundación Orilla\nColectivo Salitre\nInés Marte Polanco, cineasta").Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("Comparte esta nota en Facebook | Twitter")]
    [InlineData("Compartir en redes sociales: WhatsApp, Telegram")]
    [InlineData("Notas")]
    [InlineData("Notas al pie")]
    [InlineData("CBR: Casa Betania del Río. RMS: Red de Mujeres del Sur.")]
    public void A_line_behind_the_names_that_signs_nothing_is_no_signatory(string line) =>
        Assert.Equal(
            ["Casa Betania del Río", "Red de Mujeres del Sur"],
            Written.SignedBy($"Casa Betania del Río\nRed de Mujeres del Sur\n\n{line}").Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("Le solicitamos, en primer término, que retire el decreto. En segundo término, que mantenga el fondo. Y en tercero, que instruya a la ministra.", 3)]
    [InlineData("Le pedimos que reabra el hospital. Y por último, que reciba a las delegadas del personal.", 2)]
    [InlineData("El año pasado cerraron el hospital. En segundo lugar, que falte personal lo sabe cualquiera.", 0)]
    public void A_next_point_goes_on_with_the_ask_before_it(string body, int asks) =>
        Assert.Equal(asks, Written.WithBody(body).Asks.Count);

    [Theory]
    [InlineData("👉")]
    [InlineData("✅")]
    [InlineData("➡️")]
    [InlineData("▶")]
    [InlineData("●")]
    [InlineData("1️⃣")]
    public void A_picture_before_a_line_is_a_bullet(string mark) =>
        Assert.Equal(
            3, Written.WithBody($"¿QUÉ PEDIMOS?\n\n{mark} Un censo en las seis aldeas.\n{mark} Agua para la escuela.\n{mark} Que se publiquen los análisis.").Asks.Count);

    [Theory]
    [InlineData("Por ello solicitamos a la Secretaría de Salud:\n\nI. Abrir la clínica;\n\nII. Pagar los sueldos.\n\nY al Instituto de Tierras:\n\nI. Entregar los títulos;\n\nII. Publicar el mapa.", 4)]
    [InlineData("Para avanzar, agradecemos que nos envíen el listado de las escuelas.", 1)]
    [InlineData("Agradecemos que nos hayan recibido el lunes.", 0)]
    [InlineData("Consideramos igualmente indispensable que la Fiscalía publique el convenio.", 1)]
    [InlineData("Estimamos asimismo urgente que el Congreso apruebe la ley.", 1)]
    public void An_ask_is_told_by_its_own_words(string body, int asks) =>
        Assert.Equal(asks, Written.WithBody(body).Asks.Count);
}
