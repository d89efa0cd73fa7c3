using System.Runtime.CompilerServices;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>An organisation named in the other language: every word of the question stands in its name, and every
/// word of its name in the question.</summary>
internal static class NameTranslation
{
    private const int FewestWords = 2;

    private static readonly ConditionalWeakTable<PartyDirectory, ILookup<string, (PartyEntry Party,
        HashSet<string> Stems)>>
        Known = [];

    public static PartyEntry? Find(string words, Reading reading)
    {
        var (directory, marked) = (reading.Shelf.Directory, reading.Marked);
        var units = TermUnits.Of(words, marked.Lexicon, reading.Terms);
        if (units.Sum(unit => Question.Keys(unit.Typed).Count) < FewestWords)
        {
            return null;
        }

        var names = Known.GetValue(directory, one => Index(one, marked));
        var fitting = units[0].Ways.SelectMany(way => names[way[0]])
            .Where(name => IsNamed(name.Stems, units))
            .Select(name => name.Party).Distinct().Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool IsNamed(HashSet<string> name, IReadOnlyList<TermUnit> units)
    {
        HashSet<string> said = [];
        foreach (var unit in units)
        {
            if (unit.Ways.FirstOrDefault(way => way.All(stem => name.Contains(stem)
                || stem.Length < FewestWords + 2)) is not { } way)
            {
                return false;
            }

            said.UnionWith(way);
        }

        return name.IsSubsetOf(said);
    }

    private static ILookup<string, (PartyEntry Party, HashSet<string> Stems)> Index(
        PartyDirectory directory, Marked marked) => directory.Entries
        .Where(party => party.Kind == PartyKind.Organization)
        .Select(party => (Party: party, Stems: Question.Keys(party.Name)
            .Where(key => !marked.Lexicon.Ignored.Contains(key) && !marked.OtherLexicon.Ignored.Contains(key)
                && key.Length > FewestWords).Select(Stem.Of).ToHashSet()))
        .Where(one => one.Stems.Count >= FewestWords)
        .SelectMany(one => one.Stems.Select(stem => (Stem: stem, Name: one)))
        .ToLookup(one => one.Stem, one => one.Name, StringComparer.Ordinal);
}
