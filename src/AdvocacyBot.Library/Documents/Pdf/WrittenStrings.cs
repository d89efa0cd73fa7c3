namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// The strings of a PDF as its program wrote them, by poppler's <c>pdftohtml</c>. What they add is a sign more where a
/// line was wrapped; a PDF is read without them where the program is missing or fails.
/// </summary>
internal sealed record WrittenStrings(OutsideProgram Program)
{
    public static WrittenStrings Standard { get; } = new(
        new OutsideProgram("pdftohtml", TimeSpan.FromSeconds(10), LaidOutText.MostText * 4));

    // Not images, which would be written beside it.
    private static readonly string[] Asked =
        ["-xml", "-i", "-q", "-stdout", "-enc", "UTF-8", "-zoom", $"{StringEnds.Zoom}"];

    public StringEnds Of(string file, PrivateFolder folder, TimeProvider clock, CancellationToken cancel) =>
        Program.Run(
            folder.Path, [.. Asked, file], clock, cancel) is ProgramRun.Done done
                ? StringEnds.Read(done.Output)
                : StringEnds.None;
}
