using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// The body in whose name its officers sign, printed once beneath all of them and on top of the page: it is theirs, and
/// no one more who signs.
/// </summary>
internal static class OwnBody
{
    private const int MostOfficers = 6;

    /// <summary>In lines, of the letterhead.</summary>
    private const int LongestHead = 4;

    public static Letter Of(Letter letter, List<LineShape> lines) =>
        letter.Signatories is { Count: > 1 and <= MostOfficers } signed && signed[^1] is var last && IsBare(last)
        && signed.SkipLast(1).ToList() is var officers && officers.TrueForAll(IsOfficer) && lines.Take(LongestHead).Any(line => Names(line.Shown, last.Name.Value))
            ? letter with { Signatories = [.. officers.OfType<Signatory.Person>().Select(one => one with { Affiliation = last.Name })] }
            : letter;

    private static bool IsOfficer(Signatory one) => one is Signatory.Person { Titles.Count: > 0, Affiliation: null };

    private static bool IsBare(Signatory last) => last is Signatory.Organization or Signatory.Person { Titles.Count: 0, Affiliation: null };

    /// <summary>The line is the body's name, or opens with it: "Open Doors, Ghana".</summary>
    private static bool Names(string line, string name) =>
        Token.Of(name) is { Count: > 1 } words && Token.Of(line) is var head && head.Count >= words.Count
        && words.Select(word => word.Key).SequenceEqual(head.Take(words.Count).Select(word => word.Key))
        && (head.Count == words.Count || line.AsSpan(head[words.Count - 1].End).TrimStart() is [',' or '(' or '|' or '-' or '–' or '—', ..]);
}
