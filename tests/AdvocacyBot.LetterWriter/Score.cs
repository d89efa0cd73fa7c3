using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing;

/// <summary>How often letters with one switch setting were read wholly right.</summary>
public sealed record SettingScore(string Setting, int Letters, int Right)
{
    public double Share => (double)Right / Letters;
}

/// <summary>One letter that was read wrongly somewhere.</summary>
public sealed record ScoredLetter(int Seed, Switches Switches, IReadOnlyList<Difference> Differences);

/// <summary>What came of reading many generated letters.</summary>
public sealed record Scores(
    int Letters, IReadOnlyDictionary<string, int> RightByField, int WholeRight, int RecordRight, double AskF1,
    IReadOnlyList<SettingScore> BySetting, IReadOnlyList<ScoredLetter> Wrong);

public static class Score
{
    public static readonly IReadOnlyList<string> Fields =
    [
        "language", "title", "preface", "date", "recipients", "subject", "salutation", "body", "asks", "close",
        "signatories", "cc", "enclosures", "postscript",
    ];

    /// <summary>The fields of record: who wrote to whom, when, with copies to whom.</summary>
    private static readonly string[] Record = ["date", "recipients", "signatories", "cc"];

    /// <summary>Reads the letter of each seed and counts what was exactly right.</summary>
    public static Scores Over(IEnumerable<int> seeds) => Over(seeds, Record);

    /// <summary>The same, with the settings ranked by how often the named fields were right.</summary>
    public static Scores Over(IEnumerable<int> seeds, IReadOnlyList<string> ranked)
    {
        List<ScoredLetter> all = [];
        var (found, missing, spare) = (0, 0, 0);
        foreach (var seed in seeds)
        {
            var written = LetterWriter.Write(seed);
            var letter = LetterReader.Read(new SourceDocument($"{seed}.txt", written.Text));
            all.Add(new ScoredLetter(seed, written.Switches, TruthCheck.Compare(written.Truth, letter)));
            var asks = AskCheck.Count(written.Truth, letter);
            (found, missing, spare) = (found + asks.Found, missing + asks.Missing, spare + asks.Spare);
        }

        return new Scores(
            all.Count,
            Fields.ToDictionary(field => field, field => all.Count(scored => IsRight(scored, [field]))),
            all.Count(scored => scored.Differences.Count == 0),
            all.Count(scored => IsRight(scored, Record)),
            2.0 * found / Math.Max(1, (2 * found) + missing + spare),
            BySetting(all, ranked),
            [.. all.Where(scored => scored.Differences.Count > 0)]);
    }

    private static IReadOnlyList<SettingScore> BySetting(List<ScoredLetter> all, IReadOnlyList<string> ranked) =>
    [
        .. all.SelectMany(scored => scored.Switches.Settings().Select(setting => (setting, Right: IsRight(scored, ranked))))
            .GroupBy(pair => pair.setting, pair => pair.Right)
            .Select(group => new SettingScore(group.Key, group.Count(), group.Count(right => right)))
            .OrderBy(setting => setting.Share),
    ];

    private static bool IsRight(ScoredLetter scored, IReadOnlyList<string> fields) =>
        !scored.Differences.Any(difference => fields.Contains(difference.Field));
}
