using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Title of the third?": a place in the list of the last answer.</summary>
internal static class ListPlaces
{
    private const int LongestFollowUp = 10;

    public static Request? Read(Marked marked, ShelfView shelf, Remembered remembered)
    {
        if (remembered.Listed is not { } listed || marked.Words.Count > LongestFollowUp
            || marked.HasAny(Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Topic)
            || marked.Parties.Any(party => party.Strong) || PlaceIn(marked) is not { } place)
        {
            return null;
        }

        // "The second one" after a list may mean a letter: then a word for a title or an entry asked before decides.
        var ofLetters = marked.HasAny(Cue.First, Cue.Second, Cue.Last, Cue.Letter);
        if (ofLetters && !marked.Has(Cue.Held) && remembered.Last is not Request.TitlesOf)
        {
            return null;
        }

        if (marked.Has(Cue.Other) && listed is Request.AboutField field)
        {
            listed = field with { Scope = LetterPointing.Read(marked, shelf, remembered) };
        }

        return At(place, listed, shelf);
    }

    public static Request? At(int place, Request listed, ShelfView shelf)
    {
        var entries = Entries(listed);
        var seen = place == Lexicon.LastOrdinal ? entries.LastOrDefault() : entries.ElementAtOrDefault(place - 1);
        return seen is null ? null : Of(seen, Recollection.ScopeOf(listed)!, shelf);
    }

    /// <summary>In the order in which they were told.</summary>
    private static List<Appearance> Entries(Request listed) => listed switch
    {
        Request.AboutField { Scope.Letters: [var letter] } one =>
            [.. letter.Parties(one.Field).Where(seen =>
                one is not { OnlyKind: { } kind, Field: Field.Signatories } || seen.Kind == kind)],
        Request.HoldersOf one => [.. one.Told().Select(held => held.Key)],
        _ => [],
    };

    private static int? PlaceIn(Marked marked)
    {
        foreach (var word in marked.Words)
        {
            if (marked.Lexicon.Ordinals.TryGetValue(word.Key, out var place)
                || marked.OtherLexicon.Ordinals.TryGetValue(word.Key, out place))
            {
                return place;
            }
        }

        return null;
    }

    private static Request? Of(Appearance seen, LetterScope scope, ShelfView shelf) =>
        shelf.Directory.Entries.FirstOrDefault(party => party.Appearances.Contains(seen)) is { } party
            ? seen.Titles.Count > 0 || seen.Organization is not null
                ? new Request.TitlesOf(new Whom.Known(party)) { In = scope }
                : new Request.History(new Whom.Known(party), CountOnly: false)
            : null;
}
