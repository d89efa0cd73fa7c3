namespace AdvocacyBot.Letters.Tests;

/// <summary>Heads that have lost their line ends: parts of one line are read as lines of their own.</summary>
public class RunOnHeadTests
{
    private const string Text = "We, the undersigned, write to you about the families who wait at the border.";

    private const string OnBehalf = "We write on behalf of the Center for Harbour Rights, a coalition of groups that help migrants.";

    private const string Texto = "Las organizaciones que suscribimos le escribimos sobre las familias que esperan en la frontera.";

    [Theory]
    [InlineData(
        "October 24, 2019 Odalys Wrenfield, Chief Executive Officer Kent Quillon, Senior Vice President, Harbour Affairs " +
        "Tidewell LLC 1600 Wharf Parkway Boston, Massachusetts 02116 Dear Ms. Wrenfield and Mr. Quillon, " + OnBehalf)]
    [InlineData(
        "March 5, 2020 Odalys Wrenfield Chief Executive Officer Kent Quillon Chief Operating Officer " +
        "Tidewell LLC 1 Wharf Way Boston, MA 02116 Dear Ms. Wrenfield and Mr. Quillon: " + OnBehalf)]
    [InlineData(
        "May 23, 2022The Honorable Odalys WrenfieldSecretaryU.S. Department of Harbours1600 Wharf Avenue NWWashington, D.C. 20500" +
        "The Honorable Kent QuillonDirectorHarbour Office301 7th Street, S.W.Washington, D.C. 20528Dear Secretary Wrenfield and Director Quillon,We write to you.")]
    public void Two_addressees_whose_lines_ran_together_are_parted(string line)
    {
        var letter = Written.Read(line + "\n\nSincerely,\n\nBorder Rights Network");

        Assert.NotNull(letter.Dateline);
        Assert.Equal(["Odalys Wrenfield", "Kent Quillon"], Written.Names(letter.Recipients));
    }

    [Theory]
    [InlineData("Santiago. 07/05/2021. Texto íntegro de la carta:\n\nSra. Irena Núñez Prado. Presidenta de la República", "2021-05-07")]
    [InlineData("Noviembre 7 de 2007. Dra. Irena Núñez Prado\n\nPresidenta de la República", "2007-11-07")]
    public void A_date_with_more_behind_it_dates_the_letter(string head, string date)
    {
        var letter = Written.Read($"{head}\n\nPresente. De nuestra consideración:\n\n{Texto}\n\nAtentamente,\n\nRed del Puerto");

        Assert.Equal(date, letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
        Assert.Equal(["Irena Núñez Prado"], Written.Names(letter.Recipients));
    }

    [Theory]
    [InlineData(
        "March 17, 2015 President Odalys Wrenfield The White House 1600 Pennsylvania Avenue, N.W. Washington, DC 20500 Dear Madam President, " + Text,
        "2015-03-17", "Odalys Wrenfield", "Dear Madam President,")]
    [InlineData(
        "22 de agosto de 2023 Sra. Irena Núñez Prado Ministra de Aguas República de Costa Azul Estimada Ministra Núñez: " + Texto,
        "2023-08-22", "Irena Núñez Prado", "Estimada Ministra Núñez:")]
    [InlineData(
        "Lima, 4 de mayo de 2021. Señora Irena Núñez Prado Presidenta del Consejo de Aguas Presente.- De nuestra mayor consideración: " + Texto,
        "2021-05-04", "Irena Núñez Prado", "De nuestra mayor consideración:")]
    public void A_head_and_the_text_on_one_line_are_told_apart(string line, string date, string name, string greeting)
    {
        var letter = Written.Read(line + "\n\nSincerely,\n\nBorder Rights Network");

        Assert.Equal(date, letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
        Assert.Equal([name], Written.Names(letter.Recipients));
        Assert.Equal(greeting, letter.Salutation?.Words.Value);
        Assert.StartsWith(letter.Language == LetterLanguage.Spanish ? "Las" : "We", letter.Source.Slice(letter.Body[0].Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear President Wrenfield and Members of Congress, As religious leaders we are called to love our neighbor.", "Wrenfield")]
    [InlineData("Estimada Ministra Núñez: Las organizaciones firmantes nos dirigimos a usted por las familias.", "Núñez")]
    public void A_greeting_that_the_text_follows_on_its_line_greets(string line, string name)
    {
        var letter = Written.Read(line + "\n\nSincerely,\n\nBorder Rights Network");

        Assert.Equal(name, letter.Recipients[0].Name?.Value);
        Assert.Single(letter.Body);
    }

    [Theory]
    [InlineData("Dear friends, it is with hope that we write to all of you on this day.")]
    [InlineData("March 17, 2015 was the day on which Secretary Wrenfield told us that the shelters would be closed.")]
    [InlineData("We read in a letter to all Dear friends of the shelter, People who wait there have no water at all.")]
    public void A_sentence_is_not_cut(string line)
    {
        var letter = Written.WithBody(line);

        Assert.Equal("2021-05-04", letter.Dateline?.Date.Value.ToString("yyyy-MM-dd", null));
        Assert.Equal("Dear Ambassador Lee:", letter.Salutation?.Words.Value);
        Assert.Equal(line, letter.Source.Slice(letter.Body[0].Span));
    }

    [Fact]
    public void A_close_and_names_that_run_on_behind_the_text_are_told_apart()
    {
        var letter = Written.Read(
            "Dear Ambassador Lee:\n\nChildren do not belong in jail. Thank you for your consideration. Sincerely, Border Rights Network; Harbour House; Migration Law Center");

        Assert.Equal("Sincerely,", letter.ComplimentaryClose?.Value);
        Assert.Equal(["Border Rights Network", "Harbour House", "Migration Law Center"], letter.Signatories.Select(s => s.Name.Value));
    }

    [Theory]
    [InlineData("Señor\nTomás Quilaqueo Núñez Presidente de la República E.S.M.", "Tomás Quilaqueo Núñez", "Presidente de la República", null)]
    [InlineData(
        "Honorable Odalys Wrenfield Acting Secretary U.S. Department of Rivers 301 7th Street, S.W. Washington, D.C. 20528",
        "Odalys Wrenfield", "Acting Secretary", "U.S. Department of Rivers")]
    [InlineData(
        "Sr. Tomás Quilaqueo Núñez Ministro de Relaciones Exteriores República de Costa Azul",
        "Tomás Quilaqueo Núñez", "Ministro de Relaciones Exteriores", "República de Costa Azul")]
    public void A_name_and_what_it_holds_on_one_line_are_told_apart(string address, string name, string title, string? body)
    {
        var party = Assert.Single(Addressed(address).Recipients);

        Assert.Equal((name, title, body), (party.Name?.Value, party.Title?.Value, party.Organization?.Value));
    }

    [Fact]
    public void Addressees_in_one_paragraph_end_with_their_codes()
    {
        var letter = Addressed(
            "The Honorable Odalys Wrenfield Speaker U.S. House of Representatives Washington, DC 20515 "
            + "The Honorable Tamsin Quill Minority Leader U.S. House of Representatives Washington, DC 20515");

        Assert.Equal(["Odalys Wrenfield", "Tamsin Quill"], Written.Names(letter.Recipients));
        Assert.Equal(["Speaker", "Minority Leader"], letter.Recipients.Select(r => r.Title?.Value));
    }

    [Fact]
    public void Two_columns_without_a_gap_part_at_the_names_that_are_greeted()
    {
        var letter = Addressed(
            """
            Odalys F. Wrenfield Tamsin T. Quill
            Acting Secretary Senior Official Performing the Duties of the Director
            U.S. Department of Rivers U.S. Migration and Harbour Services
            """, "Dear Acting Secretary Wrenfield and Senior Official Quill:");

        Assert.Equal(["Odalys F. Wrenfield", "Tamsin T. Quill"], Written.Names(letter.Recipients));
        Assert.Equal(["U.S. Department of Rivers", "U.S. Migration and Harbour Services"], letter.Recipients.Select(r => r.Organization?.Value));
    }

    private static Letter Addressed(string address, string greeting = "De nuestra consideración:") => Written.Read(
        $"May 4, 2021\n\n{address}\n\n{greeting}\n\nWe write to you about the families who wait at the border.\n\nSincerely,\n\nBorder Rights Network");
}
