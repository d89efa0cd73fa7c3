using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Tests.Paper;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Tests.Pdf;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>A complete draft of every template in both languages, put on paper and read back.</summary>
public sealed class CompleteDraftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("draft-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_template_is_drafted_in_both_languages()
    {
        var drafts = await CompleteDraft.All.Value;

        Assert.Equal(
            LetterTemplate.Load(Repository.Prompts).All.Select(template => (template.Name, template.Language)).Order(),
            drafts.Select(draft => (draft.Text.Template.Name, draft.Text.Language)).Order());
        Assert.All(drafts, draft =>
            Assert.Equal((draft.Name, draft.File),
                (draft.Text.Template.Name, $"{draft.Text.Template.Name}.{draft.Language}")));
    }

    [Fact]
    public async Task Only_the_approval_of_the_signatories_stays_open() => Assert.All(
        await CompleteDraft.All.Value,
        draft => Assert.EndsWith(
            $": {draft.Text.Wording.Say("open.approval")}]", Assert.Single(draft.Text.Open), StringComparison.Ordinal));

    [Fact]
    public async Task Every_Word_file_is_whole()
    {
        foreach (var draft in await CompleteDraft.All.Value)
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(Content(draft, PaperFormat.Word)), false);

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file)
                .Select(error => $"{draft.File}: {error.Description}"));
        }
    }

    [Fact]
    public async Task Every_draft_is_as_approved_in_text() => Assert.All(
        await CompleteDraft.All.Value,
        draft => Approved.AssertIs($"{draft.File}.txt",
            System.Text.Encoding.UTF8.GetString(Content(draft, PaperFormat.Text))));

    [ProgramFact("soffice", "pdftotext")]
    public async Task Every_drafts_pages_are_as_approved() => Assert.All(
        await CompleteDraft.All.Value,
        draft => Approved.AssertIs($"{draft.File}.pages.txt", Approved.PagesOf(Content(draft, PaperFormat.Pdf))));

    [Theory]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public async Task Every_draft_is_read_back_from(string ending)
    {
        foreach (var draft in (await CompleteDraft.All.Value).Where(draft => draft.Name != "statement"))
        {
            var letter = ReadBack(draft, ending);

            Assert.Equal(draft.Text.Language, letter.Language);
            Assert.Equal(new DateOnly(2026, 12, 4), letter.Dateline?.Date.Value);
            var recipient = Assert.Single(letter.Recipients);
            Assert.Equal(
                ("Ana Ortiz Vega", draft.Language == "en" ? "Secretary of the Interior" : "Secretaria de Gobernación",
                    2),
                (recipient.Name?.Value, recipient.Title?.Value, recipient.Address.Count));
            Assert.Equal(draft.Language == "en" ? "Dear Secretary Ortiz:" : "Estimada Secretaria Ortiz:",
                letter.Salutation?.Words.Value);
            AssertSenders(draft, letter);
            Assert.Equal(
                [draft.Language == "en" ? "Bo Ruiz | Ambassador to the United States"
                    : "Bruno Ruiz Peña | Embajador en los Estados Unidos"],
                letter.CarbonCopies.Select(copy => $"{copy.Name?.Value} | {copy.Title?.Value}"));
        }
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public async Task Every_statement_is_read_back_from(string ending)
    {
        foreach (var draft in (await CompleteDraft.All.Value).Where(draft => draft.Name == "statement"))
        {
            AssertSenders(draft, ReadBack(draft, ending));
        }
    }

    private static void AssertSenders(CompleteDraft draft, Letter letter)
    {
        Assert.Equal(
            draft.Language == "en" ? ["Northern Border Network (NBN)", "Casa Abierta"]
                : ["Red Frontera Norte (RFN)", "Casa Abierta"],
            letter.Signatories.Cast<Signatory.Organization>().Select(one =>
                one.Acronym is { } acronym ? $"{one.Name.Value} ({acronym.Value})" : one.Name.Value));
        Assert.All(draft.Asks, words =>
            Assert.Contains(letter.Asks, ask => ask.Words.Value.Contains(words, StringComparison.Ordinal)));
    }

    private static byte[] Content(CompleteDraft draft, PaperFormat format) => Assert.IsType<PaperWriting.Written>(
        PaperFile.Of(draft.Paper, format, Papers.Noon, CancellationToken.None)).Content;

    private Letter ReadBack(CompleteDraft draft, string ending)
    {
        var path = Path.Join(_folder, draft.File + ending);
        Assert.IsType<PaperWriting.Written>(PaperFile.Write(draft.Paper, path, Papers.Noon, CancellationToken.None));
        return LetterReader.Read(Assert.IsType<FileReading.Taken>(DocumentFiles.Read(path)).Document);
    }
}
