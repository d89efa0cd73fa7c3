namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// The text of a PDF by poppler's <c>pdftotext</c>, laid out as on the page: columns stay side by side and blank lines
/// stay, which is what the letter reader goes by.
/// </summary>
internal sealed record LaidOutText(OutsideProgram Program)
{
    public const int MostText = 4 * 1024 * 1024;

    public static LaidOutText Standard { get; } = new(
        new OutsideProgram("pdftotext", TimeSpan.FromSeconds(30), MostText));

    public ProgramRun Of(string file, PrivateFolder folder, TimeProvider clock, CancellationToken cancel) =>
        Program.Run(
            folder.Path, ["-layout", "-nodiag", "-enc", "UTF-8", "-eol", "unix", file, "-"], clock, cancel);
}
