using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Writing;

/// <summary>One field that the reader got otherwise than the writer meant it.</summary>
public sealed record Difference(string Field, string Expected, string Found);

/// <summary>
/// Compares what was read with what is true, field by field: accents and case count, white space is folded. An
/// honorific or letters after a name may stand with the name or be left out; both are right answers.
/// </summary>
public static class TruthCheck
{
    public static IReadOnlyList<Difference> Compare(Truth truth, Letter letter) =>
    [
        .. Field("language", truth.Language.ToString(), letter.Language.ToString()),
        .. Field("title", truth.Title, letter.Title?.Value),
        .. Preface(truth.Preface, letter.Preface?.Words.Value),
        .. Field("date", truth.Date?.ToString("O"), letter.Dateline?.Date.Value.ToString("O")),
        .. Rows("recipients", truth.Recipients, letter.Recipients, PartyCheck.IsSame, PartyCheck.Print, PartyCheck.Print),
        .. Field("subject", truth.Subject, PartyCheck.WithoutLabel(letter.SubjectLine?.Value)),
        .. Field("salutation", truth.Salutation, letter.Salutation?.Words.Value),
        .. Field("close", truth.ComplimentaryClose, letter.ComplimentaryClose?.Value),
        .. SignatoryCheck.Compare(truth.Signatories, letter.Signatories),
        .. Rows("cc", truth.CarbonCopies, letter.CarbonCopies, PartyCheck.IsSame, PartyCheck.Print, PartyCheck.Print),
        .. Rows(
            "enclosures", truth.Enclosures, letter.Enclosures, (words, found) => AskCheck.Overlap(words, found.Value),
            words => words, found => found.Value),
        .. Field("postscript", truth.Postscript, letter.Postscript?.Value),
        .. BodyCheck.Compare(truth, letter),
        .. AskCheck.Compare(truth, letter),
    ];

    private static Difference[] Field(string field, string? expected, string? found) =>
        Folded(expected) == Folded(found) ? [] : [new Difference(field, expected ?? "(none)", found ?? "(none)")];

    private static Difference[] Preface(string? expected, string? found) =>
        (expected, found) switch
        {
            (null, null) => [],
            ({ } words, { } read) when AskCheck.Overlap(words, read) => [],
            _ => [new Difference("preface", expected ?? "(none)", found ?? "(none)")],
        };

    internal static IEnumerable<Difference> Rows<TTrue, TFound>(
        string field, IReadOnlyList<TTrue> expected, IReadOnlyList<TFound> found, Func<TTrue, TFound, bool> isSame,
        Func<TTrue, string> printTrue, Func<TFound, string> printFound)
    {
        List<TFound> left = [.. found];
        List<TTrue> missing = [];
        foreach (var row in expected)
        {
            var at = left.FindIndex(candidate => isSame(row, candidate));
            if (at < 0)
            {
                missing.Add(row);
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        for (var i = 0; i < Math.Max(missing.Count, left.Count); i++)
        {
            yield return new Difference(
                field, i < missing.Count ? printTrue(missing[i]) : "(none)", i < left.Count ? printFound(left[i]) : "(none)");
        }
    }

    internal static string? Folded(string? words) => words is null ? null : TextFolding.Spaces(words);
}
