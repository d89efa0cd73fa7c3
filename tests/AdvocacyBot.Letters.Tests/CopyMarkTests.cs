using System.Globalization;

namespace AdvocacyBot.Letters.Tests;

/// <summary>By what words a letter says that it goes to others too.</summary>
public class CopyMarkTests
{
    [Theory]
    [InlineData("CE: {0}\n    {1}\n    Archivo / Consecutivo")]
    [InlineData("C.e.: {0}\n      {1}")]
    [InlineData("Ci: {0}\n    {1}\n    Archivo / Consecutivo")]
    [InlineData("C.I.: {0}\n    {1}")]
    [InlineData("C.:  {0}\n     {1}\n     Archivo")]
    [InlineData("c  Hon. {0}\n   Hon. {1}")]
    [InlineData("CC  {0}\n    {1}")]
    [InlineData("CC Hon. {0}\n   Hon. {1}")]
    [InlineData("CC; {0}\n{1}")]
    [InlineData("CC’s: {0}\n{1}")]
    [InlineData("xc: {0}\n    {1}")]
    [InlineData("s.k.\n{0}\n{1}")]
    [InlineData("s.k: {0}\n{1}")]
    [InlineData("e-cc: {0}\n{1}")]
    [InlineData("ccp {0}\nccp {1}")]
    [InlineData("c/c {0}\n    {1}")]
    [InlineData("Carbon copies:\n{0}\n{1}")]
    [InlineData("Copied in:\n{0}\n{1}")]
    [InlineData("Copia electrónica: {0}\n{1}")]
    [InlineData("Con copia a las siguientes autoridades:\n- {0}\n- {1}")]
    [InlineData("Copy forwarded for information and necessary action to :\n1. {0}.\n2. {1}.")]
    [InlineData("Copies sent to:\n{0}\n{1}")]
    [InlineData("Distribution list:\n- {0}\n- {1}")]
    [InlineData("A copy of this letter has been sent to:\n{0}\n{1}")]
    [InlineData("Copies to:\n{0}\n{1}\n\nANNEX\n1. Rania Bishara, arrested 17 January 2016\n2. Samir Haddadin, arrested 4 January 2016")]
    [InlineData("CC: {0} (via email)\n    {1} (por correo electrónico)")]
    public void Whoever_stands_behind_a_mark_of_copies_is_copied_and_signs_nothing(string form)
    {
        var letter = Copied(string.Format(
            CultureInfo.InvariantCulture, form, "Odalys Wrenfield, Minister of Harbours", "Eva Ruiz Marín, Directora, Oficina de Puertos"));

        Assert.Equal(["Odalys Wrenfield", "Eva Ruiz Marín"], Written.Names(letter.CarbonCopies));
        Assert.Equal(["Ann Lee"], letter.Signatories.Select(signatory => signatory.Name.Value));
    }

    [Theory]
    [InlineData("Con copia a la Defensoría del Pueblo y a la Procuraduría de Derechos Humanos.", "Defensoría del Pueblo", "Procuraduría de Derechos Humanos")]
    [InlineData("cc: Ministry of Harbours and Ministry of Labour", "Ministry of Harbours", "Ministry of Labour")]
    [InlineData("CC: Servicio Nacional de Pesca, Dirección Regional de Aysén\n    Oficina de Partes", "Servicio Nacional de Pesca, Dirección Regional de Aysén", "Oficina de Partes")]
    public void Two_bodies_are_two_and_the_branch_of_one_is_none(string copies, string first, string second) =>
        Assert.Equal([first, second], Copied(copies).CarbonCopies.Select(copied => copied.Organization?.Value ?? copied.Title?.Value ?? copied.Name?.Value));

    [Theory]
    [InlineData("C.C. 1.047.XXX.XXX")]
    [InlineData("C.C. XX.XXX.118")]
    public void The_masked_number_of_an_identity_card_marks_no_copy(string number)
    {
        var letter = Written.SignedBy($"Odalys Wrenfield\n{number}\nRepresentante legal\n\nAnn Lee\n{number}\nFundación Río Vivo");

        Assert.Empty(letter.CarbonCopies);
        Assert.Equal(["Odalys Wrenfield", "Ann Lee"], letter.Signatories.Select(signatory => signatory.Name.Value));
    }

    [Theory]
    [InlineData("Copied to:\n\nRustam Lee\nProsecutor General\nNavoi Street 7\nDorvoz\n\nHis Excellency Blas Mirzo\nEmbassy of the Republic\n1800 Sussex Drive, Ottawa")]
    [InlineData("Copied to:\n\nRustam Lee\nCounty Commissioner\nLAIKIPIA\n\nMr. Blas Mirzo\nCounty Government of Laikipia\nNANYUKI")]
    public void A_town_beneath_one_who_is_copied_is_no_other(string copies) =>
        Assert.Equal(["Rustam Lee", "Blas Mirzo"], Written.Names(Copied(copies).CarbonCopies));

    [Fact]
    public void Letters_in_brackets_tell_whose_those_copied_are() =>
        Assert.Equal(
            [("A. Papath", "DG ENER"), ("M. Liep", "SG")],
            Copied("c.c.: A. Papath (DG ENER), M. Liep (SG)").CarbonCopies.Select(copied => (copied.Name?.Value, copied.Organization?.Value)));

    [Fact]
    public void Committees_beneath_one_who_is_copied_are_others() =>
        Assert.Equal(3, Copied("cc:\nMr. Alan Lee, Joint Secretary\nHouse Judiciary Committee\nSenate Judiciary Committee").CarbonCopies.Count);

    [Fact]
    public void A_sentence_that_tells_of_a_copy_stays_in_the_text() =>
        Assert.Contains("pedimos", Written.WithBody("Con copia a la Defensoría del Pueblo, pedimos a usted que abra el puerto.")
            .Asks.Single().Words.Value, StringComparison.Ordinal);

    private static Letter Copied(string copies) => Written.SignedBy($"Ann Lee\nDirector\nBorder Rights Network\n\n{copies}");
}
