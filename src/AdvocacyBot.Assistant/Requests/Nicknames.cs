using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Short forms of given names, as prompts/terms.yaml lists them: "Bill" for William.</summary>
internal static class Nicknames
{
    private static readonly ConditionalWeakTable<PartyDirectory, ILookup<string, PartyEntry>> ByGivenName = [];

    /// <summary>The word is short for the party's given name.</summary>
    public static bool IsOf(string key, PartyEntry party, Terms terms) =>
        party.Kind == PartyKind.Person && terms.Nicknames.TryGetValue(key, out var names)
        && GivenNames(party).Any(names.Contains);

    /// <summary>Everyone of the shelf whom a short form may stand for; words of the language stand for
    /// nobody.</summary>
    public static IReadOnlyList<PartyEntry> Find(
        Word word, bool opens, PartyDirectory directory, Lexicon lexicon, Terms terms)
    {
        if (!terms.Nicknames.TryGetValue(word.Key, out var names) || !word.Capitalised
            || (opens && (lexicon.Knows(word.Key) || lexicon.Plain.Contains(word.Key))))
        {
            return [];
        }

        var known = ByGivenName.GetValue(directory, Index);
        return [.. names.SelectMany(name => known[name]).Distinct()];
    }

    private static ILookup<string, PartyEntry> Index(PartyDirectory directory) => directory.Entries
        .Where(party => party.Kind == PartyKind.Person)
        .SelectMany(party => GivenNames(party).Distinct().Select(name => (name, party)))
        .ToLookup(one => one.name, one => one.party, StringComparer.Ordinal);

    /// <summary>Every name but the last, of each way the party is written.</summary>
    private static IEnumerable<string> GivenNames(PartyEntry party) => party.Aliases.Select(alias => alias.Text)
        .Prepend(party.Name).SelectMany(name => Question.Keys(name).SkipLast(1));
}
