using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library.Directory;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Every way a directory's parties may be named in a question, by the first word; built once a directory.</summary>
internal sealed class NameIndex
{
    private const int LongestName = 9;

    private static readonly ConditionalWeakTable<PartyDirectory, NameIndex> Built = [];

    private static readonly HashSet<string> Joining =
        new(StringComparer.Ordinal) { "of", "the", "and", "for", "in", "on", "de", "del", "la", "las", "los", "y", "para", "to", "von", "van" };

    private readonly Dictionary<string, List<NamedWay>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly ILookup<char, NamedWay> _correctable;

    private NameIndex(PartyDirectory directory)
    {
        foreach (var party in directory.Entries)
        {
            AddParty(party);
        }

        _correctable = _byFirstWord.Values.SelectMany(ways => ways)
            .Where(way => way.Keys.Count == 1 && way.Kind != MatchKind.PartOfName | way.Surname && way.Keys[0].Length >= Misspelling.ShortestWord)
            .ToLookup(way => way.Keys[0][0]);
    }

    public static NameIndex Of(PartyDirectory directory) => Built.GetValue(directory, static one => new NameIndex(one));

    /// <summary>The longest ways to name someone that begin at word <paramref name="at"/>; all of one length.</summary>
    public IReadOnlyList<NamedWay> At(IReadOnlyList<Word> words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at].Key, out var ways))
        {
            return [];
        }

        var fitting = ways.Where(way => Fits(way.Keys, words, at)).ToList();
        if (fitting.Count == 0)
        {
            return [];
        }

        var longest = fitting.Max(way => way.Keys.Count);
        return [.. fitting.Where(way => way.Keys.Count == longest)];
    }

    /// <summary>Surnames and acronyms one slip away from a word.</summary>
    public IReadOnlyList<NamedWay> Near(string key) =>
        [.. _correctable[key[0]].Where(way => Misspelling.Fits(key, way.Keys[0]))];

    private static bool Fits(IReadOnlyList<string> way, IReadOnlyList<Word> words, int at)
    {
        if (at + way.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < way.Count; i++)
        {
            if (way[i] != words[at + i].Key)
            {
                return false;
            }
        }

        return true;
    }

    private void AddParty(PartyEntry party)
    {
        var names = party.Aliases.Select(alias => alias.Text)
            .Concat(party.Appearances.Select(seen => seen.Name).OfType<string>())
            .Prepend(party.Name);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            AddName(party, Question.Keys(name));
        }

        foreach (var acronym in party.Appearances.Select(seen => seen.Acronym).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Add(new NamedWay(Question.Keys(acronym), party, MatchKind.Acronym, Surname: false));
        }
    }

    private void AddName(PartyEntry party, IReadOnlyList<string> keys)
    {
        Add(new NamedWay(keys, party, MatchKind.FullName, Surname: false));
        if (party.Kind == PartyKind.Person)
        {
            AddPersonParts(party, [.. keys.Where(key => key.Length > 1)]);
        }

        AddRuns(party, keys);
    }

    private void AddPersonParts(PartyEntry party, List<string> keys)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            Add(new NamedWay([keys[at]], party, MatchKind.PartOfName, Surname: at > 0 || keys.Count == 1));
            if (at < keys.Count - 1)
            {
                Add(new NamedWay([keys[at], keys[^1]], party, MatchKind.PartOfName, Surname: true));
            }
        }
    }

    private void AddRuns(PartyEntry party, IReadOnlyList<string> keys)
    {
        for (var from = 0; from < keys.Count; from++)
        {
            for (var length = 2; length <= Math.Min(LongestName, keys.Count - from); length++)
            {
                var run = keys.Skip(from).Take(length).ToList();
                if (!Joining.Contains(run[0]) && !Joining.Contains(run[^1]))
                {
                    Add(new NamedWay(run, party, MatchKind.PartOfName, Surname: party.Kind == PartyKind.Person));
                }
            }
        }
    }

    private void Add(NamedWay way)
    {
        if (way.Keys.Count == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(way.Keys[0], out var ways))
        {
            _byFirstWord[way.Keys[0]] = ways = [];
        }

        if (!ways.Any(known => ReferenceEquals(known.Party, way.Party) && known.Keys.SequenceEqual(way.Keys)))
        {
            ways.Add(way);
        }
    }
}

/// <summary>One way to name a party. <c>Surname</c>: it holds a surname, so it alone may stand for the person.</summary>
internal sealed record NamedWay(IReadOnlyList<string> Keys, PartyEntry Party, MatchKind Kind, bool Surname);
