using System.Text;
using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Mutations;
using AdvocacyBot.Mutations.Letters;

namespace AdvocacyBot.Library.Tests.Pdf;

[Collection("pdf")]
public sealed class PdfTrialTests
{
    [ProgramFact("pdftotext", "pdfimages")]
    public void No_damaged_PDF_fells_the_reader_or_leaves_a_file_behind()
    {
        var figures = MutationRun.Of(Trials.ByName["pdf"], 150, seed: 7);

        Assert.Empty(figures.Fallen);
        Assert.InRange(figures.Taken, 20, 130);
        Assert.Empty(System.IO.Directory.GetDirectories(Path.GetTempPath(), PrivateFolder.Prefix + "*"));
    }

    [ProgramFact("pdftotext", "pdftohtml", "soffice")]
    public void Letters_that_LibreOffice_made_PDFs_of_are_read_as_well_as_their_text()
    {
        int[] seeds = [.. Enumerable.Range(1, 40)];
        string[] fields = ["date", "signatories", "recipients", "cc", "salutation", "close"];
        var text = FormatScore.Of("text", ".txt", seeds, (letter, _) => Encoding.UTF8.GetBytes(letter.Text));

        // Where an entry fills its line, paper does not always tell whether the next line is another: of forty letters,
        // one is let through.
        var made = OfficeScores.OfPdf(seeds);
        Assert.Equal(3, made.Count);
        Assert.All(made, pdf => Assert.All(
            fields, field => Assert.InRange(pdf.Right[field], text.Right[field] - 1, seeds.Length)));
    }
}
