using System.Globalization;
using System.Text;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters;

/// <summary>
/// A letter as one line a field, with line:column where it stands: what a person reads and tests approve.
/// </summary>
public static class Outline
{
    public static string Of(Letter letter)
    {
        var lines = new StringBuilder();
        foreach (var (field, span, words) in Fields(letter))
        {
            var at = span is { } s ? $"{letter.Source.LineAt(s.Start)}:{letter.Source.ColumnAt(s.Start)}" : "-";
            lines.Append(CultureInfo.InvariantCulture, $"{field,-12} {at,-7} {words}\n");
        }

        return lines.ToString();
    }

    private static IEnumerable<(string Field, TextSpan? At, string Words)> Fields(Letter letter) =>
        [
            ("language", null, letter.Language.ToString()),
            .. One("title", letter.Title),
            .. One("preface", letter.Preface?.Words),
            .. One("stated", letter.Preface?.StatedNumber, number => $"{number} signatories"),
            .. One("date", letter.Dateline?.Date, _ => Date(letter.Dateline!)),
            .. letter.Recipients.SelectMany(r => Party("recipient", r)),
            .. One("subject", letter.SubjectLine),
            .. One("salutation", letter.Salutation?.Words),
            .. letter.Salutation?.Greeted.SelectMany(g => Party("greeted", g)) ?? [],
            .. letter.Body.Select(p => ("paragraph", At(p.Span), Start(letter, p))),
            .. letter.Asks.Select(a => ("ask", At(a.Words.Span), Asked(a))),
            .. One("close", letter.ComplimentaryClose),
            .. letter.Signatories.Select(s => ("signatory", At(s.Span), Signatory(s))),
            .. letter.CarbonCopies.SelectMany(c => Party("cc", c)),
            .. letter.Enclosures.Select(e => ("enclosure", At(e.Span), e.Value)),
            .. One("postscript", letter.Postscript),
            .. letter.References.Select(r => ("refers to", At(r.Words.Span), $"[{r.Kind}] {r.Words.Value}")),
            .. letter.Notices.Select(n => ("notice", (TextSpan?)null, $"{n.Code} (line {n.Line}): {n.Text}")),
        ];

    private static IEnumerable<(string, TextSpan?, string)> One(string field, Sourced<string>? words) =>
        words is null ? [] : [(field, words.Span, words.Value)];

    private static IEnumerable<(string, TextSpan?, string)> One<T>(
        string field, Sourced<T>? sourced, Func<T, string> words) =>
        sourced is null ? [] : [(field, sourced.Span, words(sourced.Value))];

    private static TextSpan? At(TextSpan span) => span;

    private static string Date(Dateline dateline) =>
        dateline.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + (dateline.Place is { } place ? $", {place.Value}" : "");

    private static string Start(Letter letter, Paragraph paragraph)
    {
        var words = letter.Source.Words(paragraph.Span).Value;
        var start = words.Length <= 60 ? words : words[..60] + "…";
        return $"{paragraph.Sentences.Count} sentences: {start}";
    }

    private static string Asked(Ask ask) => $"[{ask.Kind}, {ask.Strength}, of {ask.Of}] {ask.Words.Value}";

    private static IEnumerable<(string, TextSpan?, string)> Party(string field, Party party)
    {
        string?[] parts = [party.Name?.Value, party.Title?.Value, party.Organization?.Value];
        yield return (field, party.Span, string.Join(" | ", parts.Select(p => p ?? "-")));
        foreach (var line in party.Address)
        {
            yield return ("  address", line.Span, line.Value);
        }
    }

    private static string Signatory(Signatory signatory) => signatory switch
    {
        Signatory.Person p => string.Join(" | ", p.Titles.Select(t => t.Value).Prepend(p.Name.Value))
            + (p.Affiliation is { } of ? $" | at {of.Value}" : ""),
        Signatory.Organization { Acronym: { } acronym } o => $"{o.Name.Value} ({acronym.Value})",
        _ => signatory.Name.Value,
    };
}
