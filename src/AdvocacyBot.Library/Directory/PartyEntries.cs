using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Turns joined spellings into the entries that a directory shows.</summary>
internal static class PartyEntries
{
    // A spelling that stands in a hundred letters is told by its best few.
    private const int MostEvidence = 2;

    public static IEnumerable<PartyEntry> Entries(this JoinedSpellings joined, PartyKind kind) =>
        joined.Parties.Select(party => Entry(joined, kind, party));

    private static PartyEntry Entry(JoinedSpellings joined, PartyKind kind, IReadOnlyList<Spelling> party)
    {
        var appearances = party.SelectMany(spelling => spelling.Appearances)
            .OrderBy(one => one.LetterId, StringComparer.Ordinal).ThenBy(one => one.Span.Start).ToList();
        var name = party.SelectMany(Texts).Distinct().OrderByDescending(Words).ThenByDescending(Accents)
            .ThenBy(text => text, StringComparer.Ordinal).First();
        var aliases = party.SelectMany(spelling => Aliases(joined, spelling, name))
            .GroupBy(alias => alias.Text, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Alias(same.Key, string.Join(
                ' ', same.Select(alias => alias.Evidence).Distinct()
                    .OrderBy(text => Distance(text, name)).Take(MostEvidence))));
        return new PartyEntry("", kind, name, [.. aliases], appearances);
    }

    private static IEnumerable<string> Texts(Spelling spelling) =>
        spelling.Appearances.Select(one => one.Name ?? spelling.Text).Distinct();

    private static IEnumerable<Alias> Aliases(JoinedSpellings joined, Spelling spelling, string name)
    {
        foreach (var one in spelling.Appearances.DistinctBy(one => (one.Name, one.Acronym)))
        {
            if ((one.Name ?? spelling.Text) is var text && text != name)
            {
                foreach (var evidence in Evidence(joined, spelling, one, text, name))
                {
                    yield return new Alias(text, evidence);
                }
            }

            if (one.Acronym is { } acronym)
            {
                yield return new Alias(acronym, $"'{acronym}' stands beside '{text}' in letter {one.LetterId}.");
            }
        }
    }

    private static IReadOnlyList<string> Evidence(
        JoinedSpellings joined, Spelling spelling, Appearance one, string text, string name) =>
        TextFolding.Key(text) == TextFolding.Key(name)
            ? [$"'{text}' in letter {one.LetterId} is '{name}' but for accents, capitals or punctuation."]
            : joined.Evidence(spelling) is { Count: > 0 } evidence
                ? evidence
                : [$"'{text}' in letter {one.LetterId} is the same name in another form."];

    // What joins two letters by the full name tells most, what joins two lines of one letter least.
    private static int Distance(string evidence, string name) =>
        evidence.Contains(" greets ", StringComparison.Ordinal) ? 2
        : evidence.Contains($"'{name}'", StringComparison.Ordinal) ? 0
        : 1;

    private static int Words(string text) => TextFolding.Key(text).Split(' ').Length;

    private static int Accents(string text) => text.Count(c => c > 127);
}
