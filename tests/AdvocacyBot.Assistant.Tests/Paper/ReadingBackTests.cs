using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Tests.Pdf;

namespace AdvocacyBot.Assistant.Tests.Paper;

/// <summary>The bot reads its own draft back: no field of the letter is lost, and nothing of the paper becomes one.</summary>
public sealed class ReadingBackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("paper-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public void A_letter_is_read_back_from(string ending) => AssertLetter(ReadBack(Papers.Letter, ending));

    [Theory]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public void Una_carta_is_read_back_from(string ending) => AssertCarta(ReadBack(Papers.Carta, ending));

    [ProgramFact("soffice", "pdftotext")]
    public void A_letter_is_read_back_from_a_PDF() => AssertLetter(ReadBack(Papers.Letter, ".pdf"));

    [ProgramFact("soffice", "pdftotext")]
    public void Una_carta_is_read_back_from_a_PDF() => AssertCarta(ReadBack(Papers.Carta, ".pdf"));

    private static void AssertLetter(Letter letter)
    {
        Assert.Equal(LetterLanguage.English, letter.Language);
        Assert.Equal(new DateOnly(2026, 12, 4), letter.Dateline?.Date.Value);
        Assert.Equal(
            ["Ana Ortiz Vega | Secretary of the Interior | 2", "Luis Prado Ríos | Secretary of Foreign Affairs | 2"],
            letter.Recipients.Select(to => $"{to.Name?.Value} | {to.Title?.Value} | {to.Address.Count}"));
        Assert.Equal("Family unity for people sent back", letter.SubjectLine?.Value);
        Assert.Equal("Dear Secretary Ortiz and Secretary Prado:", letter.Salutation?.Words.Value);
        AssertAsks(
            letter,
            "We recommend that your government end the separation of families at once.",
            "Stop the separation of families at the border.",
            "Publish each month how many families were separated and how many were reunited.",
            "Give every child who arrives alone a lawyer.",
            "we would welcome the opportunity to meet with you in person");
        Assert.Equal("Sincerely,", letter.ComplimentaryClose?.Value);
        Assert.Equal(
            ["Northern Border Network", "Casa Abierta", "Institute for Families", "Ann Lee, Director"],
            letter.Signatories.Select(Signed));
        Assert.Equal(
            ["Bo Ruiz, Ambassador to the United States", "Ina Sol Marte, Commissioner, National Migration Institute"],
            letter.CarbonCopies.Select(Copied));
        Assert.Equal(
            ["We enclose our letter of 3 May 2025.", "Letter of 3 May 2025"], letter.Enclosures.Select(enclosed => enclosed.Value));
        AssertNothingElse(letter);
    }

    private static void AssertCarta(Letter letter)
    {
        Assert.Equal(LetterLanguage.Spanish, letter.Language);
        Assert.Equal(
            (new DateOnly(2026, 12, 4), "Ciudad de México"), (letter.Dateline?.Date.Value, letter.Dateline?.Place?.Value));
        Assert.Equal(
            ["Ana Ortiz Vega | Secretaria de Gobernación | 2"],
            letter.Recipients.Select(to => $"{to.Name?.Value} | {to.Title?.Value} | {to.Address.Count}"));
        Assert.Equal("Unidad familiar de las personas devueltas", letter.SubjectLine?.Value);
        Assert.Equal("Estimada Secretaria Ortiz:", letter.Salutation?.Words.Value);
        AssertAsks(
            letter,
            "Poner fin a la separación de familias en la frontera.",
            "Publicar cada mes cuántas familias fueron separadas y cuántas reunidas.",
            "quisiéramos reunirnos con usted");
        Assert.Equal(
            ["Red Frontera Norte", "Casa Abierta", "Instituto para las Familias", "Ana Lima Duarte, Directora"],
            letter.Signatories.Select(Signed));
        Assert.Equal(
            ["Bruno Ruiz Peña, Embajador en los Estados Unidos", "Inés Sol Marte, Comisionada, Instituto de Migración"],
            letter.CarbonCopies.Select(Copied));
        AssertNothingElse(letter);
    }

    // In Markdown the number of a note may stand at the end of an ask.
    private static void AssertAsks(Letter letter, params string[] asks)
    {
        Assert.Equal(asks.Length, letter.Asks.Count);
        Assert.All(asks.Zip(letter.Asks), pair => Assert.StartsWith(pair.First, pair.Second.Words.Value, StringComparison.Ordinal));
    }

    private static void AssertNothingElse(Letter letter)
    {
        Assert.Null(letter.Title);
        Assert.Null(letter.Preface);
        Assert.Null(letter.Postscript);
    }

    private static string Signed(Signatory signatory) => signatory switch
    {
        Signatory.Person person => string.Join(", ", person.Titles.Prepend(person.Name).Select(words => words.Value)),
        _ => signatory.Name.Value,
    };

    private static string Copied(Party party) => string.Join(
        ", ", new[] { party.Name, party.Title, party.Organization }.OfType<AdvocacyBot.Letters.Text.Sourced<string>>().Select(words => words.Value));

    private Letter ReadBack(PaperDocument document, string ending)
    {
        var path = Path.Join(_folder, "draft" + ending);
        Assert.IsType<PaperWriting.Written>(PaperFile.Write(document, path, Papers.Noon, CancellationToken.None));
        return LetterReader.Read(Assert.IsType<FileReading.Taken>(DocumentFiles.Read(path)).Document);
    }
}
