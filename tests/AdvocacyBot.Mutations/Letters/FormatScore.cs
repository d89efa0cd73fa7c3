using System.Globalization;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library.Documents;
using AdvocacyBot.Writing;

namespace AdvocacyBot.Mutations.Letters;

/// <summary>How well letters are read from one format, against the same truth as their text.</summary>
public sealed record FormatScore(
    string Format, int Letters, IReadOnlyDictionary<string, int> Right, int RecordRight,
    IReadOnlyList<(int Seed, Difference Difference)> Wrong)
{
    private static readonly string[] Record = ["date", "recipients", "signatories", "cc"];

    /// <param name="content">The letter's file, by its seed; null where there is none.</param>
    public static FormatScore Of(string name, string ending, IEnumerable<int> seeds, Func<WrittenLetter, int, byte[]> content)
    {
        List<(int, Difference)> wrong = [];
        var (letters, record) = (0, 0);
        foreach (var seed in seeds)
        {
            var written = LetterWriter.Write(seed);
            var taken = DocumentFiles.Read($"{seed}{ending}", content(written, seed)) as FileReading.Taken;
            var letter = LetterReader.Read(taken?.Document ?? new SourceDocument($"{seed}{ending}", ""));
            var differences = TruthCheck.Compare(written.Truth, letter);
            wrong.AddRange(differences.Select(difference => (seed, difference)));
            record += differences.Any(difference => Record.Contains(difference.Field)) ? 0 : 1;
            letters++;
        }

        var right = Score.Fields.ToDictionary(
            field => field,
            field => letters - wrong.Where(w => w.Item2.Field == field).Select(w => w.Item1).Distinct().Count());
        return new(name, letters, right, record, wrong);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Format,-14} {string.Join("  ", Right.Select(r => $"{r.Key} {100.0 * r.Value / Letters:0.0}"))}  record {100.0 * RecordRight / Letters:0.0}");
}
