using System.Runtime.CompilerServices;
using System.Text;
using AdvocacyBot.Library.Documents.Pdf;

namespace AdvocacyBot.Assistant.Tests.Drafting;

/// <summary>Papers approved as text, in the folder of the same name beside this file.</summary>
internal static class Approved
{
    public static void AssertIs(string name, string found, [CallerFilePath] string here = "") =>
        Assert.Equal(File.ReadAllText(Path.Join(Path.GetDirectoryName(here), "Approved", name)), found);

    /// <summary>What stands on the pages, line by line; how wide a gap is depends on the machine's fonts.</summary>
    public static string PagesOf(byte[] pdf)
    {
        using var folder = new PrivateFolder();
        File.WriteAllBytes(folder.File("paper.pdf"), pdf);
        var run = new OutsideProgram("pdftotext", TimeSpan.FromSeconds(60), 1 << 20).Run(
            folder.Path, ["-layout", "paper.pdf", "-"], TimeProvider.System, CancellationToken.None);
        var lines = Encoding.UTF8.GetString(Assert.IsType<ProgramRun.Done>(run).Output).Replace("\f", "\n----\n")
            .Split('\n');
        return string.Join('\n',
            lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0)) + "\n";
    }
}
