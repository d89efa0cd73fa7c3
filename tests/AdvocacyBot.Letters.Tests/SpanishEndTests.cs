namespace AdvocacyBot.Letters.Tests;

/// <summary>Ends of letters in Spanish: for whom the names sign, what stands about them, who is copied beneath.</summary>
public class SpanishEndTests
{
    private const string Names = "Acogida Digna, Costa sin Puertas, Asociación Karité Norte, Fundación La Orilla, Movimiento por el Techo, Pueblos que Abrazan y Red Solidaria de Poniente.";

    [Theory]
    [InlineData("Para más información y entrevistas:\nAna Ruiz – 600 000 123 – prensa@techo.example")]
    [InlineData("Para entrevistas y más información contactar con:\nAna Ruiz – 600 000 123 – prensa@techo.example")]
    [InlineData("Contacto de prensa y entrevistas\nAna Ruiz, 600 000 123, prensa@techo.example")]
    [InlineData("Portavoces para medios:\nAna Ruiz – 600 000 123\nJon Paz – 600 000 124")]
    [InlineData("Más información, entrevistas y solicitud de imágenes:\nAna Ruiz – 600 000 123")]
    public void Whom_the_press_may_call_parts_no_names_from_the_letter(string contact)
    {
        var labelled = Statement($"Organizaciones firmantes: {Names}\n\n{contact}");
        var beneath = Statement($"Firman este comunicado:\n{Names}\n\n{contact}");

        string[] signed =
            ["Acogida Digna", "Costa sin Puertas", "Asociación Karité Norte", "Fundación La Orilla", "Movimiento por el Techo", "Pueblos que Abrazan", "Red Solidaria de Poniente"];
        Assert.Equal(signed, labelled);
        Assert.Equal(signed, beneath);
    }

    [Theory]
    [InlineData("Por la Mesa Nacional por el Empleo\n\nAna Rueda Lorite\nRed de Mujeres\n\nLuis Prada Soto\nCooperativa La Semilla")]
    [InlineData("Por la Mesa Nacional por el Empleo\nAna Rueda Lorite\nRed de Mujeres\nLuis Prada Soto\nCooperativa La Semilla")]
    [InlineData("Por la Mesa Nacional por el Empleo\nAna Rueda Lorite, Red de Mujeres\nLuis Prada Soto, Cooperativa La Semilla")]
    public void A_body_spoken_for_by_many_signs_nothing_itself(string signatures) =>
        Assert.Equal(
            [("Ana Rueda Lorite", "Red de Mujeres"), ("Luis Prada Soto", "Cooperativa La Semilla")],
            Written.SignedBy(signatures).Signatories.OfType<Signatory.Person>().Select(person => (person.Name.Value, person.Affiliation?.Value)));

    [Fact]
    public void A_body_spoken_for_by_one_is_his()
    {
        var signed = Assert.IsType<Signatory.Person>(Assert.Single(Written.SignedBy("Por el Comité del Río Pancán\nAna Rueda Lorite\nPresidenta").Signatories));

        Assert.Equal("Comité del Río Pancán", signed.Affiliation?.Value);
    }

    [Theory]
    [InlineData("(firma y sello)\n_______________\nAna Rueda Lorite\nPresidenta\n\n(rúbrica)\nLuis Prada Soto\nSecretario")]
    [InlineData("(firmado)\nAna Rueda Lorite\nPresidenta\n\n[firma ilegible]\nLuis Prada Soto\nSecretario\n\n(Hay una firma y un sello)")]
    [InlineData("Ana Rueda Lorite (firma y sello)\nPresidenta\n\nFirma y sello\nLuis Prada Soto\nSecretario\n\n(sello de la organización)")]
    public void Marks_of_a_signature_and_a_seal_are_nobody(string signatures) =>
        Assert.Equal(["Ana Rueda Lorite", "Luis Prada Soto"], Written.SignedBy(signatures).Signatories.Select(s => s.Name.Value));

    [Fact]
    public void A_name_a_number_and_a_body_are_one_where_the_last_has_no_body() =>
        Assert.Equal(
            [("HERNÁN ALFREDO JURADO BASTOS", "Comité por las Aguas del Páramo"), ("GLORIA INÉS TARAZONA PEÑA", "Asociación de Usuarios del Acueducto"), ("MARÍA FERNANDA OSPINA ROJAS", null)],
            Written.SignedBy(
                "HERNÁN ALFREDO JURADO BASTOS\nC.C. 13.922.417 de Málaga\nComité por las Aguas del Páramo\n\nGLORIA INÉS TARAZONA PEÑA\n" +
                "C.C. 63.111.222 de Cerrito\nAsociación de Usuarios del Acueducto\n\nMARÍA FERNANDA OSPINA ROJAS\nC.C. 1.098.222.333\nT.P. 212.345 del C.S. de la J.")
                .Signatories.OfType<Signatory.Person>().Select(person => (person.Name.Value, person.Affiliation?.Value)));

    [Fact]
    public void A_coordinadora_over_another_body_is_no_title() =>
        Assert.Equal(
            ["Asamblea por el Agua", "Coordinadora Guaraní de Derechos Humanos", "Semillas del Yvy"],
            Written.SignedBy("ARGENTINA\nAsamblea por el Agua\n\nPARAGUAY\nCoordinadora Guaraní de Derechos Humanos\nSemillas del Yvy")
                .Signatories.Select(s => s.Name.Value));

    [Theory]
    [InlineData("C. Sra. Laura Barahona Mora, Viceministra de Empleo\n    Sr. Heiner Madriz Solano, Director de Inspección\n    Consecutivo")]
    [InlineData("C. Licda. Laura Barahona Mora, Viceministra de Empleo\nC. Ing. Heiner Madriz Solano, Director de Inspección\nC. Archivo")]
    [InlineData("Ci. Archivo\nC:   Sra. Laura Barahona Mora, Viceministra de Empleo\n     Sr. Heiner Madriz Solano, Director de Inspección\n     Copiador")]
    public void A_bare_c_beneath_the_names_is_a_copy(string copies)
    {
        var letter = Written.SignedBy($"Cynthia Barquero Monge\nMinistra de Trabajo\n\n{copies}");

        Assert.Equal(["Cynthia Barquero Monge"], letter.Signatories.Select(s => s.Name.Value));
        Assert.Equal(["Laura Barahona Mora", "Heiner Madriz Solano"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void A_citizen_who_signs_is_copied_nothing() =>
        Assert.Equal(
            ["Ana Rueda Lorite", "Luis Prada Soto"],
            Written.SignedBy("C. Ana Rueda Lorite\nPresidenta\n\nC. Dr. Luis Prada Soto\nSecretario").Signatories.Select(s => s.Name.Value.Replace("C. ", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Statement(string end) => Written.Read(
        $"""
        Madrid, 22 de octubre de 2019

        Por todo ello, exigimos al Gobierno la apertura de plazas de emergencia para las familias que duermen en la calle.

        {end}
        """).Signatories.Select(s => s.Name.Value);
}
