using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Title of the third?": a place in the list of the last answer.</summary>
internal static class ListPlaces
{
    private const int LongestFollowUp = 10;

    /// <summary>"You have just named" after the place.</summary>
    private const int MostTelling = 4;

    private static readonly HashSet<string> Ones =
        new(StringComparer.Ordinal) { "one", "person", "name", "nombre", "persona" };

    private static readonly HashSet<string> Articles =
        new(StringComparer.Ordinal) { "the", "that", "your", "los", "las", "la", "esa", "tu" };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "them", "those", "these", "list", "names", "people", "ellos", "ellas", "esos", "esas", "lista", "nombres",
    };

    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        "named", "listed", "mentioned", "gave", "nombraste", "mencionaste", "diste", "listaste", "dijiste",
    };

    public static Request? Read(Reading reading)
    {
        var (marked, shelf, remembered) = (reading.Marked, reading.Shelf, reading.Remembered);
        if (remembered.Listed is not { } listed || marked.Words.Count > LongestFollowUp
            || marked.HasAny(Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Dated, Cue.Asked, Cue.Topic)
            || marked.Parties.Any(party => party.Strong) || PlaceWords.AnyIn(marked) is not { } place)
        {
            return null;
        }

        // "The second one" after a list may mean a letter: then a word for a title or an entry asked before decides.
        var ofLetters = marked.HasAny(Cue.First, Cue.Second, Cue.Last, Cue.Letter);
        if (ofLetters && !marked.Has(Cue.Held) && remembered.Last is not (Request.TitlesOf or Request.History)
            && !(remembered.Last == listed && !PlaceWords.SpeaksOfLetter(marked)
                && Recollection.ScopeOf(listed) is not { ByOrder: true }))
        {
            return null;
        }

        if (marked.Has(Cue.Other) && listed is Request.AboutField field)
        {
            listed = field with { Scope = reading.Scope };
        }

        var several = PlaceWords.Several(marked);
        var from = place == Lexicon.LastOrdinal && several > 1 ? Entries(listed).Count - several + 1 : place;
        return several == 1 ? At(place, listed, shelf)
            : Enumerable.Range(from, several).Select(at => At(at, listed, shelf)).OfType<Request>().ToList()
                is { Count: > 0 } some ? new Request.Parts(some) : null;
    }

    /// <summary>"Did the second of those sign?": the question with the name in the place of those words.</summary>
    public static Question Named(Question question, ShelfView shelf, Remembered remembered, Lexicon lexicon)
    {
        if (remembered.Listed is not { } listed)
        {
            return question;
        }

        var words = question.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (lexicon.Ordinals.TryGetValue(words[at].Key, out var place) && EndOf(words, at, lexicon) is { } end
                && Seen(place, listed) is { Name: { } name })
            {
                var from = at > 0 && words[at - 1].Key is "the" or "el" or "la" ? at - 1 : at;
                var rest = question.Text[..words[from].Span.Start] + name + question.Text[words[end].Span.End..];
                return end - from + 1 >= words.Count - 1 ? question : Question.Of(rest);
            }
        }

        return question;
    }

    /// <summary>The last word of "first of the two you just named", "second of those"; null for any other
    /// ordinal.</summary>
    private static int? EndOf(IReadOnlyList<Word> words, int at, Lexicon lexicon)
    {
        var one = at + 1 < words.Count && Ones.Contains(words[at + 1].Key) ? at + 1 : at;
        var last = one;
        if (one + 2 < words.Count && words[one + 1].Key is "of" or "on" or "in" or "de")
        {
            var whose = Articles.Contains(words[one + 2].Key) ? one + 3 : one + 2;
            last = whose < words.Count && (lexicon.Numbers.ContainsKey(words[whose].Key)
                || Lists.Contains(words[whose].Key)) ? whose : one;
        }

        var told = Enumerable.Range(last + 1, Math.Max(0, Math.Min(MostTelling, words.Count - last - 1)))
            .FirstOrDefault(word => Told.Contains(words[word].Key), -1);
        return told >= 0 ? told : last > one ? last : null;
    }

    public static Request? At(int place, Request listed, ShelfView shelf)
    {
        var seen = Seen(place, listed);
        return seen is null ? null : Of(seen, Recollection.ScopeOf(listed)!, shelf);
    }

    /// <summary>A place counts within one letter's list, or in the list of holders.</summary>
    private static Appearance? Seen(int place, Request listed)
    {
        var entries = Entries(listed);
        return listed is Request.AboutField && entries.Select(one => one.LetterId).Distinct().Count() > 1 ? null
            : place == Lexicon.LastOrdinal ? entries.LastOrDefault()
            : entries.ElementAtOrDefault(place - 1);
    }

    /// <summary>In the order in which they were told.</summary>
    public static List<Appearance> Entries(Request listed) => listed switch
    {
        Request.AboutField one =>
            [.. one.Scope.Letters.SelectMany(letter => letter.Parties(one.Field)).Where(seen =>
                (one is not { OnlyKind: { } kind, Field: Field.Signatories } || seen.Kind == kind)
                && one.LeftOut?.Seen.Contains(seen) != true
                && !one.Besides.Any(party => party.Appearances.Contains(seen)))],
        Request.HoldersOf one => [.. one.Told().Select(held => held.Key)],
        Request.SeveralTitles one => [.. one.Scope.Letters.SelectMany(letter =>
            letter.Signatories.Concat(letter.Recipients).Concat(letter.Copies)).Where(seen => seen.Titles.Count > 1)],
        _ => [],
    };

    private static Request? Of(Appearance seen, LetterScope scope, ShelfView shelf) =>
        shelf.Directory.Entries.FirstOrDefault(party => party.Appearances.Contains(seen)) is { } party
            ? seen.Titles.Count > 0 || seen.Organization is not null
                ? new Request.TitlesOf(new Whom.Known(party)) { In = scope }
                : new Request.History(new Whom.Known(party), CountOnly: false)
            : null;
}
