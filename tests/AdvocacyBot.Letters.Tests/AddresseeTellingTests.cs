namespace AdvocacyBot.Letters.Tests;

/// <summary>Whom a letter is to where no address, or an address like no other, says it.</summary>
public class AddresseeTellingTests
{
    private const string Told =
        "The rivers of the coast have run dry, and the families who live along them have had no water since March of this year.";

    [Theory]
    [InlineData("Open Letter to Mr. Odalys Wrenfield,\nPresident of the Republic of Ruritania\n\nMay 4, 2021\n\nYour Excellency,\n\n{0}\n\nSincerely,\n\nBorder Rights Network")]
    [InlineData("(Maracaibo, 02.02.23). Queremos extenderle al señor Odalys Wrenfield, Coordinador Residente de las Naciones Unidas, la bienvenida al país, y decirle que no hay agua.\n\n{0}\n\nAtentamente,\n\nRed Norte")]
    [InlineData("Lima, 4 de mayo de 2021\n\nLas organizaciones firmantes nos dirigimos al Ministro de Salud, Odalys Wrenfield, para expresarle nuestra preocupación por el agua.\n\n{0}\n\nAtentamente,\n\nRed Norte")]
    [InlineData("May 4, 2021\n\nWe, the undersigned, write to the Minister of Health Odalys Wrenfield to express our concern about the water.\n\n{0}\n\nSincerely,\n\nBorder Rights Network")]
    public void Titles_and_first_sentences_name_whom_they_turn_to(string form) =>
        Assert.Equal(["Odalys Wrenfield"], Written.Names(Letter(form).Recipients));

    [Theory]
    [InlineData("Dust in our lungs\n\nAn open letter to the Ruritanian Parliament (both houses) regarding the health of workers\n\n{0}\n\nSignatories\n\nBorder Rights Network")]
    public void A_heading_names_the_body_it_is_to(string form) =>
        Assert.Equal("Ruritanian Parliament", Assert.Single(Letter(form).Recipients).Organization?.Value);

    [Theory]
    [InlineData("Nos dirigimos a la opinión pública para denunciar los hechos.")]
    [InlineData("We write to express our concern about the Ministry of Health.")]
    [InlineData("Escribimos a nuestras familias para que sepan lo que pasa.")]
    public void What_turns_to_nobody_in_office_names_nobody(string sentence) =>
        Assert.Empty(Letter("Lima, 4 de mayo de 2021\n\n" + sentence + "\n\n{0}\n\nAtentamente,\n\nRed Norte").Recipients);

    private static Letter Letter(string form) =>
        Written.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Told));
}
