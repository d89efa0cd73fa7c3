using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Library.Tests.Pdf;

namespace AdvocacyBot.Assistant.Tests.Paper;

public sealed class PaperFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("paper-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("draft.docx", "PK")]
    [InlineData("draft.DOCX", "PK")]
    [InlineData("draft.md", "**DRAFT")]
    [InlineData("draft.txt", "DRAFT")]
    public void The_ending_chooses_the_format(string name, string start)
    {
        var path = Path.Join(_folder, name);

        Assert.IsType<PaperWriting.Written>(Write(Papers.Letter, path));
        Assert.StartsWith(start, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("draft.odt", "found .odt")]
    [InlineData("draft", "found no ending")]
    public void Another_ending_is_refused(string name, string found)
    {
        var refused = Assert.IsType<PaperWriting.Refused>(Write(Papers.Letter, Path.Join(_folder, name)));

        Assert.Contains($"{name}: expected a file ending in .docx or .md or .txt or .pdf; {found}", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var refused = Assert.IsType<PaperWriting.Refused>(Write(Papers.Letter, Path.Join(_folder, "none", "draft.txt")));

        Assert.Contains("expected a place to write to; found no such folder", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stood_there_before_is_replaced_whole()
    {
        var path = Path.Join(_folder, "brief.txt");
        File.WriteAllText(path, new string('x', 100_000));

        Assert.IsType<PaperWriting.Written>(Write(Papers.Brief, path));
        Assert.DoesNotContain("xx", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_200_pages_are_refused()
    {
        var refused = Assert.IsType<PaperWriting.Refused>(Write(
            WordPaperTests.Of(new PaperPart.Paragraph(new string('x', 600_001))), Path.Join(_folder, "draft.docx")));

        Assert.Contains("expected at most 600,000 characters (about 200 pages); found 600,001", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_pieces_and_too_many_columns_are_refused()
    {
        var many = WordPaperTests.Of(new PaperPart.Lines([.. Enumerable.Repeat(PaperWords.Of("x"), 20_000)]));
        var wide = WordPaperTests.Of(new PaperPart.Table([.. Enumerable.Repeat(PaperWords.Of("x"), 21)], []));

        Assert.IsType<PaperWriting.Refused>(Write(many, Path.Join(_folder, "draft.docx")));
        Assert.IsType<PaperWriting.Refused>(Write(wide, Path.Join(_folder, "draft.docx")));
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public void Two_hundred_pages_are_written(string ending)
    {
        var page = new string('x', 2999) + ".";
        var long200 = WordPaperTests.Of([.. Enumerable.Repeat(new PaperPart.Paragraph(page), 200)]);

        Assert.IsType<PaperWriting.Written>(Write(long200, Path.Join(_folder, "long" + ending)));
    }

    [Fact]
    public void A_machine_without_LibreOffice_is_told_how_to_get_it()
    {
        var pdf = new PdfPaper(new OutsideProgram("soffice-of-no-machine", TimeSpan.FromSeconds(1), 1), TimeProvider.System);

        var refused = Assert.IsType<PaperWriting.Refused>(pdf.Of(Papers.Letter, Papers.Noon, CancellationToken.None));
        Assert.Contains("apt install libreoffice-writer-nogui", refused.Reason, StringComparison.Ordinal);
    }

    [ProgramFact("soffice")]
    public void A_LibreOffice_that_takes_too_long_is_ended()
    {
        var pdf = PdfPaper.Standard with { Office = new OutsideProgram("soffice", TimeSpan.FromMilliseconds(1), 1000) };

        var refused = Assert.IsType<PaperWriting.Refused>(pdf.Of(Papers.Letter, Papers.Noon, CancellationToken.None));
        Assert.Contains("it took longer", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_knows_neither_drafts_nor_briefs()
    {
        var files = Directory.GetFiles(
            Path.Join(Repository.Root, "src", "AdvocacyBot.Assistant", "Paper"), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file) is var code
            && (code.Contains("Assistant.Drafting", StringComparison.Ordinal) || code.Contains("Assistant.Briefing", StringComparison.Ordinal)));
    }

    private static PaperWriting Write(PaperDocument document, string path) =>
        PaperFile.Write(document, path, Papers.Noon, CancellationToken.None);
}
