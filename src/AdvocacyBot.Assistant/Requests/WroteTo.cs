using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Who wrote to whom: those who signed the letters that the other got.</summary>
internal static class WroteTo
{
    private const int LongestName = 4;

    /// <summary>"Did Oxfam write to Ruiz?": one known before the verb, though by part of a name, and one behind
    /// it.</summary>
    public static Request.Membership? Party(Reading reading)
    {
        var marked = reading.Marked;
        return reading.IsYesNo && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked, Cue.Topic)
            && marked.First(Cue.Addressed) is { } to
            && Enumerable.Range(to.First, to.Last - to.First + 1).Any(word => Writes(marked.Words[word].Key))
            && marked.Parties.FirstOrDefault(party => party.Parties.Count == 1 && party.Last == to.First - 1
                && (party.First == 0 || marked.HasAt(party.First - 1, Cue.Did))) is { } writer
            && marked.Parties.FirstOrDefault(party => party.Strong && party.First > to.Last) is
            { Parties: [var written] }
            && reading.Shelf.With(written, PartyRole.Recipient, PartyRole.Greeted) is { Count: > 0 } letters
            ? new Request.Membership(
                new Whom.Known(writer.Parties[0]), PartyRole.Signatory, new LetterScope(letters, ScopeBasis.Named),
                WhyAsked: false)
            : null;
    }

    /// <summary>"Did Ann Lee write to Ruiz?": the one whom no letter names is asked after, and not Ruiz.</summary>
    public static Request.Membership? Stranger(Reading reading)
    {
        var marked = reading.Marked;
        var content = marked.Content().ToList();
        return reading.IsYesNo && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked, Cue.Topic)
            && marked.First(Cue.Addressed) is { } to
            && Enumerable.Range(to.First, to.Last - to.First + 1).Any(word => Writes(marked.Words[word].Key))
            && marked.Parties is [{ Strong: true, Parties: [var written] } party] && party.First > to.Last
            && content.Count is > 0 and <= LongestName && content[^1] - content[0] == content.Count - 1
            && content[^1] < to.First && content.TrueForAll(word => IsOfName(reading, word))
            && reading.Shelf.With(written, PartyRole.Recipient, PartyRole.Greeted) is { Count: > 0 } letters
            ? new Request.Membership(
                new Whom.Unknown(
                    marked.Question.Slice(content[0], content[^1]), NearNames.Of(reading, content[0], content[^1])),
                PartyRole.Signatory, new LetterScope(letters, ScopeBasis.Named), WhyAsked: false)
            : null;
    }

    private static bool IsOfName(Reading reading, int word) => reading.Marked.Words[word] is var typed
        && !reading.Terms.IsTitleWord(typed.Key) && char.IsLetter(typed.Key[0])
        && (typed.Capitalised || !reading.Terms.Knows(Stem.Of(typed.Key)));

    /// <summary>"Who wrote to the foreign minister?": those who signed the letters to whoever holds the office.</summary>
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
        && words[at - 1].Key is not ("send" or "sent") && Writes(words[at - 1].Key);

    private static bool Writes(string key) => key.StartsWith("writ", StringComparison.Ordinal)
        || key.StartsWith("escri", StringComparison.Ordinal) || key is "wrote" or "send" or "sent";
}
