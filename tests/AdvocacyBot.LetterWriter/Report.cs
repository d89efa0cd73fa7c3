using System.Globalization;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing;

/// <summary>Which field is looked at, from which seed on, and how many letters are shown.</summary>
internal sealed record ScoreOptions(string? Field, int From, int Shown);

/// <summary>The command line's words.</summary>
internal static class Report
{
    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static int Usage(TextWriter errors)
    {
        errors.WriteLine("score COUNT [FIELD] [--from SEED] [--show LETTERS] | show SEED [SETTING=VALUE] | write COUNT FOLDER");
        return 2;
    }

    /// <summary>"FIELD", "--from SEED", "--show LETTERS", in any order.</summary>
    public static ScoreOptions Options(string[] words) => words switch
    {
        [] => new ScoreOptions(null, 1, 20),
        ["--from", var seed, .. var rest] => Options(rest) with { From = Number(seed) },
        ["--show", var letters, .. var rest] => Options(rest) with { Shown = Number(letters) },
        [var field, .. var rest] => Options(rest) with { Field = field },
    };

    /// <summary>Shares exact, the worst settings and the first differing letters (of one field, where named).</summary>
    public static int Score(TextWriter page, int count, ScoreOptions options)
    {
        var field = options.Field;
        var seeds = Enumerable.Range(options.From, count);
        var scores = field is null ? Writing.Score.Over(seeds) : Writing.Score.Over(seeds, [field]);
        foreach (var (name, right) in scores.RightByField)
        {
            page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {100.0 * right / count,6:0.0} %"));
        }

        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asks F1      {scores.AskF1,6:0.000}"));
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"record       {100.0 * scores.RecordRight / count,6:0.0} %"));
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"whole letter {100.0 * scores.WholeRight / count,6:0.0} %"));
        page.WriteLine($"\nworst settings ({field ?? "record"} right / letters)");
        foreach (var setting in scores.BySetting.Take(25))
        {
            page.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {100 * setting.Share,6:0.0} %  {setting.Letters,5}  {setting.Setting}"));
        }

        Examples(page, scores.Wrong, field, options.Shown);
        return 0;
    }

    /// <summary>The first seed from <paramref name="seed"/> on whose letter has the setting, "CopyLayout=Dashes".</summary>
    public static int First(int seed, string setting) =>
        Enumerable.Range(seed, 100_000).First(next => LetterWriter.Write(next).Switches.Settings().Contains(setting));

    public static int Show(TextWriter page, int seed)
    {
        var written = LetterWriter.Write(seed);
        page.WriteLine(written.Text);
        page.WriteLine($"=== {string.Join(' ', written.Switches.Settings())}");
        Truth(page, written.Truth);
        var letter = LetterReader.Read(new SourceDocument($"{seed}.txt", written.Text));
        page.WriteLine("=== differences");
        Differences(page, TruthCheck.Compare(written.Truth, letter));
        return 0;
    }

    public static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var seed = 1; seed <= count; seed++)
        {
            File.WriteAllText(Path.Combine(folder, $"{seed:00000}.txt"), LetterWriter.Write(seed).Text);
        }

        return 0;
    }

    private static void Truth(TextWriter page, Truth truth)
    {
        page.WriteLine($"=== truth {truth.Language}, date {truth.Date?.ToString("O") ?? "none"}, close {truth.ComplimentaryClose ?? "none"}");
        page.WriteLine($"title {truth.Title}\nsubject {truth.Subject}\nsalutation {truth.Salutation}");
        Rows(page, "recipient", truth.Recipients.Select(PartyCheck.Print));
        Rows(page, "signatory", truth.Signatories.Select(SignatoryCheck.Print));
        Rows(page, "cc", truth.CarbonCopies.Select(PartyCheck.Print));
        Rows(page, "ask", truth.Asks.Select(ask => $"{ask.Kind} {ask.Strength} of {ask.Of}: {ask.Quote}"));
        Rows(page, "enclosure", truth.Enclosures);
    }

    private static void Rows(TextWriter page, string label, IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            page.WriteLine($"{label,-10} {row}");
        }
    }

    private static void Examples(TextWriter page, IReadOnlyList<ScoredLetter> wrong, string? field, int count)
    {
        page.WriteLine("\nfirst letters read otherwise");
        var shown = wrong.Where(scored => field is null || scored.Differences.Any(difference => difference.Field == field));
        foreach (var scored in shown.Take(count))
        {
            page.WriteLine($"  letter {scored.Seed}");
            Differences(page, [.. scored.Differences.Where(difference => field is null || difference.Field == field).Take(4)]);
        }
    }

    private static void Differences(TextWriter page, IReadOnlyList<Difference> differences)
    {
        foreach (var difference in differences)
        {
            page.WriteLine($"    {difference.Field}: expected {Short(difference.Expected)}\n      found {Short(difference.Found)}");
        }
    }

    private static string Short(string words) => words.Length <= 160 ? words : words[..160] + "…";
}
