using System.Globalization;
using System.Text;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>Prints how well generated letters are read from each format.</summary>
internal static class FormatReport
{
    public static int Print(int count, params string[] options)
    {
        var seeds = Enumerable.Range(Setting(options, "from=") is { } from ? int.Parse(from, CultureInfo.InvariantCulture) : 1, count).ToList();
        var kept = Setting(options, "keep=");
        List<FormatScore> scores =
        [
            FormatScore.Of("text", ".txt", seeds, (letter, _) => Encoding.UTF8.GetBytes(letter.Text)),
        ];
        if (!options.Contains("only"))
        {
            scores.AddRange(
            [
                FormatScore.Of("text apart", ".txt", seeds, (letter, _) => Utf8(ApartLetters.Text(StructuredLetter.Of(letter)))),
                FormatScore.Of("html apart", ".html", seeds, (letter, _) => Utf8(ApartLetters.Page(StructuredLetter.Of(letter)))),
                FormatScore.Of("html page", ".html", seeds, (letter, _) => Utf8(HtmlLetters.Page(StructuredLetter.Of(letter)))),
                FormatScore.Of("html mail", ".html", seeds, (letter, _) => Utf8(HtmlLetters.Mail(StructuredLetter.Of(letter)))),
                .. Enum.GetValues<LineForm>().Select(form => FormatScore.Of(
                    $"docx {form}", ".docx", seeds, (letter, _) => DocxLetters.File(StructuredLetter.Of(letter), form))),
            ]);
        }

        if (options.Contains("soffice"))
        {
            scores.AddRange(OfficeScores.Of(seeds, kept));
        }

        if (options.Contains("pdf"))
        {
            scores.AddRange(OfficeScores.OfPdf(seeds, kept));
        }

        foreach (var score in scores)
        {
            Console.WriteLine(score);
        }

        if (options.Contains("why"))
        {
            Why(scores[0], scores.Skip(1));
        }

        return 0;
    }

    public static int Write(int seed, string folder)
    {
        var letter = LetterWriter.Write(seed);
        var pieces = StructuredLetter.Of(letter);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, $"{seed}.txt"), letter.Text);
        File.WriteAllText(Path.Join(folder, $"{seed}-page.html"), HtmlLetters.Page(pieces));
        File.WriteAllText(Path.Join(folder, $"{seed}-mail.html"), HtmlLetters.Mail(pieces));
        File.WriteAllBytes(Path.Join(folder, $"{seed}.docx"), DocxLetters.File(pieces, LineForm.Breaks));
        File.WriteAllBytes(Path.Join(folder, $"{seed}-lined.docx"), DocxLetters.File(pieces, LineForm.Close));
        return 0;
    }

    private static string? Setting(string[] options, string name) =>
        options.FirstOrDefault(option => option.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    // What is right in the text and wrong in another format.
    private static void Why(FormatScore text, IEnumerable<FormatScore> others)
    {
        var known = text.Wrong.Select(wrong => (wrong.Seed, wrong.Difference.Field)).ToHashSet();
        foreach (var score in others)
        {
            Console.WriteLine($"== {score.Format}");
            foreach (var (seed, difference) in score.Wrong.Where(w => !known.Contains((w.Seed, w.Difference.Field))).Take(400))
            {
                Console.WriteLine($"{seed} {difference.Field}: {difference.Expected}\n      found {difference.Found}");
            }
        }
    }

    private static byte[] Utf8(string html) => Encoding.UTF8.GetBytes(html);
}
