using AdvocacyBot.Library.Tests.Pdf;
using AdvocacyBot.Mutations.Pdf;

namespace AdvocacyBot.Library.Tests;

[Collection("pdf")]
public sealed class ImportTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Importing_again_reads_only_what_changed()
    {
        var first = _desk.Write("a.txt", "Signed: Ann Lee");
        _desk.Write("b.txt", "Signed: Bo Ruiz");
        Assert.Equal(["Added a.txt", "Added b.txt"], Desk.Told(await ImportAsync(_desk.Folder)));

        Assert.Equal(["Unchanged a.txt", "Unchanged b.txt"], Desk.Told(await ImportAsync(_desk.Folder)));
        Assert.Equal(2, _desk.LettersRead);

        await File.WriteAllTextAsync(first, "Signed: Cy Paz");
        Assert.Equal(["Replaced a.txt", "Unchanged b.txt"], Desk.Told(await ImportAsync(_desk.Folder)));
        Assert.Equal(3, _desk.LettersRead);
    }

    [Fact]
    public async Task A_followed_letter_that_is_imported_outlives_its_file_without_being_read_again()
    {
        var path = _desk.Write("a.txt", "Signed: Ann Lee");
        await _desk.FollowAsync();

        Assert.Equal(["Unchanged a.txt"], Desk.Told(await ImportAsync(path)));
        File.Delete(path);
        await _desk.FollowAsync();

        Assert.Equal(["a"], await _desk.LetterIdsAsync());
        Assert.Equal(1, _desk.LettersRead);
    }

    [Fact]
    public async Task Each_file_is_told_before_it_is_read()
    {
        var told = new Told();

        await _desk.Library.ImportAsync(Desk.Shelf, ThreeLetters(), told, CancellationToken.None);

        Assert.Equal(["1 of 3 a.txt", "2 of 3 b.txt", "3 of 3 c.txt"], told.Lines);
    }

    [Fact]
    public async Task A_stopped_import_keeps_what_is_done_and_tells_what_is_left()
    {
        using var stop = new CancellationTokenSource();
        var told = new Told { At = 2, Then = stop.Cancel };

        var report = await _desk.Library.ImportAsync(Desk.Shelf, ThreeLetters(), told, stop.Token);

        Assert.Equal(["Added a.txt", "Added b.txt"], Desk.Told(report));
        Assert.Equal(1, report.Left);
        Assert.Equal(["a", "b"], await _desk.LetterIdsAsync());
    }

    [ProgramFact("pdftotext")]
    public async Task A_PDF_is_a_letter_like_any_other_and_its_pages_are_kept()
    {
        var path = _desk.Write("a.pdf", TinyPdf.Of("Title: Roads\n\nDear: Ann Lee", "Signed: Bo Ruiz"));

        Assert.Equal(["Added a.pdf"], Desk.Told(await ImportAsync(path)));

        var letter = (await _desk.Another().OpenAsync(Desk.Shelf, "a", CancellationToken.None))!.Letter;
        Assert.Equal(2, letter.Source.Pages);
        Assert.Equal(1, letter.Source.PageAt(letter.Title!.Span.Start));
        Assert.Equal(2, letter.Source.PageAt(Assert.Single(letter.Signatories).Span.Start));
    }

    [ProgramFact("pdftotext", "pdftoppm", "tesseract")]
    public async Task That_words_were_recognised_from_images_is_told_once_and_stays_known()
    {
        var path = _desk.Write("a.pdf", ScannedLetter.Of("Signed: Bo Ruiz and all of us at the harbour\nwhich is closed"));

        var report = await ImportAsync(path);
        File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        var again = await ImportAsync(path);

        Assert.Equal("recognised-text", Assert.Single(Assert.Single(report.Files).Notices).Code);
        Assert.Equal(["Unchanged a.pdf"], Desk.Told(again));
        Assert.Equal(1, _desk.LettersRead);
        var letter = (await _desk.Another().OpenAsync(Desk.Shelf, "a", CancellationToken.None))!.Letter;
        Assert.Equal("recognised-text", Assert.Single(letter.Source.Notices).Code);
    }

    private Task<ImportReport> ImportAsync(string path) =>
        _desk.Library.ImportAsync(Desk.Shelf, path, CancellationToken.None);

    private string[] ThreeLetters() =>
    [
        _desk.Write("a.txt", "Signed: Ann Lee"), _desk.Write("b.txt", "Signed: Bo Ruiz"),
        _desk.Write("c.txt", "Signed: Cy Paz"),
    ];

    private sealed class Told : IProgress<FileProgress>
    {
        public List<string> Lines { get; } = [];

        public int At { get; init; }

        public Action Then { get; init; } = () => { };

        public void Report(FileProgress value)
        {
            Lines.Add($"{value.Number} of {value.Of} {Path.GetFileName(value.Path)}");
            if (value.Number == At)
            {
                Then();
            }
        }
    }
}
