using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>Turns joined spellings into the entries that a directory shows.</summary>
internal static class PartyEntries
{
    public static IEnumerable<PartyEntry> Entries(this JoinedSpellings joined, PartyKind kind) =>
        joined.Parties.Select(party => Entry(joined, kind, party));

    private static PartyEntry Entry(JoinedSpellings joined, PartyKind kind, IReadOnlyList<Spelling> party)
    {
        var appearances = party.SelectMany(spelling => spelling.Appearances)
            .OrderBy(one => one.LetterId, StringComparer.Ordinal).ThenBy(one => one.Span.Start).ToList();
        var name = party.SelectMany(Texts).Distinct().OrderByDescending(Words).ThenByDescending(Accents)
            .ThenBy(text => text, StringComparer.Ordinal).First();
        var aliases = party.SelectMany(spelling => Aliases(joined, spelling, name))
            .DistinctBy(alias => alias.Text, StringComparer.Ordinal)
            .OrderBy(alias => alias.Text, StringComparer.Ordinal);
        return new PartyEntry("", kind, name, [.. aliases], appearances);
    }

    private static IEnumerable<string> Texts(Spelling spelling) =>
        spelling.Appearances.Select(one => one.Name ?? spelling.Text).Distinct();

    private static IEnumerable<Alias> Aliases(JoinedSpellings joined, Spelling spelling, string name)
    {
        foreach (var one in spelling.Appearances)
        {
            if ((one.Name ?? spelling.Text) is var text && text != name)
            {
                yield return new Alias(text, Evidence(joined, spelling, one, text, name));
            }

            if (one.Acronym is { } acronym)
            {
                yield return new Alias(acronym, $"'{acronym}' stands beside '{text}' in letter {one.LetterId}.");
            }
        }
    }

    private static string Evidence(JoinedSpellings joined, Spelling spelling, Appearance one, string text, string name) =>
        TextFolding.Key(text) == TextFolding.Key(name)
            ? $"'{text}' in letter {one.LetterId} is '{name}' but for accents, capitals or punctuation."
            : joined.Evidence(spelling) ?? $"'{text}' in letter {one.LetterId} is the same name in another form.";

    private static int Words(string text) => TextFolding.Key(text).Split(' ').Length;

    private static int Accents(string text) => text.Count(c => c > 127);
}
