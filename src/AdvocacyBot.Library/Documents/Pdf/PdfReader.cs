using AdvocacyBot.Letters;
using AdvocacyBot.Library.Documents.Pdf.Printed;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// Reads .pdf through poppler's <c>pdftotext</c>, laid out as on the page: columns stay side by side and blank lines
/// stay, which is what the letter reader goes by. Pages without a text layer are recognised from their image.
/// </summary>
internal sealed record PdfReader(
    LaidOutText Layout, WrittenStrings Strings, PageRecognition Recognition, TimeProvider Clock)
{
    // Poppler looks for the mark in the first kilobyte, and so do we.
    private const int MarkWithin = 1024;

    // Its warnings are about fonts and colours; its errors are about what it could not read.
    private static readonly string[] Errors = ["Syntax Error", "Internal Error"];

    public static PdfReader Standard { get; } = new(
        LaidOutText.Standard,
        WrittenStrings.Standard,
        PageRecognition.Standard,
        TimeProvider.System);

    public IReadOnlyList<OutsideProgram> Programs => [Layout.Program, Recognition.Recogniser];

    public DocumentText Read(byte[] content, CancellationToken cancel)
    {
        if (content.AsSpan(0, Math.Min(content.Length, MarkWithin)).IndexOf("%PDF-"u8) < 0)
        {
            return new DocumentText.Unfit(1, "expected a PDF; found a file of another kind");
        }

        using var folder = new PrivateFolder();
        File.WriteAllBytes(folder.File(PdfFile.Name), content);
        return Layout.Of(PdfFile.Name, folder, Clock, cancel) switch
        {
            ProgramRun.Done done => Compose(done, folder, cancel),
            ProgramRun.Failed failed => new DocumentText.Unfit(1, Plainly(failed.Complaint)),
            ProgramRun.TooSlow => new DocumentText.Unfit(
                1,
                $"expected a PDF that is read within {Layout.Program.Longest.TotalSeconds} seconds; found one that "
                + "takes longer"),
            ProgramRun.TooMuch => new DocumentText.Unfit(
                1, $"expected at most {LaidOutText.MostText / 1024 / 1024} MB of text in a PDF; found more"),
            ProgramRun.Absent => new DocumentText.Unfit(
                1,
                $"expected {Layout.Program.Wanted}, which reads PDF files; found none on this machine. "
                + "Install it with: apt install poppler-utils (macOS: brew install poppler; "
                + "Windows: choco install poppler)"),
            _ => throw new NotSupportedException(),
        };
    }

    private DocumentText Compose(ProgramRun.Done done, PrivateFolder folder, CancellationToken cancel)
    {
        var ends = Strings.Of(PdfFile.Name, folder, Clock, cancel);
        var pages = PrintedText.Of(WordBoxes.Read(done.Output, ends));
        var damage = Errors.Any(error => done.Complaint.Contains(error, StringComparison.Ordinal)) ? Damaged : null;
        return Recognition.Complete(pages, folder, Clock, cancel) switch
        {
            Recognised.Whole whole => new DocumentText.Found(PageJoin.Of(whole.Pages))
            {
                Notices = damage is null ? whole.Notices : [damage, .. whole.Notices],
            },
            Recognised.Refused refused => new DocumentText.Unfit(1, refused.Reason),
            _ => throw new NotSupportedException(),
        };
    }

    private static Notice Damaged => new(
        "damaged-file", "The PDF is damaged; what could be read of it is here, but words may be missing.", 0);

    private static string Plainly(string complaint) =>
        complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? "expected a PDF that opens without a password; found an encrypted one"
        : complaint.Contains("not allowed", StringComparison.OrdinalIgnoreCase)
            ? "expected a PDF whose text may be copied; found one whose author forbids it"
        : "expected a PDF; found one that is too damaged to read";
}
