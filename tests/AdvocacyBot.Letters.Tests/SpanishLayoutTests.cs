namespace AdvocacyBot.Letters.Tests;

/// <summary>Layouts of letters in Spanish: lists by country, names run on with brackets, leads to asks in capitals.</summary>
public class SpanishLayoutTests
{
    [Fact]
    public void Short_names_behind_a_country_are_parted_by_commas() =>
        Assert.Equal(
            ["Brot und Boden", "FDCL Berlín", "Ecologistas del Duero", "Entrepueblos", "Coordinadora de Mujeres Rurales", "Heñói Jey"],
            Written.SignedBy("Organizaciones firmantes\n\nAlemania: Brot und Boden, FDCL Berlín\nEspaña: Ecologistas del Duero, Entrepueblos\nParaguay: Coordinadora de Mujeres Rurales, Heñói Jey")
                .Signatories.Select(s => s.Name.Value));

    [Fact]
    public void Brackets_behind_names_run_on_are_no_part_of_them() =>
        Assert.Equal(
            ["Fernando Chuje Ruiz", "Emerson Sandi Tapuy", "Glendy Hualinga Manuyama"],
            Written.SignedBy("Fernando Chuje Ruiz (Apu de 12 de Octubre, DNI 05234567), Emerson Sandi Tapuy (Apu de Andrés Avelino, DNI 05345678), Glendy Hualinga Manuyama (Presidenta FECONAT, DNI 45678901).")
                .Signatories.Select(s => s.Name.Value));

    [Fact]
    public void Items_beneath_a_lead_in_capitals_are_of_the_text() =>
        Assert.Equal(
            ["La instalación de la comisión tripartita.", "El castigo a los responsables."],
            Written.Read(
                "COMUNICADO\n\nLas organizaciones campesinas del valle denunciamos que el Estado no ha cumplido el acuerdo firmado en febrero.\n\nPOR TANTO EXIGIMOS:\n\n" +
                "1. La instalación de la comisión tripartita.\n2. El castigo a los responsables.\n\nPLATAFORMA AGRARIA DEL VALLE\nMOVIMIENTO CAMPESINO DEL RÍO").Asks.Select(ask => ask.Words.Value));

    [Fact]
    public void A_rule_behind_an_f_is_where_someone_signs() =>
        Assert.Equal(
            ["Eduardo Escobar Lemus", "Ruth López Alfaro"],
            Written.SignedBy("F. ______________________\nEduardo Escobar Lemus\nDUI 01234567-8\n\nF. ______________________\nRuth López Alfaro\nDUI 02345678-9").Signatories.Select(s => s.Name.Value));

    [Fact]
    public void In_a_register_the_family_comes_first() =>
        Assert.Equal(
            ["Ruiz, Roberto Ezequiel", "Soto, Nora Beatriz"],
            Written.SignedBy("Ruiz, Roberto Ezequiel | 20.111.222 | Mesa Coordinadora Norte\nSoto, Nora Beatriz | 25.333.444 | Consejo Vecinal").Signatories.Select(s => s.Name.Value));
}
