using AdvocacyBot.Library.Documents.Pdf;
using AdvocacyBot.Mutations.Pdf;

namespace AdvocacyBot.Library.Tests.Pdf;

/// <summary>A letter as a scanner gives it: a picture of its words.</summary>
internal static class ScannedLetter
{
    public static byte[] Of(string text)
    {
        using var folder = new PrivateFolder();
        File.WriteAllBytes(folder.File("text.pdf"), TinyPdf.Of(text));
        new OutsideProgram("pdftoppm", TimeSpan.FromMinutes(1), 1000).Run(
            folder.Path, ["-gray", "-r", "200", "-singlefile", "text.pdf", "text"], TimeProvider.System,
            CancellationToken.None);
        return TinyPdf.Scanned(File.ReadAllBytes(folder.File("text.pgm")));
    }
}
