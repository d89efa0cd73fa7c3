using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Directory;

/// <summary>
/// Every way in which a question may name a party: whole names, acronyms, and parts that still mean it.
/// </summary>
internal static class NameKeys
{
    private const int LongestPart = 5;

    public static IEnumerable<(string Key, MatchKind Kind, string Text)> Of(PartyEntry party) =>
        party.Aliases.Select(alias => alias.Text).Prepend(party.Name)
            .SelectMany(text => party.Kind == PartyKind.Person ? Person(text)
                : party.Kind == PartyKind.Organization ? Organization(party, text)
                : Office(text));

    private static IEnumerable<(string, MatchKind, string)> Person(string text)
    {
        var name = PersonName.Of(text);
        var plain = name.Words.Where(word => word.Length > 1).ToList();
        yield return (TextFolding.Key(text), MatchKind.FullName, text);
        yield return (name.Key, MatchKind.FullName, text);
        if (plain.Count > 1)
        {
            yield return (string.Join(' ', plain), MatchKind.FullName, text);
        }

        // Surnames by themselves, and after the given name or nickname; the given name by itself comes last.
        var surnames = plain.Count > 1 ? Parts(plain.Skip(1).ToList(), 1).ToList() : [];
        foreach (var surname in surnames.Concat(plain.Take(1).Concat(name.Nicknames).SelectMany(
            given => surnames.Select(surname => $"{given} {surname}").Append(given))))
        {
            yield return (surname, MatchKind.PartOfName, text);
        }
    }

    private static IEnumerable<(string, MatchKind, string)> Organization(PartyEntry party, string text)
    {
        var key = TextFolding.Key(text);
        if (party.Appearances.Any(one => one.Acronym == text) || (!text.Contains(' ') && text.All(char.IsUpper)))
        {
            yield return (key, MatchKind.Acronym, text);
            yield break;
        }

        var name = OrganizationName.Of(new Appearance("", default, 0, default, text, null, [], null, default));
        yield return (key, MatchKind.FullName, text);
        yield return (name.Core, MatchKind.FullName, text);
        foreach (var part in Parts(name.Core.Split(' '), 1)
            .Where(part => part.Contains(' ') || !OrdinaryWords.Contains(part)))
        {
            yield return (part, MatchKind.PartOfName, text);
        }
    }

    private static IEnumerable<(string, MatchKind, string)> Office(string text) =>
        [(TextFolding.Key(text), MatchKind.FullName, text)];

    // Runs of words that neither begin nor end in a linking word.
    private static IEnumerable<string> Parts(IReadOnlyList<string> words, int fewest)
    {
        for (var start = 0; start < words.Count; start++)
        {
            for (var count = fewest; count <= LongestPart && start + count <= words.Count; count++)
            {
                if (!OrganizationName.IsLinking(words[start]) && !OrganizationName.IsLinking(words[start + count - 1]))
                {
                    yield return string.Join(' ', words.Skip(start).Take(count));
                }
            }
        }
    }
}
