using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing.Tests;

/// <summary>Whether the reader knows when it is wrong: what it calls sure is right far more often than what it doubts.</summary>
public class CalibrationTests
{
    private static readonly Dictionary<LetterField, string> Fields = new()
    {
        [LetterField.Date] = "date",
        [LetterField.Recipients] = "recipients",
        [LetterField.Signatories] = "signatories",
        [LetterField.CarbonCopies] = "cc",
        [LetterField.Asks] = "asks",
    };

    private static readonly IReadOnlyList<Judged> All = [.. Enumerable.Range(1, 1_000).SelectMany(Read)];

    // Of the lists of these letters, only addressees are still wrong often enough to tell doubts from sureness.
    [Fact]
    public void Of_the_addressees_it_doubts_far_more_are_wrong_than_of_those_it_is_sure_of()
    {
        var (sure, unsure) = Split(All.Where(one => one.Confidence.Field == LetterField.Recipients));

        Assert.True(
            unsure.Count == 0 || WrongShare(unsure) > 4 * WrongShare(sure),
            $"wrong in {WrongShare(sure):P1} of {sure.Count} sure, {WrongShare(unsure):P1} of {unsure.Count} unsure");
    }

    [Fact]
    public void Most_fields_are_sure_and_nearly_all_of_these_are_right()
    {
        var (sure, unsure) = Split(All);

        Assert.True(unsure.Count * 6 < sure.Count, $"{unsure.Count} unsure, {sure.Count} sure");
        Assert.True(WrongShare(sure) < 0.05, $"{WrongShare(sure):P1} of the sure fields are wrong");
    }

    [Fact]
    public void No_greater_share_is_told_than_is_right()
    {
        foreach (var bin in All.GroupBy(one => (int)(one.Confidence.Share * 5)).Where(bin => bin.Count() > 100))
        {
            var told = bin.Average(one => one.Confidence.Share);
            var right = 1 - WrongShare([.. bin]);

            Assert.True(told - right < 0.05, $"told {told:F2}, right {right:F2} of {bin.Count()} fields");
        }
    }

    private static IEnumerable<Judged> Read(int seed)
    {
        var written = LetterWriter.Write(seed);
        var letter = LetterReader.Read(new SourceDocument($"{seed}.txt", written.Text));
        var wrong = TruthCheck.Compare(written.Truth, letter).Select(difference => difference.Field).ToHashSet();
        return letter.Confidence.Where(one => Fields.ContainsKey(one.Field))
            .Select(one => new Judged(one, !wrong.Contains(Fields[one.Field])));
    }

    private static (List<Judged> Sure, List<Judged> Unsure) Split(IEnumerable<Judged> judged)
    {
        var bySure = judged.ToLookup(one => one.Confidence.IsSure);
        return ([.. bySure[true]], [.. bySure[false]]);
    }

    private static double WrongShare(List<Judged> judged) => (double)judged.Count(one => !one.IsRight) / judged.Count;

    private sealed record Judged(Confidence Confidence, bool IsRight);
}
