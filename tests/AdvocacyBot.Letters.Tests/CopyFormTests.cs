namespace AdvocacyBot.Letters.Tests;

/// <summary>How those copied are listed.</summary>
public class CopyFormTests
{
    [Theory]
    [InlineData("CC:\n1. {0}\n2. {1}")]
    [InlineData("Copy to:\n(1) {0}\n(2) {1}")]
    [InlineData("Con copia:\n- {0}\n- {1}")]
    [InlineData("c.c. {0}; {1}")]
    public void Numbers_dots_and_semicolons_part_those_copied(string form)
    {
        var letter = Copied(string.Format(
            System.Globalization.CultureInfo.InvariantCulture, form,
            "Dr. Odalys Wrenfield, Cabinet Secretary, Ministry of Harbours and Coordination of Coastal Government",
            "Ms. Ann Lee, Representative, Refugee Office"));

        Assert.Equal(["Odalys Wrenfield", "Ann Lee"], Written.Names(letter.CarbonCopies));
    }

    [Fact]
    public void Embassies_of_many_countries_are_one_entry() =>
        Assert.Equal(
            ["Embassies of Chile, Peru, and the United States in Quito"],
            Copied("cc: Embassies of Chile, Peru, and the United States in Quito").CarbonCopies
                .Select(copied => copied.Organization?.Value ?? copied.Title?.Value));

    [Theory]
    [InlineData("Dato' Sri Odalys Wrenfield, Minister of Harbours")]
    [InlineData("Tan Sri Odalys Wrenfield, Minister of Harbours")]
    [InlineData("His Excellency Odalys Wrenfield, Minister of Harbours")]
    [InlineData("H.R.H. Prince Odalys Wrenfield, Minister of Harbours")]
    [InlineData("Shri Odalys Wrenfield, Hon'ble Minister of Harbours")]
    public void Courtesies_are_no_part_of_a_name(string entry) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Copied("cc: " + entry).CarbonCopies));

    [Theory]
    [InlineData("CC List:\n\n{0}\n\n{1}")]
    [InlineData("CC: {0}\n\n{1}")]
    [InlineData("Con copia a:\n\n{0}\n\n{1}\n\nFirman también:\n\nBorder Rights Network")]
    [InlineData("c.c 1) {0}\n2) {1}")]
    [InlineData("Copies:\n{0}\n{1}\nFile")]
    [InlineData("cc (via email): {0}\n     {1}")]
    [InlineData("Se envía copia a:\n- {0}\n- {1}\n- Archivo\nLRM/hya*")]
    [InlineData("Copia: {0}\n       {1}\n\nEdificio Nuevo, Carrera 7 No. 8-68, Of. 531. Tel. 3823000")]
    public void Blank_lines_and_marks_of_other_forms_lose_nobody_who_is_copied(string form)
    {
        var letter = Copied(string.Format(
            System.Globalization.CultureInfo.InvariantCulture, form,
            "Odalys Wrenfield, Minister of Harbours of Kenya", "Ann Lee, Special Rapporteur on Freedom of Expression"));

        Assert.Equal(["Odalys Wrenfield", "Ann Lee"], Written.Names(letter.CarbonCopies));
        Assert.DoesNotContain(letter.Signatories, signatory => signatory.Name.Value is "Odalys Wrenfield" or "Ann Lee");
    }

    [Fact]
    public void Someone_copied_with_his_office_beneath_is_followed_by_others_set_the_same_way() =>
        Assert.Equal(
            ["Ann Lee", "Bo Ruiz"],
            Written.Names(Copied("cc: Ann Lee\nAssistant Secretary\n\nBo Ruiz\nAmbassador to Kenya").CarbonCopies));

    [Theory]
    [InlineData("Alcalde del Distrito Metropolitano de Quito", "Alcalde del Distrito Metropolitano de Quito")]
    [InlineData("Defensoría del Pueblo – Oficina Loreto", "Defensoría del Pueblo – Oficina Loreto")]
    [InlineData("Minister of Human Resources, Malaysia", "Minister of Human Resources, Malaysia")]
    public void An_office_or_a_body_is_copied_with_all_that_tells_which_it_is(string entry, string copied) =>
        Assert.Equal([copied], Copied("cc:\n" + entry).CarbonCopies.Select(one => one.Name?.Value ?? one.Organization?.Value ?? one.Title?.Value));

    [Theory]
    [InlineData("C.c.e.p.")]
    [InlineData("C.C.E.P.-")]
    [InlineData("ccep:")]
    public void A_copy_by_mail_is_a_copy(string mark) =>
        Assert.Equal(
            ["Odalys Ruiz Marín"],
            Written.Names(Copied($"{mark} Ing. Odalys Ruiz Marín.- Subsecretaria de Puertos.- Presente.").CarbonCopies));

    [Theory]
    [InlineData("ARTICLE 12", "ARTICLE 12")]
    [InlineData("Article 12 – West Africa", "Article 12 – West Africa")]
    [InlineData("Procuraduría Delegada para Asuntos Lacustres y Agrarios", "Procuraduría Delegada para Asuntos Lacustres y Agrarios")]
    [InlineData("Defensoría del Pueblo, Regional Quindío", "Defensoría del Pueblo, Regional Quindío")]
    public void A_body_that_is_copied_keeps_its_number_and_its_branch(string line, string body) =>
        Assert.Equal(
            ["Harbour Commission", body, "Lake Union of Kenya"],
            Copied($"cc:\nHarbour Commission\n{line}\nLake Union of Kenya").CarbonCopies
                .Select(one => one.Name?.Value ?? one.Organization?.Value ?? one.Title?.Value));

    [Theory]
    [InlineData("Copy to: Hon. Odalys Wrenfield, EGH\n         Cabinet Secretary\n         Ministry of Harbours\n")]
    [InlineData("Copy to: Hon. Odalys Wrenfield\nCabinet Secretary\nMinistry of Harbours\n\nDr. Ann Lee\nPermanent Secretary\nMinistry of Lakes\n")]
    [InlineData("C.c.p. Mtra. Odalys Wrenfield\nDirectora General\nInstituto de Puertos\n")]
    public void A_body_beneath_the_office_of_whoever_is_copied_is_hers(string copies)
    {
        var copied = Copied(copies).CarbonCopies;

        Assert.Equal("Odalys Wrenfield", copied[0].Name?.Value);
        Assert.NotNull(copied[0].Organization);
        Assert.All(copied, one => Assert.NotNull(one.Name));
    }

    private static Letter Copied(string copies) => Written.Read(
        $"""
        14 October 2019

        Dear friends,

        We write to you about the families who wait at the border and have no shelter there.

        Sincerely,

        Migration Law Center

        {copies}
        """);
}
