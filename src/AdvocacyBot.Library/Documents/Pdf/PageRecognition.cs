using System.Globalization;
using System.Text;

namespace AdvocacyBot.Library.Documents.Pdf;

/// <summary>
/// Recognises scanned pages by <c>tesseract</c>, page by page, in English and Spanish, and always says so. A letter is
/// recognised whole or refused: a page left out could be the one with the signatures.
/// </summary>
/// <param name="Longest">For all pages of one document.</param>
internal sealed record PageRecognition(OutsideProgram Drawing, OutsideProgram Recogniser, TimeSpan Longest)
{
    public const int MostPages = 20;

    private const string Picture = "page";

    // A4 at 300 dots an inch: what tesseract reads best. A page of any size becomes this large, so that none is a bomb.
    private const string LongerSide = "3508";

    // Spanish first: English first loses the accents of Spanish names.
    private static readonly string[] Recognising =
    [
        Picture + ".pgm", "stdout", "-l", "spa+eng", "--dpi", "300", "--psm", "3", "tsv",
    ];

    public static PageRecognition Standard { get; } = new(
        new OutsideProgram("pdftoppm", TimeSpan.FromSeconds(20), 1024),
        new OutsideProgram("tesseract", TimeSpan.FromSeconds(30), 4 * 1024 * 1024),
        TimeSpan.FromSeconds(120));

    public Recognised Complete(
        IReadOnlyList<PdfPage> pages, PrivateFolder folder, TimeProvider clock, CancellationToken cancel)
    {
        var lacking = Enumerable.Range(0, pages.Count).Where(page => pages[page].LacksText).ToList();
        var scanned = lacking.Count == 0 ? [] : PageImages.Scanned(folder, clock, cancel);
        var wanted = lacking.FindAll(scanned.Contains);
        if (wanted.Count == 0 && pages.All(page => page.Letters == 0))
        {
            // Neither text nor large images: letters drawn as lines, or an empty document.
            wanted = lacking;
        }

        return wanted.Count == 0 ? new Recognised.Whole(pages, [])
            : wanted.Count > MostPages
                ? new Recognised.Refused($"expected at most {MostPages} scanned pages; found {wanted.Count}")
            : Complete(pages, wanted, folder, clock, cancel);
    }

    private Recognised Complete(
        IReadOnlyList<PdfPage> pages, List<int> wanted, PrivateFolder folder, TimeProvider clock,
        CancellationToken cancel)
    {
        var complete = pages.ToArray();
        var begun = clock.GetTimestamp();
        List<int> recognised = [];
        foreach (var page in wanted)
        {
            switch (Recognise(page, folder, Longest - clock.GetElapsedTime(begun), clock, cancel))
            {
                case ProgramRun.Done done:
                    // A page of few words and a picture keeps its own words: they are sure.
                    var seen = PdfPage.Of(RecognisedLayout.Of(Encoding.UTF8.GetString(done.Output)));
                    if (seen.Letters > complete[page].Letters * 3)
                    {
                        complete[page] = seen;
                        recognised.Add(page);
                    }

                    break;
                case ProgramRun.Absent when pages.Any(one => !one.LacksText):
                    return new Recognised.Whole(pages, [RecognitionWords.Unread(wanted)]);
                case var failed:
                    return Refused(page, failed);
            }
        }

        return complete.All(page => page.Letters == 0)
            ? new Recognised.Refused("expected a letter; found a PDF without text, also in its images")
            : new Recognised.Whole(
                complete, recognised.Count == 0 ? [] : [RecognitionWords.Told(recognised, pages.Count)]);
    }

    private ProgramRun Recognise(
        int page, PrivateFolder folder, TimeSpan left, TimeProvider clock, CancellationToken cancel)
    {
        if (Recogniser.Path is null)
        {
            return new ProgramRun.Absent();
        }

        if (left <= TimeSpan.Zero)
        {
            return new ProgramRun.TooSlow();
        }

        if (Draw(page, folder, clock, cancel) is { } undrawn)
        {
            return undrawn;
        }

        var patient = left < Recogniser.Longest ? Recogniser with { Longest = left } : Recogniser;
        return patient.Run(folder.Path, Recognising, clock, cancel) switch
        {
            ProgramRun.Done done when MissesLanguage(done.Complaint) => new ProgramRun.Failed(0, done.Complaint),
            var run => run,
        };
    }

    /// <returns>Null where the page was drawn.</returns>
    private ProgramRun? Draw(int page, PrivateFolder folder, TimeProvider clock, CancellationToken cancel)
    {
        File.Delete(folder.File(Picture + ".pgm"));
        var number = (page + 1).ToString(CultureInfo.InvariantCulture);
        string[] asked =
            ["-f", number, "-l", number, "-singlefile", "-gray", "-scale-to", LongerSide, PdfFile.Name, Picture];
        return Drawing.Run(folder.Path, asked, clock, cancel) switch
        {
            ProgramRun.Done when File.Exists(folder.File(Picture + ".pgm")) => null,
            ProgramRun.Done done => new ProgramRun.Failed(0, done.Complaint),
            var failed => failed,
        };
    }

    private Recognised.Refused Refused(int page, ProgramRun run) => run switch
    {
        ProgramRun.Absent => new(RecognitionWords.Absent(Recogniser)),
        ProgramRun.Failed failed when MissesLanguage(failed.Complaint) => new(RecognitionWords.MissingLanguage),
        ProgramRun.TooSlow => new(
            $"expected scanned pages that are recognised within {Longest.TotalSeconds} seconds, each within "
            + $"{Recogniser.Longest.TotalSeconds}; found that page {page + 1} takes longer"),
        _ => new($"expected scanned pages that can be recognised; found that page {page + 1} cannot"),
    };

    // Where one of its languages is missing, tesseract goes on in the other alone and reads "año" as "ajio".
    private static bool MissesLanguage(string complaint) =>
        complaint.Contains("Failed loading language", StringComparison.Ordinal);
}
