using System.Diagnostics;
using System.Text;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>
/// Letters that LibreOffice made from text and from structured files, read back. Made files can be kept in a folder, so
/// that they need not be made again.
/// </summary>
public static class OfficeScores
{
    public const string Program = "/usr/bin/soffice";

    public static IReadOnlyList<FormatScore> Of(IReadOnlyList<int> seeds, string? kept = null) => In(kept, folder =>
    [
        Made("text to docx", folder, seeds, ".txt", "docx", letter => Encoding.UTF8.GetBytes(letter.Text)),
        Made("text to html", folder, seeds, ".txt", "html", letter => Encoding.UTF8.GetBytes(letter.Text)),
        Made("docx to docx", folder, seeds, ".docx", "docx", letter => DocxLetters.File(StructuredLetter.Of(letter), LineForm.Breaks)),
        Made("docx to html", folder, seeds, ".docx", "html", letter => DocxLetters.File(StructuredLetter.Of(letter), LineForm.Close)),
    ]);

    /// <summary>
    /// As PDF: in typewriter letters, in print with running heads, page numbers and tables, and from Word files.
    /// </summary>
    public static IReadOnlyList<FormatScore> OfPdf(IReadOnlyList<int> seeds, string? kept = null) => In(kept, folder =>
    [
        Made("text to pdf", folder, seeds, ".txt", "pdf", letter => Encoding.UTF8.GetBytes(letter.Text)),
        Made("pages to pdf", folder, seeds, ".fodt", "pdf", letter => Encoding.UTF8.GetBytes(PagedLetters.Of(letter.Text))),
        Made("docx to pdf", folder, seeds, ".docx", "pdf", letter => DocxLetters.File(StructuredLetter.Of(letter), LineForm.Close)),
    ]);

    private static IReadOnlyList<FormatScore> In(string? kept, Func<string, IReadOnlyList<FormatScore>> made)
    {
        if (kept is not null)
        {
            return made(Path.GetFullPath(kept));
        }

        var folder = Directory.CreateTempSubdirectory("advocacybot-office").FullName;
        try
        {
            return made(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static FormatScore Made(
        string name, string folder, IReadOnlyList<int> seeds, string from, string to, Func<WrittenLetter, byte[]> content)
    {
        var (given, made) = (Path.Join(folder, $"{name} given"), Path.Join(folder, $"{name} made"));
        Directory.CreateDirectory(given);
        foreach (var seed in seeds)
        {
            File.WriteAllBytes(Path.Join(given, $"{seed}{from}"), content(LetterWriter.Write(seed)));
        }

        bool IsMade(string file) => File.Exists(Path.Join(made, Path.GetFileNameWithoutExtension(file) + "." + to));
        foreach (var batch in Directory.GetFiles(given).Where(file => !IsMade(file)).Chunk(50))
        {
            Convert(folder, batch, to, made);
        }

        return FormatScore.Of(name, $".{to}", seeds, (_, seed) => File.ReadAllBytes(Path.Join(made, $"{seed}.{to}")));
    }

    private static void Convert(string folder, string[] files, string to, string made)
    {
        // Text is UTF-8 however the machine is set up, and an unknown home is used once only.
        string[] arguments =
        [
            "--headless", $"-env:UserInstallation=file://{folder}/home", "--infilter=Text (encoded):UTF8", "--convert-to", to,
            "--outdir", made, .. files,
        ];
        var isText = files[0].EndsWith(".txt", StringComparison.Ordinal);
        using var office = Process.Start(new ProcessStartInfo(
            Program, arguments.Where(argument => isText || !argument.StartsWith("--infilter", StringComparison.Ordinal)))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = office.StandardError.ReadToEndAsync();
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();
        if (office.ExitCode != 0 || !files.All(file => File.Exists(Path.Join(made, Path.GetFileNameWithoutExtension(file) + "." + to))))
        {
            throw new InvalidOperationException($"LibreOffice did not convert: {errors.Result}");
        }
    }
}
