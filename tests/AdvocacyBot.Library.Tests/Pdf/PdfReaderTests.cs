using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Mutations.Pdf;

namespace AdvocacyBot.Library.Tests.Pdf;

[Collection("pdf")]
public sealed class PdfReaderTests
{
    private static readonly OutsideProgram Nowhere = new("no-such-program", TimeSpan.FromSeconds(1), 1);

    [ProgramFact("pdftotext")]
    public void The_text_of_a_PDF_keeps_its_lines_accents_and_pages()
    {
        var found = Found(TinyPdf.Of("Señor Muñoz\n\nWe ask “all” of you.", "Atentamente,\n\nJosé Peña\nMaría Ruiz"));

        Assert.Equal("Señor Muñoz\n\nWe ask “all” of you.\n\fAtentamente,\n\nJosé Peña\nMaría Ruiz\n\f", found.Text);
        Assert.Empty(found.Notices);
    }

    [ProgramFact("pdftotext")]
    public void What_stands_side_by_side_stays_so()
    {
        var found = Found(TinyPdf.Of("The Minister of Labor                    The Minister of Health\nLima                                     Quito"));

        Assert.Contains("The Minister of Labor   ", found.Text, StringComparison.Ordinal);
        Assert.Matches(@"Lima {20,}Quito", found.Text);
    }

    [Fact]
    public void Without_the_program_it_is_told_how_to_install_it()
    {
        var unfit = Unfit(PdfReader.Standard with { Layout = new LaidOutText(Nowhere) }, TinyPdf.Of("Dear all"));

        Assert.Equal(
            "expected the program no-such-program, which reads PDF files; found none on this machine. Install it with: "
            + "apt install poppler-utils (macOS: brew install poppler; Windows: choco install poppler)",
            unfit);
        Assert.False(DocumentFiles.MayReadNow(unfit));
    }

    [ProgramFact("pdftotext")]
    public void What_was_refused_for_want_of_a_program_is_tried_again_once_it_is_there()
    {
        Assert.True(DocumentFiles.MayReadNow("a.pdf(1): expected the program pdftotext, which reads PDF files; found none"));
        Assert.False(DocumentFiles.MayReadNow("a.pdf(1): expected a PDF; found one that is too damaged to read"));
    }

    [Fact]
    public void A_file_that_only_ends_in_pdf_is_refused() => Assert.Equal(
        "expected a PDF; found a file of another kind", Unfit(PdfReader.Standard, "Dear all"u8.ToArray()));

    [ProgramFact("pdftotext")]
    public void An_encrypted_PDF_is_refused_as_such()
    {
        var content = TinyPdf.Assemble(
            [
                TinyPdf.Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
                TinyPdf.Bytes("<< /Type /Pages /Kids [] /Count 0 >>"),
            ],
            $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>");

        Assert.Equal(
            "expected a PDF that opens without a password; found an encrypted one", Unfit(PdfReader.Standard, content));
    }

    [ProgramFact("pdftotext")]
    public void A_PDF_beyond_repair_is_refused_and_one_within_it_is_read_with_a_notice()
    {
        var whole = TinyPdf.Of("Dear Minister:\n\nWe ask you to open the road.");

        Assert.Equal(
            "expected a PDF; found one that is too damaged to read", Unfit(PdfReader.Standard, whole[..60]));
        var mended = Found(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(whole).Replace(":) Tj", ":) Xj")));
        Assert.Contains("open the road", mended.Text, StringComparison.Ordinal);
        Assert.Equal("damaged-file", Assert.Single(mended.Notices).Code);
    }

    [ProgramFact("pdftotext")]
    public void A_PDF_that_takes_too_long_is_ended_and_refused()
    {
        var reader = PdfReader.Standard with { Clock = new HastyClock() };

        Assert.Equal(
            "expected a PDF that is read within 30 seconds; found one that takes longer",
            Unfit(reader, TinyPdf.Of("Dear all")));
    }

    [ProgramFact("pdftotext")]
    public void A_PDF_of_more_text_than_any_letter_is_refused()
    {
        var layout = new LaidOutText(new OutsideProgram("pdftotext", TimeSpan.FromSeconds(30), 1000));
        var page = string.Join('\n', Enumerable.Repeat("The same line again and again and again.", 60));

        Assert.Equal(
            "expected at most 4 MB of text in a PDF; found more",
            Unfit(PdfReader.Standard with { Layout = layout }, TinyPdf.Of(page)));
    }

    [ProgramFact("sleep")]
    public async Task A_program_that_is_stopped_ends_with_all_its_children()
    {
        using var folder = new PrivateFolder();
        using var stop = new CancellationTokenSource();
        var program = new OutsideProgram("sh", TimeSpan.FromMinutes(5), 1000);
        var run = Task.Run(() => program.Run(
            folder.Path, ["-c", "sleep 300 & echo $! > child; mv child started; wait"], TimeProvider.System, stop.Token));
        using var watch = new FileSystemWatcher(folder.Path);
        var started = new TaskCompletionSource();
        watch.Renamed += (_, _) => started.TrySetResult();
        watch.EnableRaisingEvents = true;
        if (!File.Exists(folder.File("started")))
        {
            await started.Task;
        }

        var child = int.Parse(await File.ReadAllTextAsync(folder.File("started")), CultureInfo.InvariantCulture);
        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => run);
        Assert.True(IsGone(child));
    }

    [ProgramFact("pdftotext")]
    public void A_PDF_without_text_or_image_is_refused() => Assert.StartsWith(
        "expected a PDF with text, or the program no-such-program with English and Spanish",
        Unfit(Unrecognising, TinyPdf.Of("")), StringComparison.Ordinal);

    [ProgramFact("pdftotext", "pdftoppm")]
    public void Without_tesseract_a_scan_is_refused_with_the_line_that_installs_it()
    {
        var reason = Unfit(Unrecognising, ScannedLetter.Of("Dear Minister:"));

        Assert.Contains("found neither. Install it with: apt install tesseract-ocr tesseract-ocr-spa", reason, StringComparison.Ordinal);
    }

    [ProgramFact("pdftotext", "pdftoppm", "tesseract")]
    public void A_scan_is_recognised_and_never_silently()
    {
        var found = Found(ScannedLetter.Of(
            "Señor Muñoz\nSecretary of Roads\nLima, Peru\n\nWe urge you to open the road to the harbour,\n"
            + "which has been closed since May.\n\nSincerely,\n\nRoads for All       Harbour Watch\nAnn Lee"
            + "             José Peña"));

        Assert.StartsWith("Señor Muñoz\nSecretary of Roads\nLima, Peru\n\nWe urge ", found.Text, StringComparison.Ordinal);
        Assert.Matches("\n\nSincerely,\n\nRoads for All {3,}Harbour Watch\nAnn Lee {3,}José Peña\n", found.Text);
        Assert.EndsWith("\f", found.Text, StringComparison.Ordinal);
        var notice = Assert.Single(found.Notices);
        Assert.Equal("recognised-text", notice.Code);
        Assert.StartsWith("The text of this letter was recognised from images", notice.Text, StringComparison.Ordinal);
    }

    [ProgramFact("pdftotext")]
    public void A_scan_of_too_many_pages_is_refused_whole()
    {
        byte[] white = [.. "P5 800 1000 255\n"u8, .. new byte[800_000]];

        Assert.Equal(
            "expected at most 20 scanned pages; found 21",
            Unfit(PdfReader.Standard, TinyPdf.Scanned([.. Enumerable.Repeat(white, 21)])));
    }

    private static PdfReader Unrecognising => PdfReader.Standard with
    {
        Recognition = PageRecognition.Standard with { Recogniser = Nowhere },
    };

    private static DocumentText.Found Found(byte[] content) =>
        Assert.IsType<DocumentText.Found>(PdfReader.Standard.Read(content, CancellationToken.None));

    private static string Unfit(PdfReader reader, byte[] content)
    {
        var reason = Assert.IsType<DocumentText.Unfit>(reader.Read(content, CancellationToken.None)).Reason;
        Assert.Empty(System.IO.Directory.GetDirectories(Path.GetTempPath(), PrivateFolder.Prefix + "*"));
        return reason;
    }

    private static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromMinutes(1));
        }
        catch (ArgumentException)
        {
            // No process has this id any more.
            return true;
        }
    }

    /// <summary>Every time limit is over as soon as it is set.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
