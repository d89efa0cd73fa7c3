namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// The words of a PDF by poppler's <c>pdftotext</c>, with their places on the page: they tell wrapped lines,
/// columns and white space, which is what the letter reader goes by.
/// </summary>
internal sealed record LaidOutText(OutsideProgram Program)
{
    public const int MostText = 4 * 1024 * 1024;

    // A word with its places is ten times as long as the word.
    private const int PlacesToText = 10;

    public static LaidOutText Standard { get; } = new(
        new OutsideProgram("pdftotext", TimeSpan.FromSeconds(30), MostText * PlacesToText));

    public ProgramRun Of(string file, PrivateFolder folder, TimeProvider clock, CancellationToken cancel) =>
        Program.Run(
            folder.Path, ["-bbox-layout", "-nodiag", "-enc", "UTF-8", "-eol", "unix", file, "-"], clock, cancel);
}
