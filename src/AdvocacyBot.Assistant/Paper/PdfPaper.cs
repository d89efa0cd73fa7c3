using AdvocacyBot.Assistant.Paper.Word;
using AdvocacyBot.Library.Documents.Pdf;

namespace AdvocacyBot.Assistant.Paper;

/// <summary>The Word file's pages as PDF, by LibreOffice: a process with settings of its own, under limits.</summary>
internal sealed record PdfPaper(OutsideProgram Office, TimeProvider Clock)
{
    private const int MostOutput = 64 * 1024;
    private const long MostMemory = 4L * 1024 * 1024 * 1024;

    public static PdfPaper Standard { get; } = new(
        new OutsideProgram("soffice", TimeSpan.FromSeconds(60), MostOutput) { MostMemory = MostMemory },
        TimeProvider.System);

    private static readonly PaperWriting.Refused Failed = new(
        "expected LibreOffice to make the PDF; it failed. Ask for .docx and print that");

    public PaperWriting Of(PaperDocument document, DateTimeOffset time, CancellationToken cancel)
    {
        PaperWriting? made = null;
        try
        {
            using var folder = new PrivateFolder();
            made = Made(folder, document, time, cancel);
            return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A full disk, or a program that still writes while its folder goes: what was found out before stands.
            return made ?? Failed;
        }
    }

    private PaperWriting Made(
        PrivateFolder folder, PaperDocument document, DateTimeOffset time, CancellationToken cancel)
    {
        File.WriteAllBytes(folder.File("paper.docx"), WordPaper.Of(document, time));
        string[] arguments =
        [
            "--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation={new Uri(folder.File("settings"))}",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.Path, folder.File("paper.docx"),
        ];
        var made = folder.File("paper.pdf");
        return Office.Run(folder.Path, arguments, Clock, cancel) switch
        {
            ProgramRun.Done when File.Exists(made) => new PaperWriting.Written(File.ReadAllBytes(made)),
            ProgramRun.TooSlow => new PaperWriting.Refused(
                $"expected LibreOffice to make the PDF within {Office.Longest.TotalSeconds} seconds; it took longer"),
            ProgramRun.Absent => new PaperWriting.Refused(
                $"expected {Office.Wanted} (LibreOffice), which makes PDF files; found none on this machine. "
                + "Install it with: apt install libreoffice-writer-nogui (macOS: brew install --cask libreoffice; "
                + "Windows: choco install libreoffice-fresh), or ask for .docx"),
            _ => Failed,
        };
    }
}
