using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Who wrote to the foreign minister?": those who signed the letters that whoever holds the office
/// got.</summary>
internal static class WroteTo
{
    public static Request.AboutField? Office(Reading reading)
    {
        var words = reading.Marked.Words;
        var to = Enumerable.Range(1, Math.Max(0, words.Count - 1)).FirstOrDefault(at => IsTo(words, at), -1);
        if (to < 0 || reading.Subjects.Count > 0 || !reading.Has(Cue.Who) || words[0].Key is "to" or "a"
            || reading.HasAny(Cue.Copied, Cue.Topic, Cue.Asked, Cue.Held, Cue.Else)
            || !reading.Marked.Content().Any() || !reading.Marked.Content().All(word => word > to)
            || TitleSearch.Find(reading, PartyRole.Recipient) is not { Titles: { Count: > 0 } titles, Unapplied: "" })
        {
            return null;
        }

        var ids = titles.Select(one => one.Seen.LetterId).ToHashSet(StringComparer.Ordinal);
        var letters = reading.Scope.Letters.Where(letter => ids.Contains(letter.Id)).ToList();
        return letters.Count == 0 ? null
            : new Request.AboutField(
                Field.Signatories, new LetterScope(letters, ScopeBasis.Named), CountOnly: reading.Has(Cue.Count));
    }

    private static bool IsTo(IReadOnlyList<Word> words, int at) => words[at].Key is "to" or "a" or "al"
        && (words[at - 1].Key.StartsWith("writ", StringComparison.Ordinal)
            || words[at - 1].Key.StartsWith("escri", StringComparison.Ordinal) || words[at - 1].Key is "wrote");
}
