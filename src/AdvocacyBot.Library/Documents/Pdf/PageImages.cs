using System.Globalization;
using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>Tells by <c>pdfimages</c> which pages are mostly an image, and so perhaps scanned.</summary>
internal static class PageImages
{
    // Smaller pictures are logos and signatures.
    private const long ScannedPixels = 500_000;

    // A PDF may claim any size; more than this is as much.
    private const long Longest = 100_000;

    public static OutsideProgram Program { get; } = new("pdfimages", TimeSpan.FromSeconds(10), 1024 * 1024);

    /// <returns>Zero-based numbers of pages.</returns>
    public static HashSet<int> Scanned(PrivateFolder folder, TimeProvider clock, CancellationToken cancel) =>
        Program.Run(folder.Path, ["-list", PdfFile.Name], clock, cancel) is ProgramRun.Done done
            ? [.. Encoding.UTF8.GetString(done.Output).Split('\n')
                .Select(Pixels)
                .GroupBy(image => image.Page, image => image.Pixels)
                .Where(images => images.Sum() >= ScannedPixels)
                .Select(images => images.Key - 1)]
            : [];

    // Columns: page, number, type, width, height. A page may be scanned in strips.
    private static (int Page, long Pixels) Pixels(string row)
    {
        var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return cells.Length > 4 && Number(cells[0]) is { } page && Number(cells[3]) is { } width
            && Number(cells[4]) is { } height
                ? (page, Math.Min(width, Longest) * Math.Min(height, Longest))
                : (0, 0);
    }

    private static int? Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
