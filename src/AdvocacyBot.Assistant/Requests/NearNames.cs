using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Names of the shelf that come near one that it does not have.</summary>
internal static class NearNames
{
    private static readonly ConditionalWeakTable<PartyEntry, IReadOnlyList<string>> Keys = [];

    /// <summary>Parties that share a word with the name, or nearly do; worth telling as the near miss.</summary>
    public static List<PartyEntry> Of(Reading reading, int start, int end)
    {
        var typed = Enumerable.Range(start, end - start + 1).Select(word => reading.Marked.Words[word].Key)
            .Where(key => key.Length > 3 && !reading.Marked.Lexicon.Ignored.Contains(key)).ToList();
        return
        [
            .. reading.Shelf.Directory.Entries
                .Select(party => (Party: party, Shared: Shared(party, typed)))
                .Where(near => near.Shared * 2 > typed.Count || (typed.Count == 2 && HasSurname(near.Party, typed[1])))
                .OrderByDescending(near => near.Shared)
                .Take(1)
                .Select(near => near.Party),
        ];
    }

    /// <summary>"Ann Ruiz", where Bob Ruiz signed.</summary>
    public static bool HasSurname(PartyEntry party, string typed) => party.Kind == PartyKind.Person
        && Keys.GetValue(party, static one => Question.Keys(one.Name)) is [_, .., var last] && last == typed;

    private static int Shared(PartyEntry party, List<string> typed)
    {
        var keys = Keys.GetValue(party, static one => Question.Keys(one.Name));
        return typed.Count(word => keys.Any(key => key == word
            || (word.Length >= Misspelling.ShortestWord && Misspelling.Fits(word, key))));
    }
}
