using System.Runtime.CompilerServices;
using System.Text;
using AdvocacyBot.Assistant.Paper;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Library.Tests.Pdf;

namespace AdvocacyBot.Assistant.Tests.Paper;

/// <summary>Letters and briefs as they are handed over, approved as text.</summary>
public class ApprovedPaperTests
{
    [Theory]
    [InlineData("letter")]
    [InlineData("carta")]
    [InlineData("brief")]
    public void Text_and_Markdown_are_as_approved(string name)
    {
        AssertApproved(name + ".txt", Encoding.UTF8.GetString(Content(name, PaperFormat.Text)));
        AssertApproved(name + ".md", Encoding.UTF8.GetString(Content(name, PaperFormat.Markdown)));
    }

    [ProgramFact("soffice", "pdftotext")]
    public void The_pages_of_Word_files_are_as_approved()
    {
        foreach (var name in new[] { "letter", "carta", "brief" })
        {
            AssertApproved(name + ".pages.txt", PagesOf(Content(name, PaperFormat.Pdf)));
        }
    }

    private static byte[] Content(string name, PaperFormat format) => Assert.IsType<PaperWriting.Written>(PaperFile.Of(
        name switch { "letter" => Papers.Letter, "carta" => Papers.Carta, _ => Papers.Brief },
        format,
        Papers.Noon,
        CancellationToken.None)).Content;

    /// <summary>What stands on the pages, line by line; how wide a gap is depends on the machine's fonts.</summary>
    private static string PagesOf(byte[] pdf)
    {
        using var folder = new PrivateFolder();
        File.WriteAllBytes(folder.File("paper.pdf"), pdf);
        var run = new OutsideProgram("pdftotext", TimeSpan.FromSeconds(60), 1 << 20).Run(
            folder.Path, ["-layout", "paper.pdf", "-"], TimeProvider.System, CancellationToken.None);
        var lines = Encoding.UTF8.GetString(Assert.IsType<ProgramRun.Done>(run).Output).Replace("\f", "\n----\n").Split('\n');
        return string.Join('\n', lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0)) + "\n";
    }

    private static void AssertApproved(string name, string found, [CallerFilePath] string here = "") =>
        Assert.Equal(File.ReadAllText(Path.Join(Path.GetDirectoryName(here), "Approved", name)), found);
}
