using System.Text;
using AdvocacyBot.Library.Tests.Pdf;
using AdvocacyBot.Mutations.Letters;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Library.Tests.Documents;

/// <summary>
/// Generated letters of known truth as pages and Word files are read as well as their text; a letter or two in a
/// hundred may differ either way.
/// </summary>
public class FormatReadingTests
{
    private const int Letters = 100;

    private static readonly int[] Seeds = [.. Enumerable.Range(1, Letters)];

    private static readonly FormatScore Text =
        FormatScore.Of("text", ".txt", Seeds, (letter, _) => Encoding.UTF8.GetBytes(letter.Text));

    [Fact]
    public void A_web_page_is_read_as_well_as_its_text() => AsWellAsText(FormatScore.Of(
        "page", ".html", Seeds, (letter, _) => Encoding.UTF8.GetBytes(HtmlLetters.Page(StructuredLetter.Of(letter)))));

    [Fact]
    public void A_mail_is_read_as_well_as_its_text() => AsWellAsText(FormatScore.Of(
        "mail", ".html", Seeds, (letter, _) => Encoding.UTF8.GetBytes(HtmlLetters.Mail(StructuredLetter.Of(letter)))));

    [Theory]
    [InlineData(LineForm.Breaks)]
    [InlineData(LineForm.Close)]
    [InlineData(LineForm.SpacedByHand)]
    public void A_Word_file_is_read_as_well_as_its_text(LineForm form) => AsWellAsText(FormatScore.Of(
        "docx", ".docx", Seeds, (letter, _) => DocxLetters.File(StructuredLetter.Of(letter), form)));

    [ProgramFact("soffice")]
    public void What_LibreOffice_writes_is_read_as_well_as_its_text()
    {
        var seeds = Seeds[..10];
        var text = FormatScore.Of("text", ".txt", seeds, (letter, _) => Encoding.UTF8.GetBytes(letter.Text));

        Assert.All(OfficeScores.Of(seeds), score => Assert.True(IsAsGood(score, text), $"{text}\n{score}"));
    }

    private static void AsWellAsText(FormatScore score) => Assert.True(IsAsGood(score, Text), $"{Text}\n{score}");

    private static bool IsAsGood(FormatScore score, FormatScore text) =>
        Score.Fields.All(field => score.Right[field] >= text.Right[field] - 2) && score.RecordRight >= text.RecordRight - 2;
}
