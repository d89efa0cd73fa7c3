using System.Net;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Library.Documents;

namespace AdvocacyBot.Host.Tests.Console;

public sealed class PaperTests(RunningConsole console) : IClassFixture<RunningConsole>
{
    private const string Order = "Draft a letter to the Interior Secretary on family unity, from LAWG and IMUMI";

    private readonly string _conversation = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("md", "text/markdown")]
    [InlineData("txt", "text/plain")]
    public async Task A_draft_is_handed_out_as_a_file_that_reads_back_as_the_letter(string ending, string type)
    {
        await console.SayAsync(_conversation, Order);

        using var file = await console.Browser.GetAsync($"/drafts/{_conversation}/1.{ending}");

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("draft-1." + ending, file.Content.Headers.ContentDisposition.FileName);
        var read = DocumentFiles.Read("draft-1." + ending, await file.Content.ReadAsByteArrayAsync());
        var letter = LetterReader.Read(Assert.IsType<FileReading.Taken>(read).Document);
        var to = Assert.Single(letter.Recipients);
        Assert.StartsWith("Secretary of the Interior", to.Title?.Value, StringComparison.Ordinal);
        Assert.NotEmpty(letter.Asks);
    }

    [Fact]
    public async Task A_brief_is_handed_out_in_its_language_and_named_in_it()
    {
        var page = await console.SayAsync(
            _conversation, "Prepárame una ficha antes de ver a la Secretaria de Gobernación");
        Assert.Contains($"/briefs/{_conversation}.docx", page, StringComparison.Ordinal);

        using var file = await console.Browser.GetAsync($"/briefs/{_conversation}.md");

        Assert.Equal("ficha.md", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("FICHA", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/drafts/{0}/2.docx")]
    [InlineData("/drafts/{0}/1.exe")]
    [InlineData("/drafts/{0}/0.md")]
    [InlineData("/drafts/{0}/-1.md")]
    [InlineData("/drafts/00000000000000000000000000000000/1.docx")]
    [InlineData("/drafts/c1/1.docx")]
    [InlineData("/briefs/{0}.docx")]
    [InlineData("/briefs/c1.docx")]
    public async Task A_draft_or_brief_that_is_not_there_is_said_in_one_sentence(string address)
    {
        await console.SayAsync(_conversation, Order);

        using var answer = await console.Browser.GetAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, address, _conversation));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("There is no such draft or brief here.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_PDF_can_be_made_the_page_says_why()
    {
        using var folder = new TemporaryFolder();
        using var process = Executable.Start(
            folder.Path, new Dictionary<string, string?> { ["PATH"] = folder.Path }, "--Urls=http://127.0.0.1:0");
        try
        {
            var said = await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();
            using var browser = new HttpClient();
            browser.BaseAddress = new Uri(
                said.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.'));
            using var drafted = await RunningConsole.SendAsync(browser, ("c", _conversation), ("q", Order));
            using var answer = await browser.GetAsync($"/drafts/{_conversation}/1.pdf");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("LibreOffice", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }
}
