using System.Runtime.CompilerServices;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>People called by the initials of all their names, three or more: "MLK".</summary>
internal static class PersonInitials
{
    private const int Fewest = 3;
    private const int Most = 5;

    private static readonly ConditionalWeakTable<PartyDirectory, ILookup<string, PartyEntry>> Known = [];

    /// <summary>
    /// The one person of the shelf whom the word stands for; words of the language stand for nobody. In small letters
    /// only those written to are called so: of many persons somebody has any initials ("tel").
    /// </summary>
    public static PartyEntry? Find(Question question, Word word, PartyDirectory directory, Lexicon lexicon, Terms terms)
    {
        if (word.Key.Length is < Fewest or > Most || !word.Key.All(char.IsLetter)
            || lexicon.Knows(word.Key) || terms.Knows(Stem.Of(word.Key)) || IsPartOfWord(question, word))
        {
            return null;
        }

        var called = Known.GetValue(directory, Index)[word.Key].Distinct().Take(2).ToList();
        return called is [var one] && (IsInCapitals(question, word) || word.Key.Length > Fewest && IsWrittenTo(one))
            ? one
            : null;
    }

    /// <summary>"T-MEC": behind a hyphen stand no initials of their own.</summary>
    private static bool IsPartOfWord(Question question, Word word) =>
        (word.Span.Start > 0 && question.Text[word.Span.Start - 1] == '-')
        || (word.Span.End < question.Text.Length && question.Text[word.Span.End] == '-');

    private static bool IsInCapitals(Question question, Word word) =>
        !question.Text.AsSpan(word.Span.Start, word.Span.Length).ContainsAnyInRange('a', 'z');

    private static bool IsWrittenTo(PartyEntry party) => party.Appearances.Any(one => one.Role == PartyRole.Recipient);

    private static ILookup<string, PartyEntry> Index(PartyDirectory directory) => directory.Entries
        .Where(party => party.Kind == PartyKind.Person)
        .SelectMany(party => party.Aliases.Select(alias => alias.Text).Prepend(party.Name)
            .Select(Question.Keys)
            .Where(keys => keys.Count is >= Fewest and <= Most)
            .Select(keys => (Initials: string.Concat(keys.Select(key => key[0])), Party: party)))
        .ToLookup(one => one.Initials, one => one.Party, StringComparer.Ordinal);
}
